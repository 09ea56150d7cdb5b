import assert from "node:assert/strict"
import { chunkedLogprobs } from "etude/lm"
import * as torch from "etude/torch"

interface Case {
  cap: number | null
  temperature: number
  bias: boolean
  entropyGradient: boolean
}

const [count, width, vocab] = [23, 12, 31]

/** Hidden states, weight and bias with gradients, targets, and what outputs are weighted with. */
function inputs(bias: boolean): Record<"h" | "w" | "t" | "byLogprob" | "byEntropy", torch.Tensor> & {
  b: torch.Tensor | null
} {
  const generator = new torch.Generator().manualSeed(4)
  const random = (...shape: number[]): torch.Tensor => torch.randn(shape, { generator, dtype: "float64" })
  return {
    h: random(count, width).requiresGrad_(),
    w: random(vocab, width).requiresGrad_(),
    b: bias ? random(vocab).requiresGrad_() : null,
    t: torch.randint(vocab, [count], { generator }),
    byLogprob: random(count),
    byEntropy: random(count),
  }
}

/** All logits at once, by operators that know their own gradients. */
function whole(h: torch.Tensor, w: torch.Tensor, b: torch.Tensor | null, t: torch.Tensor, given: Case) {
  let z = torch.nn.functional.linear(h, w, b)
  if (given.cap !== null) z = z.div(given.cap).tanh().mul(given.cap)
  const all = z.div(given.temperature).logSoftmax(-1)
  return { logprobs: all.gather(1, t.unsqueeze(1)).squeeze(1), entropy: all.exp().mul(all).sum(-1).neg() }
}

describe("chunkedLogprobs", () => {
  for (const given of [
    { cap: null, temperature: 1, bias: false, entropyGradient: false },
    { cap: null, temperature: 0.6, bias: true, entropyGradient: true },
    { cap: 2.5, temperature: 1.3, bias: false, entropyGradient: true },
  ] satisfies Case[])
    it(`has the values and gradients of all logits at once: ${JSON.stringify(given)}`, () => {
      const gradients = (chunked: boolean): number[][] => {
        const { h, w, b, t, byLogprob, byEntropy } = inputs(given.bias)
        const made = chunked
          ? chunkedLogprobs(h, t, { ...given, weight: w, bias: b, chunkElements: 5 * vocab })
          : whole(h, w, b, t, given)
        let loss = made.logprobs.mul(byLogprob).sum()
        if (given.entropyGradient) loss = loss.add(made.entropy.mul(byEntropy).sum())
        loss.backward()
        const numbers = [made.logprobs, made.entropy, h.grad!, w.grad!, ...(b ? [b.grad!] : [])]
        return numbers.map(tensor => Array.from(tensor.detach().double().toTypedArray() as Float64Array))
      }
      const [chunked, expected] = [gradients(true), gradients(false)]
      assert.equal(chunked.length, expected.length)
      // logits are float32 by contract, the reference's float64: rounding of about 1e-7 · |z|
      for (const [i, values] of expected.entries())
        for (const [j, value] of values.entries())
          assert.ok(Math.abs(value - chunked[i]![j]!) < 1e-5, `${i} ${j}: ${chunked[i]![j]} ≠ ${value}`)
    })

  it("says which tokens were the likeliest", () => {
    const { h, w, t } = inputs(false)
    const { greedy } = chunkedLogprobs(h, t, { weight: w, bias: null, cap: null, temperature: 1 })
    const likeliest = h.matmul(w.t()).argmax(-1).eq(t)
    assert.deepEqual(greedy.toArray(), likeliest.toArray())
  })

  it("takes no gradient for what needs none", () => {
    const { h, w, t } = inputs(false)
    w.requiresGrad = false
    const { logprobs, entropy } = chunkedLogprobs(h, t, {
      weight: w,
      bias: null,
      cap: null,
      temperature: 1,
    })
    assert.equal(entropy.requiresGrad, false)
    logprobs.sum().backward()
    assert.equal(w.grad, null)
    assert.ok(h.grad)
  })

  it("holds the logits of one chunk and not of all tokens", () => {
    const [tokens, words] = [1024, 2048]
    const h = torch.randn([tokens, 8], { requiresGrad: true })
    const w = torch.randn([words, 8], { requiresGrad: true })
    const t = torch.randint(words, [tokens])
    const before = torch.memory().bytes
    torch.resetPeakMemory()
    torch.scope(() => {
      const layer = { weight: w, bias: null, cap: null, temperature: 1, entropyGradient: true }
      const { logprobs, entropy } = chunkedLogprobs(h, t, { ...layer, chunkElements: 32 * words })
      logprobs.sum().add(entropy.sum()).backward()
    })
    const peak = torch.memory().peakBytes - before
    const allLogits = tokens * words * 4
    assert.ok(peak < allLogits / 3, `${peak} bytes of ${allLogits}`)
  })
})
