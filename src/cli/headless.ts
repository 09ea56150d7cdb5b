/** The headless kernel: from its bundle where there is one, else from its modules. */
import { join } from "node:path"
import { findBundles, run } from "../../kernels/dataflow/boot/run.cjs"

type Headless = typeof import("../../kernels/dataflow/headless.ts")

const bundles = findBundles()
export const headless: Headless = bundles
  ? (run(join(bundles, "headless.js")) as Headless)
  : await import("../../kernels/dataflow/headless.ts")
