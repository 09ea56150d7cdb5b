import assert from "node:assert/strict"
import { solvability, solvabilityThresholds, transitions } from "etude/rl"

describe("solvability", () => {
  it("has the paper's thresholds at its 128 samples", () => {
    const { epsilon, delta } = solvabilityThresholds(128)
    assert.equal(epsilon.toFixed(5), "0.02313")
    assert.equal(delta, 0.125)
    assert.deepEqual(
      [0, 2, 3, 15, 16, 128].map(correct => solvability(correct, 128)),
      ["Null", "Null", "Transitional", "Transitional", "Feasible", "Feasible"],
    )
  })

  it("has an ε that 0 of n excludes with 95 % confidence", () => {
    for (const n of [32, 128, 1000])
      assert.ok(Math.abs((1 - solvabilityThresholds(n).epsilon) ** n - 0.05) < 1e-12)
  })

  it("refuses so few samples that no class can be told", () => {
    assert.throws(() => solvabilityThresholds(16), /16 samples cannot tell Null from Feasible/)
  })

  it("counts transitions by class before and after", () => {
    const counts = transitions([
      ["Null", "Feasible"],
      ["Null", "Feasible"],
      ["Null", "Null"],
      ["Feasible", "Transitional"],
    ])
    assert.deepEqual(counts.Null, { Null: 1, Transitional: 0, Feasible: 2 })
    assert.equal(counts.Feasible.Transitional, 1)
  })
})
