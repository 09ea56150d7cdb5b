import assert from "node:assert/strict"
import { execFile } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import {
  CharacterTokenizer,
  LanguageModel,
  PretrainedTokenizer,
  readTokenizer,
  TextStream,
  trainBytePairEncoding,
} from "etude/lm"
import fc from "fast-check"

const fixtures = fileURLToPath(new URL("../fixtures/tokenizers/", import.meta.url))
const json = <T>(name: string): T => JSON.parse(readFileSync(join(fixtures, `${name}.json`), "utf8")) as T

// ETUDE_TEST_TRANSFORMERS: a Python with transformers.
const python = process.env.ETUDE_TEST_TRANSFORMERS

const { texts, expected } = json<{
  texts: string[]
  expected: Record<
    string,
    { ids: string[]; withSpecial: number[]; decoded: string[] | "the text"; skipped: string[] }
  >
}>("expected")
const idsOf = (ids: string): number[] => (ids === "" ? [] : ids.split(" ").map(Number))
const made = new Map(Object.keys(expected).map(name => [name, new PretrainedTokenizer(json<object>(name))]))

for (const [name, tokenizer] of made)
  describe(`the tokenizer ${name}, beside Python's tokenizers`, () => {
    const { ids, withSpecial, decoded, skipped } = expected[name]!

    it("makes the same ids of code, mathematics, scripts, emoji, control characters and tokens inside", () => {
      for (const [i, text] of texts.entries())
        assert.deepEqual(
          tokenizer.encode(text, { addSpecialTokens: false }),
          idsOf(ids[i]!),
          JSON.stringify(text),
        )
      assert.deepEqual(tokenizer.encode(texts[4]!), withSpecial)
    })

    it("makes the same text of them, with special tokens or without", () => {
      for (const [i, text] of texts.entries())
        assert.equal(tokenizer.decode(idsOf(ids[i]!)), decoded === "the text" ? text : decoded[i])
      for (const [i, text] of skipped.entries())
        assert.equal(tokenizer.decode(idsOf(ids[20 + i]!), { skipSpecialTokens: true }), text)
    })

    it("decodes token by token to the same text, never half a character", () => {
      for (const [i, text] of texts.entries()) {
        const stream = new TextStream(tokenizer)
        const parts = [...idsOf(ids[i]!).map(id => stream.push(id)), stream.end()]
        assert.equal(parts.join(""), tokenizer.decode(idsOf(ids[i]!)), JSON.stringify(text))
        for (const part of parts)
          assert.ok(text.includes("\ufffd") || !part.includes("\ufffd"), JSON.stringify(part))
      }
    })
  })

describe("PretrainedTokenizer", () => {
  it("streams any tokens, bytes of no character among them, to what they are together", () => {
    for (const [name, tokenizer] of made)
      fc.assert(
        fc.property(fc.array(fc.nat(tokenizer.vocabSize - 1)), ids => {
          const stream = new TextStream(tokenizer)
          assert.equal(ids.map(id => stream.push(id)).join("") + stream.end(), tokenizer.decode(ids), name)
        }),
        { numRuns: 100 },
      )
  })

  it("gives back any text through bytes", () => {
    const tokenizer = made.get("gpt2")!
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0x10ffff })), points => {
        const text = String.fromCodePoint(...points)
        const ids = tokenizer.encode(text, { addSpecialTokens: false })
        assert.equal(tokenizer.decode(ids), text.replaceAll(/\p{Cs}/gu, "\ufffd"))
        assert.ok(ids.every(id => id < tokenizer.vocabSize))
      }),
      { numRuns: 100 },
    )
  })

  it("leaves out ids that no token has, as a model's padded vocabulary may draw", () => {
    const tokenizer = made.get("qwen2")!
    assert.equal(tokenizer.decode([99_999, ...tokenizer.encode("Hi"), 88_888]), "Hi")
  })

  it("says what it does not support, and where", () => {
    const gpt2 = json<Record<string, unknown>>("gpt2")
    assert.throws(
      () => new PretrainedTokenizer({ ...gpt2, pre_tokenizer: { type: "UnicodeScripts" } }),
      /pre_tokenizer "UnicodeScripts" is not supported/,
    )
    assert.throws(
      () => new PretrainedTokenizer({ ...gpt2, decoder: { type: "Morse" } }),
      /decoder "Morse" is not supported/,
    )
    assert.throws(() => new PretrainedTokenizer({}), /expected an object with a model/)
  })

  it("is read and written with a folder, its chat template from either place", () => {
    const folder = mkdtempSync(join(tmpdir(), "etude-lm-"))
    try {
      assert.throws(() => PretrainedTokenizer.fromPretrained(folder), /tokenizer\.json is missing/)
      assert.equal(readTokenizer(folder), undefined)
      cpSync(join(fixtures, "qwen2.json"), join(folder, "tokenizer.json"))
      const config = {
        eos_token: { content: "<|im_end|>", lstrip: false },
        bos_token: null,
        pad_token: "<|endoftext|>",
      }
      writeFileSync(join(folder, "tokenizer_config.json"), JSON.stringify(config))
      const bare = PretrainedTokenizer.fromPretrained(folder)
      assert.deepEqual(bare.specialTokens, { eos_token: "<|im_end|>", pad_token: "<|endoftext|>" })
      assert.equal(bare.eosTokenId, 2)
      assert.throws(() => bare.applyChatTemplate([{ role: "user", content: "Hi" }]), /has no chat template/)
      cpSync(join(fixtures, "templates/chatml.jinja"), join(folder, "chat_template.jinja"))
      const chatty = PretrainedTokenizer.fromPretrained(folder)
      chatty.save(join(folder, "copy"))
      const copy = PretrainedTokenizer.fromPretrained(join(folder, "copy"))
      const ids = copy.encodeChat([{ role: "user", content: "Hi" }], { addGenerationPrompt: true })
      assert.deepEqual([ids[0], ids.filter(id => id === 1).length, copy.eosTokenId], [1, 2, 2])
      assert.equal(copy.decode(ids), "<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n")
      writeFileSync(join(folder, "tokenizer.json"), "[")
      assert.throws(() => readTokenizer(folder), /tokenizer\.json is not JSON/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe("chat templates", () => {
  const cases =
    json<
      {
        template: string
        messages: { role: string }[]
        tools?: unknown[]
        add_generation_prompt?: boolean
        text?: string
        error?: string
      }[]
    >("chat")
  const tokenizerOf = (chat_template: string, extra = {}): PretrainedTokenizer =>
    new PretrainedTokenizer(json<object>("qwen2"), {
      bos_token: "<s>",
      eos_token: "</s>",
      chat_template,
      ...extra,
    })
  const source = (name: string): string => readFileSync(join(fixtures, "templates", `${name}.jinja`), "utf8")

  for (const name of new Set(cases.map(({ template }) => template)))
    it(`${name}: the texts of transformers, and its refusals`, () => {
      const tokenizer = tokenizerOf(source(name))
      for (const { messages, tools, add_generation_prompt: addGenerationPrompt, text, error } of cases.filter(
        ({ template }) => template === name,
      )) {
        const render = (): string =>
          tokenizer.applyChatTemplate(messages, {
            tools,
            addGenerationPrompt,
            variables: { date_string: "26 Jul 2024" },
          })
        if (error === undefined) assert.equal(render(), text)
        else assert.throws(render, Error, error)
      }
    })

  it("get the date, other variables, and one of several templates", () => {
    const messages = [{ role: "user", content: "Hi" }]
    const llama = tokenizerOf(source("llama"))
    const dated = llama.applyChatTemplate(messages, { now: new Date(2025, 2, 7) })
    assert.match(dated, /Today Date: 07 Mar 2025/)
    const qwen = tokenizerOf(source("qwen"))
    const options = { addGenerationPrompt: true, variables: { enable_thinking: false } }
    assert.match(qwen.applyChatTemplate(messages, options), /<think>\n\n<\/think>\n\n$/)
    const several = tokenizerOf("", {
      chat_template: [
        { name: "default", template: "plain" },
        { name: "tool_use", template: "tools {{ tools | length }}" },
      ],
    })
    assert.equal(several.applyChatTemplate(messages), "plain")
    assert.equal(several.applyChatTemplate(messages, { tools: [{}, {}] }), "tools 2")
    assert.throws(
      () => several.applyChatTemplate(messages, { template: "rag" }),
      /no chat template "rag", only default, tool_use/,
    )
  })

  it("say what they refuse", () => {
    assert.throws(
      () => tokenizerOf(source("gemma")).applyChatTemplate([{ role: "assistant", content: "I begin" }]),
      /the chat template refuses the conversation: Conversation roles must alternate/,
    )
  })
})

describe("trainBytePairEncoding", () => {
  const { texts, vocab, merges } = json<{
    texts: string[]
    vocab: Record<string, number>
    merges: [string, string][]
  }>("trained")
  const options = { vocabSize: 500, specialTokens: ["<|endoftext|>"] }

  it("learns what Python's trainer learns", () => {
    const { model } = trainBytePairEncoding(texts, { ...options, minFrequency: 0 }).json as {
      model: { vocab: object; merges: unknown }
    }
    assert.deepEqual(model.merges, merges)
    assert.deepEqual(model.vocab, vocab)
  })

  it("stops where pairs are rarer than asked, and names a size that is too small", () => {
    const few = trainBytePairEncoding(["abab abab", "xy"], { vocabSize: 1000 })
    assert.deepEqual((few.json.model as { merges: unknown }).merges, [
      ["a", "b"],
      ["ab", "ab"],
    ])
    assert.throws(() => trainBytePairEncoding([], { vocabSize: 100 }), /vocabSize of at least 256.*got 100/)
  })

  it("writes what Python's tokenizers and transformers read to the same ids", async function () {
    if (!python) return this.skip()
    this.timeout(300_000)
    const folder = mkdtempSync(join(tmpdir(), "etude-lm-"))
    try {
      const config = { eos_token: "<|endoftext|>", chat_template: "{{ messages[0].content }}<|endoftext|>" }
      const tokenizer = trainBytePairEncoding(texts, { ...options, config })
      const characters = new CharacterTokenizer(" ab♯1")
      tokenizer.save(join(folder, "bytes"))
      characters.save(join(folder, "characters"))
      const asked = { bytes: texts, characters: ["a b♯", "1 1a", ""] }
      writeFileSync(join(folder, "texts.json"), JSON.stringify(asked))
      const script = fileURLToPath(new URL("../peers/read_tokenizers.py", import.meta.url))
      const { stdout } = await promisify(execFile)(python, [script, folder], { maxBuffer: 2 ** 24 })
      const theirs = JSON.parse(stdout.trimEnd().split("\n").at(-1)!) as Record<string, number[][]>
      assert.deepEqual(
        theirs.bytes,
        texts.map(text => tokenizer.encode(text)),
      )
      assert.deepEqual(
        theirs.characters,
        asked.characters.map(text => characters.encode(text)),
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it("goes with a model's folder", () => {
    const folder = mkdtempSync(join(tmpdir(), "etude-lm-"))
    try {
      const tokenizer = trainBytePairEncoding(texts, options)
      const model = LanguageModel.create(
        { vocabSize: tokenizer.vocabSize, hiddenSize: 8, numHiddenLayers: 1, numAttentionHeads: 2 },
        { seed: 1 },
      )
      model.tokenizer = tokenizer
      model.save(folder)
      const again = LanguageModel.fromPretrained(folder).tokenizer!
      assert.deepEqual(again.encode(texts[3]!), tokenizer.encode(texts[3]!))
      model.tokenizer = new CharacterTokenizer("ab")
      model.save(folder)
      assert.deepEqual(LanguageModel.fromPretrained(folder).tokenizer!.encode("ba"), [1, 0])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
