import { cellGlobals, type Graph, isLocal } from "../graph/index.ts"

export interface CompletionMatch {
  name: string
  /** In LSP's words, lower case: "function", "variable", "property", … */
  kind: string
}

/**
 * What may be typed where a name begins, found without TypeScript's own completion: 7.0 refuses such places
 * ("completion list needs auto imports", microsoft/TypeScript#64132). Names of the code come first, then of the
 * notebook, of the kernel, of Node, and the language's words.
 */
export function namesInScope(before: string, graph: Graph): CompletionMatch[] {
  const shared = [...graph.cells.values()].flatMap(({ analysis }) =>
    analysis.declarations
      .filter(({ name }) => !isLocal(name))
      .map(({ name, kind }) => ({ name, kind: kindOf(kind) })),
  )
  return [
    ...declaredIn(before),
    ...shared,
    ...cellGlobals.map(name => ({ name, kind: "function" })),
    ...hostNames(),
    ...keywords.map(name => ({ name, kind: "keyword" })),
  ]
}

const declaration =
  /\b(const|let|var|function|class|enum|interface|type|namespace)\b\*?\s+(\{[^}=]*\}|\[[^\]=]*\]|[\p{ID_Start}$_][\p{ID_Continue}$]*)/gu
const parameters = /\(([^()]*)\)\s*(?::[^=>{]+)?(?:=>|\{)|\b([\p{ID_Start}$_][\p{ID_Continue}$]*)\s*=>/gu
const identifier = /(?<![.:]\s*)[\p{ID_Start}$_][\p{ID_Continue}$]*/gu

/** Names that half-typed code declares, wherever in it. */
function declaredIn(code: string): CompletionMatch[] {
  const found: CompletionMatch[] = []
  for (const [, kind, bound] of code.matchAll(declaration))
    for (const [name] of bound!.matchAll(identifier)) found.push({ name, kind: kindOf(kind!) })
  for (const [, list, single] of code.matchAll(parameters))
    for (const [name] of (list ?? single ?? "").matchAll(identifier)) found.push({ name, kind: "variable" })
  return found
}

function kindOf(declared: string): string {
  if (["function", "class", "enum", "interface"].includes(declared)) return declared
  if (declared === "namespace" || declared === "import") return "module"
  if (declared === "type") return "interface"
  return declared === "const" ? "constant" : "variable"
}

let known: CompletionMatch[] | undefined

function hostNames(): CompletionMatch[] {
  known ??= Object.getOwnPropertyNames(globalThis)
    .filter(name => /^[\p{ID_Start}$][\p{ID_Continue}$]*$/u.test(name))
    .map(name => {
      const { value } = Object.getOwnPropertyDescriptor(globalThis, name)!
      const kind = typeof value !== "function" ? "variable" : /^\p{Lu}/u.test(name) ? "class" : "function"
      return { name, kind }
    })
  return known
}

const keywords =
  "abstract any as async await boolean break case catch class const continue debugger default delete do else enum export extends false finally for from function if implements import in infer instanceof interface keyof let namespace never new null number of readonly return satisfies static string super switch symbol this throw true try type typeof undefined unknown using var void while yield".split(
    " ",
  )
