import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { type Distribution, drawTokens, truncated } from "etude/lm"
import { random } from "etude/stats"
import * as torch from "etude/torch"

const { logits, cases } = JSON.parse(
  readFileSync(new URL("../fixtures/truncation.json", import.meta.url), "utf8"),
) as { logits: number[][]; cases: (Distribution & { logprobs: (number | null)[][] })[] }

describe("truncated", () => {
  for (const { logprobs, ...distribution } of cases)
    it(`keeps what transformers keeps: ${JSON.stringify(distribution)}`, () => {
      const kept = truncated(torch.tensor(logits), distribution).logSoftmax(-1).toArray() as number[][]
      for (const [row, expected] of logprobs.entries())
        for (const [token, value] of expected.entries()) {
          const own = kept[row]![token]!
          if (value === null) assert.equal(own, Number.NEGATIVE_INFINITY, `row ${row}, token ${token}`)
          else assert.ok(Math.abs(own - value) < 1e-5, `row ${row}, token ${token}: ${own} ≠ ${value}`)
        }
    })

  it("finds the same nucleus in the head of a large vocabulary and, where it is wider, in all of it", () => {
    const generator = new torch.Generator().manualSeed(2)
    const narrow = torch.randn([2, 5000], { generator }).mul(5)
    const flat = torch.randn([2, 5000], { generator }).mul(0.01)
    for (const given of [narrow, flat]) {
      const distribution = { temperature: 1, topK: 0, topP: 0.9, minP: 0 }
      const own = truncated(given, distribution).isfinite().sum(-1).toArray()
      const descending = given.double().softmax(-1).sort(-1, true)[0]
      const above = descending.cumsum(-1).sub(descending)
      const expected = above.lt(0.9).sum(-1).toArray() as number[]
      for (const [i, count] of (own as number[]).entries())
        assert.ok(Math.abs(count - expected[i]!) <= 1, `${count} ≠ ${expected[i]}`) // float32 at the border
    }
  })
})

describe("drawTokens", () => {
  const plain = { temperature: 1, topK: 0, topP: 1, minP: 0 }

  // float32 on the CPU by the addon's kernel; anything else, as on CUDA, by LibTorch's operators
  const kinds = [2, 37, 60, 5000].flatMap(vocab =>
    (["float32", "float64"] as const).map(dtype => ({ vocab, dtype })),
  )
  for (const { vocab, dtype } of kinds)
    it(`draws each of ${vocab} tokens (${dtype}) as often as the distribution says, and never one that was cut off`, () => {
      const draws = vocab > 1000 ? 3000 : 20_000
      const row = torch
        .randn([1, vocab], { generator: new torch.Generator().manualSeed(vocab) })
        .mul(2)
        .to(dtype)
      const distribution = { ...plain, temperature: 0.8, topP: 0.95 }
      const uniforms = Float32Array.from({ length: draws }, (_, i) => 1 - random("draw", vocab, i).uniform())
      const { tokens, logprobs } = drawTokens(row.expand(draws, vocab), distribution, torch.tensor(uniforms))
      const expected = truncated(row, distribution).float().logSoftmax(-1).toTypedArray() as Float32Array
      const counts = new Float64Array(vocab)
      const drawn = tokens.to("int32").toTypedArray() as Int32Array
      const given = logprobs.float().toTypedArray() as Float32Array
      for (const [i, token] of drawn.entries()) {
        counts[token]!++
        assert.ok(Math.abs(given[i]! - expected[token]!) < 1e-4)
      }
      for (const [token, count] of counts.entries()) {
        const p = Math.exp(expected[token]!)
        if (p === 0) assert.equal(count, 0)
        else assert.ok(Math.abs(count - draws * p) < 5 * Math.sqrt(draws * p * (1 - p)) + 2, `token ${token}`)
      }
    })

  for (const dtype of ["float32", "float64"] as const)
    it(`draws the first possible token for the smallest number and the last for 1 (${dtype})`, () => {
      const row = torch.full([2, 64], Number.NEGATIVE_INFINITY, { dtype })
      for (const token of [9, 30, 50]) row.select(1, token).fill_(0)
      const { tokens } = drawTokens(row, plain, torch.tensor([1e-30, 1]))
      assert.deepEqual(tokens.toArray(), [9, 50])
    })

  it("says of logits that are not numbers that nothing was drawn", () => {
    const row = torch.tensor([[0, Number.NaN, 1]])
    const { tokens, logprobs } = drawTokens(row, plain, torch.tensor([0.5]))
    assert.deepEqual([tokens.item(), Number.isNaN(logprobs.item())], [-1, true])
  })

  it("takes the likeliest at temperature 0, with its log-probability in the softmax", () => {
    const row = torch.tensor([[0, 2, 1]])
    const { tokens, logprobs } = drawTokens(row, { ...plain, temperature: 0 }, undefined)
    assert.deepEqual(tokens.toArray(), [1])
    assert.ok(Math.abs(logprobs.item() - (2 - Math.log(1 + Math.E + Math.E ** 2))) < 1e-6)
  })
})
