/** What kernel.json starts: `node kernel.cjs CONNECTION_FILE`. From its bundle where there is one, else from the modules. */
const { join } = require("node:path")
const { findBundles, run } = require("./boot/run.cjs")

const bundles = findBundles()
if (bundles) run(join(bundles, "kernel.js")).startKernel(process.argv[2], join(bundles, "child.js"))
else import("./kernel.mjs")
