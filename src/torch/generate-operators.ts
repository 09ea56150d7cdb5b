// Writes generated/operators.ts (the types of all aten operators) and generated/functions.ts (torch.abs, …) from the
// schemas of the LibTorch in use: node --import ./kernels/dataflow/runner/typescript.mjs src/torch/generate-operators.ts
import { readFileSync, renameSync, writeFileSync } from "node:fs"
import { libtorch, native, type OperatorDescription, type ParameterDescription } from "./addon.ts"
import { camelCase } from "./camel-case.ts"

interface Overload extends OperatorDescription {
  base: string
  overload: string
}

const scalarTypes: Record<string, string> = {
  T: "T",
  i: "number",
  f: "number",
  b: "boolean",
  S: "S",
  s: "string",
  d: "Dtype",
  l: "Layout",
  m: "MemoryFormat",
  D: "Device",
  g: "RandomSource",
}

function parameterType(p: ParameterDescription): string {
  const one = scalarTypes[p.kind] ?? "unknown"
  let type = one
  if (p.list) {
    type = p.optionalElement ? `readonly (${one} | null)[]` : `readonly ${one}[]`
    if (p.length > 0 && p.kind !== "T") type = `${one} | ${type}`
  }
  return p.optional ? `${type} | null` : type
}

function resultType({ results }: OperatorDescription): string {
  const types = results.map(({ kind, list }) => {
    const one = kind === "S" ? "S" : (scalarTypes[kind] ?? "unknown")
    return list ? `${one}[]` : one
  })
  if (types.length === 0) return "void"
  return types.length === 1 ? types[0]! : `[${types.join(", ")}]`
}

const reserved = new Set(
  "break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with yield let static await".split(
    " ",
  ),
)
const argumentName = (name: string) =>
  reserved.has(camelCase(name)) ? `${camelCase(name)}_` : camelCase(name)
const typeName = (o: Overload) => `${o.base}__${o.overload || "default"}`

/** One overload as a function type; what can be named stands in its options, too. */
function signature(o: Overload): { options: string | null; type: string } {
  const start = o.parameters[0]?.kind === "T" && !o.parameters[0].list ? 1 : 0
  const required = (p: ParameterDescription) => !p.hasDefault && !p.optional
  const nameable = o.parameters
    .slice(start)
    .every(p => p.keywordOnly || !required(p) || (p.kind !== "T" && p.kind !== "S"))
  const named = o.parameters.filter((p, i) => p.keywordOnly || (i >= start && (nameable || !required(p))))
  const fields = named.map(p => `${camelCase(p.name)}${required(p) ? "" : "?"}: ${parameterType(p)}`)
  if (o.parameters.some(p => p.name === "pin_memory") && o.results.length === 1)
    fields.push("requiresGrad?: boolean")
  const options = fields.length ? `${typeName(o)}__o` : null
  const mustName = o.parameters.some(p => p.keywordOnly && required(p))
  const list: string[] = []
  let optional = false
  const positional = o.parameters.filter(p => !p.keywordOnly)
  positional.forEach((p, i) => {
    // TypeScript allows no required parameter after an optional one.
    optional ||= !required(p) && positional.slice(i).every(q => !required(q)) && !mustName
    const first = options && nameable && i === start
    const alternative =
      options && i >= start && !mustName
        ? first
          ? ` | ${options}<T>`
          : optional
            ? ` | P<${options}<T>>`
            : ""
        : ""
    list.push(`${argumentName(p.name)}${optional ? "?" : ""}: ${parameterType(p)}${alternative}`)
  })
  if (options) list.push(mustName ? `options: ${options}<T>` : `options?: P<${options}<T>>`)
  const result = resultType(o)
  let type = `(${list.join(", ")}) => ${result}`
  // An `out` must be named, so that what stands before it cannot be left out; but it can be named, too.
  const first = positional.filter(required)
  if (mustName && first.length < positional.length) {
    const short = first.map(p => `${argumentName(p.name)}: ${parameterType(p)}`)
    type = `(${type}) & ((${[...short, `options: ${options}<T>`].join(", ")}) => ${result})`
  }
  return {
    options: options && `export interface ${options}<T> { ${fields.join("; ")} }`,
    type: `type ${typeName(o)}<T> = ${type}`,
  }
}

function load(): Map<string, Overload[]> {
  const groups = new Map<string, Overload[]>()
  for (const full of native.operatorNames().sort()) {
    if (!full.startsWith("aten::")) continue
    const [base = "", overload = ""] = full.slice(6).split(".", 2)
    if (!/^[A-Za-z_]\w*$/.test(base)) continue
    const one = { base, overload, ...native.describeOperator(native.findOperator(`aten::${base}`, overload)) }
    groups.set(base, [...(groups.get(base) ?? []), one])
  }
  return groups
}

const groups = load()
const writes = (o: Overload) =>
  o.results.some(r => r.alias >= 0) && o.parameters.some(p => p.keywordOnly && p.kind === "T")
/** The overloads that read well as a function or method: no `out` forms, no named dimensions. */
const readable = (list: Overload[]) =>
  list.filter(
    o => !/out$|Dimname|names/.test(o.overload) && !writes(o) && o.parameters.every(p => p.kind !== "?"),
  )
const internal =
  /^_|backward|^(mkldnn|cudnn|miopen|fbgemm|mps|quantized|fake_quantize|q_|sym_|wrapped_)|_copy$|_jvp|^is_|^(Bool|Float|Int|Complex|Implicit)/
/** Written by hand, with more than the schema says: in tensor.ts, methods.ts, creation.ts. */
const handWritten = new Set(
  "size stride dim numel item to data grad requires_grad_ retain_grad is_leaf device layout view reshape permute expand repeat tile flip contiguous detach mT mH matrix_H numpy_T".split(
    " ",
  ),
)
const handWrittenFunctions = new Set("arange empty full ones rand randint randn zeros tensor".split(" "))

const types: string[] = []
const packets: string[] = []
const methods: string[] = []
for (const [base, list] of groups) {
  for (const o of list) {
    const { options, type } = signature(o)
    if (options) types.push(options)
    types.push(`export ${type}`)
  }
  const calls = list.filter(o => !writes(o))
  const all = (calls.length ? calls : list).map(o => `${typeName(o)}<T>`).join(" & ")
  const each = list.map(o => `${JSON.stringify(o.overload || "default")}: ${typeName(o)}<T>`).join("; ")
  packets.push(`  ${base}: ${all} & { ${each} }`)
  const asMethod = readable(list).filter(
    o => o.parameters[0]?.name === "self" && o.parameters[0].kind === "T" && !o.parameters[0].list,
  )
  if (
    asMethod.length &&
    !internal.test(base) &&
    !/^(linalg|fft|special)_/.test(base) &&
    !handWritten.has(base)
  ) {
    methods.push(`  ${camelCase(base)}: ${asMethod.map(o => `M<${typeName(o)}<T>>`).join(" & ")}`)
  }
}

const notice = `// Made by generate-operators.ts from the schemas of LibTorch ${libtorch.version}; not to be edited.\n`
write(
  "operators.ts",
  `${notice}import type { Device, Dtype, Layout, MemoryFormat, Scalar as S } from "../dtypes.ts"

/** A torch.Generator. */
export interface RandomSource {
  readonly device: Device
  initialSeed(): bigint
}
type P<O> = Partial<O>
type M<F> = F extends (self: never, ...rest: infer R) => infer O ? (...rest: R) => O : never

${types.join("\n")}

/** Every operator of the aten namespace, callable as a whole and by the name of an overload. */
export interface Aten<T> {
${packets.join("\n")}
}

/** The operators that take \`self\`, as methods. */
export interface TensorMethods<T> {
${methods.join("\n")}
}
`,
)

const functions = [...groups].filter(
  ([base, list]) =>
    !internal.test(base) && !base.endsWith("_") && !handWrittenFunctions.has(base) && readable(list).length,
)
const typeOf = (list: Overload[]) =>
  readable(list)
    .map(o => `o.${typeName(o)}<Tensor>`)
    .join(" & ")
const plain = functions.filter(([base]) => !/^(linalg|fft|special)_/.test(base))
const grouped = (prefix: string) =>
  functions
    .filter(([base]) => base.startsWith(`${prefix}_`))
    .map(([base, list]) => `  ${camelCase(base.slice(prefix.length + 1))}: f<${typeOf(list)}>("${base}"),`)
    .join("\n")
const local = (base: string) => (reserved.has(camelCase(base)) ? `${camelCase(base)}_` : camelCase(base))
write(
  "functions.ts",
  `${notice}import { functionOf as f } from "../operators.ts"
import type { Tensor } from "../tensor.ts"
import type * as o from "./operators.ts"

${plain
  .filter(([base]) => local(base) === camelCase(base))
  .map(([base, list]) => `export const ${camelCase(base)} = f<${typeOf(list)}>("${base}")`)
  .join("\n")}
${plain
  .filter(([base]) => local(base) !== camelCase(base))
  .map(
    ([base, list]) =>
      `const ${local(base)} = f<${typeOf(list)}>("${base}")\nexport { ${local(base)} as ${camelCase(base)} }`,
  )
  .join("\n")}

/** Linear algebra: torch.linalg.svd, qr, cholesky, solve, … */
export const linalg = {
${grouped("linalg")}
}

/** Discrete Fourier transforms. */
export const fft = {
${grouped("fft")}
}

/** Special functions. */
export const special = {
${grouped("special")}
}
`,
)
write(
  "method-names.ts",
  `${notice}/** The aten operators that are methods of Tensor. */
export const methodNames: string =
  "${[...groups.keys()].filter(base => methods.some(m => m.startsWith(`  ${camelCase(base)}:`))).join(" ")}"
`,
)

/** With --check: changes nothing, and fails if what would be written differs in more than the version. */
function write(file: string, text: string): void {
  const path = new URL(`./generated/${file}`, import.meta.url)
  if (process.argv.includes("--check")) {
    if (readFileSync(path, "utf8").replace(/^.*\n/, "") !== text.replace(/^.*\n/, "")) {
      throw new Error(
        `generated/${file} does not fit LibTorch ${libtorch.version}; run src/torch/generate-operators.ts`,
      )
    }
    return
  }
  const aside = new URL(`./generated/${file}.new`, import.meta.url)
  writeFileSync(aside, text)
  renameSync(aside, path)
  process.stdout.write(`generated/${file}: ${(text.length / 1024).toFixed(0)} KiB\n`)
}
