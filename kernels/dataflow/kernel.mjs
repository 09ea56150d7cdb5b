/** What kernel.json starts: `node kernel.mjs CONNECTION_FILE`. In a source checkout it strips types first. */
import { existsSync } from "node:fs"

const isSource = existsSync(new URL("./kernel.ts", import.meta.url))
if (isSource) await import("./runner/typescript.mjs")
await import(isSource ? "./kernel.ts" : "./kernel.js")
