import { once } from "node:events"
import { type IncomingMessage, request as requestPlain } from "node:http"
import { request as requestTls } from "node:https"

/** A Ray cluster through its Jobs API (REST, version 4), as Ray's dashboard serves it. */
export interface RayJobSpec {
  readonly entrypoint: string
  readonly submission_id: string
  readonly runtime_env?: {
    readonly working_dir?: string
    readonly env_vars?: Readonly<Record<string, string>>
  }
  readonly metadata?: Readonly<Record<string, string>>
  readonly entrypoint_num_cpus?: number
  readonly entrypoint_num_gpus?: number
  /** Bytes. */
  readonly entrypoint_memory?: number
}

export interface RayJob {
  readonly submission_id: string
  readonly status: "PENDING" | "RUNNING" | "STOPPED" | "SUCCEEDED" | "FAILED"
  readonly message: string | null
  readonly driver_exit_code: number | null
}

export class RayError extends Error {
  override readonly name = "RayError"
  /** The HTTP status; 0 where the cluster did not answer. */
  readonly status: number

  constructor(message: string, status: number) {
    super(message)
    this.status = status
  }
}

/** The dashboard's URL of `ray://host`, `ray://host:port`, or of an http(s) URL. The port is 8265 by default. */
export function dashboardUrl(address: string): string {
  const url = /^(ray|https?):\/\/[^/]/.test(address) ? new URL(address.replace(/^ray:/, "http:")) : undefined
  if (!url || (url.pathname !== "/" && url.pathname !== ""))
    throw new TypeError(
      `${address}: expected ray://HOST[:PORT], or http(s)://HOST[:PORT], of Ray's dashboard`,
    )
  if (url.port === "" && address.startsWith("ray:")) url.port = "8265"
  return url.origin
}

export class RayCluster {
  readonly url: string
  readonly #token: string | undefined

  /** @param token for clusters with `RAY_AUTH_MODE=token`; default `RAY_AUTH_TOKEN` */
  constructor(address: string, token = process.env.RAY_AUTH_TOKEN) {
    this.url = dashboardUrl(address)
    this.#token = token
  }

  async job(id: string): Promise<RayJob | undefined> {
    const answer = await this.#ask("GET", `/api/jobs/${id}`, undefined, [404])
    return answer.status === 404 ? undefined : (JSON.parse(answer.text) as RayJob)
  }

  async submit(spec: RayJobSpec): Promise<void> {
    await this.#ask("POST", "/api/jobs/", JSON.stringify(spec))
  }

  /** All that the job has printed so far. */
  async logs(id: string): Promise<string> {
    const answer = await this.#ask("GET", `/api/jobs/${id}/logs`)
    return (JSON.parse(answer.text) as { logs?: string }).logs ?? ""
  }

  async stop(id: string): Promise<void> {
    await this.#ask("POST", `/api/jobs/${id}/stop`)
  }

  /** Forgets a job that has ended. */
  async remove(id: string): Promise<void> {
    await this.#ask("DELETE", `/api/jobs/${id}`)
  }

  /** Puts an archive into the cluster's store, if it is not there; the URI by which jobs name it. */
  async putPackage(name: string, bytes: Uint8Array): Promise<string> {
    const there = await this.#ask("GET", `/api/packages/gcs/${name}`, undefined, [404])
    if (there.status === 404) await this.#ask("PUT", `/api/packages/gcs/${name}`, bytes)
    return `gcs://${name}`
  }

  async #ask(
    method: string,
    path: string,
    body?: string | Uint8Array,
    allowed: readonly number[] = [],
  ): Promise<{ status: number; text: string }> {
    const headers: Record<string, string> = {}
    if (this.#token) headers.authorization = `Bearer ${this.#token}`
    if (typeof body === "string") headers["content-type"] = "application/json"
    const answer = await exchange(new URL(path, this.url), { method, headers }, body).catch(
      (error: Error) => {
        throw new RayError(`${this.url} does not answer (${error.message}); is it Ray's dashboard?`, 0)
      },
    )
    const { status, text } = answer
    if ((status >= 200 && status < 300) || allowed.includes(status)) return answer
    const hint = status === 401 || status === 403 ? "; set RAY_AUTH_TOKEN to the cluster's token" : ""
    throw new RayError(
      `${method} ${this.url}${path} gave ${status}${hint}: ${text.trim().slice(-1000)}`,
      status,
    )
  }
}

/** Not by `fetch`: it says that it is a browser (Sec-Fetch-Mode), and Ray refuses what browsers upload. */
async function exchange(
  url: URL,
  options: { method: string; headers: Record<string, string> },
  body?: string | Uint8Array,
): Promise<{ status: number; text: string }> {
  const request = (url.protocol === "https:" ? requestTls : requestPlain)(url, {
    ...options,
    signal: AbortSignal.timeout(120_000),
  })
  request.end(body)
  const [response] = (await once(request, "response")) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  return { status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString("utf8") }
}
