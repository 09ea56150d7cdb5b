/** The process that runs cells, started by `start.pl` beside the kernel. From its bundle where there is one. */
const { findBundle, run } = require("./boot/run.cjs")

const bundle = findBundle("child")
if (bundle) run(bundle)
else import("./cells.mjs")
