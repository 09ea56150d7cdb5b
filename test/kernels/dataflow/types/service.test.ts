import assert from "node:assert/strict"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { analyse, buildGraph } from "../../../../kernels/dataflow/graph/index.ts"
import { TypeService } from "../../../../kernels/dataflow/types/index.ts"

/** A graph of cells called "1", "2", … */
const notebook = (...sources: string[]) =>
  buildGraph(sources.map((source, i) => ({ id: String(i + 1), analysis: analyse(source) })))
/** Splits at the bar, which stands for the cursor. */
const at = (text: string): [string, number] => [text.replace("|", ""), text.indexOf("|")]

describe("type service", () => {
  const folder = join(import.meta.dirname, "../../../..")
  const types = new TypeService(folder)
  after(() => types.close())
  const names = async (text: string) => (await types.complete(...at(text))).matches.map(({ name }) => name)

  it("lets types flow between cells, and names cell, line and column of an error", async () => {
    types.update(
      notebook(
        "interface Point { x: number }\nexport const scale = 2",
        "const p: Point = { x: scale }",
        "const q = p.x + 1\nconst r: string = q",
      ),
    )
    const found = await types.check()
    assert.deepEqual(
      found.map(({ cell, line, column, code, source }) => ({ cell, line, column, code, source })),
      [{ cell: "3", line: 2, column: 7, code: 2322, source: "const r: string = q" }],
    )
    assert.match(found[0]!.message, /'number' is not assignable to type 'string'/)
  })

  it("follows a redefinition, and a deletion", async () => {
    types.update(notebook("const a = 1", "const b = a.toFixed(2)"))
    assert.deepEqual(await types.check(), [])
    types.update(notebook("const a = 'text'", "const b = a.toFixed(2)"))
    assert.deepEqual(
      (await types.check()).map(({ cell, code }) => [cell, code]),
      [["2", 2551]],
    )
    types.update(notebook("const b = 1"))
    assert.deepEqual(await types.check(), [])
  })

  it("reports syntax errors, and none for what cells may do: await, imports, the kernel's own names", async () => {
    types.update(
      notebook(
        'import { readFileSync } from "node:fs"\nimport { random } from "etude/stats"',
        "const text = await Promise.resolve(readFileSync(file('x'), 'utf8'))\ndisplay(text)",
        "const lr = param('lr', 0.1)\nconst rng = random(1)\nlr.toFixed(rng.uniform())",
        "const step = live((async function* () { yield { reward: 1 } })())",
        "step.reward + 1",
        "for await (const x of progress([1, 2], { label: 'x' })) x.toFixed()",
        "enum Colour { Red }\nfunction decorate(target: unknown) {}\n@decorate class C { constructor(readonly x: Colour) {} }",
      ),
    )
    assert.deepEqual(await types.check(), [])
    types.update(notebook("const = 1"))
    assert.equal((await types.check())[0]!.line, 1)
  })

  it("completes members, names of other cells, and installed packages", async () => {
    types.update(notebook("const points = [{ abscissa: 1 }]", 'import * as stats from "etude/stats"'))
    assert.deepEqual(await names("points[0]!.absc|"), ["abscissa"])
    assert.deepEqual((await names("poin|")).slice(0, 1), ["points"])
    assert.deepEqual(await names("stats.deriveSe|"), ["deriveSeed"])
    assert.deepEqual(await names("const y = points.m|"), ["map"])
    assert.deepEqual((await names("disp|")).slice(0, 1), ["display"])
    assert.deepEqual(await names("function f(argument: number) { argu|"), ["argument"])
  })

  it("completes the options of a call that are not given yet", async () => {
    types.update(notebook("function train(options: { learningRate?: number; steps: number }) {}"))
    assert.deepEqual(await names("train({ |"), ["steps", "learningRate"])
    assert.deepEqual(await names("train({ steps: 1, learn| })"), ["learningRate"])
    assert.deepEqual(await names("train({ steps: trai|"), ["train"])
  })

  it("says what completions replace, also in half-typed code that declares the same names again", async () => {
    types.update(notebook("const rate = { initial: 1 }"))
    const [code, cursor] = at("const rate = 'a'\nconst 𝄞 = (\nrate.toUpperC|")
    const { start, end, matches } = await types.complete(code, cursor)
    assert.deepEqual(
      matches.map(({ name, kind }) => [name, kind]),
      [["toUpperCase", "method"]],
    )
    assert.equal(code.slice(start, end), "toUpperC")
  })

  it("explains a name with its type and documentation, and inside a call the called function", async () => {
    types.update(
      notebook(
        "/** Doubles a number.\n * @param x any number */\nfunction double(x: number): number { return 2 * x }",
      ),
    )
    const told = await types.hover(...at("dou|ble(1)"))
    assert.equal(told?.signature, "function double(x: number): number")
    assert.equal(told?.documentation, "Doubles a number.")
    assert.match(told?.tags[0] ?? "", /@param x/)
    assert.equal((await types.hover(...at("double( |)")))?.signature, told?.signature)
    assert.equal((await types.hover(...at("const z|ed = [double(1)]")))?.signature, "const zed: number[]")
    assert.equal(await types.hover(...at(" | ")), undefined)
  })

  it("knows as much of a name alone as of one in an expression, and heeds what is near it", async () => {
    types.update(
      notebook(
        "/** Some numbers. */\nconst xs = [1, 2]\n/** A shape. */\nclass Shape { #hidden = 1; private own = 2; area(): number { return this.own + this.#hidden } }",
        "const shape = new Shape()\nconst maybe = Math.random() > 2 ? undefined : 'text'\nfunction twice(x: number) { return 2 * x }\nconst T = 1",
        "interface T { t: number }\nconst box: T = { t: 1 }",
      ),
    )
    assert.deepEqual(await types.check(), [])
    for (const name of ["xs", "shape", "maybe", "twice", "T", "box"]) {
      const plain = await types.complete(...at(`${name}.|`))
      const whole = await types.complete(...at(`(${name}).|`))
      assert.deepEqual(plain.matches, whole.matches, name)
      assert.deepEqual(
        await types.hover(...at(`${name}|`)),
        await types.hover(...at(`const _ = ${name}|`)),
        name,
      )
    }
    assert.equal((await types.hover(...at("|xs")))?.documentation, "Some numbers.")
    assert.deepEqual(await names("shape.|"), ["area"])
    assert.ok((await names("if (maybe) maybe.|")).includes("toUpperCase"))
    assert.deepEqual(await names("const xs = { own: 1 }\nxs.|"), ["own"])
  })

  it("says each kind of function as a call, wherever it is declared", async () => {
    types.update(
      notebook(
        `import { join } from "node:path"
const { floor, max: most } = Math
function map<T, U extends (each: T) => unknown>(xs: T[], f: U, close: ")" | "=>" = ")"): ReturnType<U>[] {
  return xs.map(f as never)
}
function isText(x: unknown): x is string { return typeof x === "string" }
function pick(x: number): number
function pick(x: string): string
function pick(x: never) { return x }
async function* count({ to }: { to: number }, ...rest: (() => void)[]) { yield to }
const arrow = (x: number): ((y: number) => string) => y => String(x + y)
enum Side { Left }`,
        "const own = [map, isText, pick, count, arrow, join, floor, most, Side.Left]",
      ),
    )
    const signatures = {
      join: "(method) join(...paths: string[]): string",
      floor: "const floor: (x: number) => number",
      most: "const most: (...values: number[]) => number",
      map: 'function map<T, U extends (each: T) => unknown>(xs: T[], f: U, close?: ")" | "=>"): ReturnType<U>[]',
      isText: "function isText(x: unknown): x is string",
      pick: "function pick(x: number): number\nfunction pick(x: string): string",
      count:
        "function count({ to }: { to: number; }, ...rest: (() => void)[]): AsyncGenerator<number, void, unknown>",
      arrow: "const arrow: (x: number) => (y: number) => string",
      Side: "enum Side",
    }
    for (const [name, signature] of Object.entries(signatures)) {
      const plain = await types.hover(...at(`${name}|`))
      assert.equal(plain?.signature, signature)
      assert.deepEqual(await types.hover(...at(`const _ = ${name}|`)), plain, name)
    }
  })

  it("sees a local module, and its change", async () => {
    const own = mkdtempSync(join(tmpdir(), "etude-types-"))
    const local = new TypeService(own)
    try {
      writeFileSync(join(own, "model.ts"), "export const size = 1")
      local.update(notebook('import { size } from "./model"', "size.toFixed()"))
      assert.deepEqual(await local.check(), [])
      writeFileSync(join(own, "model.ts"), "export const size = 'large'")
      local.reload()
      assert.deepEqual(
        (await local.check()).map(({ cell }) => cell),
        ["2"],
      )
    } finally {
      await local.close()
      rmSync(own, { recursive: true })
    }
  })

  it("goes past the slots it made ahead", async () => {
    const sources = Array.from({ length: 100 }, (_, i) =>
      i === 0 ? "const x0 = 1" : `const x${i} = x${i - 1} + 1`,
    )
    types.update(notebook(...sources, "const wrong: string = x99"))
    assert.deepEqual(
      (await types.check()).map(({ cell }) => cell),
      ["101"],
    )
    types.update(notebook("const fine = 1"))
    assert.deepEqual(await types.check(), [])
  })
})
