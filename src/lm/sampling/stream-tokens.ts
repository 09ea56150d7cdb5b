import type { Completion, SampledToken, SampleRequest } from "./sample-request.ts"

/** One token of one of several requests. */
export interface StreamedToken {
  /** Which of the requests, from 0. */
  request: number
  token: SampledToken
}

/**
 * The tokens of several requests as they are drawn, whichever comes first; returns the completions of each. All are
 * given up when the consumer leaves the loop, and where one of them fails it throws.
 */
export async function* streamTokens(
  submit: (request: SampleRequest) => Promise<Completion[]>,
  requests: readonly SampleRequest[],
): AsyncGenerator<StreamedToken, Completion[][], undefined> {
  const arrived: StreamedToken[] = []
  let wake = (): void => {}
  let done = false
  const left = new AbortController()
  const completions = Promise.all(
    requests.map((request, i) =>
      submit({
        ...request,
        signal: request.signal ? AbortSignal.any([request.signal, left.signal]) : left.signal,
        onToken: token => {
          request.onToken?.(token)
          arrived.push({ request: i, token })
          wake()
        },
      }),
    ),
  ).finally(() => {
    done = true
    wake()
  })
  completions.catch(() => {}) // thrown below, where it is awaited
  try {
    while (!done || arrived.length > 0) {
      const next = arrived.shift()
      if (next) yield next
      else
        await new Promise<void>(resolve => {
          wake = resolve
        })
    }
    return await completions
  } finally {
    left.abort()
  }
}
