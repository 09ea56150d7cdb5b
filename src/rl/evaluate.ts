/** A policy's success on a task, beside that of a baseline under the same prompts. */
import { bootstrap, passAtK, type SumStatistic, wilson } from "../stats/index.ts"
import { type Table, table } from "../tables/index.ts"
import { majorityAtK } from "./majority.ts"
import type { Policy } from "./policy.ts"
import { evaluateProblems, type ProblemOptions, type ProblemResult } from "./problem-results.ts"
import {
  type Solvability,
  solvability,
  solvabilityClasses,
  solvabilityThresholds,
  transitions,
} from "./solvability.ts"

export interface EvaluateOptions<Example extends { prompt: string }>
  extends Omit<ProblemOptions<Example>, "examples" | "samples"> {
  /**
   * The policy before training, sampled under the same prompts: what was learned is the difference, not the level.
   * null only where `policy` is itself untrained.
   */
  baseline: Pick<Policy, "sample"> | null
  task: ProblemOptions<Example>["task"] & {
    take?(n: number, options: { seed: number | string; split: "test"; distinct: boolean }): readonly Example[]
  }
  /** The problems. Default: `problems` distinct test examples of the task. */
  examples?: readonly Example[]
  /** Default 100. */
  problems?: number
  /** n, completions of each problem. Default 32; from 23 on problems are classed by solvability too. */
  samples?: number
  /** The k of pass@k. Default: the powers of two up to n. */
  ks?: readonly number[]
  /** The k of majority@k. Default: n. */
  majorityKs?: readonly number[]
  /** Groups of problems to report apart: `example => ({ depth: example.config.depth })`. */
  tags?: (example: Example) => Readonly<Record<string, string | number | boolean>>
  /** Coverage of the intervals. Default 0.95. */
  confidence?: number
  /** Of the bootstrap. Default 9,999. */
  resamples?: number
  /** Sees each problem when it is done. */
  onProblem?: (result: ProblemResult<Example>, of: "policy" | "baseline") => void
}

/** One measure of one policy on one group of problems, with its interval. */
export interface EvaluationRow {
  /** "difference" is policy − baseline, problem by problem. */
  policy: "baseline" | "policy" | "difference"
  /** "all", or a tag and its value: "depth = 3". */
  group: string
  /** "avg@32", "pass@8", "majority@32", "Feasible", "finished", "length", "unjudged", and those of `measures`. */
  measure: string
  estimate: number
  /** A bootstrap interval (BCa) over problems. */
  low: number
  high: number
  /** Problems that the measure was taken of. */
  problems: number
}

export interface Evaluation<Example> {
  table: Table<EvaluationRow>
  /** Each problem, in order. */
  policy: ProblemResult<Example>[]
  baseline: ProblemResult<Example>[] | null
  /** How many problems went from which class of the baseline (row) to which; null with too few samples for classes. */
  transitions: Record<Solvability, Record<Solvability, number>> | null
}

/**
 * Samples n completions of each problem from `policy` and from `baseline`, and measures: avg@n, the mean score; the
 * unbiased pass@k; majority@k; the share of problems in each class of solvability; shares of completions that ended by
 * themselves or could not be judged. With intervals over problems, which are what varies from one test set to another.
 */
export async function evaluate<Example extends { prompt: string }>(
  options: EvaluateOptions<Example>,
): Promise<Evaluation<Example>> {
  const { samples = 32, onProblem, tags = () => ({}), task, problems = 100, seed } = options
  const examples = options.examples ?? task.take?.(problems, { seed, split: "test", distinct: true })
  if (!examples) throw new TypeError("evaluate: expected examples, or a task that has them")
  if (examples.length === 0) throw new RangeError("evaluate: expected problems, got none")
  const run = async (policy: Pick<Policy, "sample">, of: "policy" | "baseline") => {
    const results: ProblemResult<Example>[] = []
    for await (const result of evaluateProblems({ ...options, policy, examples, samples })) {
      results.push(result)
      onProblem?.(result, of)
    }
    return results
  }
  const baseline = options.baseline && (await run(options.baseline, "baseline"))
  const policy = await run(options.policy, "policy")

  const groups = new Map<string, number[]>([["all", examples.map((_, i) => i)]])
  for (const [i, example] of examples.entries())
    for (const [tag, value] of Object.entries(tags(example))) {
      const name = `${tag} = ${value}`
      groups.set(name, [...(groups.get(name) ?? []), i])
    }
  const rows: EvaluationRow[] = []
  for (const [group, members] of groups)
    for (const [measure, of] of Object.entries(measuresOf(samples, options))) {
      const after = members.map(i => of(policy[i]!))
      const before = baseline && members.map(i => of(baseline[i]!))
      const add = (name: EvaluationRow["policy"], values: readonly number[]): void => {
        const isShare =
          name !== "difference" && measure !== "length" && !(measure in (options.measures ?? {}))
        rows.push({ policy: name, group, measure, ...estimateOf(values, isShare, options) })
      }
      if (before) add("baseline", before)
      add("policy", after)
      if (before)
        add(
          "difference",
          after.map((value, i) => value - before[i]!),
        )
    }
  return {
    table: table(rows, { name: "evaluation" }),
    policy,
    baseline,
    transitions:
      baseline && hasClasses(samples)
        ? transitions(
            policy.map((result, i) => [classOf(baseline[i]!, samples), classOf(result, samples)] as const),
          )
        : null,
  }
}

type Measure = (result: ProblemResult<unknown>) => number

/** Each measure of a problem; NaN where it has too few judged completions for it. */
function measuresOf<Example extends { prompt: string }>(
  samples: number,
  { ks, majorityKs = [samples], measures = {}, seed }: EvaluateOptions<Example>,
): Record<string, Measure> {
  const powers = Array.from({ length: 1 + Math.floor(Math.log2(samples)) }, (_, i) => 2 ** i)
  const named = <Key>(
    keys: readonly Key[],
    name: (key: Key) => string,
    measure: (key: Key) => Measure,
  ): Record<string, Measure> => Object.fromEntries(keys.map(key => [name(key), measure(key)]))
  return {
    [`avg@${samples}`]: ({ rate }) => rate,
    ...named(
      ks ?? powers,
      k => `pass@${k}`,
      k =>
        ({ n, correct }) =>
          n < k ? Number.NaN : passAtK(n, correct, k),
    ),
    ...named(
      majorityKs,
      k => `majority@${k}`,
      k =>
        ({ n, votes }) =>
          n === 0 ? Number.NaN : majorityAtK(votes, Math.min(k, n), { seed }),
    ),
    ...named(
      hasClasses(samples) ? solvabilityClasses : [],
      name => name,
      name => result => (result.n === 0 ? Number.NaN : Number(classOf(result, samples) === name)),
    ),
    ...named(
      Object.keys(measures),
      name => name,
      name => result => result.measured[name]!,
    ),
    finished: ({ finished }) => finished,
    length: ({ length }) => length,
    unjudged: ({ unjudged, n }) => unjudged / (unjudged + n),
  }
}

/** Whether n samples can tell the classes of solvability apart. */
const hasClasses = (n: number): boolean => n >= 23

const classOf = ({ correct, n }: ProblemResult<unknown>, samples: number): Solvability =>
  solvability(correct, n, solvabilityThresholds(samples))

const meanStatistic: SumStatistic = { terms: values => [values], value: (sums, n) => sums[0]! / n }

/**
 * The mean over the problems that have the measure. Where all agree the bootstrap knows no spread: of a share that is
 * then 0 or 1 the interval is Wilson's.
 */
function estimateOf(
  values: readonly number[],
  isShare: boolean,
  { confidence, resamples, seed }: { confidence?: number; resamples?: number; seed: number | string },
): Pick<EvaluationRow, "estimate" | "low" | "high" | "problems"> {
  const known = values.filter(value => !Number.isNaN(value))
  const problems = known.length
  if (problems === 0) return { estimate: Number.NaN, low: Number.NaN, high: Number.NaN, problems }
  const first = known[0]!
  if (known.every(value => value === first)) {
    const [low, high] =
      isShare && (first === 0 || first === 1)
        ? wilson(first * problems, problems, { confidence }).interval
        : [first, first]
    return { estimate: first, low, high, problems }
  }
  const { estimate, interval } = bootstrap(known, meanStatistic, { confidence, resamples, seed })
  return { estimate, low: interval[0], high: interval[1], problems }
}
