// npm run bench -- AREA [--repeats N] [--threads N]: plain JavaScript, so that it can install the packages first.
import { installPackages } from "../../src/cli/packages.mjs"

await installPackages()
await import("../../kernels/dataflow/runner/typescript.mjs")
const { bench } = await import("./harness.ts")
await bench(process.argv.slice(2))
