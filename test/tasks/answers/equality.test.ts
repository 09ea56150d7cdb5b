import assert from "node:assert/strict"
import { fractionEquals, latexEquals, numberEquals, readRational, setEquals } from "etude/tasks"
import fc from "fast-check"

describe("readRational", () => {
  it("reads numbers exactly, in plain and LaTeX spelling", () => {
    const cases: Record<string, string> = {
      "3": "3/1",
      "-0.75": "-3/4",
      "1,234.50": "2469/2",
      "3/4": "3/4",
      "-6/8": "-3/4",
      "1 1/2": "3/2",
      "-1 1/2": "-3/2",
      "\\frac{3}{4}": "3/4",
      "\\dfrac34": "3/4",
      "2\\frac12": "5/2",
      "-\\frac{1}{2}": "-1/2",
      "1e3": "1000/1",
      "3\\times10^{5}": "300000/1",
      "1{,}000": "1000/1",
      $5$: "5/1",
      "−5": "-5/1",
      ".5": "1/2",
      "5.": "5/1",
      "+7": "7/1",
    }
    for (const [text, want] of Object.entries(cases)) {
      const value = readRational(text)
      assert.equal(value && `${value.numerator}/${value.denominator}`, want, text)
    }
  })
  it("reads nothing else", () => {
    for (const text of [
      "",
      ".",
      "-",
      "1,23",
      "1,2345",
      "1/0",
      "0x10",
      "1e9999",
      "Infinity",
      "NaN",
      "５",
      "٣",
      "1 2",
      "1-1",
      "1/2/3",
      "\\frac{1}{}",
      "1e",
      "1".repeat(300),
      "½",
      "5 cm",
      "1..2",
      "--1",
    ])
      assert.equal(readRational(text), null, text)
  })
  it("takes linear time on 1 MB", () => {
    for (const text of [
      "1".repeat(1e6),
      "1,".repeat(5e5),
      "\\frac{".repeat(1.6e5),
      "-".repeat(1e6),
      " ".repeat(1e6),
    ])
      assert.equal(readRational(text), null)
  })
})

describe("numberEquals", () => {
  it("is exact without a tolerance, at any size", () => {
    assert.equal(numberEquals("0.1", "1/10"), true)
    assert.equal(numberEquals("100000000000000000000001", "100000000000000000000000"), false)
    assert.equal(numberEquals("0.3333333333333333", "1/3"), false)
  })
  it("allows just the tolerance", () => {
    assert.equal(numberEquals("3.14", "3.14159", { absolute: 0.01 }), true)
    assert.equal(numberEquals("3.13", "3.14159", { absolute: 0.01 }), false)
    assert.equal(numberEquals("101", "100", { relative: 0.01 }), true)
    assert.equal(numberEquals("102", "100", { relative: 0.01 }), false)
    assert.equal(numberEquals("-100", "100", { relative: 0.5 }), false)
  })
  it("tells a bad answer from a bad gold", () => {
    assert.equal(numberEquals("many", "5"), false)
    assert.equal(numberEquals("5", "many"), null)
  })
})

describe("fractionEquals", () => {
  it("compares values, and lowest terms on request", () => {
    assert.equal(fractionEquals("2/4", "1/2"), true)
    assert.equal(fractionEquals("2/4", "1/2", { lowestTerms: true }), false)
    assert.equal(fractionEquals("\\frac{2}{4}", "1/2", { lowestTerms: true }), false)
    assert.equal(fractionEquals("\\frac{1}{2}", "1/2", { lowestTerms: true }), true)
    assert.equal(fractionEquals("0.5", "1/2", { lowestTerms: true }), true)
    assert.equal(fractionEquals("1/3", "1/2"), false)
    assert.equal(fractionEquals("x", "1/2"), false)
    assert.equal(fractionEquals("1/2", "x"), null)
  })
  it("agrees with cross-multiplication", () => {
    const whole = fc.integer({ min: -50, max: 50 })
    const part = fc.integer({ min: 1, max: 50 })
    fc.assert(
      fc.property(whole, part, whole, part, (a, b, c, d) => {
        assert.equal(fractionEquals(`${a}/${b}`, `\\frac{${c}}{${d}}`), a * d === c * b)
      }),
    )
  })
})

describe("setEquals", () => {
  it("ignores order and repetition, unless ordered", () => {
    assert.equal(setEquals("{3, 1, 2}", "1,2,3"), true)
    assert.equal(setEquals("\\{1, 2, 2\\}", "{1,2}"), true)
    assert.equal(setEquals("1, 2", "1, 2, 3"), false)
    assert.equal(setEquals("1, 2, 3, 4", "1, 2, 3"), false)
    assert.equal(setEquals("2, 1", "1, 2", { ordered: true }), false)
    assert.equal(setEquals("{(1,2), (3,4)}", "(3,4),(1,2)"), true)
    assert.equal(setEquals("{(2,1)}", "{(1,2)}"), false)
    assert.equal(setEquals("0.5, \\text{red}", "red, 1/2"), true)
    assert.equal(setEquals("\\varnothing", "{}"), true)
    for (const given of ["1, 2 and 3", "1, 2, and 3", "1 and 2 and 3", "3 \\text{ and } 2, 1"])
      assert.equal(setEquals(given, "{1, 2, 3}"), true, given)
    for (const given of ["1, 2 and", "and 1, 2, 3", "1, 2 3", "1, 2and3", "{1, 2 and 3}", "1 and and 2, 3"])
      assert.equal(setEquals(given, "{1, 2, 3}"), false, given)
    assert.equal(setEquals("sand and band", "{band, sand}"), true)
  })
  it("refuses what is no set", () => {
    for (const text of ["", "{1,", "1,,2", "(1", "1)", "{1}}", ",", "{".repeat(1e5), "1,".repeat(1e6)])
      assert.equal(setEquals(text, "1, 2"), false, text.slice(0, 20))
    assert.equal(setEquals("1", "{1"), null)
  })
})

describe("latexEquals", () => {
  const equal: [string, string][] = [
    ["\\frac{1}{2}", "0.5"],
    ["(x+1)^2", "x^2+2x+1"],
    ["\\sqrt{8}", "2\\sqrt{2}"],
    ["\\sin^2 x+\\cos^2 x", "1"],
    ["\\frac{x^2-1}{x-1}", "x+1"],
    ["2^{10}", "1024"],
    ["\\{1,2,3\\}", "\\{3,2,1\\}"],
    ["e^{i\\pi}", "-1"],
    ["\\frac{\\sqrt{3}}{3}", "\\frac{1}{\\sqrt{3}}"],
    ["10!", "3628800"],
    ["\\ln(e^2)", "2"],
    ["\\dfrac12", "\\tfrac{1}{2}"],
    ["x^{-1}", "\\frac1x"],
    ["(-\\infty,2)", "(-\\infty,2)"],
    ["x=5", "5"],
    ["50\\%", "0.5"],
    ["\\log_2 8", "3"],
    ["1{,}000", "1000"],
    ["1,000", "1000"],
    ["|x|", "\\sqrt{x^2}"],
    ["a(b+c)", "ab+ac"],
    ["\\pi r^2", "r^2\\pi"],
    ["5\\text{ cm}", "5"],
    ["\\pm 2", "\\{2,-2\\}"],
    ["45^\\circ", "\\frac{\\pi}{4}"],
    ["2\\frac{1}{2}", "2.5"],
    ["0.\\overline{3}", "\\frac13"],
    ["(1,2)", "(1, 2)"],
    ["1,2", "1, 2"],
    ["2x+4=0", "x+2=0"],
    ["x>3", "3<x"],
    ["[1,2)", "[1,\\frac{4}{2})"],
    ["\\sqrt[3]{-8}", "-2"],
    ["$\\frac{3}{4}$", "0.75"],
    ["\\left(\\frac{1}{2}\\right)^2", "\\frac14"],
    ["x^{1/2}", "\\sqrt{x}"],
    ["\\binom{5}{2}", "10"],
    ["2^{100}", "1267650600228229401496703205376"],
    ["\\infty", "\\infty"],
    ["x \\in (1,2)", "x\\in(1,2)"],
    ["\\tan^{-1} x", "\\arctan x"],
    ["3\\times10^{5}", "300000"],
    ["y=2x+1", "y = 1+2x"],
    ["A", "A"],
    ["10\\,000", "10000"],
  ]
  const different: [string, string][] = [
    ["x", "y"],
    ["x+1", "x+2"],
    ["2^{100}+1", "2^{100}"],
    ["0.333333333333", "\\frac13"],
    ["\\{1,2\\}", "\\{1,2,3\\}"],
    ["(1,2)", "(2,1)"],
    ["(1,2)", "[1,2]"],
    ["-\\infty", "\\infty"],
    ["9^{9^{9^{9}}}", "9^{9^{9^{8}}}"],
    ["x>3", "x\\ge3"],
    ["x=5", "x=6"],
    ["x=5", "y=5"],
    ["５", "5"],
    ["\\frac{0}{0}", "1"],
    ["5 or 6", "5"],
    ["x", "|x|"],
    ["1/0", "\\infty"],
    ["A or B", "A"],
  ]
  it("holds between two writings of one value", () => {
    for (const [given, gold] of equal) {
      assert.equal(latexEquals(given, gold), true, `${given} = ${gold}`)
      assert.equal(latexEquals(gold, given), true, `${gold} = ${given}`)
    }
  })
  it("fails between two values, and on what is no expression", () => {
    for (const [given, gold] of different) assert.equal(latexEquals(given, gold), false, `${given} = ${gold}`)
    for (const given of [
      "",
      "\\frac{1}",
      "x^2 +",
      "\\int x",
      "(1",
      "{",
      "\\boxed{",
      "１",
      "$",
      "\\undefined{1}",
    ])
      assert.equal(latexEquals(given, "5"), false, given)
  })
  it("cannot judge by a gold that is no expression", () => {
    assert.equal(latexEquals("5", "\\frac{1}"), null)
    assert.equal(latexEquals("5", ""), null)
  })
  it("agrees with exact arithmetic on random sums of products", () => {
    const term = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.nat(3), fc.nat(3))
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 5 }), fc.boolean(), (terms, change) => {
        const write = (list: typeof terms) => list.map(([c, m, n]) => `(${c})x^{${m}}y^{${n}}`).join("+")
        const other = write(terms.toReversed()) + (change ? "+x" : "")
        assert.equal(latexEquals(other, write(terms)), !change)
      }),
      { numRuns: 60 },
    )
  })
  it("ends on hostile text", () => {
    const units = [
      "(",
      "|",
      "[",
      "[1)",
      "{",
      "\\frac",
      "\\frac{",
      "\\sqrt",
      "x^",
      "x_",
      "f(",
      "-",
      "!",
      "'",
      "|x",
      "\\int",
      "\\left(",
      "1,",
      "9^{",
      "\\circ ",
      "\\{x|",
      "\\lbrack ",
    ]
    const texts = units.flatMap(unit => [20, 60, 200_000].map(n => unit.repeat(n)))
    texts.push(
      "9^{9^{9^{9^{9}}}}",
      "(10^{9})!",
      "2^{10^{9}}",
      `${"(".repeat(16)}x${")".repeat(16)}`,
      "\\binom{10^9}{10^8}",
    )
    for (const text of texts) {
      const start = performance.now()
      assert.equal(latexEquals(text, "5"), false, text.slice(0, 30))
      const taken = performance.now() - start
      assert.ok(taken < 1000, `${text.slice(0, 30)} took ${taken} ms`)
    }
  })
})
