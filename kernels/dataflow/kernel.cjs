/** What kernel.json starts: `node kernel.cjs CONNECTION_FILE`. From its bundle where there is one, else from the modules. */
const { findBundle, run } = require("./boot/run.cjs")

const bundle = findBundle("kernel")
if (bundle) run(bundle).startKernel(process.argv[2], () => findBundle("child"))
else import("./kernel.mjs")
