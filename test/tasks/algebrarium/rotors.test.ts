import assert from "node:assert/strict"
import { random } from "etude/stats"
import { power, rotors } from "etude/tasks"

describe("rotors", () => {
  it("adds letters modulo 26", () => {
    const sum = rotors.compose(rotors.parse("QEV")!, rotors.parse("HTL")!)
    assert.equal(rotors.render(sum), "XXG") // 16+7=23, 4+19=23, 21+11=32=6
    assert.equal(rotors.render(rotors.inverse(rotors.parse("ABZ")!)), "AZB")
    assert.equal(rotors.render(power(rotors, rotors.parse("BCD")!, 27)), "BCD")
    assert.equal(rotors.render(power(rotors, rotors.parse("BCD")!, -3)), "XUR")
  })

  it("renders what it parses and refuses what is not three Latin letters", () => {
    const rng = random(1, "rotors")
    for (let i = 0; i < 1000; i++) {
      const word = rotors.render(rotors.random(rng, 1))
      assert.equal(rotors.render(rotors.parse(` ${word.toLowerCase()}\n`)!), word)
      assert.notEqual(word, "AAA")
    }
    for (const text of ["", "AB", "ABCD", "A B C", "ＱＥＶ", "QЕV", "12C", "QEV.", "Q\u200bEV", "@AB", "[AB"])
      assert.equal(rotors.parse(text), null, JSON.stringify(text))
  })
})
