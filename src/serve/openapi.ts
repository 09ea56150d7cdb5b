/** The verifier server's description for people and for generators of clients. */

const json = (schema: object) => ({ content: { "application/json": { schema } } })
const text = { type: "string" }
const number = { type: "number", minimum: 0, maximum: 1 }
const listOf = (items: object) => ({ type: "array", items })
const object = (properties: Record<string, object>, required = Object.keys(properties)) => ({
  type: "object",
  properties,
  required,
})

function operation(summary: string, request: object | null, response: object) {
  return {
    summary,
    ...(request && { requestBody: { required: true, ...json(request) } }),
    responses: {
      200: { description: "OK", ...json(response) },
      ...(request && {
        400: { description: "The body is not what is expected" },
        413: { description: "The body is too large" },
        422: { description: "The label is none, or cannot be judged by" },
        503: { description: "Too many requests at once; try again" },
      }),
    },
  }
}

const label = {
  type: "string",
  description: "An exported row's label: an example without its prompt, in JSON",
}
const messages = listOf(object({ role: text, content: text }))
const anything = { type: "object", additionalProperties: true }

export const openapi = {
  openapi: "3.1.0",
  info: { title: "Étude verifier", version: "1", description: "Scores completions of verifiable tasks." },
  security: [{}, { token: [] }],
  components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
  paths: {
    "/v1/score": {
      post: operation(
        "Score a batch; a score is null, with an error at its index, where it cannot be judged",
        object({ items: listOf(object({ completion: text, label })) }),
        object({
          scores: listOf({ oneOf: [number, { type: "null" }] }),
          errors: listOf(object({ index: { type: "integer" }, message: text })),
        }),
      ),
    },
    "/v1/tasks": {
      get: operation("The tasks, their settings and levels", null, object({ tasks: listOf(anything) })),
    },
    "/v1/examples": {
      post: operation(
        "Make examples, with their labels",
        object(
          {
            task: text,
            n: { type: "integer", minimum: 1, maximum: 10_000 },
            from: { type: "integer", minimum: 0 },
            seed: { type: ["string", "number"] },
            split: { enum: ["train", "test"] },
            level: { type: "integer" },
            config: anything,
          },
          ["task", "n"],
        ),
        object({ examples: listOf(object({ prompt: text, answer: text, label })) }),
      ),
    },
    "/get_reward": {
      post: operation(
        "OpenRLHF (--reward.remote_url)",
        object({ query: listOf(text), prompts: listOf(text), labels: listOf(label) }),
        object({ rewards: listOf(number), scores: listOf(number), extra_logs: anything }),
      ),
    },
    "/slime": {
      post: operation(
        "slime (--rm-type remote_rm --rm-url …/slime)",
        object({ prompt: { oneOf: [text, messages] }, response: text, label }, ["response", "label"]),
        number,
      ),
    },
    "/seed_session": { post: operation("NeMo-Gym: begin a session", anything, anything) },
    "/verify": {
      post: operation(
        "NeMo-Gym: score a Responses object; the row's fields come back with the reward",
        object({ responses_create_params: anything, response: anything, label }),
        object({ reward: number }),
      ),
    },
    "/aggregate_metrics": {
      post: operation(
        "NeMo-Gym: summary of the answers of /verify, over all and by task",
        object({ verify_responses: { type: "array", items: anything } }),
        object({ agent_metrics: anything, key_metrics: anything, group_level_metrics: anything }),
      ),
    },
    "/reverify_mode": { get: operation("NeMo-Gym: rewards can be computed again", null, text) },
    "/run_code": {
      post: operation(
        "verl's sandbox fusion, where the server runs code (--run-code)",
        object(
          {
            code: text,
            language: { enum: ["python", "python3", "nodejs", "javascript"] },
            stdin: text,
            run_timeout: { type: "number" },
            memory_limit_MB: { type: "number" },
          },
          ["code", "language"],
        ),
        object({
          status: { enum: ["Success", "Failed", "SandboxError"] },
          message: text,
          run_result: anything,
        }),
      ),
    },
    "/health": { get: operation("Whether the server takes requests", null, object({ status: text })) },
    "/metrics": {
      get: {
        summary: "Counts and times for Prometheus",
        responses: { 200: { description: "OK", content: { "text/plain": {} } } },
      },
    },
  },
} as const

const escapeHtml = (plain: string): string =>
  plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

/** The description as a page. */
export function openapiPage(): string {
  const routes = Object.entries(openapi.paths).flatMap(([path, methods]) =>
    Object.entries(
      methods as Record<string, { summary: string; requestBody?: object; responses: object }>,
    ).map(
      ([method, { summary, requestBody, responses }]) =>
        `<details><summary><code>${method.toUpperCase()} ${path}</code> ${escapeHtml(summary)}</summary>` +
        `<pre>${escapeHtml(JSON.stringify({ requestBody, responses }, null, 2))}</pre></details>`,
    ),
  )
  return (
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${openapi.info.title}</title>` +
    "<style>body{font:16px/1.5 system-ui;max-width:50rem;margin:2rem auto;padding:0 1rem}" +
    "summary{cursor:pointer}pre{background:#f5f5f5;padding:1rem;overflow:auto}</style>" +
    `<h1>${openapi.info.title}</h1><p>${openapi.info.description} <a href="/openapi.json">openapi.json</a></p>` +
    `${routes.join("")}</html>`
  )
}
