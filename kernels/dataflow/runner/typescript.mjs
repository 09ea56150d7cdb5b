/**
 * Lets this process import TypeScript: `node --import …/typescript.mjs`, or import this file first.
 * The flag is added to `process.execArgv`, so `fork` hands it on, and so does
 * `new Worker(url, { execArgv: process.execArgv.filter(flag => flag.startsWith("--import=")) })`.
 */
import { register } from "node:module"
import { MessageChannel } from "node:worker_threads"

const registered = Symbol.for("etude.typescript")
if (!Reflect.has(globalThis, registered)) {
  const { port1, port2 } = new MessageChannel()
  port1.unref()
  Reflect.set(globalThis, registered, port1)
  register("./typescript-hooks.mjs", import.meta.url, { data: { port: port2 }, transferList: [port2] })
  process.setSourceMapsEnabled(true)
  process.execArgv.push(`--import=${import.meta.url}`)
}

/**
 * Makes the next import of these files load them anew. A module that imports a changed one has to be among them,
 * or it goes on with what it has.
 * @param {readonly string[]} paths absolute paths
 * @returns {void}
 */
export function reloadModules(paths) {
  Reflect.get(globalThis, registered).postMessage(paths)
  Reflect.get(globalThis, Symbol.for("etude.notebooks.forget"))?.(paths)
}
