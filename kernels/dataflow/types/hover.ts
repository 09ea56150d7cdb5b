import { SyntaxKind } from "typescript/unstable/ast"
import {
  NodeBuilderFlags,
  type Project,
  SignatureKind,
  SymbolFlags,
  type Type,
  type Symbol as TypeScriptSymbol,
} from "typescript/unstable/async"
import type { CellModule } from "./modules.ts"

export interface Hover {
  /** Declaration-like text: `function f(a: number): string`. */
  signature: string
  /** The doc comment, Markdown. */
  documentation: string
  /** Doc tags such as `@param x the rate`, one a line. */
  tags: string[]
}

/** What the name at `cursor` is; inside the parentheses of a call, what the called function is. */
export async function hover(
  project: Project,
  path: string,
  module: CellModule,
  cursor: number,
): Promise<Hover | undefined> {
  const code = module.text.slice(module.start, module.start + module.length)
  for (const offset of [nameAt(code, cursor), calleeBefore(code, cursor)]) {
    if (offset === undefined) continue
    const found = await describe(project, path, module.start + offset)
    if (found) return found
  }
  return undefined
}

/** What the name at a position of a module is. */
export async function describe(project: Project, path: string, position: number): Promise<Hover | undefined> {
  const { checker } = project
  const [found, type] = await Promise.all([
    checker.getSymbolAtPosition(path, position),
    checker.getTypeAtPosition(path, position),
  ])
  if (!found || !type) return undefined
  const symbol = found.flags & SymbolFlags.Alias ? await checker.getAliasedSymbol(found) : found
  const [signature, documentation, tags] = await Promise.all([
    signatureOf(project, symbol, type, found.name),
    checker.getDocumentationCommentOfSymbol(symbol),
    checker.getJsDocTagsOfSymbol(symbol),
  ])
  return {
    signature,
    documentation: documentation.trim(),
    tags: tags.map(({ name, text }) => `@${name} ${text ?? ""}`.trim()),
  }
}

const namePattern = /[\p{ID_Start}$_][\p{ID_Continue}$]*/gu

/** The start of the name that touches `cursor`. */
export function nameAt(code: string, cursor: number): number | undefined {
  for (const match of code.matchAll(namePattern))
    if (match.index <= cursor && cursor <= match.index + match[0].length) return match.index
  return undefined
}

/** The start of the name in front of the innermost parenthesis open at `cursor`. */
function calleeBefore(code: string, cursor: number): number | undefined {
  let depth = 0
  for (let i = Math.min(cursor, code.length) - 1; i >= 0; i--) {
    const character = code[i]
    if (character === ")") depth++
    else if (character === "(" && depth-- === 0) {
      const before = /[\p{ID_Start}$_][\p{ID_Continue}$]*(?=\s*(?:<[^()]*>)?\s*$)/u.exec(code.slice(0, i))
      return before?.index
    }
  }
  return undefined
}

async function signatureOf(
  project: Project,
  symbol: TypeScriptSymbol,
  type: Type,
  name: string,
): Promise<string> {
  const { checker } = project
  const kind = kinds.find(([flag]) => symbol.flags & flag)?.[1] ?? ""
  const flags = NodeBuilderFlags.NoTruncation
  if (symbol.flags & (SymbolFlags.Module | SymbolFlags.Class | SymbolFlags.Interface | SymbolFlags.Enum))
    return `${kind} ${name}`
  if (symbol.flags & SymbolFlags.TypeAlias)
    return `type ${name} = ${await checker.typeToString(type, undefined, flags | NodeBuilderFlags.InTypeAlias)}`
  const printed = await checker.typeToString(type, undefined, flags)
  const isCallable = symbol.flags & (SymbolFlags.Function | SymbolFlags.Method)
  if (!isCallable) return `${kind} ${name}: ${printed}`
  const only = callOf(printed)
  if (only !== undefined) return `${kind} ${name}${only}`
  const calls = await checker.getSignaturesOfType(type, SignatureKind.Call)
  if (calls.length === 0) return `${kind} ${name}: ${printed}`
  const overloads = await Promise.all(
    calls.map(async call => {
      const node = await checker.signatureToSignatureDeclaration(
        call,
        SyntaxKind.CallSignature,
        undefined,
        flags,
      )
      return node ? (await project.emitter.printNode(node)).replace(/;\s*$/, "") : `: ${printed}`
    }),
  )
  return overloads.map(each => `${kind} ${name}${each}`).join("\n")
}

const bracket: Record<string, number> = { "(": 1, "[": 1, "{": 1, "<": 1, ")": -1, "]": -1, "}": -1, ">": -1 }

/**
 * A function type as a call: `(a: number): string` of `(a: number) => string`, undefined of any other type. Asking the
 * server for signatures and their text would take three more round trips.
 */
export function callOf(functionType: string): string | undefined {
  if (!/^[(<]/.test(functionType)) return undefined
  let depth = 0
  // Arrows and strings hold brackets that are none.
  for (const { 0: token, index } of functionType.matchAll(
    /=>|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|[()[\]{}<>]/g,
  )) {
    depth += bracket[token] ?? 0
    if (token !== ")" || depth > 0) continue
    const rest = functionType.slice(index + 1)
    return rest.startsWith(" => ") ? `${functionType.slice(0, index + 1)}: ${rest.slice(4)}` : undefined
  }
  return undefined
}

const kinds: [SymbolFlags, string][] = [
  [SymbolFlags.Function, "function"],
  [SymbolFlags.Method, "(method)"],
  [SymbolFlags.Class, "class"],
  [SymbolFlags.Interface, "interface"],
  [SymbolFlags.Enum, "enum"],
  [SymbolFlags.EnumMember, "(enum member)"],
  [SymbolFlags.Module, "module"],
  [SymbolFlags.TypeAlias, "type"],
  [SymbolFlags.TypeParameter, "(type parameter)"],
  [SymbolFlags.Property | SymbolFlags.Accessor, "(property)"],
  [SymbolFlags.BlockScopedVariable, "const"],
  [SymbolFlags.FunctionScopedVariable, "(variable)"],
]
