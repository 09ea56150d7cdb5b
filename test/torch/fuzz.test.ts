import assert from "node:assert/strict"
import { fuzz } from "./fuzz/run.ts"

describe("hostile calls", function () {
  this.timeout(120_000)

  // 100,000 and more: node --import ./kernels/dataflow/runner/typescript.mjs test/torch/fuzz/run.ts SEED CALLS
  const works = { "any operator": undefined, "an operator of our own": "etude::" }
  for (const [whose, only] of Object.entries(works))
    it(`of ${whose} with any arguments end in a result or an exception, never the process`, async () => {
      const { calls, succeeded, errors, crashes, hangs } = await fuzz(1, 4000, {
        chunk: 4000,
        ...(only && { only }),
      })
      assert.deepEqual(crashes, [])
      assert.deepEqual(hangs, [])
      assert.equal(calls, 4000)
      assert.ok(succeeded > 100, `${succeeded} succeeded`)
      const known = ["TorchError", "TypeError", "RangeError", "OutOfMemoryError"]
      assert.deepEqual(
        Object.keys(errors).filter(name => !known.includes(name)),
        [],
        JSON.stringify(errors),
      )
    })
})
