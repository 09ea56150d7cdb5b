import assert from "node:assert/strict"
import { advantages, hasNoSpread } from "etude/rl"
import fc from "fast-check"

const groups = fc.array(
  fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 2, maxLength: 8 }),
  {
    minLength: 1,
    maxLength: 6,
  },
)
const close = (a: number[][], b: number[][], tolerance = 1e-9): void => {
  for (const [i, group] of a.entries())
    for (const [j, value] of group.entries())
      assert.ok(Math.abs(value - b[i]![j]!) <= tolerance, `[${i}][${j}]: ${value} and ${b[i]![j]}`)
}

describe("advantages", () => {
  it("are those of the formula on a group worked out by hand", () => {
    // mean ½, sample deviation √(1/3)
    const [group] = advantages([[1, 0, 0, 1]], { scale: "group", epsilon: 0 })
    const expected = 0.5 / Math.sqrt(1 / 3)
    close([group!], [[expected, -expected, -expected, expected]])
  })

  it("sum to zero in each group, and do not change when every reward is shifted", () => {
    fc.assert(
      fc.property(groups, fc.constantFrom("none", "group", "batch"), (rewards, scale) => {
        const base = advantages(rewards, { scale, epsilon: 0.1 })
        for (const group of base) assert.ok(Math.abs(group.reduce((sum, a) => sum + a, 0)) < 1e-9)
        const shifted = rewards.map(group => group.map(reward => reward + 3))
        // a shift may round away a spread near 1e-16, so compare where it survives
        if (rewards.every((group, i) => hasNoSpread(group) === hasNoSpread(shifted[i]!)))
          close(advantages(shifted, { scale, epsilon: 0.1 }), base, 1e-9)
      }),
    )
  })

  it("of RLOO are G/(G − 1) times the centred rewards", () => {
    fc.assert(
      fc.property(groups, rewards => {
        const centred = advantages(rewards)
        const scaled = centred.map(group => group.map(a => (a * group.length) / (group.length - 1)))
        close(advantages(rewards, { baseline: "leave-one-out" }), scaled)
      }),
    )
  })

  it("are exactly 0 in a group without spread", () => {
    const rewards = [
      [0.1, 0.1, 0.1],
      [1, 0, 1],
    ]
    assert.deepEqual(advantages(rewards, { scale: "group" })[0], [0, 0, 0])
    assert.deepEqual(advantages(rewards, { scale: "batch" })[0], [0, 0, 0])
  })

  it("leave out what the verifier could not judge", () => {
    close(advantages([[1, null, 0, null]]), [[0.5, 0, -0.5, 0]])
    assert.deepEqual(advantages([[null, null]]), [[0, 0]])
    assert.deepEqual(advantages([[1, null]]), [[0, 0]])
  })

  it("refuse a group of one, and rewards that are no numbers", () => {
    assert.throws(() => advantages([[1]]), /a group of one completion has no baseline/)
    assert.throws(() => advantages([[1, Number.NaN]]), /expected finite rewards or null, got NaN/)
  })
})
