import assert from "node:assert/strict"
import { dark, Figure, figure, getTheme, setTheme } from "etude/figures"
import { trip } from "../stored-trip.ts"

describe("figures: stored and restored", () => {
  it("draw the same, whatever the theme in force is then", async () => {
    const before = getTheme()
    setTheme(dark)
    const made = figure("reward", {
      data: [{ type: "scatter", x: [1, 2], y: [2, 1] }],
      layout: { width: 300 },
    })
    setTheme(before)
    const restored = await trip(made)
    assert.ok(restored instanceof Figure)
    assert.equal(restored.name, "reward")
    assert.deepEqual(restored.toJSON(), made.toJSON())
    restored.addTrace({ type: "scatter", x: [1], y: [1] })
    assert.equal(made.data.length, 1)
  })
})
