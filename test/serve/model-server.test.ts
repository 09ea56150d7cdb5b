import assert from "node:assert/strict"
import { execFile } from "node:child_process"
import { Agent, type ClientRequest, request } from "node:http"
import { createConnection } from "node:net"
import { setTimeout as delay } from "node:timers/promises"
import { promisify } from "node:util"
import { generate, type PretrainedTokenizer } from "etude/lm"
import { type ModelServer, serveModel } from "etude/serve"
import OpenAI, { APIError } from "openai"
import { tinyModel } from "./tiny-model.ts"

const model = tinyModel()
const tokenizer = model.tokenizer as PretrainedTokenizer
// Set-up for the tests installs test/requirements.txt there.
const python = process.env.ETUDE_TEST_PYTHON ?? ".venv/bin/python"
const messages = [{ role: "user" as const, content: "What is six times seven?" }]
const greedy = { temperature: 0, max_tokens: 24 }

describe("the model server", () => {
  let server: ModelServer
  let client: OpenAI
  before(async () => {
    server = await serveModel({ model, name: "tiny", port: 0, timeLimit: 5, bodyLimit: 2 ** 20 })
    client = new OpenAI({ baseURL: `${server.url}/v1`, apiKey: "none", maxRetries: 0 })
  })
  after(() => server.close(0))

  const post = (path: string, body: unknown, init: RequestInit = {}): Promise<Response> =>
    fetch(server.url + path, {
      method: "POST",
      body: typeof body === "string" ? body : JSON.stringify(body),
      ...init,
    })
  const choice = async (body: object): Promise<Record<string, unknown>> => {
    const response = await post("/v1/completions", body)
    const answer = (await response.json()) as { choices: Record<string, unknown>[] }
    assert.equal(response.status, 200, JSON.stringify(answer))
    return answer.choices[0]!
  }

  it("names its model", async () => {
    const models = await client.models.list()
    assert.deepEqual(
      models.data.map(({ id }) => id),
      ["tiny"],
    )
    assert.equal((await client.models.retrieve("tiny")).owned_by, "etude")
    assert.deepEqual(await (await fetch(`${server.url}/health`)).json(), { status: "ok" })
  })

  it("completes a prompt as `generate` does, as text and as tokens", async () => {
    const prompt = tokenizer.encode("The quick brown")
    const expected = (await generate(model, [prompt], { maxTokens: 24, temperature: 0 }))[0]![0]!
    const answer = await client.completions.create({ model: "tiny", prompt: "The quick brown", ...greedy })
    assert.equal(answer.choices[0]!.text, tokenizer.decode(expected.tokens, { skipSpecialTokens: true }))
    assert.equal(answer.usage!.prompt_tokens, prompt.length)
    assert.equal(answer.usage!.completion_tokens, expected.tokens.length)
    const byTokens = await choice({ prompt, return_token_ids: true, ...greedy })
    assert.deepEqual(byTokens.token_ids, expected.tokens)
    assert.deepEqual(byTokens.prompt_token_ids, prompt)
    assert.equal(byTokens.text, answer.choices[0]!.text)
  })

  it("answers a chat in the model's template", async () => {
    const prompt = tokenizer.encodeChat(messages, { addGenerationPrompt: true })
    const answer = await client.chat.completions.create({ model: "tiny", messages, ...greedy })
    assert.equal(answer.usage!.prompt_tokens, prompt.length)
    assert.equal(answer.choices[0]!.message.content, (await choice({ prompt, ...greedy })).text)
    const parts = [
      { role: "user" as const, content: [{ type: "text" as const, text: messages[0]!.content }] },
    ]
    const inParts = await client.chat.completions.create({ model: "tiny", messages: parts, ...greedy })
    assert.equal(inParts.choices[0]!.message.content, answer.choices[0]!.message.content)
  })

  it("answers OpenAI's Python client", async () => {
    const script = new URL("peers/openai_client.py", import.meta.url).pathname
    const { stdout } = await promisify(execFile)(python, [script, `${server.url}/v1`])
    const report = JSON.parse(stdout)
    const whole = await client.chat.completions.create({ model: "tiny", messages, ...greedy })
    const tokens = await choice({ prompt: [5, 6, 7], ...greedy, return_token_ids: true })
    assert.deepEqual(report, {
      models: ["tiny"],
      chat: whole.choices[0]!.message.content,
      logprobs: whole.usage!.completion_tokens,
      tokens: whole.usage!.completion_tokens,
      streamed: whole.choices[0]!.message.content,
      token_ids: tokens.token_ids,
      refused: report.refused,
    })
    assert.match(report.refused, /"temperature" to be a number from 0/)
  }).timeout(120_000)

  it("streams what it would have answered whole, chunk by chunk", async () => {
    const options = { model: "tiny", messages, n: 3, seed: 5, temperature: 1.3, max_tokens: 40 }
    const whole = await client.chat.completions.create(options)
    const texts = ["", "", ""]
    const ends: (string | null)[] = []
    let usage: OpenAI.CompletionUsage | null | undefined
    const stream = await client.chat.completions.create({
      ...options,
      stream: true,
      stream_options: { include_usage: true },
    })
    for await (const { choices, usage: counted } of stream) {
      usage = counted ?? usage
      for (const { index, delta, finish_reason } of choices) {
        texts[index] += delta.content ?? ""
        if (finish_reason) ends[index] = finish_reason
      }
    }
    assert.deepEqual(
      texts,
      whole.choices.map(({ message }) => message.content),
    )
    assert.deepEqual(
      ends,
      whole.choices.map(({ finish_reason }) => finish_reason),
    )
    assert.deepEqual(usage, whole.usage)
    assert.ok(
      !texts.some(
        text => text.includes("\uFFFD") && !whole.choices.some(c => c.message.content!.includes("\uFFFD")),
      ),
    )
  })

  it("draws by the seed alone, whatever is asked besides", async () => {
    const body = { prompt: "The lazy dog", seed: 11, n: 4, max_tokens: 20, return_token_ids: true }
    const drawn = async (): Promise<unknown> => {
      const { choices } = (await (await post("/v1/completions", body)).json()) as {
        choices: { token_ids: number[] }[]
      }
      return choices.map(({ token_ids }) => token_ids)
    }
    const alone = await drawn()
    const crowd = Array.from({ length: 12 }, (_, i) => choice({ prompt: `crowd ${i}`, max_tokens: 30 }))
    assert.deepEqual(await drawn(), alone)
    await Promise.all(crowd)
    assert.notDeepEqual(await choice({ ...body, seed: 12, n: 1 }), await choice({ ...body, n: 1 }))
  })

  it("ends at stop strings, stop tokens, and no sooner than asked", async () => {
    const free = await choice({ prompt: "def", ...greedy, ignore_eos: true, return_token_ids: true })
    const text = free.text as string
    const tokens = free.token_ids as number[]
    const stop = text.slice(7, 10)
    const stopped = await choice({ prompt: "def", ...greedy, ignore_eos: true, stop: [stop] })
    assert.equal(stopped.text, text.slice(0, text.indexOf(stop)))
    assert.deepEqual([stopped.finish_reason, stopped.stop_reason], ["stop", stop])
    const token = tokens[5]!
    const at = tokens.indexOf(token)
    const byToken = await choice({ prompt: "def", ...greedy, stop_token_ids: [token], return_token_ids: true, ignore_eos: true }) // biome-ignore format: one line
    assert.deepEqual(byToken.token_ids, tokens.slice(0, at + 1))
    const longer = await choice({ prompt: "def", ...greedy, stop_token_ids: [token], min_tokens: 15, return_token_ids: true, ignore_eos: true }) // biome-ignore format: one line
    assert.ok((longer.token_ids as number[]).length >= 15)
  })

  it("tells log-probabilities that are those of the model", async () => {
    const prompt = tokenizer.encode("six times seven")
    const answer = await client.completions.create({
      model: "tiny",
      prompt: "six times seven",
      logprobs: 3,
      ...greedy,
    })
    const { tokens, token_logprobs, top_logprobs, text_offset } = answer.choices[0]!.logprobs!
    assert.equal(tokens!.length, token_logprobs!.length)
    assert.equal(text_offset![0], 0)
    for (const [i, logprob] of token_logprobs!.entries()) {
      // greedy: each token is the likeliest of its list
      assert.ok(logprob! >= Math.max(...Object.values(top_logprobs![i]!)) - 1e-6)
      assert.ok(logprob! <= 0)
    }
    const streamed: number[] = []
    const stream = await client.completions.create({
      model: "tiny",
      prompt,
      logprobs: 3,
      stream: true,
      ...greedy,
    })
    for await (const { choices } of stream) streamed.push(...choices[0]!.logprobs!.text_offset!)
    assert.deepEqual(streamed, text_offset)
    const scored = await choice({ prompt, ...greedy, logprobs: 0, return_token_ids: true })
    const { scoreCompletions } = await import("etude/lm")
    const [own] = await scoreCompletions(model, [{ prompt, completion: scored.token_ids as number[] }])
    const told = (scored.logprobs as { token_logprobs: number[] }).token_logprobs
    assert.ok(own!.every((logprob, i) => Math.abs(logprob - told[i]!) < 1e-4))
    const chat = await client.chat.completions.create({
      model: "tiny",
      messages,
      logprobs: true,
      top_logprobs: 2,
      ...greedy,
    })
    const { content } = chat.choices[0]!.logprobs!
    assert.ok(content!.every(({ top_logprobs, bytes }) => top_logprobs.length === 2 && bytes !== null))
  })

  it("says of bad requests what was expected, with the field's name", async () => {
    const cases: [path: string, body: unknown, status: number, message: RegExp, param: string | null][] = [
      ["/v1/completions", "{", 400, /not JSON/, null],
      ["/v1/completions", [], 400, /expected a JSON object/, null],
      ["/v1/completions", {}, 400, /expected "prompt"/, "prompt"],
      ["/v1/completions", { prompt: [[]] }, 400, /expected "prompt"/, "prompt"],
      ["/v1/completions", { prompt: [100000] }, 400, /token 100000 .* vocabulary of \d+/, "prompt"],
      ["/v1/completions", { prompt: "a", temperature: -1 }, 400, /"temperature" to be a number from 0/, "temperature"],
      ["/v1/completions", { prompt: "a", top_p: 0 }, 400, /"top_p"/, "top_p"],
      ["/v1/completions", { prompt: "a", n: 1000 }, 400, /"n" to be a number from 1 to 128/, "n"],
      ["/v1/completions", { prompt: "a", max_tokens: 2.5 }, 400, /"max_tokens" to be a whole number/, "max_tokens"],
      ["/v1/completions", { prompt: "a", max_tokens: 256 }, 400, /context is 256 tokens; the prompt has 1/, "max_tokens"],
      ["/v1/completions", { prompt: "a ".repeat(400) }, 400, /context is 256 tokens/, "max_tokens"],
      ["/v1/completions", { prompt: "a", stop: [""] }, 400, /"stop"/, "stop"],
      ["/v1/completions", { prompt: "a", echo: true }, 400, /"echo": true is not supported/, "echo"],
      ["/v1/completions", { prompt: "a", logit_bias: { 1: 5 } }, 400, /"logit_bias"/, "logit_bias"],
      ["/v1/completions", { prompt: "a", model: "gpt-5" }, 404, /no model "gpt-5"; this is "tiny"/, "model"],
      ["/v1/chat/completions", { messages: [] }, 400, /"messages"/, "messages"],
      ["/v1/chat/completions", { messages: [{ role: "user", content: [{ type: "image_url" }] }] }, 400, /"image_url" is not supported/, "messages"],
      ["/v1/chat/completions", { messages, response_format: { type: "json_object" } }, 400, /"response_format"/, "response_format"],
      ["/v1/chat/completions", { prompt: "x".repeat(2 ** 20) }, 413, /larger than 1048576 bytes/, null],
      ["/v1/nothing", {}, 404, /no route/, null],
    ] // biome-ignore format: a table
    for (const [path, body, status, message, param] of cases) {
      const response = await post(path, body)
      const { error } = (await response.json()) as {
        error: { message: string; param: string | null; type: string }
      }
      assert.equal(response.status, status, error.message)
      assert.match(error.message, message)
      assert.equal(error.param, param)
    }
    await assert.rejects(
      client.completions.create({ model: "tiny", prompt: "a", temperature: -1 }),
      (error: unknown) => error instanceof APIError && error.status === 400 && error.param === "temperature",
    )
  })

  it("gives up what nobody waits for", async () => {
    const left = new AbortController()
    const asked = post(
      "/v1/completions",
      { prompt: "a", max_tokens: 200, n: 100, ignore_eos: true },
      { signal: left.signal },
    )
    while (server.sampler.state.running === 0) await delay(1)
    left.abort()
    await assert.rejects(asked)
    while (server.sampler.state.running > 0 || server.metrics.inFlight > 0) await delay(5)
    const stream = await client.chat.completions.create({
      model: "tiny",
      messages,
      stream: true,
      max_tokens: 200,
    })
    for await (const _ of stream) break
    while (server.sampler.state.running > 0 || server.metrics.inFlight > 0) await delay(5)
  })

  it("stands mixed load: slow readers, dropped connections, malformed bodies; no wrong answer, nothing left over", async () => {
    const reference = new Map<number, string>()
    for (let seed = 0; seed < 8; seed++)
      reference.set(seed, (await choice({ prompt: `load ${seed}`, seed, max_tokens: 12 })).text as string)
    const kinds = {
      whole: async (i: number) => {
        const seed = i % 8
        assert.equal(
          (await choice({ prompt: `load ${seed}`, seed, max_tokens: 12 })).text,
          reference.get(seed),
        )
      },
      streamed: async (i: number) => {
        const seed = i % 8
        let text = ""
        const stream = await client.completions.create({
          model: "tiny",
          prompt: `load ${seed}`,
          seed,
          max_tokens: 12,
          stream: true,
        })
        for await (const { choices } of stream) text += choices[0]!.text
        assert.equal(text, reference.get(seed))
      },
      malformed: async () => assert.equal((await post("/v1/completions", '{"prompt": ')).status, 400),
      dropped: () =>
        new Promise<void>(resolve => {
          const { hostname, port } = new URL(server.url)
          const socket = createConnection(Number(port), hostname, () => {
            const body = JSON.stringify({ prompt: "gone", max_tokens: 100, stream: true, ignore_eos: true })
            socket.write(
              `POST /v1/completions HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
            )
            socket.once("data", () => socket.destroy())
          })
          socket.once("close", () => resolve())
        }),
      slow: async (i: number) => {
        const seed = i % 8
        const response = await post("/v1/completions", {
          prompt: `load ${seed}`,
          seed,
          max_tokens: 12,
          stream: true,
        })
        let text = ""
        for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
          text += piece
          await delay(2)
        }
        const said = [...text.matchAll(/^data: (\{.*)$/gm)].map(
          ([, json]) => JSON.parse(json!).choices[0].text as string,
        )
        assert.equal(said.join(""), reference.get(seed))
      },
    }
    const names = Object.keys(kinds) as (keyof typeof kinds)[]
    let next = 0
    const worker = async (): Promise<void> => {
      for (let i = next++; i < 2000; i = next++) await kinds[names[i % names.length]!](i)
    }
    await Promise.all(Array.from({ length: 16 }, worker))
    while (server.metrics.inFlight > 0 || server.sampler.state.running > 0) await delay(5)
    assert.equal(server.sampler.state.waiting, 0)
    assert.match(await (await fetch(`${server.url}/metrics`)).text(), /etude_sampler_running 0/)
  }).timeout(300_000)
})

describe("a guarded model server", () => {
  it("tells a body of 100 MB that it is too large, however it is sent, and goes on over the same connection", async () => {
    const server = await serveModel({ model, port: 0, bodyLimit: 1000 })
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const sockets = new Set<unknown>()
    const post = (send: (request: ClientRequest) => void, headers: Record<string, string | number>) =>
      new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
        const options = { method: "POST", headers, agent }
        const asked = request(`${server.url}/v1/completions`, options, response => {
          let body = ""
          response.setEncoding("utf8").on("data", piece => (body += piece))
          response.once("end", () => resolve({ status: response.statusCode, body }))
        })
        asked.once("socket", socket => sockets.add(socket))
        asked.once("error", reject)
        send(asked)
      })
    try {
      const large = Buffer.alloc(1e8, "a")
      for (const headers of [
        { "Content-Length": large.length },
        { "Transfer-Encoding": "chunked" },
      ] as const) {
        const { status, body } = await post(asked => asked.end(large), headers)
        assert.equal(status, 413)
        assert.match(
          (JSON.parse(body) as { error: { message: string } }).error.message,
          /larger than 1000 bytes/,
        )
      }
      const small = JSON.stringify({ prompt: "a", max_tokens: 2 })
      const { status } = await post(asked => asked.end(small), { "Content-Length": small.length })
      assert.equal(status, 200)
      assert.equal(sockets.size, 1)
    } finally {
      agent.destroy()
      await server.close(0)
    }
  })

  it("asks for its token, limits a request, and ends an answer that takes too long", async () => {
    const server = await serveModel({
      model,
      port: 0,
      token: "secret",
      maxRequestTokens: 500,
      answerLimit: 0.001,
    })
    try {
      const post = (headers: Record<string, string>, body: object) =>
        fetch(`${server.url}/v1/completions`, { method: "POST", headers, body: JSON.stringify(body) })
      assert.equal((await post({}, { prompt: "a" })).status, 401)
      const bearer = { Authorization: "Bearer secret" }
      const greedy = (await (await post(bearer, { prompt: "a", n: 20, max_tokens: 100 })).json()) as { error: { message: string } } // biome-ignore format: one line
      assert.match(greedy.error.message, /up to 2000 tokens; at most 500/)
      const late = await post(bearer, { prompt: "a", max_tokens: 200, ignore_eos: true })
      assert.equal(late.status, 504)
      assert.match(
        ((await late.json()) as { error: { message: string } }).error.message,
        /longer than 0.001 s/,
      )
    } finally {
      await server.close(0)
    }
  })
})
