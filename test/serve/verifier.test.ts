import assert from "node:assert/strict"
import { connect } from "node:net"
import { labelOf, tasks } from "etude/tasks"
import { serveVerifier, type Verifier, type VerifierOptions } from "../../src/serve/index.ts"

const { countdown, arithmetic } = tasks
const examples = ["countdown", "algebrarium-knitting", "knights", "algebrarium-rotors"].flatMap(name =>
  tasks[name]!.take(4, { seed: "serve" }),
)
const label = labelOf(examples[0]!)

/** A server for one test. */
async function serving(options: VerifierOptions, use: (verifier: Verifier) => Promise<void>): Promise<void> {
  const verifier = await serveVerifier({ port: 0, ...options })
  try {
    await use(verifier)
  } finally {
    await verifier.close(0.2)
  }
}

async function post(url: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  })
  return {
    status: response.status,
    body: (await response.json()) as Record<string, unknown>,
    headers: response.headers,
  }
}

describe("the verifier server", () => {
  let verifier: Verifier
  let url: string
  before(async () => {
    verifier = await serveVerifier({ port: 0 })
    url = verifier.url
  })
  after(() => verifier.close(0.2))

  it("listens on loopback by default", () => assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/))

  it("scores batches, with null and an error where it cannot judge", async () => {
    const gold = { ...examples[4]!, metadata: { ...(examples[4]!.metadata as object), states: ["?"] } }
    const items = [
      ...examples.map(example => ({ completion: example.answer, label: labelOf(example) })),
      ...examples.map(example => ({ completion: "\\boxed{?}", label: labelOf(example) })),
      { completion: "\\boxed{1}", label: labelOf(gold) },
      { completion: 5, label },
      { completion: "", label: "{}" },
    ]
    const { status, body } = await post(`${url}/v1/score`, { items })
    assert.equal(status, 200)
    const n = examples.length
    assert.deepEqual(body.scores, [...examples.map(() => 1), ...examples.map(() => 0), null, null, null])
    assert.deepEqual(
      (body.errors as { index: number }[]).map(error => error.index),
      [2 * n, 2 * n + 1, 2 * n + 2],
    )
  })

  it("speaks OpenRLHF's dialect, with special tokens and empty shards", async () => {
    const example = examples[1]!
    const chat = `<|im_start|>user\n${example.prompt}<|im_end|>\n<|im_start|>assistant\n`
    const query = [`${chat}${example.answer}<|im_end|><|endoftext|>`, `${chat}\\boxed{1}</s>`]
    const labels = [labelOf(example), labelOf(example)]
    const { status, body } = await post(`${url}/get_reward`, { query, prompts: [chat, chat], labels })
    assert.equal(status, 200)
    assert.deepEqual(body, { rewards: [1, 0], scores: [1, 0], extra_logs: { correct: [1, 0] } })
    const empty = await post(`${url}/get_reward`, { query: [], prompts: [], labels: [] })
    assert.deepEqual(empty.body, { rewards: [], scores: [], extra_logs: { correct: [] } })
  })

  it("finds the answer where it must end the text, behind special tokens", async () => {
    const chain = tasks["rotor-chains"]!.example(0)
    const query = [`${chain.prompt}${chain.answer}<|im_end|>\n</s>`]
    const { body } = await post(`${url}/get_reward`, {
      query,
      prompts: [chain.prompt],
      labels: [labelOf(chain)],
    })
    assert.deepEqual(body.rewards, [1])
  })

  it("does not take the prompt for an answer", async () => {
    const prompt = `Example: ${examples[0]!.answer}\n${examples[0]!.prompt}`
    const { body } = await post(`${url}/get_reward`, {
      query: [`${prompt} I don't know.`],
      prompts: [prompt],
      labels: [label],
    })
    assert.deepEqual(body.rewards, [0])
  })

  it("speaks slime's dialect: the body is the reward", async () => {
    for (const [response, reward] of [
      [examples[0]!.answer, 1],
      ["?", 0],
    ] as const) {
      const { status, body } = await post(`${url}/slime`, {
        prompt: [{ role: "user", content: "" }],
        response,
        label,
      })
      assert.equal(status, 200)
      assert.equal(body, reward)
    }
  })

  it("speaks NeMo-Gym's dialect: the row comes back with its reward", async () => {
    const session = await post(`${url}/seed_session`, { label })
    assert.equal(session.status, 200)
    const message = (text: string) => ({
      type: "message",
      role: "assistant",
      content: [{ type: "output_text", text, annotations: [] }],
    })
    const row = {
      responses_create_params: { input: [{ role: "user", content: examples[0]!.prompt }] },
      response: {
        id: "r",
        object: "response",
        output: [message("no"), { type: "reasoning", summary: [] }, message(examples[0]!.answer)],
      },
      label,
      own: 7,
    }
    assert.deepEqual((await post(`${url}/verify`, row)).body, { ...row, reward: 1 })
    const silent = { ...row, response: { output: [{ type: "function_call", name: "f", arguments: "{}" }] } }
    assert.deepEqual((await post(`${url}/verify`, silent)).body, { ...silent, reward: 0 })
  })

  it("sums up NeMo-Gym's rollouts as its own resources servers do", async () => {
    // As its agent sends them: without the response, but for the tokens used.
    const rollout = (task: number, index: number, reward: number, output_tokens: number) => ({
      _ng_task_index: task,
      _ng_rollout_index: index,
      label,
      reward,
      correct: reward === 1,
      response: { usage: { output_tokens, output_tokens_details: {} } },
    })
    const verify_responses = [
      rollout(3, 0, 1, 10),
      rollout(0, 0, 1, 20),
      rollout(0, 1, 0, 30),
      rollout(0, 2, 0, 60),
    ]
    const { status, body } = await post(`${url}/aggregate_metrics`, { verify_responses })
    assert.equal(status, 200)
    const figures = body.agent_metrics as Record<string, number>
    const ofRewards = ["mean", "max", "min", "median"].map(name => figures[`${name}/reward`])
    assert.deepEqual(ofRewards, [0.5, 1, 0, 0.5])
    assert.ok(Math.abs(figures["std/reward"]! - Math.sqrt(1 / 3)) < 1e-12, "pandas' std, over n − 1")
    assert.deepEqual(body.key_metrics, { "mean/reward": 0.5, "mean/correct": 0.5, "mean/output_tokens": 30 })
    const groups = body.group_level_metrics as Record<string, number>[]
    assert.deepEqual(
      groups.map(group => [group._ng_task_index, group.num_rollouts, group["mean/output_tokens"]]),
      [
        [0, 3, 110 / 3],
        [3, 1, 10],
      ],
    )
    assert.equal(groups[1]!["std/reward"], 0)
    const none = { group_level_metrics: [], agent_metrics: {}, key_metrics: {} }
    assert.deepEqual((await post(`${url}/aggregate_metrics`, { verify_responses: [] })).body, none)
    for (const wrong of [{}, { verify_responses: [3] }, { verify_responses: [{ response: [] }] }])
      assert.equal((await post(`${url}/aggregate_metrics`, wrong)).status, 400)
    assert.equal(await (await fetch(`${url}/reverify_mode`)).json(), "stateless")
  })

  it("makes examples and lists tasks", async () => {
    const { body } = await post(`${url}/v1/examples`, {
      task: "countdown",
      n: 3,
      seed: "serve",
      level: 1,
      split: "test",
    })
    const made = countdown!.take(3, { seed: "serve", level: 1, split: "test" })
    assert.deepEqual(
      body.examples,
      made.map(e => ({ prompt: e.prompt, answer: e.answer, label: labelOf(e) })),
    )
    const { tasks: listed } = (await (await fetch(`${url}/v1/tasks`)).json()) as {
      tasks: { name: string; levels: object }[]
    }
    assert.deepEqual(
      listed.map(task => task.name),
      Object.keys(tasks),
    )
    assert.deepEqual(listed.find(task => task.name === "arithmetic")!.levels, arithmetic!.levels)
  })

  it("answers bad input with one clear message and the fitting status", async () => {
    const cases: [path: string, body: unknown, status: number, message: RegExp][] = [
      ["/v1/score", "{", 400, /not JSON/],
      ["/v1/score", [], 400, /expected a JSON object, got \[\]/],
      ["/v1/score", {}, 400, /"items" to be a list/],
      [
        "/get_reward",
        { query: "x", labels: [], prompts: [] },
        400,
        /"query" to be a list of strings, got "x"/,
      ],
      [
        "/get_reward",
        { query: ["x"], labels: [], prompts: [] },
        400,
        /as many prompts and labels as queries, got 0, 0 and 1/,
      ],
      ["/get_reward", { query: ["x"], labels: ["?"], prompts: [""] }, 422, /a label is an example in JSON/],
      ["/slime", { response: "x" }, 400, /"label" to be a string/],
      ["/slime", { response: "x", label: '{"task":"none","metadata":{}}' }, 422, /no task named "none"/],
      ["/verify", { label, response: {} }, 400, /"response.output" to be a list/],
      ["/v1/examples", { task: "toString", n: 1 }, 404, /no task named "toString"/],
      ["/v1/examples", { task: "countdown", n: 1e9 }, 400, /"n" from 1 to 10000/],
      ["/v1/examples", { task: "countdown", n: 1, config: { nope: 1 } }, 400, /no setting "nope"/],
      ["/run_code", { code: "1", language: "python" }, 403, /runs no code; start it with --run-code/],
      ["/nowhere", {}, 404, /no route \/nowhere; there are GET \/,/],
      ["/metrics", {}, 405, /takes GET \/metrics, not POST/],
    ]
    for (const [path, body, status, message] of cases) {
      const answer = await post(url + path, body)
      assert.equal(answer.status, status, path)
      assert.match(String(answer.body.error), message)
    }
  })

  it("describes every route", async () => {
    const description = (await (await fetch(`${url}/openapi.json`)).json()) as {
      openapi: string
      paths: Record<string, object>
    }
    assert.equal(description.openapi, "3.1.0")
    for (const [path, methods] of Object.entries(description.paths))
      for (const method of Object.keys(methods)) {
        const response = await fetch(url + path, {
          method: method.toUpperCase(),
          ...(method === "post" && { body: "{}" }),
        })
        assert.ok(response.status !== 404 && response.status !== 405, `${method} ${path}: ${response.status}`)
        await response.arrayBuffer()
      }
    const page = await (await fetch(`${url}/docs`)).text()
    for (const path of Object.keys(description.paths)) assert.ok(page.includes(path))
  })

  it("counts what it did", async () => {
    await post(`${url}/slime`, { response: examples[0]!.answer, label })
    const text = await (await fetch(`${url}/metrics`)).text()
    assert.match(text, /^etude_scores_total\{kind="right"\} [1-9]/m)
    assert.match(text, /^etude_requests_total\{route="\/slime",status="200"\} [1-9]/m)
    assert.match(text, /^etude_request_seconds_bucket\{route="\/slime",le="\+Inf"\} [1-9]/m)
    for (const line of text.trimEnd().split("\n"))
      assert.match(line, /^(# TYPE \w+ (counter|gauge|histogram)|\w+(\{(\w+="[^"]*",?)+\})? [\d.e-]+)$/)
  })
})

describe("the verifier server's limits", () => {
  it("asks for the token, where one is set, but not for its health", () =>
    serving({ token: "secret" }, async ({ url }) => {
      const items = { items: [] }
      assert.equal((await post(`${url}/v1/score`, items)).status, 401)
      for (const wrong of ["Bearer secre", "Bearer secrets", "secret", "Basic secret"])
        assert.equal((await post(`${url}/v1/score`, items, { Authorization: wrong })).status, 401)
      assert.equal((await post(`${url}/v1/score`, items, { Authorization: "Bearer secret" })).status, 200)
      assert.equal((await fetch(`${url}/metrics`)).status, 401)
      assert.deepEqual(await (await fetch(`${url}/health`)).json(), { status: "ok" })
    }))

  it("refuses a body past the limit, announced or not", () =>
    serving({ bodyLimit: 1000 }, async ({ url }) => {
      assert.equal((await post(`${url}/v1/score`, "x".repeat(1001))).status, 413)
      const stream = new ReadableStream({
        start(controller) {
          for (let i = 0; i < 20; i++) controller.enqueue(new TextEncoder().encode("x".repeat(100)))
          controller.close()
        },
      })
      const response = await fetch(`${url}/v1/score`, {
        method: "POST",
        body: stream,
        duplex: "half",
      } as RequestInit)
      assert.equal(response.status, 413)
    }))

  it("answers 503 past the concurrency, and goes on after", () =>
    serving({ concurrency: 2 }, async ({ url, metrics }) => {
      const port = Number(new URL(url).port)
      const slow = [0, 1].map(() => {
        const socket = connect(port, "127.0.0.1")
        socket.write("POST /slime HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n")
        return socket
      })
      while (metrics.inFlight < 2) await new Promise(resolve => setTimeout(resolve, 5))
      const refused = await post(`${url}/v1/score`, { items: [] })
      assert.equal(refused.status, 503)
      assert.equal(refused.headers.get("retry-after"), "1")
      for (const socket of slow) socket.destroy()
      while (metrics.inFlight > 0) await new Promise(resolve => setTimeout(resolve, 5))
      assert.equal((await post(`${url}/v1/score`, { items: [] })).status, 200)
      assert.equal(metrics.vanished, 2)
    }))

  it("ends a request whose body does not come in time", () =>
    serving({ timeLimit: 1 }, async ({ url }) => {
      const socket = connect(Number(new URL(url).port), "127.0.0.1")
      socket.write("POST /slime HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{")
      const said = await new Promise<string>(resolve => {
        let text = ""
        socket.on("data", piece => (text += piece)).on("close", () => resolve(text))
      })
      assert.match(said, /^HTTP\/1\.1 408/)
    })).timeout(40_000)

  it("loses no answer of others when clients vanish midway", () =>
    serving({}, async ({ url, metrics }) => {
      const items = Array.from({ length: 256 }, (_, i) => {
        const example = examples[i % examples.length]!
        return { completion: i % 3 ? example.answer : "\\boxed{?}", label: labelOf(example) }
      })
      const want = items.map((_, i) => (i % 3 ? 1 : 0))
      const body = JSON.stringify({ items })
      let vanished = 0
      const calls = Array.from({ length: 60 }, async (_, call) => {
        const abort = new AbortController()
        if (call % 2) setTimeout(() => abort.abort(), call % 14)
        try {
          const response = await fetch(`${url}/v1/score`, { method: "POST", body, signal: abort.signal })
          assert.deepEqual(((await response.json()) as { scores: number[] }).scores, want)
        } catch (error) {
          assert.ok(call % 2, `a client that stayed was not answered: ${error}`)
          vanished++
        }
      })
      await Promise.all(calls)
      assert.ok(vanished > 0)
      assert.equal((await post(`${url}/v1/score`, { items: items.slice(0, 3) })).status, 200)
      while (metrics.inFlight > 0) await new Promise(resolve => setTimeout(resolve, 5))
    }))

  it("stops gracefully: what has arrived is answered, nothing new is taken", async () => {
    const verifier = await serveVerifier({ port: 0 })
    const items = Array.from({ length: 4096 }, () => ({ completion: examples[0]!.answer, label }))
    const answer = post(`${verifier.url}/v1/score`, { items })
    while (verifier.metrics.scores.right === 0) await new Promise(setImmediate)
    const closed = verifier.close()
    assert.equal(((await answer).body.scores as number[]).length, 4096)
    await closed
    await assert.rejects(fetch(`${verifier.url}/health`))
  })

  it("cuts what is left after the grace", async () => {
    const verifier = await serveVerifier({ port: 0 })
    const socket = connect(Number(new URL(verifier.url).port), "127.0.0.1")
    socket.on("error", () => {})
    socket.write("POST /slime HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n")
    while (verifier.metrics.inFlight === 0) await new Promise(resolve => setTimeout(resolve, 5))
    const started = performance.now()
    await verifier.close(0.2)
    assert.ok(performance.now() - started < 3000)
  })

  it("says that its port is taken", () =>
    serving({}, async ({ url }) => {
      await assert.rejects(
        serveVerifier({ port: Number(new URL(url).port) }),
        /port \d+ of 127\.0\.0\.1 is taken/,
      )
    }))
})

describe("the verifier server under hostile labels", () => {
  it("judges or refuses each at once, whatever its metadata hold", () =>
    serving({}, async ({ url }) => {
      const hostile: unknown[] = [
        null,
        [],
        "x",
        1e308,
        -1,
        {},
        { length: 1e9 },
        "9".repeat(1000),
        [[0, 1, -1]],
        [["a", "a"]],
        [[[[]]]],
      ]
      const items = Object.values(tasks).flatMap(task => {
        const example = task.example(0)
        const metadata = example.metadata as Record<string, unknown>
        const spoiled = Object.keys(metadata).flatMap(field =>
          hostile.map(value => ({ ...metadata, [field]: value })),
        )
        const labels = [...spoiled, ...hostile].map(value => labelOf({ ...example, metadata: value }))
        return labels.map(text => ({ completion: example.answer, label: text }))
      })
      const started = performance.now()
      const { status, body } = await post(`${url}/v1/score`, { items })
      assert.equal(status, 200)
      assert.equal((body.scores as unknown[]).length, items.length)
      assert.ok(performance.now() - started < 10_000)
    }))
})
