/** The headless kernel: from its bundle where there is one, else from its modules. */
import { findBundle, run } from "../../kernels/dataflow/boot/run.cjs"

type Headless = typeof import("../../kernels/dataflow/headless.ts")

const bundle = findBundle("headless")
export const headless: Headless = bundle
  ? (run(bundle) as Headless)
  : await import("../../kernels/dataflow/headless.ts")
