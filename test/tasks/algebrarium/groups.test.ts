import assert from "node:assert/strict"
import { random } from "etude/stats"
import {
  commutator,
  conjugate,
  cube,
  type Group,
  knitting,
  navigation,
  power,
  rotors,
  rotorWords,
} from "etude/tasks"

const names = (count: number) => ({
  generators: ["dax", "mip", "zor", "kel", "tuv", "bon"].slice(0, count),
  nothing: "still",
})
const groups: Group<never>[] = [
  navigation(names(3)) as Group<never>,
  rotors as Group<never>,
  rotorWords(names(3)) as Group<never>,
  knitting(names(3)) as Group<never>,
  cube(names(6)) as Group<never>,
]
const abelian = new Set(["navigation", "rotors"])

groups.forEach((group, number) => {
  describe(`the group of ${group.name} (${number})`, () => {
    const { compose, inverse, equal, identity, key, render, parse } = group
    const rng = random(7, group.name)
    const draws = Array.from(
      { length: 2000 },
      () => [6, 6, 6].map(size => group.random(rng, size)) as [never, never, never],
    )

    it("satisfies the axioms on 2000 random triples", () => {
      for (const [a, b, c] of draws) {
        assert.ok(equal(compose(compose(a, b), c), compose(a, compose(b, c))))
        assert.ok(equal(compose(a, identity), a) && equal(compose(identity, a), a))
        assert.ok(equal(compose(a, inverse(a)), identity) && equal(compose(inverse(a), a), identity))
        assert.ok(equal(inverse(compose(a, b)), compose(inverse(b), inverse(a))))
        assert.equal(equal(a, b), key(a) === key(b))
      }
    })

    it("has powers, conjugates and commutators that follow their laws", () => {
      let commuting = 0
      for (const [i, [a, b, c]] of draws.entries()) {
        const [m, n] = [(i % 9) - 4, (i % 7) - 3]
        assert.ok(equal(compose(power(group, a, m), power(group, a, n)), power(group, a, m + n)))
        assert.ok(equal(power(group, power(group, a, m), n), power(group, a, m * n)))
        assert.ok(equal(power(group, conjugate(group, a, b), n), conjugate(group, power(group, a, n), b)))
        assert.ok(equal(conjugate(group, conjugate(group, a, b), c), conjugate(group, a, compose(c, b))))
        assert.ok(equal(compose(commutator(group, a, b), compose(b, a)), compose(a, b)))
        const trivial = equal(commutator(group, a, b), identity)
        assert.equal(trivial, equal(compose(a, b), compose(b, a)))
        if (trivial) commuting++
      }
      assert.equal(commuting === draws.length, abelian.has(group.name))
    })

    it("renders in canonical form and parses that back", () => {
      for (const [a, b] of draws) {
        const product = compose(a, b)
        const text = render(product)
        assert.ok(group.isCanonical(text), text)
        assert.ok(equal(parse(text)!, product))
        assert.equal(render(parse(text)!), text)
        assert.ok(!equal(a, identity), "random elements are never the identity")
      }
      assert.ok(equal(parse(render(identity))!, identity))
    })

    it("refuses what names no element", () => {
      const bad = [
        "",
        " ",
        "\\boxed{}",
        "dax^",
        "dax^x",
        "Dax^2",
        "dax^1e3",
        "dax^0",
        "dax^99999999",
        "ＱＥＶ",
        "dа x",
        "QEV.",
      ]
      const hostile = [
        "dax ".repeat(300_000),
        "\\text{".repeat(150_000),
        "^".repeat(1e6),
        "dax^{".repeat(1e5),
      ]
      for (const text of [...bad, ...hostile]) assert.equal(parse(text), null, text.slice(0, 40))
    })
  })
})

describe("rotors", () => {
  it("add letters modulo 26", () => {
    const sum = rotors.compose(rotors.parse("QEV")!, rotors.parse("HTL")!)
    assert.equal(rotors.render(sum), "XXG") // 16+7=23, 4+19=23, 21+11=32=6
    assert.equal(rotors.render(rotors.inverse(rotors.parse("ABZ")!)), "AZB")
    assert.equal(rotors.render(power(rotors, rotors.parse("BCD")!, 27)), "BCD")
    assert.equal(rotors.render(power(rotors, rotors.parse("BCD")!, -3)), "XUR")
    assert.equal(rotors.render(rotors.parse(" qev\n")!), "QEV")
    for (const text of ["AB", "ABCD", "A B C", "QЕV", "12C", "Q\u200bEV", "@AB", "[AB"])
      assert.equal(rotors.parse(text), null, JSON.stringify(text))
  })
})

describe("words", () => {
  const group = knitting(names(2))
  it("cancel only beside their own undoing", () => {
    const product = group.compose(group.parse("dax mip^2")!, group.parse("mip^-2 dax^-1 mip")!)
    assert.equal(group.render(product), "mip")
    assert.equal(group.render(group.parse("dax mip dax^-1")!), "dax mip dax^-1")
  })
  it("are read in several spellings, of which merging and order decide the canonical", () => {
    const want = group.parse("dax^2 mip^-1")!
    for (const text of [
      "dax^2 mip'",
      "dax^{2}mip^{-1}".replace("}m", "} m"),
      "dax2, mip^-1",
      "\\text{dax}^2 \\, \\text{mip}^{-1}",
    ])
      assert.ok(group.equal(group.parse(text)!, want) && group.isCanonical(text), text)
    assert.ok(group.equal(group.parse("dax dax mip^-1")!, want))
    assert.ok(!group.isCanonical("dax dax mip^-1"))
    assert.ok(!navigation(names(2)).isCanonical("mip dax"))
    assert.ok(!rotorWords(names(3)).isCanonical("dax^27"))
  })
})
