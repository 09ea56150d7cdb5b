/** One comparison as an area's benchmark measures it: both sides in one run, medians, equal threads. */
export interface Row {
  /** What was done, with its sizes. */
  work: string
  /** Our figure, in `unit`. */
  ours: number
  /** The peer's figure in the same unit; null where the goal is absolute. */
  peer: number | null
  peerName: string
  unit: string
  /** "≥ 1.5×" or "≤ 0.35×" of the peer's figure, or without × an absolute bound in `unit`: "≤ 3". */
  goal: string
  /** What the figure is made of, or what limits it. */
  note?: string
}

/** What the harness gives an area's benchmark. */
export interface BenchContext {
  /** The Python of the peers' environment, with PyTorch and the area's requirements in it. */
  python: string
  /** How many threads each side may use. */
  threads: number
  /** How often each measurement is repeated; the median counts. */
  repeats: number
  /** The piece to run, where not all are asked for. */
  only: string | undefined
  log(text: string): void
}

/** A row as it is written to `data/bench/AREA.json`. */
export interface ReportedRow extends Row {
  /** ours / peer; null where the goal is absolute. */
  ratio: number | null
  met: boolean
  machine: string
  threads: number
  date: string
}

/** Whether `ours` (against `peer`) reaches `goal`. Throws where the goal can't be read. */
export function reachesGoal({ work, ours, peer, goal }: Row): boolean {
  const [, relation, bound, times] = /^([≥≤])\s*([\d.]+)\s*(×)?/.exec(goal) ?? []
  if (!relation || !bound) throw new Error(`${work}: a goal is "≥ 1.5×" or "≤ 3", got "${goal}"`)
  if (times && peer === null) throw new Error(`${work}: the goal ${goal} needs a peer's figure`)
  const figure = times ? ours / peer! : ours
  return relation === "≥" ? figure >= Number(bound) : figure <= Number(bound)
}
