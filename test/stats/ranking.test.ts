import assert from "node:assert/strict"
import { bradleyTerry, type Comparison, elo, eloExpected, plackettLuce, random } from "etude/stats"
import { allClose, close, reference } from "./reference.ts"

const ref = reference<{
  games: [number, number, number][]
  strengths: number[]
  se: number[]
  ties: { strengths: number[]; se: number[]; nu: number }
  ridge: number[]
}>("bradleyTerry")
const games: Comparison[] = ref.games.map(([a, b, score]) => ({ a: `m${a}`, b: `m${b}`, score }))
const byName = <Item extends { item: string }>(items: readonly Item[]) =>
  [...items].sort((a, b) => (a.item < b.item ? -1 : 1))

describe("Bradley–Terry", () => {
  it("finds choix's strengths, and the information matrix' errors", () => {
    const decided = games.filter(game => game.score !== 0.5)
    const items = byName(bradleyTerry(decided).items)
    items.forEach(({ logStrength, standardError }, i) => {
      assert.ok(Math.abs(logStrength - ref.strengths[i]!) < 1e-5, `${logStrength}`) // choix stops there
      close(standardError, ref.se[i]!, 1e-5)
    })
  })

  it("with Davidson's ties is the log-linear model", () => {
    const { items, tieStrength, predict } = bradleyTerry(games)
    byName(items).forEach(({ logStrength, standardError }, i) => {
      assert.ok(Math.abs(logStrength - ref.ties.strengths[i]!) < 1e-8)
      close(standardError, ref.ties.se[i]!, 1e-6)
    })
    close(tieStrength, ref.ties.nu, 1e-7)
    const { win, tie } = predict("m0", "m5")
    close(win + tie + predict("m5", "m0").win, 1)
    close(tie, predict("m5", "m0").tie)
    assert.throws(() => predict("m0", "nobody"), /"nobody" was not compared/)
  })

  it("expects of every item the score it has (the likelihood equations)", () => {
    const half = bradleyTerry(games, { ties: "half" })
    const scores = new Map<string, number>()
    for (const { a, b, score } of games)
      for (const [item, own, other] of [
        [a, score, b],
        [b, 1 - score, a],
      ] as const)
        scores.set(item, (scores.get(item) ?? 0) + own - half.predict(item, other).win)
    for (const [item, left] of scores) assert.ok(Math.abs(left) < 1e-7, `${item}: ${left}`)
    assert.equal(half.tieStrength, 0)
    const best = half.items[0]!
    close(
      best.rating - half.items[1]!.rating,
      (400 / Math.LN10) * (best.logStrength - half.items[1]!.logStrength),
    )
  })

  it("covers true strengths with its intervals", () => {
    let [covered, all] = [0, 0]
    for (let trial = 0; trial < 60; trial++) {
      const rng = random(5, trial)
      const truth = [0.8, 0.3, 0, -0.4, -0.7]
      const drawn = Array.from({ length: 300 }, (): Comparison => {
        const a = rng.integer(5)
        const b = (a + 1 + rng.integer(4)) % 5
        return {
          a: `${a}`,
          b: `${b}`,
          score: rng.uniform() < 1 / (1 + Math.exp(truth[b]! - truth[a]!)) ? 1 : 0,
        }
      })
      for (const { item, interval } of bradleyTerry(drawn).items) {
        all++
        if (interval[0] <= truth[Number(item)]! && truth[Number(item)]! <= interval[1]) covered++
      }
    }
    assert.ok(covered / all > 0.9 && covered / all < 0.99, `${covered} of ${all}`)
  })

  it("names items whose strength has no finite estimate; a ridge gives one", () => {
    const beaten: Comparison[] = [
      { a: "x", b: "y", score: 1 },
      { a: "y", b: "x", score: 1 },
      { a: "x", b: "z", score: 1 },
    ]
    assert.throws(() => bradleyTerry(beaten), /(z never beat x, y|x, y never lost to z).*no finite estimate/)
    const apart = [...beaten.slice(0, 2), { a: "u", b: "v", score: 0.5 }]
    assert.throws(() => bradleyTerry(apart), /x, y never beat u, v/)
    const items = bradleyTerry(beaten, { ridge: 0.5 }).items
    assert.deepEqual([items[0]!.item, items[2]!.item], ["x", "z"])
    assert.ok(items.every(item => Number.isFinite(item.logStrength) && item.standardError > 0))
    // choix's penalty is alpha Σ θ², ours ½ ridge Σ θ².
    const decided = games.filter(game => game.score !== 0.5)
    const ridged = byName(bradleyTerry(decided, { ridge: 0.1 }).items).map(item => item.logStrength)
    const mean = ref.ridge.reduce((sum, s) => sum + s, 0) / ref.ridge.length
    for (const [i, value] of ridged.entries())
      assert.ok(Math.abs(value - (ref.ridge[i]! - mean)) < 1e-6, `${ridged}`)
    assert.throws(() => bradleyTerry([{ a: "x", b: "y", score: 2 }]), /score of 1, 0.5 or 0, got 2 at \[0\]/)
    assert.throws(() => bradleyTerry([{ a: "x", b: "x", score: 1 }]), /compared with itself/)
    assert.throws(() => bradleyTerry([]), /no comparisons/)
    const tie = [{ a: "x", b: "y", score: 0.5 }]
    assert.throws(() => bradleyTerry(tie), /every comparison is a tie/)
    assert.deepEqual(
      bradleyTerry(tie, { ties: "half" }).items.map(item => item.logStrength),
      [0, 0],
    )
  })
})

describe("Plackett–Luce", () => {
  const { rankings, strengths } = reference<{ rankings: number[][]; strengths: number[] }>("plackettLuce")

  it("finds choix's strengths from full and partial rankings", () => {
    const { items } = plackettLuce(rankings.map(ranking => ranking.map(String)))
    for (const [i, { logStrength }] of byName(items).entries())
      assert.ok(Math.abs(logStrength - strengths[i]!) < 1e-7)
  })

  it("of two at a time is Bradley–Terry, errors and all", () => {
    const decided = games.filter(game => game.score !== 0.5)
    const pairs = plackettLuce(decided.map(({ a, b, score }) => (score === 1 ? [a, b] : [b, a])))
    const strengths = bradleyTerry(decided)
    close(pairs.logLikelihood, strengths.logLikelihood)
    byName(pairs.items).forEach((item, i) => {
      const other = byName(strengths.items)[i]!
      assert.ok(Math.abs(item.logStrength - other.logStrength) < 1e-10)
      close(item.standardError, other.standardError, 1e-9)
    })
  })

  it("refuses what is no ranking", () => {
    assert.throws(() => plackettLuce([["a", "b", "a"]]), /2 or more different items/)
    assert.throws(
      () =>
        plackettLuce([
          ["a", "b"],
          ["a", "c"],
        ]),
      /no finite estimate/,
    )
  })
})

describe("Elo", () => {
  it("moves as the tables say", () => {
    close(eloExpected(1613, 1609), 1 / (1 + 0.9772372209558107))
    const first = elo([{ a: "x", b: "y", score: 1 }])
    assert.deepEqual(
      first.map(({ item, rating }) => [item, rating]),
      [
        ["x", 1516],
        ["y", 1484],
      ],
    )
    const ratings = elo(games)
    close(
      ratings.reduce((sum, { rating }) => sum + rating, 0),
      1500 * 6,
    )
  })

  it("averaged over orders nears Bradley–Terry's ranking, and is the same for a seed", () => {
    const many = elo(games, { orders: 50, k: 16, seed: 1 })
    assert.deepEqual(many, elo(games, { orders: 50, k: 16, seed: 1 }))
    const strong = bradleyTerry(games).items
    assert.equal(many[0]!.item, strong[0]!.item)
    assert.equal(many[5]!.item, strong[5]!.item)
    for (const { rating, interval } of many) assert.ok(interval[0] < rating && rating < interval[1])
    allClose([elo(games).reduce((sum, { comparisons }) => sum + comparisons, 0)], [2 * games.length])
  })
})
