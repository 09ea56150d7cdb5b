import assert from "node:assert/strict"
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises"
import { createServer, type RequestListener, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  ChatClient,
  HttpClient,
  HttpStatusError,
  type PretrainedTokenizer,
  RemoteSampler,
  type SampledToken,
  Sampler,
} from "etude/lm"
import { type ModelServer, serveModel } from "etude/serve"
import { deriveSeed } from "etude/stats"
import { tinyModel } from "./tiny-model.ts"

const model = tinyModel()
const tokenizer = model.tokenizer as PretrainedTokenizer
const prompt = tokenizer.encode("The quick brown")

describe("clients of a model server", () => {
  let server: ModelServer
  let sampler: RemoteSampler
  before(async () => {
    server = await serveModel({ model, name: "tiny", port: 0, logprobsMode: "processed_logprobs" })
    sampler = new RemoteSampler({ url: `${server.url}/v1`, model: "tiny" })
  })
  after(() => server.close(0))

  it("sample as a sampler in this process does", async () => {
    const request = { prompt, maxTokens: 20, temperature: 0, samples: 2 }
    const local = new Sampler(model)
    const expected = await local.submit(request)
    local.close()
    const got = await sampler.submit(request)
    assert.deepEqual(
      got.map(({ tokens, finishReason }) => ({ tokens, finishReason })),
      expected.map(({ tokens, finishReason }) => ({ tokens, finishReason })),
    )
    assert.equal(sampler.usage.prompt, prompt.length)
  })

  it("bring the log-probabilities of the distribution that was drawn from", async () => {
    const request = { prompt, maxTokens: 30, temperature: 0.7, topK: 20, seed: [4, "a"], samples: 3 }
    const [completion] = await sampler.submit(request)
    assert.equal(completion!.logprobs.length, completion!.tokens.length)
    // cut off at 20 tokens and sharpened, no token can be as unlikely as under the model alone, and some are surer
    const local = new Sampler(model, { tokenizer })
    const again = await local.submit({ ...request, seed: [deriveSeedOf([4, "a"])] })
    local.close()
    assert.deepEqual(completion!.tokens, again[0]!.tokens)
    for (const [i, logprob] of completion!.logprobs.entries())
      assert.ok(Math.abs(logprob - again[0]!.logprobs[i]!) < 1e-4)
    assert.deepEqual(await sampler.submit(request), await sampler.submit(request))
  })

  it("stream, and give up when the loop is left", async () => {
    const request = { prompt, maxTokens: 25, temperature: 1.2, seed: [9], stopTokens: [] }
    const whole = await sampler.submit(request)
    const tokens: SampledToken[] = []
    for await (const token of sampler.stream(request)) tokens.push(token)
    assert.deepEqual(
      tokens.map(({ token }) => token),
      whole[0]!.tokens,
    )
    assert.equal(tokens.map(({ text }) => text).join(""), whole[0]!.text)
    assert.equal(tokens.at(-1)!.finishReason, "length")
    for await (const _ of sampler.stream({ ...request, maxTokens: 200 })) break
    while (server.sampler.state.running > 0) await new Promise(resolve => setTimeout(resolve, 5))
  })

  it("refuse what cannot be sent, and pass on what the server refuses", async () => {
    await assert.rejects(sampler.submit({ prompt, maxTokens: 5, temperature: -1 }), /temperature ≥ 0, got -1/)
    await assert.rejects(sampler.submit({ prompt, maxTokens: 5, logitMask: () => undefined }), /logit mask/)
    await assert.rejects(sampler.submit({ prompt, maxTokens: 5000 }), (error: unknown) => {
      return (
        error instanceof HttpStatusError &&
        error.status === 400 &&
        /context is 256 tokens/.test(error.message)
      )
    })
    assert.throws(() => new RemoteSampler({ url: "localhost:8000", model: "tiny" }), /http\(s\) URL/)
  })

  it("ask judges once: answers are kept on disk, equal questions under way are sent once, cost is counted", async () => {
    const folder = await mkdtemp(join(tmpdir(), "etude-judge-"))
    try {
      const options = {
        url: `${server.url}/v1`,
        model: "tiny",
        cache: folder,
        prices: { prompt: 1, completion: 2 },
      }
      const judge = new ChatClient(options)
      const messages = [{ role: "user", content: "Is 42 right?" }]
      const [first, second] = await Promise.all([
        judge.ask(messages, { maxTokens: 12 }),
        judge.ask(messages, { maxTokens: 12 }),
      ])
      assert.deepEqual([first.isCached, second.isCached, second.text], [false, true, first.text])
      assert.equal(judge.client.attempts.made, 1)
      assert.equal(judge.usage.cost, (first.promptTokens + 2 * first.completionTokens) / 1e6)
      const later = new ChatClient(options)
      assert.deepEqual(await later.ask(messages, { maxTokens: 12 }), { ...first, isCached: true })
      assert.deepEqual([later.client.attempts.made, later.usage.cost, later.usage.cached], [0, 0, 1])
      assert.equal((await later.ask(messages, { maxTokens: 13 })).isCached, false)
      // a torn file is no answer
      const files = (await readdir(folder, { recursive: true })).filter(name => name.endsWith(".json"))
      for (const name of files) await writeFile(join(folder, name), '{"text": "hal')
      assert.deepEqual(await new ChatClient(options).ask(messages, { maxTokens: 12 }), first)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

/** As the client hashes a seed's path. */
const deriveSeedOf = (path: (number | string)[]): number => {
  const [first, ...rest] = path
  return deriveSeed(first!, ...rest)
}

describe("the HTTP client", () => {
  const serve = async (listener: RequestListener): Promise<[Server, string]> => {
    const server = createServer(listener).listen(0, "127.0.0.1")
    await new Promise(resolve => server.once("listening", resolve))
    return [server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`]
  }

  it("tries again after 429, 5xx and lost connections, and not after other errors", async () => {
    const replies: (number | "cut")[] = [429, 503, "cut", 200]
    const [server, url] = await serve((_, response) => {
      const reply = replies.shift()!
      if (reply === "cut") return response.destroy()
      response.writeHead(reply, reply === 429 ? { "Retry-After": "0" } : {})
      return response.end(JSON.stringify(reply === 200 ? { ok: true } : { error: { message: "busy" } }))
    })
    const client = new HttpClient({ url, backoff: 0.001 })
    assert.deepEqual(await client.post("/x", {}), { ok: true })
    assert.deepEqual(client.attempts, { made: 4, repeated: 3 })
    replies.push(400)
    await assert.rejects(client.post("/x", {}), /answered 400: busy/)
    replies.push(500, 500, 500)
    const impatient = new HttpClient({ url, backoff: 0.001, retries: 2 })
    await assert.rejects(impatient.post("/x", {}), /answered 500: busy/)
    server.close()
    await assert.rejects(new HttpClient({ url, backoff: 0.001, retries: 1 }).post("/x", {}), /no answer in 2 attempts: .*ECONNREFUSED/) // biome-ignore format: one line
  })

  it("sends so many requests at once, and no more", async () => {
    let [now, most] = [0, 0]
    const [server, url] = await serve((_, response) => {
      most = Math.max(most, ++now)
      setTimeout(() => {
        now--
        response.end("{}")
      }, 5)
    })
    const client = new HttpClient({ url, concurrency: 3 })
    await Promise.all(Array.from({ length: 20 }, () => client.post("/x", {})))
    assert.equal(most, 3)
    server.close()
  })

  it("stops when its signal says so, also between attempts", async () => {
    const [server, url] = await serve((_, response) => response.writeHead(503).end())
    const left = new AbortController()
    const asked = new HttpClient({ url, backoff: 60 }).post("/x", {}, left.signal)
    setTimeout(() => left.abort(new Error("enough")), 50)
    await assert.rejects(asked, /enough|aborted/)
    server.close()
  })
})
