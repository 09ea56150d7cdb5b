import assert from "node:assert/strict"
import { runInThisContext } from "node:vm"
import fc from "fast-check"
import { applyEdits, originalOffset } from "../../../../kernels/dataflow/graph/edits.ts"
import { analyse, transpile } from "../../../../kernels/dataflow/graph/index.ts"

/** Runs a transpiled cell by itself. */
async function run(source: string, inputs: Record<string, unknown> = {}) {
  const { code } = transpile(analyse(source), Object.keys(inputs))
  const cell = {
    result: undefined as unknown,
    values: {} as Record<string, unknown>,
    checks: 0,
    check() {
      this.checks++
    },
    until: <T>(items: T): T => items,
  }
  const call = runInThisContext(code) as (names: Record<string, unknown>) => Promise<void>
  await call({ __cell__: cell, ...inputs })
  return cell
}

describe("graph: a cell as JavaScript", () => {
  const results: [string, unknown][] = [
    ["1 + 1", 2],
    ["const a = 1; a;", 1],
    ["(3 // comment\n)  ; // more", 3],
    ["const a = 1", undefined],
    ["await Promise.resolve(4)", 4],
    ["if (true) 5", undefined],
    ["'text'", "text"],
    ["({ a: 1 }).a as number", 1],
    ["export default 6", 6],
    ["const x = 1\n;[1, 2].map(y => y + x).length", 2],
    ["enum E { A = 3, B }; E.B", 4],
    ["namespace N { export const x = 7 }\nN.x", 7],
    ["class P { constructor(readonly n: number) {} }\nnew P(8).n", 8],
    ["abstract class A { abstract m(): void }\ntypeof A", "function"],
    ["let n = 0\nfor await (const x of [1, 2, 3]) n += x\nn", 6],
    ["import type { T } from 'nowhere'\n9", 9],
  ]
  for (const [source, expected] of results)
    it(JSON.stringify(source), async () => assert.deepEqual((await run(source)).result, expected))

  it("gives its names, without those of its own and types", async () => {
    const { values } = await run(
      "const a = 1, _b = 2; let { c } = { c: 3 }; interface I {}\nfunction f() { return c }\nfor (var i = 0; i < 2; i++) {}",
    )
    assert.deepEqual(Object.keys(values).sort(), ["a", "c", "f", "i"])
    assert.equal((values.f as () => number)(), 3)
  })

  it("takes names of other cells, which may shadow globals", async () => {
    assert.equal((await run("x + console", { x: 1, console: 2 })).result, 3)
  })

  it("keeps imports that only later cells use", () => {
    const { code, exports } = transpile(
      analyse("import d, { a as b, type T } from 'm'\nimport * as n from 'n'"),
    )
    assert.deepEqual(exports, ["d", "b", "n"])
    assert.match(code, /\{ "default": d, "a": b \} = .*import\("m"\)/)
    assert.doesNotMatch(code, /\bT\b/)
  })

  it("can be stopped in loops that await", async () => {
    assert.equal((await run("let n = 0; while (n < 3) { n++; await null }")).checks, 3)
    assert.equal((await run("let n = 0; while (n < 3) { n++ }")).checks, 0)
  })

  it("leaves JavaScript as it was typed, and compiles whatever else it holds", async () => {
    const plain = [
      "const f = async (a = 1, { b, ...c } = {}) => a?.b?.[c] ?? await f?.(b)\nf",
      "class A { #x = 1; static { this.y = 2 } get x() { return this.#x } async *g() {} }\nnew A().x",
      "label: for (const [k, v] of Object.entries({ a: 1 })) { if (v) continue label; else break }",
      "import { a } from 'm'\nexport const b = a",
    ]
    for (const source of plain) assert.equal(transpile(analyse(source)).mappings, undefined, source)
    const typed = [
      "const a: number = 1",
      "let a = <any>1",
      "f!",
      "f<number>(1)",
      "(a?) => a",
      "function f(this: Date) {}",
      "function f(a: number): void\nfunction f(a) {}",
      "class A { private a = 1 }",
      "class A { readonly a = 1 }",
      "class A { a? = 1 }",
      "class A { override m() {} }",
      "class A { declare a }",
      "class A { constructor(public a) {} }",
      "class A implements B {}",
      "class A<T> {}",
      "class A extends B<C> {}",
      "abstract class A {}",
      "@d class A {}",
      "class A { @d m() {} }",
      "class A { accessor a = 1 }",
      "declare const a",
      "enum E { A }",
      "interface I {}",
      "type T = 1",
      "namespace N { export const a = 1 }",
      "a satisfies T",
      "{ using a = b }",
      "for (await using a of b) c(a)",
      "import fs = require('fs')",
    ]
    for (const source of typed) assert.notEqual(transpile(analyse(source)).mappings, undefined, source)
    const { result } = await run("(function f( a ) { return  a }).toString()")
    assert.equal(result, "function f( a ) { return  a }")
  })

  it("runs in strict mode", async () => {
    await assert.rejects(run("(function () { return this.x })()"), TypeError)
  })
})

describe("graph: edits of a text", () => {
  it("map every offset outside the edits back to the character it shows", () => {
    const script = fc.tuple(
      fc.string({ minLength: 1, maxLength: 30 }),
      fc.array(fc.tuple(fc.nat(30), fc.nat(5), fc.string({ maxLength: 6 })), { maxLength: 4 }),
    )
    fc.assert(
      fc.property(script, ([text, raw]) => {
        let end = -1
        const edits = raw
          .map(([start, length, insert]) => ({
            start: Math.min(start, text.length),
            end: Math.min(start + length, text.length),
            text: insert,
          }))
          .sort((a, b) => a.start - b.start)
          .filter(edit => edit.start > end && (end = edit.end) >= 0)
        const edited = applyEdits(text, edits)
        let offset = 0
        for (let original = 0; original < text.length; original++) {
          const edit = edits.find(each => each.start === original)
          if (edit) offset += edit.text.length
          if (edits.some(each => original >= each.start && original < each.end)) continue
          assert.equal(edited[offset], text[original])
          assert.equal(originalOffset(edits, offset), original)
          offset++
        }
      }),
    )
  })
})
