// npm test [-- FILE…]: all set-up, then mocha; the last line is "N passed, N failed".
import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { installPackages } from "../src/cli/packages.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))

/** @param {any} error */
const fail = error => {
  console.error(`\n${error instanceof Error ? error.message : error}`)
  if (error?.remedy) console.error(`→ ${error.remedy}`)
  console.log("0 passed, 1 failed")
  process.exit(1)
}

try {
  await installPackages()
  await import("../kernels/dataflow/runner/typescript.mjs")
  const { setup } = await import("../src/cli/setup.ts")
  await setup({ for: "test" })
} catch (error) {
  fail(error)
}

const missing = process.argv.slice(2).filter(argument => argument.endsWith(".ts") && !existsSync(argument))
if (missing.length) fail(new Error(`No such test file: ${missing.join(", ")}`))
const chosen = process.argv.slice(2)
const files = chosen.some(argument => argument.endsWith(".ts")) ? [] : ["test/**/*.test.ts"]
const mocha = spawn(process.execPath, ["node_modules/mocha/bin/mocha.js", ...chosen, ...files], {
  cwd: root,
  stdio: "inherit",
})
mocha.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
