/**
 * Checkpoints of a run: a folder each, `checkpoint-STEP`, written beside its place, brought to the disk and renamed
 * when whole. Whatever happens while one is written, the ones before it stay as they are.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { basename, dirname, join, resolve } from "node:path"

/** What can be saved and restored whole: a trainable policy with its optimiser and random generators. */
export interface Saveable {
  /** Writes into an empty folder all that going on needs. */
  save(folder: string): void | Promise<void>
  /** Takes over what `save` wrote; throws where it is of another model. */
  load(folder: string): void | Promise<void>
}

/** Where a run stands. Steps are counted from 0: `step` of them are done. */
export interface Position {
  step: number
  /** Anything else that the loop goes on from; plain JSON. */
  [name: string]: unknown
}

export interface CheckpointOptions {
  /** Holds the checkpoints of this run and no other's. */
  folder: string
  /** Steps between two checkpoints; the end of the run has one too. Default 50. */
  every?: number
  /** How many are kept, the latest. Default 2. */
  keep?: number
}

const positionFile = "position.json"

/** Writes one checkpoint, whole or not at all. A folder that is there already is replaced. */
export async function saveCheckpoint(folder: string, policy: Saveable, position: Position): Promise<void> {
  const place = resolve(folder)
  const parent = dirname(place)
  const aside = join(parent, `.${basename(place)}.part`)
  const before = replaced(place)
  try {
    recover(place)
    mkdirSync(parent, { recursive: true })
    rmSync(aside, { recursive: true, force: true })
    mkdirSync(aside)
    await policy.save(aside)
    writeFileSync(join(aside, positionFile), `${JSON.stringify(position)}\n`)
    for (const name of readdirSync(aside)) toDisk(join(aside, name))
    toDisk(aside)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    throw error
  }
  rmSync(before, { recursive: true, force: true })
  if (existsSync(place)) renameSync(place, before) // a folder that holds files cannot be renamed over
  renameSync(aside, place)
  toDisk(parent)
  rmSync(before, { recursive: true, force: true })
}

/** Where a checkpoint lies while another takes its place. */
const replaced = (place: string): string => join(dirname(place), `.${basename(place)}.old`)

/** Puts back a checkpoint whose replacement was cut short between the two renamings. */
function recover(place: string): void {
  if (!existsSync(place) && existsSync(replaced(place))) renameSync(replaced(place), place)
}

/** Restores a checkpoint into `policy`; where the run stood. */
export async function loadCheckpoint(folder: string, policy: Saveable): Promise<Position> {
  recover(resolve(folder))
  const path = join(folder, positionFile)
  if (!existsSync(path)) throw new Error(`${folder} holds no checkpoint of a run: ${path} is missing`)
  let position: Partial<Position>
  try {
    position = JSON.parse(readFileSync(path, "utf8")) as Position
  } catch (cause) {
    throw new Error(`${path} is not JSON: ${(cause as Error).message}`, { cause })
  }
  if (!Number.isInteger(position.step) || position.step! < 0)
    throw new Error(`${path}: expected a step ≥ 0, got ${JSON.stringify(position.step)}`)
  await policy.load(folder)
  return position as Position
}

/** The whole checkpoints in a run's folder, the earliest first. */
export function listCheckpoints(folder: string): { step: number; folder: string }[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap(name => {
      const step = /^checkpoint-(\d+)$/.exec(name)?.[1]
      return step === undefined ? [] : [{ step: Number(step), folder: join(folder, name) }]
    })
    .filter(checkpoint => existsSync(join(checkpoint.folder, positionFile)))
    .sort((a, b) => a.step - b.step)
}

/** The checkpoints of one run. */
export class RunCheckpoints {
  readonly #options: Required<CheckpointOptions>
  readonly #policy: Saveable
  /** The latest that was written or gone on from. */
  last: { step: number; folder: string } | undefined

  constructor(options: CheckpointOptions, policy: Partial<Saveable>) {
    this.#options = { every: 50, keep: 2, ...options }
    const { every, keep } = this.#options
    for (const [name, value] of Object.entries({ every, keep }))
      if (!(Number.isInteger(value) && value >= 1))
        throw new RangeError(`checkpoint: expected ${name} to be a whole number ≥ 1, got ${value}`)
    if (!policy.save || !policy.load)
      throw new TypeError("checkpoint: this policy cannot be saved: it has no save and load")
    this.#policy = policy as Saveable
  }

  /**
   * Where to begin. `resume`: true goes on from the latest checkpoint, if there is one; a path from that one. Without
   * it the folder must hold no checkpoints, lest two runs' become mixed.
   */
  async begin(resume: boolean | string): Promise<Position | undefined> {
    const { folder } = this.#options
    const found = listCheckpoints(folder)
    const latest = found.at(-1)
    if (resume === false) {
      if (latest)
        throw new Error(
          `checkpoint: ${folder} holds a run's checkpoints, the latest after step ${latest.step}; go on from it with resume: true, or choose another folder`,
        )
      return undefined
    }
    if (existsSync(folder))
      for (const name of readdirSync(folder))
        if (/^\.checkpoint-\d+\.(part|old)$/.test(name))
          // left by a run that was killed while it wrote
          rmSync(join(folder, name), { recursive: true, force: true })
    const from = resume === true ? latest?.folder : resume
    if (from === undefined) return undefined
    const position = await loadCheckpoint(from, this.#policy)
    const later = found.find(({ step }) => step > position.step)
    if (later)
      throw new Error(
        `checkpoint: ${folder} holds a later checkpoint than ${from}, ${later.folder}; to go on from the earlier one choose another folder for the new checkpoints`,
      )
    this.last = { step: position.step, folder: from }
    return position
  }

  isDue(step: number): boolean {
    return step % this.#options.every === 0
  }

  /** Saves after `position.step` steps, unless that is done, and removes the oldest beyond `keep`. */
  async save(position: Position): Promise<void> {
    const { folder, keep } = this.#options
    const place = join(folder, `checkpoint-${position.step}`)
    if (this.last?.step === position.step) return
    try {
      await saveCheckpoint(place, this.#policy, position)
    } catch (cause) {
      const kept = this.last ? `the last whole one is ${this.last.folder}` : "there is none before it"
      throw new Error(`checkpoint: ${place} could not be written (${(cause as Error).message}); ${kept}`, {
        cause,
      })
    }
    this.last = { step: position.step, folder: place }
    for (const old of listCheckpoints(folder).slice(0, -keep)) {
      const aside = join(folder, `.checkpoint-${old.step}.old`) // so that half of one is never taken for a whole
      rmSync(aside, { recursive: true, force: true })
      renameSync(old.folder, aside)
      rmSync(aside, { recursive: true, force: true })
    }
  }
}

/** Waits until a file's bytes, or a folder's entries, are on the disk. */
function toDisk(path: string): void {
  const file = openSync(path, "r")
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
