/**
 * Lets this process import TypeScript: `node --import …/typescript.mjs`, or import this file first.
 * The flag is added to `process.execArgv`, so `fork` hands it on, and so does
 * `new Worker(url, { execArgv: process.execArgv.filter(flag => flag.startsWith("--import=")) })`.
 */
import { register } from "node:module"

const registered = Symbol.for("etude.typescript")
if (!Reflect.has(globalThis, registered)) {
  Reflect.set(globalThis, registered, true)
  register("./typescript-hooks.mjs", import.meta.url)
  process.setSourceMapsEnabled(true)
  process.execArgv.push(`--import=${import.meta.url}`)
}
