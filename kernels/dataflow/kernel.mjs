/** The kernel from its modules: `node kernel.mjs CONNECTION_FILE`. In a source checkout it strips types first. */
import { existsSync } from "node:fs"

const isSource = existsSync(new URL("./kernel.ts", import.meta.url))
if (isSource) await import("./runner/typescript.mjs")
const { startKernel } = await import(isSource ? "./kernel.ts" : "./kernel.js")
await startKernel(process.argv[2])
