// npm run build: JavaScript and types for a package, under dist/. Assets go along, beside the code that reads them.
import { spawnSync } from "node:child_process"
import { cpSync, rmSync } from "node:fs"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../../", import.meta.url))
const isCode = /\.(ts|mts|cts|mjs|md)$/

rmSync(`${root}dist`, { recursive: true, force: true })
const { status } = spawnSync(
  process.execPath,
  ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"],
  { cwd: root, stdio: "inherit" },
)
if (status !== 0) process.exit(status ?? 1)
for (const folder of ["src", "kernels"])
  cpSync(`${root}${folder}`, `${root}dist/${folder}`, {
    recursive: true,
    filter: path => !isCode.test(path) || path.endsWith(".d.ts"),
  })
// The kernel's two processes start sooner from one file each.
const { makeBundles } = await import(`${root}dist/kernels/dataflow/boot/bundle.js`)
await makeBundles()
