/** Data sets made of data sets. Each keeps random access: nothing is stored, an index finds its example. */
import { deriveSeed, random } from "../stats/random.ts"
import type { Split } from "./canonical.ts"
import { type Dataset, type Example, type ExampleOptions, takeFrom } from "./task.ts"

/**
 * Examples drawn from several data sets with the given positive weights, e.g.
 * `mix([[countdown, 2], [sudoku, 1]], { seed: 1 })`. `config` and `level` of a call go to the part drawn.
 */
export function mix(
  parts: readonly (readonly [dataset: Dataset, weight: number])[],
  { seed = 0, name = `mix(${parts.map(([dataset]) => dataset.name).join(", ")})` } = {},
): Dataset {
  const total = parts.reduce((sum, [, weight]) => sum + weight, 0)
  if (!(total > 0) || !Number.isFinite(total) || parts.some(([, weight]) => !(weight >= 0)))
    throw new RangeError(`mix: expected weights of 0 or more, not all 0, got ${parts.map(([, w]) => w)}`)
  const example = (index: number, options: ExampleOptions = {}): Example => {
    let point = random(seed, "mix", options.seed ?? 0, index).uniform() * total
    const part =
      parts.find(([, weight]) => (point -= weight) < 0) ?? parts.findLast(([, weight]) => weight > 0)!
    return part[0].example(index, options)
  }
  return {
    name,
    example,
    take: (n, options) => takeFrom(name, example, n, options),
    score: (completion, given) => scorerOf(parts, given).score(completion, given),
    owns: task => parts.some(([dataset]) => dataset.owns(task)),
  }
}

function scorerOf(parts: readonly (readonly [Dataset, number])[], example: Example): Dataset {
  const part = parts.find(([dataset]) => dataset.owns(example.task))
  if (part) return part[0]
  const names = parts.map(([dataset]) => dataset.name).join(", ")
  throw new TypeError(`mix of ${names} cannot score an example of the task "${example.task}"`)
}

/** Draws for one index after which nothing is taken to pass. */
const attemptLimit = 10_000

/** The examples that pass, e.g. those of middling difficulty. An index that fails is drawn again from a seed of its own. */
export function filter<Metadata, Config>(
  dataset: Dataset<Metadata, Config>,
  passes: (example: Example<Metadata, Config>) => boolean,
): Dataset<Metadata, Config> {
  const name = `filter(${dataset.name})`
  const example = (index: number, options: ExampleOptions<Config> = {}): Example<Metadata, Config> => {
    const seed = options.seed ?? 0
    for (let attempt = 0; attempt < attemptLimit; attempt++) {
      const drawn = attempt === 0 ? seed : deriveSeed(seed, "filter", attempt)
      const candidate = dataset.example(index, { ...options, seed: drawn })
      if (passes(candidate)) return candidate
    }
    throw new Error(`${name}: none of ${attemptLimit} examples passed at index ${index}`)
  }
  return { ...dataset, name, example, take: (n, options) => takeFrom(name, example, n, options) }
}

/** One side of the split, whatever a call asks for. The sides share no instance. */
export function split<Metadata, Config>(
  dataset: Dataset<Metadata, Config>,
  side: Split,
): Dataset<Metadata, Config> {
  const name = `${dataset.name}/${side}`
  const example = (index: number, options: ExampleOptions<Config> = {}) =>
    dataset.example(index, { ...options, split: side })
  return { ...dataset, name, example, take: (n, options) => takeFrom(name, example, n, options) }
}
