import assert from "node:assert/strict"
import { deriveSeed, random } from "etude/stats"
import { streams } from "../../src/stats/random.ts"

const draw = (n: number, ...path: [number, ...(number | string)[]]) => {
  const rng = random(...path)
  return Array.from({ length: n }, () => rng.uniform())
}
const mean = (xs: number[]) => xs.reduce((a, b) => a + b, 0) / xs.length

describe("random streams", () => {
  it("are the same for the same name, and differ for any other", () => {
    assert.deepEqual(draw(5, 1, "task", 3), draw(5, 1, "task", 3))
    for (const other of [draw(5, 2, "task", 3), draw(5, 1, "task", 4), draw(5, 1, "other", 3)])
      assert.notDeepEqual(draw(5, 1, "task", 3), other)
  })

  it("of neighbouring seeds and indices are uncorrelated and uniform", () => {
    const firsts = Array.from({ length: 20_000 }, (_, i) => random(7, "example", i).uniform())
    assert.ok(Math.abs(mean(firsts) - 0.5) < 4 * Math.sqrt(1 / 12 / firsts.length))
    const product = mean(firsts.slice(1).map((x, i) => (x - 0.5) * (firsts[i]! - 0.5)))
    assert.ok(Math.abs(product) < (4 * (1 / 12)) / Math.sqrt(firsts.length))
  })

  it("are the same where what they share is hashed once, for any index", () => {
    for (const seed of [0, "x", 7])
      for (const i of [0, 9, 10, 99, 100, 12_345, 2 ** 31 - 1, 2 ** 31, 1e15, -3, 1.5])
        for (const j of [0, 1, 10, 1999])
          assert.equal(
            streams(seed, "task")(i, j).uniform(),
            random(seed, "task", i, j).uniform(),
            `${i}, ${j}`,
          )
  })

  it("draw integers that are the generator's 32 bits modulo the bound", () => {
    for (const below of [1, 2, 3, 7, 26 ** 3, 65_537, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 5]) {
      const [rng, bits] = [random(5, "modulo"), random(5, "modulo")]
      for (let i = 0; i < 2000; i++) {
        let draw = bits.integer(2 ** 32)
        while (draw >= 2 ** 32 - (2 ** 32 % below)) draw = bits.integer(2 ** 32)
        assert.equal(rng.integer(below), draw % below)
      }
    }
  })

  it("draw integers without bias", () => {
    const rng = random(3)
    const counts = [0, 0, 0, 0, 0, 0, 0]
    for (let i = 0; i < 70_000; i++) counts[rng.integer(7)]!++
    const chiSquare = counts.reduce((sum, n) => sum + (n - 10_000) ** 2 / 10_000, 0)
    assert.ok(chiSquare < 22.46, `chi-square ${chiSquare} of 6 degrees of freedom`) // 0.999 quantile
  })

  it("fill with whole numbers of a range, short or long, without bias", () => {
    for (const below of [1, 7, 16384, 16385, 2 ** 21, 3_000_000]) {
      const out = new Int32Array(140_001)
      const rng = random(12, below)
      rng.fillIntegers(below, out)
      assert.ok(out.every(n => n >= 0 && n < below))
      const bins = Math.min(7, below)
      const counts = new Array<number>(bins).fill(0)
      for (const n of out) counts[Math.floor((n * bins) / below)]! += 1
      const widths = counts.map((_, b) => Math.ceil(((b + 1) * below) / bins) - Math.ceil((b * below) / bins))
      const chiSquare = counts.reduce((sum, n, b) => {
        const expected = (out.length * widths[b]!) / below
        return sum + (n - expected) ** 2 / expected
      }, 0)
      assert.ok(chiSquare < 22.46, `below ${below}: chi-square ${chiSquare}`) // 0.999 quantile at 6 degrees
      const again = new Int32Array(140_001)
      random(12, below).fillIntegers(below, again)
      assert.deepEqual(out, again)
      rng.fillIntegers(below, again)
      if (below > 1) assert.notDeepEqual(out.subarray(0, 50), again.subarray(0, 50))
    }
  })

  it("shuffle into every order equally often", () => {
    const rng = random(4)
    const counts = new Map<string, number>()
    for (let i = 0; i < 24_000; i++) {
      const order = rng.shuffle("abcd".split("")).join("")
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    assert.equal(counts.size, 24)
    for (const n of counts.values()) assert.ok(Math.abs(n - 1000) < 150)
  })

  it("refuse what they can't draw from", () => {
    assert.throws(() => random(1).integer(0), /whole number in \[1, 2\^32\], got 0/)
    assert.throws(() => random(1).choice([]), /empty/)
  })

  it("give distinct seeds", () => {
    const seeds = new Set(Array.from({ length: 10_000 }, (_, i) => deriveSeed(1, "sample", i)))
    assert.ok(seeds.size >= 9_995)
  })
})
