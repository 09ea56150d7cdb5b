// mocha's spec reporter, closed by one plain line that CI reads: "N passed, N failed".
const { Spec } = require("mocha").reporters

module.exports = class extends Spec {
  /** @override */
  epilogue() {
    super.epilogue()
    const { passes = 0, failures = 0, pending = 0 } = this.stats
    const skipped = pending > 0 ? `, ${pending} skipped` : ""
    process.stdout.write(`${passes} passed, ${failures} failed${skipped}\n`)
  }
}
