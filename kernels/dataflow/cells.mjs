/** The process that runs cells, from its modules. */
import { existsSync } from "node:fs"

await import("./runner/typescript.mjs")
await import(
  existsSync(new URL("./runner/child.ts", import.meta.url)) ? "./runner/child.ts" : "./runner/child.js"
)
