import fc from "fast-check"

/** One thing that the author of a notebook does. */
export type Edit =
  | { type: "write"; at: number; source: string; isManual: boolean }
  | { type: "insert"; source: string; isManual: boolean }
  | { type: "rerun"; at: number }
  | { type: "delete"; at: number }

const number = fc.constantFrom("a", "b", "c", "d")
const callable = fc.constantFrom("f", "g", "h")
const small = fc.nat(3)

/** An expression of numbers that reads names of other cells. */
const expression: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: small.map(String) },
  { weight: 4, arbitrary: fc.tuple(number, small).map(([x, n]) => `${x} + ${n}`) },
  { weight: 2, arbitrary: fc.tuple(number, number).map(([x, y]) => `${x} + ${y}`) },
  // Often the same value for other inputs: the wave ends here.
  { weight: 2, arbitrary: number.map(x => `${x} % 2`) },
  { weight: 2, arbitrary: fc.tuple(callable, small).map(([f, n]) => `${f}(${n})`) },
  { weight: 1, arbitrary: fc.tuple(number, small).map(([x, n]) => `_own(${x}, ${n})`) },
)

const statement: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(number, expression).map(([x, e]) => `const ${x} = ${e}`) },
  { weight: 2, arbitrary: fc.tuple(number, expression).map(([x, e]) => `let ${x}: number = ${e}\n${x}++`) },
  {
    weight: 1,
    arbitrary: fc.tuple(number, expression).map(([x, e]) => `const ${x} = await Promise.resolve(${e})`),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(callable, callable, number, small)
      .map(
        ([f, g, x, n]) =>
          `function ${f}(n: number): number { return n > 3 ? n : ${g}(n + 1) + ${n % 2 ? x : n} }`,
      ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(callable, number).map(([f, x]) => `const ${f} = (n: number): number => n + ${x}`),
  },
  // The same import may stand in several cells.
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom("one", "two"), number)
      .map(([from, x]) => `import { ${from} as ${x} } from "./numbers.mjs"`),
  },
  { weight: 3, arbitrary: expression.map(e => `console.log("printed", ${e})`) },
  { weight: 2, arbitrary: expression.map(e => `display(${e})`) },
  { weight: 2, arbitrary: expression.map(e => `if (${e} > 4) throw new Error("too large")`) },
  { weight: 1, arbitrary: expression.map(e => `${e}`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(number, small)
      .map(([x, n]) => `const _own = (m: number, n: number) => m * n + ${n}; void ${x}`),
  },
  { weight: 1, arbitrary: number.map(x => `${x} = 1`) },
  { weight: 1, arbitrary: fc.constant("const = ") },
  { weight: 1, arbitrary: fc.constant('await Promise.reject(new TypeError("rejected"))') },
)

const source = fc
  .tuple(
    fc.array(statement, { minLength: 1, maxLength: 3 }),
    fc.option(fc.constantFrom("%lazy", "%auto", "%manual"), { freq: 12 }),
  )
  .map(([statements, directive]) => [directive, ...statements].filter(Boolean).join("\n"))
const isManual = fc.nat(11).map(n => n === 0)
const at = fc.nat(6)

/** What an author does to a notebook, from an empty one. */
export const script: fc.Arbitrary<Edit[]> = fc
  .tuple(
    fc.array(fc.record({ type: fc.constant("insert" as const), source, isManual }), {
      minLength: 2,
      maxLength: 5,
    }),
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.record({ type: fc.constant("write" as const), at, source, isManual }) },
        { weight: 2, arbitrary: fc.record({ type: fc.constant("insert" as const), source, isManual }) },
        { weight: 2, arbitrary: fc.record({ type: fc.constant("rerun" as const), at }) },
        { weight: 2, arbitrary: fc.record({ type: fc.constant("delete" as const), at }) },
      ),
      { minLength: 1, maxLength: 8 },
    ),
  )
  .map(([first, then]) => [...first, ...then])
