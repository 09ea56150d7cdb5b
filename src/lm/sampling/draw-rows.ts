import type { Tensor } from "../../torch/index.ts"
import * as torch from "../../torch/index.ts"
import { drawTokens } from "./draw-tokens.ts"
import type { SampledToken, TokenLogprob } from "./sample-request.ts"
import type { Row } from "./sampler-row.ts"

/** Draws the next token of each row from its line of `logits` [R, V]. Rows that are drawn alike are drawn together. */
export function drawRows(rows: readonly Row[], logits: Tensor): void {
  const alike = new Map<string, number[]>()
  for (const [line, row] of rows.entries()) {
    if (row.isOver) continue
    const { temperature, topK, topP, minP } = row.job.distribution
    const { logitMask, topLogprobs = "" } = row.job.request
    const key = `${temperature} ${topK} ${topP} ${minP} ${logitMask !== undefined} ${topLogprobs}`
    const lines = alike.get(key)
    if (lines) lines.push(line)
    else alike.set(key, [line])
  }
  for (const lines of alike.values()) torch.scope(() => drawAlike(rows, lines, logits))
}

function drawAlike(all: readonly Row[], lines: number[], logits: Tensor): void {
  const rows = lines.map(line => all[line]!)
  const { device } = logits
  const { request, distribution } = rows[0]!.job
  // with few lines left out it is cheaper to draw for all and drop what nobody asked for
  const whole = lines.length > all.length / 2
  const lineOf = whole ? lines : lines.map((_, i) => i)
  let own = whole ? logits : logits.indexSelect(0, torch.tensor(Int32Array.from(lines), { device }))
  if (request.logitMask) own = masked(own, rows, lineOf)

  const uniforms = new Float32Array(own.shape[0]!).fill(1)
  if (distribution.temperature > 0)
    for (const [i, row] of rows.entries()) uniforms[lineOf[i]!] = row.uniform()
  const draw = drawTokens(own, distribution, torch.tensor(uniforms, { device }))
  const tokens = draw.tokens.to("int32").toTypedArray() as Int32Array
  const logprobs = draw.logprobs.toTypedArray() as Float32Array
  const model =
    request.topLogprobs === undefined ? undefined : modelLogprobs(own, draw.tokens, request.topLogprobs)
  for (const [i, row] of rows.entries()) {
    const line = lineOf[i]!
    give(row, { token: tokens[line]!, logprob: logprobs[line]!, ...model?.(line) })
  }
}

/** Hands a row the token that was drawn for it. */
export function give(row: Row, drawn: Omit<SampledToken, "sample">): void {
  try {
    if (Number.isNaN(drawn.logprob))
      throw new Error(`sample ${row.sample}: the logits of its token ${row.tokens.length} are not numbers`)
    row.take(drawn)
  } catch (error) {
    row.job.fail(error) // also of a decoder or a listener of its own
  }
}

/** The logits with −∞ where a row's mask forbids the token. */
function masked(logits: Tensor, rows: readonly Row[], lineOf: readonly number[]): Tensor {
  const [lines, vocab] = logits.shape as [number, number]
  const forbidden = new Uint8Array(lines * vocab)
  for (const [i, row] of rows.entries()) {
    try {
      const mask = row.job.request.logitMask!(row.tokens, row.sample)
      if (!mask) continue
      if (mask.length !== vocab)
        throw new RangeError(`logitMask: expected a byte for each of ${vocab} tokens, got ${mask.length}`)
      if (!mask.includes(1) && mask.every(byte => byte === 0))
        throw new RangeError(`logitMask: expected at least one token that may follow, got none`)
      for (let token = 0; token < vocab; token++)
        if (mask[token] === 0) forbidden[lineOf[i]! * vocab + token] = 1
    } catch (error) {
      row.job.fail(error)
    }
  }
  const where = torch.tensor(forbidden, { shape: [lines, vocab], device: logits.device }).to("bool")
  return logits.maskedFill(where, Number.NEGATIVE_INFINITY)
}

/** Log-probabilities of the drawn tokens and the `count` likeliest under the softmax of the logits, by line. */
function modelLogprobs(
  logits: Tensor,
  tokens: Tensor,
  count: number,
): (line: number) => { modelLogprob: number; topLogprobs: TokenLogprob[] } {
  const all = logits.logSoftmax(-1)
  const own = all.gather(1, tokens.unsqueeze(1)).toTypedArray() as Float32Array
  const [values, indices] = all.topk(Math.min(count, logits.shape[1]!))
  const top = values.toTypedArray() as Float32Array
  const which = indices.to("int32").toTypedArray() as Int32Array
  const width = values.shape[1]!
  return line => ({
    modelLogprob: own[line]!,
    topLogprobs: Array.from({ length: width }, (_, i) => ({
      token: which[line * width + i]!,
      logprob: top[line * width + i]!,
    })),
  })
}
