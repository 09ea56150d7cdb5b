/**
 * What a verifiable task is: a pure, seeded generator of problems and an exact verifier of answers.
 * Every example is reached by its index alone, so a data set is a description (task, seed, split, config) and
 * not a file, and an example that was written to a file can be made again from its own fields.
 */
import { type Random, streams } from "../stats/random.ts"
import { canonicalJson, hexOf, instanceHashes, isTest, type Json, type Split } from "./canonical.ts"

/** What `generate` makes of one random stream. */
export interface Instance<Metadata> {
  /** What the model is asked. */
  prompt: string
  /** A right answer, in the form that the prompt asks for; the verifier gives it 1. */
  answer: string
  /** What the verifier and later analysis need; plain JSON. */
  metadata: Metadata
  /**
   * The problem itself without its wording: two instances with equal `canonical` are the same problem, and
   * never fall on different sides of the split. Default: the prompt.
   */
  canonical?: Json
}

/** One problem, with all that is needed to make it again and to score it; plain JSON. */
export interface Example<Metadata = unknown, Config = unknown> {
  task: string
  index: number
  seed: number | string
  split: Split
  /** All settings; frozen, for neighbouring examples share it. */
  config: Config
  prompt: string
  answer: string
  metadata: Metadata
  /** 128 bits in hex over the task's name and the canonical instance. */
  hash: string
}

export interface ExampleOptions<Config = unknown> {
  /** Default 0. */
  seed?: number | string
  /** Default "train": the test side is drawn only where it is asked for. */
  split?: Split
  /** Overrides of the task's defaults. */
  config?: Partial<Config>
  /** Difficulty, from 0; sets every setting that `levels` lists. `config` wins over it. */
  level?: number
}

export interface TakeOptions<Config = unknown> extends ExampleOptions<Config> {
  /** The first index. Default 0. */
  from?: number
  /** Skip an instance that this call has already given. Default false: index `i` is then `from + i`. */
  distinct?: boolean
}

/** A source of examples that can score what it gave: a task, or what `mix`, `filter` and `split` make of tasks. */
export interface Dataset<Metadata = unknown, Config = unknown> {
  readonly name: string
  /** The example at `index`, the same for equal arguments on every machine. */
  example(index: number, options?: ExampleOptions<Config>): Example<Metadata, Config>
  /** `n` examples from index `from` on. */
  take(n: number, options?: TakeOptions<Config>): Example<Metadata, Config>[]
  /** How right `completion` is, in [0, 1]; null where the verifier cannot judge (never 0 for that). */
  score(completion: string, example: Example<Metadata, Config>): number | null
  /** Whether examples of the task of this name are this data set's to score. */
  owns(task: string): boolean
}

export interface TaskDefinition<Config, Metadata> {
  /** Unique, kebab-case; part of every random stream and hash. */
  name: string
  defaults: Config
  /** Pure: equal streams and configs give equal instances. */
  generate(rng: Random, config: Config): Instance<Metadata>
  /** Total: never throws on any string, and takes time linear in its length. */
  score(completion: string, example: Example<Metadata, Config>): number | null
  /** For a setting, its values from easy to hard. */
  levels?: { readonly [Key in keyof Config]?: readonly Config[Key][] }
  /** The share of instances on the test side. Default 0.2. */
  testFraction?: number
}

export interface Task<Config, Metadata> extends Dataset<Metadata, Config> {
  readonly defaults: Config
  readonly levels: { readonly [Key in keyof Config]?: readonly Config[Key][] }
  /** The number of difficulties: the length of the longest list in `levels`, at least 1. */
  readonly difficulties: number
  /** The defaults with `level` and then `overrides` applied. Throws on a setting that the task does not have. */
  configAt(level: number | undefined, overrides?: Partial<Config>): Config
}

/** Draws after which a split (or a filter) is taken to be empty. */
const attemptLimit = 2000

const none = {}

/** Whether `record` has the fields of `known`, which are `count`, with the same values; false where one is undefined. */
function isSame<T extends object>(record: T, known: T, count: number): boolean {
  for (const key in record) {
    const value = record[key]
    if (value === undefined || value !== known[key]) return false
    count--
  }
  return count === 0
}

/** Makes a task of a generator and a verifier. */
export function defineTask<Config extends object, Metadata>(
  definition: TaskDefinition<Config, Metadata>,
): Task<Config, Metadata> {
  const { name, defaults, generate, testFraction = 0.2 } = definition
  const levels: Task<Config, Metadata>["levels"] = definition.levels ?? {}
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    throw new TypeError(`defineTask: expected a kebab-case name, got ${JSON.stringify(name)}`)
  const lists = Object.values(levels) as (readonly unknown[])[]
  const difficulties = Math.max(1, ...lists.map(list => list.length))

  const configAt = (level: number | undefined, overrides: Partial<Config> = {}): Config => {
    const config: Config = { ...defaults }
    if (level !== undefined) {
      if (!Number.isInteger(level) || level < 0 || level >= difficulties)
        throw new RangeError(`${name}: expected a level in 0..${difficulties - 1}, got ${level}`)
      for (const key of Object.keys(levels) as (keyof Config)[]) {
        const values = levels[key]
        if (values?.length) config[key] = values[Math.min(level, values.length - 1)]!
      }
    }
    for (const key in overrides) {
      if (!Object.hasOwn(defaults, key)) {
        const known = Object.keys(defaults).join(", ")
        throw new TypeError(`${name} has no setting "${key}"; it has ${known || "none"}`)
      }
      const value = overrides[key]
      if (value !== undefined) config[key] = value
    }
    return config
  }

  // Examples are mostly asked for with the settings of the one before: looking whether they are takes a tenth of the time.
  let settled:
    | { level: number | undefined; overrides: Partial<Config>; count: number; config: Config }
    | undefined
  const settledConfig = (level: number | undefined, overrides: Partial<Config>): Config => {
    if (!settled || settled.level !== level || !isSame(overrides, settled.overrides, settled.count)) {
      const config = Object.freeze(configAt(level, overrides))
      settled = { level, overrides: { ...overrides }, count: Object.keys(overrides).length, config }
    }
    return settled.config
  }

  const hashOf = instanceHashes(name)
  let streamsSeed: number | string = 0
  let stream = streams(0, name)
  const example = (index: number, options: ExampleOptions<Config> = {}): Example<Metadata, Config> => {
    const { seed = 0, split = "train", level } = options
    if (seed !== streamsSeed) {
      streamsSeed = seed
      stream = streams(seed, name)
    }
    if (!Number.isInteger(index) || index < 0)
      throw new RangeError(`${name}: expected an index of 0 or more, got ${index}`)
    const config = settledConfig(level, options.config ?? none)
    for (let attempt = 0; attempt < attemptLimit; attempt++) {
      const instance = generate(stream(index, attempt), config)
      const { prompt, answer, metadata } = instance
      const hash = hashOf(instance.canonical ?? prompt)
      if (isTest(hash.a, testFraction) === (split === "test"))
        return { task: name, index, seed, split, config, prompt, answer, metadata, hash: hexOf(hash) }
    }
    throw new Error(
      `${name}: no ${split} instance in ${attemptLimit} draws with ${canonicalJson(config)}; are there too few distinct instances?`,
    )
  }

  return {
    name,
    defaults,
    levels,
    difficulties,
    configAt,
    example,
    owns: task => task === name,
    take: (n, options) => takeFrom(name, example, n, options),
    score: (completion, given) => {
      if (given.task !== name)
        throw new TypeError(`${name} cannot score an example of the task "${given.task}"`)
      return definition.score(completion, given)
    },
  }
}

/** `n` examples of `example` from `options.from` on; with `distinct`, no instance twice. */
export function takeFrom<Metadata, Config>(
  name: string,
  example: (index: number, options?: ExampleOptions<Config>) => Example<Metadata, Config>,
  n: number,
  options: TakeOptions<Config> = {},
): Example<Metadata, Config>[] {
  const { from = 0, distinct = false, ...rest } = options
  const taken: Example<Metadata, Config>[] = []
  const seen = new Set<string>()
  for (let index = from, repeats = 0; taken.length < n; index++) {
    const next = example(index, rest)
    if (distinct) {
      if (seen.has(next.hash)) {
        if (++repeats > attemptLimit)
          throw new Error(`${name}: only ${taken.length} distinct instances of the ${n} asked for`)
        continue
      }
      seen.add(next.hash)
      repeats = 0
    }
    taken.push(next)
  }
  return taken
}
