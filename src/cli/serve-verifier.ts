/** `etude serve verifier`. */
import { type ShimName, serveVerifier, shims } from "../serve/index.ts"
import { tasks } from "../tasks/index.ts"
import { UsageError } from "./usage.ts"
import { wholeNumber } from "./whole-number.ts"

export interface ServeVerifierOptions {
  host?: string
  port?: string
  token?: string
  tasks?: string[]
  runCode?: boolean
  concurrency?: string
  bodyLimit?: string
  timeLimit?: string
  /** Print the Python shim for this trainer and stop. */
  shim?: string
}

/** Serves until SIGINT or SIGTERM, then answers what has arrived and ends. */
export async function serveVerifierCommand(options: ServeVerifierOptions): Promise<void> {
  const { host = "127.0.0.1", shim, runCode } = options
  const port = wholeNumber("port", options.port) ?? 5000
  const token = options.token ?? process.env.ETUDE_TOKEN
  if (shim !== undefined) {
    if (!Object.hasOwn(shims, shim))
      throw new UsageError(`--shim: no trainer "${shim}"; there are ${Object.keys(shims).join(", ")}`)
    process.stdout.write(shims[shim as ShimName](`http://${host}:${port}`))
    return
  }
  const unknown = options.tasks?.find(name => !Object.hasOwn(tasks, name))
  if (unknown !== undefined)
    throw new UsageError(`--tasks: no task "${unknown}"; there are ${Object.keys(tasks).join(", ")}`)
  const served = options.tasks ? Object.fromEntries(options.tasks.map(name => [name, tasks[name]!])) : tasks
  const concurrency = wholeNumber("concurrency", options.concurrency)
  const bodyLimit = wholeNumber("body-limit", options.bodyLimit)
  const timeLimit = wholeNumber("time-limit", options.timeLimit)
  const verifier = await serveVerifier({
    tasks: served,
    host,
    port,
    ...(token && { token }),
    ...(runCode && { runCode }),
    ...(concurrency && { concurrency }),
    ...(bodyLimit && { bodyLimit }),
    ...(timeLimit && { timeLimit }),
  })
  console.log(`scoring ${Object.keys(served).length} tasks at ${verifier.url} (${verifier.url}/docs)`)
  if (!token && !["127.0.0.1", "::1", "localhost"].includes(host))
    console.error(`Anybody who reaches ${host} can use this server; give --token to prevent that.`)
  await new Promise<void>(resolve => {
    process.once("SIGINT", resolve)
    process.once("SIGTERM", resolve)
  })
  console.log("stopping")
  await verifier.close()
}
