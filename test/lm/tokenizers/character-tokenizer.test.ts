import assert from "node:assert/strict"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { CharacterTokenizer } from "etude/lm"

describe("CharacterTokenizer", () => {
  const tokenizer = new CharacterTokenizer("#:ab♯𝄞")

  it("takes a code point for a token, and gives the text back", () => {
    assert.equal(tokenizer.vocabSize, 6)
    assert.deepEqual(tokenizer.encode("a♯𝄞:#"), [2, 4, 5, 1, 0])
    assert.equal(tokenizer.decode(tokenizer.encode("a♯𝄞:#")), "a♯𝄞:#")
  })

  it("names what it does not know", () => {
    assert.throws(() => tokenizer.encode("abc"), /"c" is not in the alphabet/)
    assert.throws(() => tokenizer.decode([6]), /ids below 6, got 6/)
    assert.throws(() => new CharacterTokenizer("aba"), /"a" occurs twice/)
  })

  it("reads the tokenizer.json it writes, digits and all", () => {
    const folder = mkdtempSync(join(tmpdir(), "etude-lm-"))
    try {
      const digits = new CharacterTokenizer("a10b2")
      writeFileSync(join(folder, "tokenizer.json"), JSON.stringify(digits.toJson()))
      assert.deepEqual(
        CharacterTokenizer.fromFile(join(folder, "tokenizer.json")).encode("012ab"),
        [2, 1, 4, 0, 3],
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
