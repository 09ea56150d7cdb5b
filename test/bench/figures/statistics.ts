import { execFile } from "node:child_process"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { bootstrap, bradleyTerry, type Comparison, median, pearsonStatistic, random } from "etude/stats"
import type { BenchContext, Row } from "../row.ts"

export const requirements: string[] = ["scipy==1.17.1", "choix==0.4.1"]

const resamples = 10_000
const items = 100
const meetings = 1_000_000

/** The bootstrap of Pearson's r against SciPy's, Bradley–Terry against choix: same data, medians, answers compared. */
export default async function statisticsBenchmark({ python, repeats, log }: BenchContext): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), "bench-statistics-"))
  try {
    const rng = random(1, "bench", "statistics")
    const x = Float64Array.from({ length: 1000 }, () => rng.normal())
    const y = x.map(value => 0.5 * value + rng.normal())
    const games = Array.from({ length: meetings }, (): Comparison => {
      const a = rng.integer(items)
      const b = (a + 1 + rng.integer(items - 1)) % items
      const win = 1 / (1 + Math.exp((a - b) / 40))
      return { a: `model ${a}`, b: `model ${b}`, score: rng.uniform() < win ? 1 : 0 }
    })
    await writeFile(join(folder, "sample.json"), JSON.stringify({ x: [...x], y: [...y], resamples }))
    const decided = games.map(({ a, b, score }) => (score === 1 ? [a, b] : [b, a]))
    const numbered = decided.map(pair => pair.map(name => Number(name.slice(6))))
    await writeFile(join(folder, "games.json"), JSON.stringify({ items, games: numbered }))

    const file = fileURLToPath(new URL("statistics-peer.py", import.meta.url))
    const peer = async (what: string): Promise<{ times: number[]; answer: number[]; name: string }> => {
      const { stdout } = await promisify(execFile)(python, [file, what, folder, String(repeats)])
      return JSON.parse(stdout)
    }
    const timed = <Answer>(work: () => Answer): { ms: number; answer: Answer } => {
      let answer = work() // compiles
      const times = Array.from({ length: repeats }, () => {
        const start = performance.now()
        answer = work()
        return performance.now() - start
      })
      return { ms: median(times), answer }
    }

    log("bootstrap of Pearson")
    const ours = timed(() => bootstrap([x, y], pearsonStatistic, { resamples, seed: 1 }).interval)
    const scipy = await peer("bootstrap")
    const tuned = await peer("bootstrap-tuned")
    agree("bootstrap", ours.answer, scipy.answer, 0.01) // two Monte-Carlo answers
    log("Bradley–Terry")
    const strengths = timed(() => bradleyTerry(games).items)
    const choix = await peer("bradley-terry")
    const counted = await peer("bradley-terry-counts")
    const byNumber = strengths.answer
      .toSorted((a, b) => Number(a.item.slice(6)) - Number(b.item.slice(6)))
      .map(item => item.logStrength)
    agree("Bradley–Terry", byNumber, choix.answer, 1e-4)

    const bootstrapWork = `BCa bootstrap of Pearson's r, ${resamples.toLocaleString("en")} resamples of n = 1,000`
    return [
      {
        work: bootstrapWork,
        ours: ours.ms,
        peer: median(scipy.times),
        peerName: scipy.name,
        unit: "ms",
        goal: "≤ 0.2×",
      },
      {
        work: `${bootstrapWork}, peer with a hand-written statistic`,
        ours: ours.ms,
        peer: median(tuned.times),
        peerName: tuned.name,
        unit: "ms",
        goal: "≤ 1×",
      },
      {
        work: "Bradley–Terry, 1 M comparisons of 100 items, with standard errors",
        ours: strengths.ms,
        peer: null,
        peerName: "",
        unit: "ms",
        goal: "≤ 1000",
      },
      {
        work: "Bradley–Terry, 1 M comparisons of 100 items",
        ours: strengths.ms,
        peer: median(choix.times),
        peerName: choix.name,
        unit: "ms",
        goal: "≤ 0.33×",
      },
      {
        work: "Bradley–Terry, 1 M comparisons of 100 items, peer with counting by hand",
        ours: strengths.ms,
        peer: median(counted.times),
        peerName: counted.name,
        unit: "ms",
        goal: "≤ 1×",
      },
    ]
  } finally {
    await rm(folder, { recursive: true })
  }
}

function agree(what: string, ours: ArrayLike<number>, peers: ArrayLike<number>, tolerance: number): void {
  for (let i = 0; i < peers.length; i++)
    if (!(Math.abs(ours[i]! - peers[i]!) <= tolerance))
      throw new Error(
        `${what}: ours ${ours[i]} and the peer's ${peers[i]} at [${i}] differ by more than ${tolerance}`,
      )
}
