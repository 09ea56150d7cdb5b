/**
 * From completions to rewards: a verifier, or several with weights and gates, quick ones and ones that ask a server.
 * What a verifier cannot judge has the reward null and takes no part in the update; a verifier that throws or does
 * not answer in time costs the completion it was asked about, never the run.
 */

/** A verifier of completions. A task is one: it has a name and a `score`. */
export interface Reward<Example> {
  readonly name: string
  /**
   * How good a completion is, [0, 1] as a rule; null where it cannot be judged. `signal` aborts at the time limit.
   * A promise is waited for with others; plain functions hold up everything else while they run, so one that may
   * not end belongs into a process of its own.
   */
  score(completion: string, example: Example, signal: AbortSignal): number | null | Promise<number | null>
  /** Factor in the sum. Default 1. */
  readonly weight?: number
  /** Multiplies the weighted sum of the others instead of being added: an answer of the wrong form earns nothing. */
  readonly gate?: boolean
}

export interface ScoringOptions {
  /** Completions that are being scored at one time, by verifiers that return promises. Default 32. */
  concurrency?: number
  /** Seconds after which a verifier's promise is given up. Default 60. */
  timeLimit?: number
}

/** What the verifiers made of one completion. */
export interface Scored {
  /** Π gates · Σ weight·score, or null where a part of it is null. */
  reward: number | null
  /** Each verifier's own score; null where it could not judge, or was not asked because a gate was 0. */
  rewards: Record<string, number | null>
  /** Why a verifier failed, if one did: it threw, or took too long. */
  failure?: string
}

/**
 * Scores `completions[i]`, each a list, of `examples[i]`, in the same shape. For each completion gates come first: if
 * one is 0 the reward is 0 and no other verifier is asked. A score that is no finite number and not null is an error
 * in the verifier, and a TypeError here that names it, the completion and the value.
 */
export async function scoreRewards<Example>(
  rewards: readonly Reward<Example>[],
  completions: readonly (readonly string[])[],
  examples: readonly Example[],
  { concurrency = 32, timeLimit = 60 }: ScoringOptions = {},
): Promise<Scored[][]> {
  checkRewards(rewards)
  if (!(concurrency >= 1)) throw new RangeError(`rewards: expected a concurrency ≥ 1, got ${concurrency}`)
  if (!(timeLimit > 0)) throw new RangeError(`rewards: expected a time limit in seconds, got ${timeLimit}`)
  const scored: Scored[][] = completions.map(group => new Array<Scored>(group.length))
  const places = completions.flatMap((group, i) => group.map((_, j) => [i, j] as const))
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < places.length) {
      const [i, j] = places[next++]!
      const where = `prompt ${i}, sample ${j}`
      scored[i]![j] = await scoreOne(rewards, completions[i]![j]!, examples[i]!, timeLimit, where)
    }
  }
  await Promise.all(Array.from({ length: Math.min(concurrency, places.length) }, worker))
  return scored
}

async function scoreOne<Example>(
  rewards: readonly Reward<Example>[],
  completion: string,
  example: Example,
  timeLimit: number,
  where: string,
): Promise<Scored> {
  const parts: Record<string, number | null> = Object.fromEntries(rewards.map(({ name }) => [name, null]))
  let failure: string | undefined
  const ask = async (reward: Reward<Example>): Promise<number | null> => {
    let score: unknown
    try {
      score = await answerOf(reward, completion, example, timeLimit)
    } catch (error) {
      failure ??= `${reward.name}: ${error instanceof Error ? error.message : String(error)}`
      return null
    }
    if (score !== null && !(typeof score === "number" && Number.isFinite(score)))
      throw new TypeError(
        `reward ${reward.name}: expected a finite number or null for ${where} (${excerpt(completion)}), got ${shown(score)}`,
      )
    return (parts[reward.name] = score)
  }
  let product: number | null = 1
  for (const gate of rewards.filter(({ gate }) => gate)) {
    const score = await ask(gate)
    if (score === 0) return { reward: 0, rewards: parts, ...(failure && { failure }) }
    product = product === null || score === null ? null : product * score
  }
  const added = rewards.filter(({ gate }) => !gate)
  const scores = await Promise.all(added.map(ask))
  const sum = scores.reduce<number | null>(
    (total, score, i) => (total === null || score === null ? null : total + (added[i]!.weight ?? 1) * score),
    0,
  )
  const reward = product === null || sum === null ? null : product * sum
  return { reward, rewards: parts, ...(failure && { failure }) }
}

/** A verifier's answer; throws what it throws, and after the time limit. */
async function answerOf<Example>(
  reward: Reward<Example>,
  completion: string,
  example: Example,
  timeLimit: number,
): Promise<unknown> {
  const abort = new AbortController()
  const answer = reward.score(completion, example, abort.signal)
  if (!(answer instanceof Promise)) return answer
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new Error(`no answer within ${timeLimit} s`)
      abort.abort(error)
      reject(error)
    }, timeLimit * 1000)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}

function checkRewards<Example>(rewards: readonly Reward<Example>[]): void {
  if (!rewards.some(({ gate }) => !gate))
    throw new TypeError(
      `rewards: expected a reward that is no gate, got ${rewards.map(({ name }) => name).join(", ") || "none"}`,
    )
  for (const [i, { name, weight = 1 }] of rewards.entries()) {
    if (rewards.findIndex(other => other.name === name) !== i)
      throw new TypeError(`rewards: two have the name ${JSON.stringify(name)}`)
    if (!Number.isFinite(weight))
      throw new TypeError(`reward ${name}: expected a finite weight, got ${weight}`)
  }
}

const excerpt = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
const shown = (value: unknown): string =>
  typeof value === "string" ? `the string ${JSON.stringify(value)}` : String(value)
