#!/usr/bin/env node
// The front door. In a checkout it installs the npm packages first and runs the TypeScript source.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Étude needs Node.js 20.19 or later; this is ${process.version}. Install a newer Node.js.`)
  process.exit(1)
}

const { installPackages, isCheckout } = await import("./packages.mjs")
try {
  await installPackages()
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`)
  if (error instanceof Error && "remedy" in error) console.error(`→ ${error.remedy}`)
  process.exit(1)
}

if (isCheckout) await import("../../kernels/dataflow/runner/typescript.mjs")
const { main } = await import(isCheckout ? "./main.ts" : "../../dist/src/cli/main.js")
await main(process.argv.slice(2))
