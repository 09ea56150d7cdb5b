import assert from "node:assert/strict"
import { existsSync, readFileSync } from "node:fs"
import {
  CharacterTokenizer,
  type Completion,
  LanguageModel,
  type SampledToken,
  type SampleRequest,
  Sampler,
} from "etude/lm"
import { applyLora } from "etude/peft"
import * as torch from "etude/torch"

const tokenizer = new CharacterTokenizer("\0abcdefghijklmnopqrstuvwxyz .!?\n")
const model = LanguageModel.create(
  {
    vocabSize: tokenizer.vocabSize,
    hiddenSize: 32,
    numHiddenLayers: 2,
    numAttentionHeads: 2,
    initializerRange: 0.3,
    maxPositionEmbeddings: 128,
  },
  { seed: 5 },
)
const threads = torch.getNumThreads()
before(() => torch.setNumThreads(1)) // a model so small gains nothing from a second
after(() => torch.setNumThreads(threads))

const sample = async (
  requests: readonly SampleRequest[],
  options: ConstructorParameters<typeof Sampler>[1] = {},
): Promise<Completion[][]> => {
  const sampler = new Sampler(model, { tokenizer, ...options })
  try {
    return await Promise.all(requests.map(request => sampler.submit(request)))
  } finally {
    sampler.close()
  }
}

const requests: SampleRequest[] = Array.from({ length: 9 }, (_, i) => ({
  prompt: Array.from({ length: 1 + ((i * 5) % 17) }, (_, j) => 1 + ((i + 3 * j) % 30)),
  samples: 1 + (i % 4),
  maxTokens: 3 + ((i * 11) % 40),
  temperature: 0.5 + 0.2 * (i % 3),
  topP: i % 2 ? 0.9 : 1,
  stopTokens: [0],
  seed: ["company", i],
}))

describe("continuous batching", () => {
  // oneDNN's kernels for AVX-512 treat every row alike; on other processors the last bits may differ
  const bitForBit = existsSync("/proc/cpuinfo") && readFileSync("/proc/cpuinfo", "utf8").includes("avx512f")

  it(`gives each sample what it gets alone${bitForBit ? ", bit for bit" : ""}, in any number of rows`, async () => {
    const alike = (own: Completion[][], expected: Completion[][], what: string): void => {
      if (bitForBit) assert.deepEqual(own, expected, what)
      for (const [i, { tokens, logprobs }] of own.flat().entries()) {
        const other = expected.flat()[i]!
        assert.deepEqual(tokens, other.tokens, what)
        for (const [t, logprob] of logprobs.entries())
          assert.ok(Math.abs(logprob - other.logprobs[t]!) < 1e-4, what)
      }
    }
    const alone = await Promise.all(requests.map(async request => (await sample([request]))[0]!))
    for (const maxRows of [1, 3, 8, 64]) alike(await sample(requests, { maxRows }), alone, `${maxRows} rows`)
    alike((await sample(requests.toReversed(), { maxRows: 5 })).reverse(), alone, "in reverse")
  })

  it("lets nothing wait for the longest", async () => {
    const ended: number[] = []
    const lengths = [60, 5, 5, 5, 5, 5, 5]
    await sample(
      lengths.map((maxTokens, i) => ({
        prompt: [1 + i],
        maxTokens,
        stopTokens: [],
        onToken: ({ finishReason }) => {
          if (finishReason) ended.push(i)
        },
      })),
      { maxRows: 2 },
    )
    assert.deepEqual(ended, [1, 2, 3, 4, 5, 6, 0])
  })

  it("takes requests that come while others run", async () => {
    const sampler = new Sampler(model, { maxRows: 4 })
    const late: Promise<Completion[]>[] = []
    const first = await sampler.submit({
      prompt: [3, 4],
      maxTokens: 20,
      stopTokens: [],
      onToken: () => {
        if (late.length < 3) late.push(sampler.submit(requests[late.length]!))
      },
    })
    assert.equal(first[0]!.tokens.length, 20)
    const [alone, together] = [await sample(requests.slice(0, 3)), await Promise.all(late)]
    assert.deepEqual(
      together.flat().map(({ tokens }) => tokens),
      alone.flat().map(({ tokens }) => tokens),
    )
    assert.deepEqual([sampler.state.running, sampler.state.waiting], [0, 0])
    sampler.close()
  })

  it("ends a request by its signal, and only that", async () => {
    const sampler = new Sampler(model, { maxRows: 4 })
    const controller = new AbortController()
    let seen = 0
    const given = sampler.submit({
      prompt: [1, 2],
      samples: 8,
      maxTokens: 100,
      stopTokens: [],
      signal: controller.signal,
      onToken: () => {
        if (++seen === 10) controller.abort(new Error("enough"))
      },
    })
    const other = sampler.submit({ prompt: [5], maxTokens: 30, stopTokens: [], seed: [2] })
    await assert.rejects(given, /enough/)
    assert.ok(seen < 20, `${seen} tokens after the signal`)
    const alone = await sample([{ prompt: [5], maxTokens: 30, stopTokens: [], seed: [2] }])
    assert.deepEqual((await other)[0]!.tokens, alone[0]![0]!.tokens)
    assert.equal(sampler.state.running, 0)
    sampler.close()
  })

  it("fails only the request whose listener or mask throws", async () => {
    const sampler = new Sampler(model, { maxRows: 8 })
    const throwing = sampler.submit({
      prompt: [1],
      maxTokens: 5,
      onToken: () => {
        throw new Error("listener")
      },
    })
    const short = sampler.submit({ prompt: [1], maxTokens: 5, logitMask: () => new Uint8Array(3) })
    const none = sampler.submit({ prompt: [1], maxTokens: 5, logitMask: () => new Uint8Array(31) })
    const good = sampler.submit({ prompt: [1], maxTokens: 5, stopTokens: [] })
    await assert.rejects(throwing, /listener/)
    await assert.rejects(short, /a byte for each of 32 tokens, got 3|a byte for each of 31 tokens, got 3/)
    await assert.rejects(none, /at least one token that may follow|a byte for each/)
    assert.equal((await good)[0]!.tokens.length, 5)
    sampler.close()
  })

  it("rejects what is under way when it is closed", async () => {
    const sampler = new Sampler(model, { maxRows: 2 })
    const given = sampler.submit({
      prompt: [1],
      maxTokens: 50,
      stopTokens: [],
      onToken: ({ token }) => void token,
    })
    setImmediate(() => setImmediate(() => sampler.close()))
    await assert.rejects(given, /the sampler was closed/)
    await assert.rejects(sampler.submit({ prompt: [1], maxTokens: 1 }), /closed/)
  })
})

describe("a completion", () => {
  it("ends before a stop string, wherever its tokens begin and end", async () => {
    const [[free]] = (await sample([
      { prompt: [1], maxTokens: 40, stopTokens: [], temperature: 1.5, seed: [1] },
    ])) as [[Completion]]
    assert.equal(free.text, tokenizer.decode(free.tokens))
    const stop = free.text!.slice(11, 14)
    const at = free.text!.indexOf(stop)
    const texts: string[] = []
    const [[stopped]] = (await sample([
      {
        prompt: [1],
        maxTokens: 40,
        stopTokens: [],
        temperature: 1.5,
        seed: [1],
        stop: ["never met", stop],
        onToken: ({ text }) => texts.push(text!),
      },
    ])) as [[Completion]]
    assert.equal(stopped.text, free.text!.slice(0, at))
    assert.equal(texts.join(""), stopped.text)
    assert.deepEqual(stopped.tokens, free.tokens.slice(0, at + stop.length))
    assert.deepEqual([stopped.finishReason, stopped.stopReason], ["stop", stop])
  })

  it("ends with its stop token, which is no part of its text", async () => {
    const [group] = await sample([{ prompt: [1], samples: 40, maxTokens: 30, stopTokens: [5], seed: [9] }])
    const stopped = group!.filter(({ finishReason }) => finishReason === "stop")
    assert.ok(stopped.length > 5)
    for (const { tokens, text, stopReason } of stopped) {
      assert.equal(tokens.indexOf(5), tokens.length - 1)
      assert.equal(text, tokenizer.decode(tokens.slice(0, -1)))
      assert.equal(stopReason, 5)
    }
  })

  it("keeps to its mask, with log-probabilities of what is left", async () => {
    const mask = Uint8Array.from({ length: tokenizer.vocabSize }, (_, token) =>
      token >= 10 && token < 13 ? 1 : 0,
    )
    const seen: number[][] = []
    const [group] = await sample([
      {
        prompt: [4, 2],
        samples: 6,
        maxTokens: 12,
        logitMask: (tokens, j) => {
          if (j === 0) seen.push([...tokens])
          return tokens.length % 2 ? undefined : mask
        },
      },
    ])
    for (const { tokens } of group!)
      for (const [t, token] of tokens.entries()) if (t % 2 === 0) assert.ok(token >= 10 && token < 13)
    assert.deepEqual(
      seen.map(tokens => tokens.length),
      group![0]!.tokens.map((_, t) => t),
    )
  })

  it("tells the model's own log-probabilities where asked", async () => {
    const [[cut]] = (await sample([
      { prompt: [7], maxTokens: 6, temperature: 0.3, topK: 2, topLogprobs: 4, stopTokens: [] },
    ])) as [[Completion]]
    const ids = torch.tensor([[7, ...cut.tokens.slice(0, -1)]], { dtype: "int64" })
    const all = torch.noGrad(() => model.forward(ids).logSoftmax(-1).toArray()) as number[][][]
    for (const [t, row] of all[0]!.entries()) {
      assert.ok(Math.abs(cut.modelLogprobs![t]! - row[cut.tokens[t]!]!) < 1e-4)
      const top = cut.topLogprobs![t]!
      assert.equal(top.length, 4)
      assert.ok(Math.abs(top[0]!.logprob - Math.max(...row)) < 1e-4)
      for (const { token, logprob } of top) assert.ok(Math.abs(logprob - row[token]!) < 1e-4)
    }
  })

  it("streams token by token, and stops when nobody listens any more", async () => {
    const sampler = new Sampler(model, { tokenizer, maxRows: 2 })
    const request = { prompt: [8, 9], samples: 2, maxTokens: 15, stopTokens: [], seed: [3] }
    const stream = sampler.stream(request)
    const seen: SampledToken[][] = [[], []]
    let next = await stream.next()
    for (; !next.done; next = await stream.next()) seen[next.value.sample]!.push(next.value)
    const completions = next.value
    assert.deepEqual(completions, (await sample([request]))[0])
    for (const [j, { tokens, text }] of completions.entries()) {
      assert.deepEqual(
        seen[j]!.map(({ token }) => token),
        tokens,
      )
      assert.equal(seen[j]!.map(event => event.text).join(""), text)
      assert.deepEqual(
        seen[j]!.map(({ finishReason }) => finishReason),
        tokens.map((_, t) => (t === 14 ? "length" : undefined)),
      )
    }
    for await (const _ of sampler.stream({ ...request, maxTokens: 100 })) break
    await assert.doesNotReject(sampler.submit({ prompt: [1], maxTokens: 2 }))
    assert.equal(sampler.state.running, 0)
    sampler.close()
  })
})

describe("a sampler", () => {
  it("keeps to its memory, and says what fits where not one sequence does", async () => {
    // 2 layers · 2 · 32 numbers · 4 bytes = 512 bytes a token, 48 tokens a slot
    const small = new Sampler(model, { maxLength: 40, cacheBytes: 3 * 48 * 512 + 100 })
    assert.deepEqual([small.maxRows, small.cacheBytes], [3, 3 * 48 * 512])
    const before = torch.memory().bytes
    const running = small.submit({ prompt: [1], samples: 5, maxTokens: 3 })
    await running
    assert.ok(torch.memory().bytes - before < 2 * small.cacheBytes + 400_000)
    small.close()
    assert.throws(
      () => new Sampler(model, { maxLength: 40, cacheBytes: 20_000 }),
      /20000 bytes \(cacheBytes\), and one sequence of 48 tokens takes 24576: 39 tokens would fit/,
    )
  })

  it("reads the weights that the model has when a request begins, and counts them", async () => {
    const changing = model.clone()
    const sampler = new Sampler(changing, { maxRows: 4 })
    const request = { prompt: [3, 1, 4], maxTokens: 8, stopTokens: [], seed: [1] }
    const [first] = await sampler.submit(request)
    const [again] = await sampler.submit(request)
    assert.deepEqual(again, first)
    torch.noGrad(() => changing.model.layers[0]!.mlp.up_proj.weight.mul_(1.5))
    const [changed] = await sampler.submit(request)
    assert.deepEqual([first!.weightVersion, changed!.weightVersion], [1, 2])
    assert.notDeepEqual(changed!.logprobs, first!.logprobs)
    sampler.close()
  })

  it("samples with adapters as they are", async () => {
    const adapted = model.clone()
    applyLora(adapted, { r: 4, targetModules: ["q_proj", "v_proj", "down_proj"], loraDropout: 0.5 })
    torch.noGrad(() => {
      for (const [name, parameter] of adapted.namedParameters())
        if (name.includes("lora_B")) parameter.normal_(0, 0.2, { generator: new torch.Generator() })
    })
    const sampler = new Sampler(adapted, { maxRows: 4 })
    const [completion] = await sampler.submit({ prompt: [3, 1, 4], maxTokens: 10, stopTokens: [] })
    sampler.close()
    adapted.eval()
    const ids = torch.tensor([[3, 1, 4, ...completion!.tokens.slice(0, -1)]], { dtype: "int64" })
    const all = torch.noGrad(() => adapted.forward(ids).logSoftmax(-1).toArray()) as number[][][]
    for (const [t, token] of completion!.tokens.entries())
      assert.ok(Math.abs(completion!.logprobs[t]! - all[0]![2 + t]![token]!) < 1e-4, `token ${t}`)
  })

  it("says what is wrong with a request", async () => {
    const sampler = new Sampler(model, { maxLength: 20 })
    const given = { prompt: [1, 2], maxTokens: 4 }
    const cases: [Partial<SampleRequest>, RegExp][] = [
      [{ prompt: [] }, /the prompt has 0 tokens; expected 1 to 16/],
      [{ prompt: Array(17).fill(1) }, /the prompt has 17 tokens; expected 1 to 16, that 4 more fit into 20/],
      [{ prompt: [1, 99] }, /token 1 of the prompt is 99; expected 0 to 31|expected 0 to 30/],
      [{ maxTokens: 0 }, /expected maxTokens of 1 or more, got 0/],
      [{ temperature: -1 }, /expected a temperature ≥ 0, got -1/],
      [{ temperature: Number.NaN }, /expected a temperature ≥ 0, got NaN/],
      [{ topP: 0 }, /expected topP in \(0, 1\], got 0/],
      [{ minP: 2 }, /expected minP in \[0, 1\], got 2/],
      [{ topK: 1.5 }, /expected topK of 0 or more, got 1.5/],
      [{ samples: 0 }, /expected 1 or more samples, got 0/],
      [{ stop: ["x"] }, /stop strings need a tokenizer/],
      [{ stop: [""] }, /stop strings of one character or more, got ""/],
    ]
    for (const [wrong, message] of cases)
      await assert.rejects(sampler.submit({ ...given, ...wrong }), message, JSON.stringify(wrong))
    assert.throws(() => new Sampler(model, { maxLength: 1000 }), /maxLength 1000 is longer than .* 128/)
    sampler.close()
  })
})
