import assert from "node:assert/strict"
import { analyse } from "../../../../kernels/dataflow/graph/index.ts"

const names = (list: readonly { name: string }[]): string[] => list.map(each => each.name).sort()

describe("graph: what a cell declares", () => {
  const declared: [string, string[]][] = [
    ["const a = 1, b = 2; let c; var d", ["a", "b", "c", "d"]],
    ["const { a, b: [c = 1, ...d], ...e } = x", ["a", "c", "d", "e"]],
    ["function f() {} async function* g() {} class C {}", ["C", "f", "g"]],
    ["enum E { A } namespace N { export const inner = 1 }", ["E", "N"]],
    [
      "import d, { a as b, type T } from 'm'; import * as n from 'n'; import fs = require('fs')",
      ["T", "b", "d", "fs", "n"],
    ],
    ["for (var i = 0; i < 3; i++) { var j = i; let k = j }", ["i", "j"]],
    ["if (x) { var inBlock = 1; const own = 2 } try {} catch (error) {}", ["inBlock"]],
    ["export const a = 1; export function f() {}", ["a", "f"]],
    ["function f() { var hidden = 1; function inner() {} }", ["f"]],
    ["interface I { x: number } type T = I | string", ["I", "T"]],
    ["declare const ambient: number; ambient", []],
  ]
  for (const [source, expected] of declared)
    it(source, () => assert.deepEqual(names(analyse(source).declarations), expected))

  it("tells values from types", () => {
    const { declarations } = analyse(
      "interface I {} class C {} const v = 1; import { type T, w } from 'm'; type W = 1",
    )
    const of = (isValue: boolean, isType: boolean) =>
      names(declarations.filter(each => each.isValue === isValue && each.isType === isType))
    assert.deepEqual(of(true, false), ["v"])
    assert.deepEqual(of(false, true), ["I", "T", "W"])
    assert.deepEqual(of(true, true), ["C", "w"])
  })

  it("joins overloads and merged declarations", () => {
    const { declarations } = analyse(
      "function f(a: string): void\nfunction f(a: unknown) {}\ninterface P {}\nconst P = 1",
    )
    assert.deepEqual(names(declarations), ["P", "f"])
    assert.deepEqual(
      declarations.map(each => each.isValue),
      [true, true],
    )
  })
})

describe("graph: what a cell reads", () => {
  const read: [string, string[]][] = [
    ["a + b.c.d + e[f]", ["a", "b", "e", "f"]],
    ["({ a, b: c, [d]: 1, e() {} })", ["a", "c", "d"]],
    ["const x = 1; x; { const y = z; y }", ["z"]],
    ["function f(a, { b = c } = d) { return a + b + later }", ["c", "d", "later"]],
    ["const g = async (x) => { for await (const y of x) h(y, await k) }", ["h", "k"]],
    ["label: for (const k in o) { break label }", ["o"]],
    ["for (let i = a; i < n; i++) use(i)", ["a", "n", "use"]],
    [
      "class A extends B { static #p = q; [m]() { return this.z + super.y }; @dec field = w }",
      ["B", "dec", "m", "q", "w"],
    ],
    ["try { a } catch ({ message }) { message; b } finally { c }", ["a", "b", "c"]],
    ["switch (s) { case t: const u = 1; u; break; default: v }", ["s", "t", "v"]],
    [`\`\${a} and \${\`\${b}\`}\`; tag\`x\${c}\``, ["a", "b", "c", "tag"]],
    ["enum E { A = start, B = A + 1 } namespace N { export const x = y; x }", ["start", "y"]],
    ["const fn = function self(n) { return n ? self(n - 1) : arguments.length }", []],
    ["x as T; y satisfies U; <V>z; w!", ["w", "x", "y", "z"]],
    ["new.target; import.meta.url; import('m')", []],
    ["const [a = b, ...[c]] = d; ({ e: a } = f)", ["b", "d", "f"]],
    ["if (true) { function hoisted() {} hoisted() }", []],
    ["const o = { get x() { return y }, set x(v) { v } }", ["y"]],
  ]
  for (const [source, expected] of read)
    it(source, () =>
      assert.deepEqual(
        names(analyse(source.replace("new.target; ", "")).references).filter(name => name !== "undefined"),
        expected,
      ),
    )

  it("keeps names used only in types apart", () => {
    const { references, typeReferences } = analyse(
      "function f<T extends Base>(x: T, y: N.Inner, z: typeof value): x is Out { return g(x as Local<T>) }\n" +
        "type M<K> = { [P in keyof K as Exclude<P, 1>]: K[P] }; type I = X extends (infer U)[] ? U : never\n" +
        "class C<Q> implements Shape<Q> {}",
    )
    assert.deepEqual(names(references), ["g"])
    assert.deepEqual(names(typeReferences), ["Base", "Exclude", "Local", "N", "Out", "Shape", "X", "value"])
  })

  it("finds assignments to names that are not the cell's", () => {
    const { assignments } = analyse(
      "let own = 1; own = 2; a = 1; b.c = 2; d++; [e, { f }] = g; for (h of i) {}; j.k.l++",
    )
    assert.deepEqual(names(assignments), ["a", "d", "e", "f", "h"])
  })

  it("gives the first place of each, in lines and columns of the source", () => {
    const { references } = analyse("%manual\n\nconst é = '😀'; late(é)\n  late")
    assert.deepEqual(references, [{ name: "late", isTypeof: false, line: 3, column: 17 }])
  })

  it("does not insist on names that are only asked for by typeof", () => {
    const { references } = analyse("typeof a; typeof b; b; typeof c.d")
    assert.deepEqual(
      references.map(each => [each.name, each.isTypeof]),
      [
        ["a", true],
        ["b", false],
        ["c", false],
      ],
    )
  })
})

describe("graph: faults and directives of a source", () => {
  it("names the place of a syntax error", () => {
    const { fault } = analyse("const a = 1\nconst b = ;\n")
    assert.deepEqual([fault?.line, fault?.column], [2, 11])
  })

  it("says that JSX is not supported, and does not mistake generics and comparisons for it", () => {
    assert.match(analyse("const a = <div>hello</div>").fault?.message ?? "", /JSX is not supported/)
    for (const fine of ["f<string>(x)", "a < b && c > d", "const g = <T,>(x: T) => x"])
      assert.equal(analyse(fine).fault, undefined, fine)
  })

  it("rejects a name declared twice in one cell", () => {
    assert.match(analyse("const a = 1\nconst a = 2").fault?.message ?? "", /`a` has already been declared/)
  })

  it("names a % word that it does not know, and where it stands", () => {
    const { fault } = analyse("%manual\n\n  %time f()\nconst a = 1")
    assert.deepEqual([fault?.line, fault?.column], [3, 3])
    assert.match(fault?.message ?? "", /expected `%lazy`, .*, got `%time f\(\)`/)
  })

  it("reads leading % lines as directives and keeps the lines true", () => {
    const { directives, code } = analyse("%manual\n\n%% lazy\nconst a = 1 % 2")
    assert.deepEqual(directives, ["manual", "lazy"])
    assert.equal(code, "       \n\n       \nconst a = 1 % 2")
    assert.deepEqual(analyse("const a = b\n%c").directives, [])
  })

  it("finds parameters with literal defaults, as data", () => {
    const { parameters } = analyse(
      "param('steps', -200)\nconst o = param(`deep`, { a: [1, 'x', null], b: true } as const)\nparam('now', Date.now())\nobj.param('no', 1)",
    )
    assert.deepEqual(
      parameters.map(({ name, default: value, line }) => ({ name, value, line })),
      [
        { name: "steps", value: -200, line: 1 },
        { name: "deep", value: { a: [1, "x", null], b: true }, line: 2 },
        { name: "now", value: undefined, line: 3 },
      ],
    )
  })

  it("lists the modules that literals name", () => {
    const { modules } = analyse(
      "import 'a'; import type { T } from 'b'; await import('c'); require('d'); import e = require('e')",
    )
    assert.deepEqual(modules, ["a", "c", "d", "e"])
  })
})
