/** Counts and times in Prometheus' text format. */

/** Upper bounds of the latency histogram's buckets, in seconds. */
const bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export class Metrics {
  /** Completions scored, by the score's kind. */
  readonly scores = { right: 0, partial: 0, wrong: 0, unjudged: 0 }
  /** Tokens of prompts read and of completions drawn. */
  readonly tokens = { prompt: 0, completion: 0 }
  /** Requests whose client went away before the answer. */
  vanished = 0
  inFlight = 0
  readonly #requests = new Map<string, number>()
  readonly #latency = new Map<string, { buckets: number[]; sum: number; count: number }>()

  countScore(score: number | null): void {
    if (score === null) this.scores.unjudged++
    else if (score >= 1) this.scores.right++
    else if (score > 0) this.scores.partial++
    else this.scores.wrong++
  }

  countTokens(prompts: readonly (readonly number[])[], completions: readonly number[]): void {
    for (const prompt of prompts) this.tokens.prompt += prompt.length
    for (const length of completions) this.tokens.completion += length
  }

  countRequest(route: string, status: number, seconds: number): void {
    const key = `route="${route}",status="${status}"`
    this.#requests.set(key, (this.#requests.get(key) ?? 0) + 1)
    const times = this.#latency.get(route) ?? { buckets: bounds.map(() => 0), sum: 0, count: 0 }
    for (const [i, bound] of bounds.entries()) if (seconds <= bound) times.buckets[i]!++
    times.sum += seconds
    times.count++
    this.#latency.set(route, times)
  }

  text(): string {
    const lines = [
      "# TYPE etude_scores_total counter",
      ...Object.entries(this.scores).map(([kind, count]) => `etude_scores_total{kind="${kind}"} ${count}`),
      "# TYPE etude_tokens_total counter",
      ...Object.entries(this.tokens).map(([kind, count]) => `etude_tokens_total{kind="${kind}"} ${count}`),
      "# TYPE etude_requests_total counter",
      ...[...this.#requests].map(([labels, count]) => `etude_requests_total{${labels}} ${count}`),
      "# TYPE etude_vanished_clients_total counter",
      `etude_vanished_clients_total ${this.vanished}`,
      "# TYPE etude_requests_in_flight gauge",
      `etude_requests_in_flight ${this.inFlight}`,
      "# TYPE etude_request_seconds histogram",
    ]
    for (const [route, { buckets, sum, count }] of this.#latency) {
      for (const [i, bound] of bounds.entries())
        lines.push(`etude_request_seconds_bucket{route="${route}",le="${bound}"} ${buckets[i]}`)
      lines.push(
        `etude_request_seconds_bucket{route="${route}",le="+Inf"} ${count}`,
        `etude_request_seconds_sum{route="${route}"} ${sum}`,
        `etude_request_seconds_count{route="${route}"} ${count}`,
      )
    }
    return `${lines.join("\n")}\n`
  }
}
