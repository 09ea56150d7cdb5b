import { createRequire } from "node:module"
import type { Node, Program } from "oxc-parser"
import type { HelperMode } from "oxc-transform"
import type { Analysis } from "./analysis.ts"
import { childrenOf } from "./bindings.ts"
import { applyEdits, type Edit } from "./edits.ts"
import { cellGlobals, isLocal } from "./globals.ts"
import { findImports, importAsAwait, notebookCall } from "./imports.ts"
import { findDynamicNotebookImports } from "./notebook-imports.ts"
import { parse } from "./parse.ts"
import { isPlain } from "./plain.ts"
import { positionsOf } from "./position.ts"

/** A name that a cell imports; `local` is empty where a module is imported for its effects alone. */
export interface ImportedName {
  readonly specifier: string
  /** The exporter's name; `default`, or `*` for the whole namespace. */
  readonly imported: string
  readonly local: string
}

/** A cell as JavaScript that the runner can execute. Plain data. */
export interface Transpiled {
  /**
   * A script whose value is `async ({ __cell__, x, y }) => { … }`. The first line holds only the opening of that
   * function. The body sets `__cell__.result` to the value of a last expression and `__cell__.values` to the
   * cell's own names.
   */
  readonly code: string
  /** Names of other cells that the function takes. */
  readonly inputs: readonly string[]
  /** Kernel-given names (`display`, `signal`, …) that the function takes. */
  readonly globals: readonly string[]
  /** Names that the cell gives to others. */
  readonly exports: readonly string[]
  /** Names that the cell imports, and from where: what a cache can give again without running the cell. */
  readonly imports: readonly ImportedName[]
  /** Whether the cell ends in an expression. */
  readonly hasResult: boolean
  /** The cell's own top-level names that its code reads. */
  readonly ownReads: readonly string[]
  /** The cell's TypeScript. */
  readonly source: string
  /** Source map (VLQ) from the body, its first line being line 1, to the edited TypeScript; undefined: they are the same. */
  readonly mappings: string | undefined
  /** The edited TypeScript, and the edits that lead back from it to the cell's source. */
  readonly edited: string
  readonly edits: readonly Edit[]
}

/**
 * Turns a cell into a script. Imports become awaited dynamic imports and the last expression is kept as the
 * result before types are stripped; enums, namespaces, parameter properties and (legacy) decorators are compiled.
 *
 * `inputs` are the names that other cells give to this one (`readsOf(graph, id)`).
 * Throws a `SyntaxError` for a cell that cannot be parsed.
 */
export function transpile(analysis: Analysis, inputs: Iterable<string> = []): Transpiled {
  const { code } = analysis
  const { program, fault } = parse(code)
  if (fault) throw new SyntaxError(`line ${fault.line}: ${fault.message}`)
  const exports = analysis.declarations
    .filter(each => each.isValue && each.kind !== "using" && !isLocal(each.name))
    .map(each => each.name)
  const result = resultEdits(program, code)
  const at = positionsOf(code)
  const edits = [
    ...findImports(program).map(each => ({
      start: each.start,
      end: each.end,
      text: each.isTypeOnly ? "" : importAsAwait(each, at(each.start)),
    })),
    ...exportEdits(program),
    ...requireEdits(program),
    ...findDynamicNotebookImports(program).map(({ start, end, specifier, names }) => ({
      start,
      end,
      text: notebookCall(specifier, names),
    })),
    ...metaEdits(program),
    ...loopEdits(program),
    ...result,
    { start: code.length, end: code.length, text: `\n;__cell__.values = { ${exports.join(", ")} };` },
  ]
  const edited = applyEdits(code, edits)
  const { body, mappings } = isPlain(program) ? { body: edited, mappings: undefined } : withoutTypes(edited)
  const given = new Set(inputs)
  const isGiven = new Set(analysis.declarations.map(({ name }) => name))
  const free = new Set([...analysis.references, ...analysis.assignments].map(each => each.name))
  const globals = cellGlobals.filter(name => free.has(name) && !given.has(name))
  return {
    code: `"use strict";(async ({ ${["__cell__", ...given, ...globals].join(", ")} }) => {\n${body}\n})`,
    inputs: [...given],
    globals,
    exports,
    imports: findImports(program).flatMap(({ specifier, bindings, isTypeOnly }) => {
      if (isTypeOnly) return []
      const given = bindings.filter(({ local }) => isGiven.has(local))
      return given.length === 0
        ? [{ specifier, imported: "", local: "" }]
        : given.map(each => ({ specifier, ...each }))
    }),
    hasResult: result.length > 0,
    ownReads: analysis.ownReads,
    source: code,
    mappings,
    edited,
    edits,
  }
}

/** Strips types and compiles what only TypeScript has. */
function withoutTypes(edited: string): { body: string; mappings: string } {
  // Loaded by the first cell that needs it: a start has more urgent things to do.
  const { transformSync } = createRequire(import.meta.url)("oxc-transform") as typeof import("oxc-transform")
  const { code, map, errors } = transformSync("cell.ts", edited, {
    lang: "ts",
    sourceType: "module",
    sourcemap: true,
    target: "es2022",
    decorator: { legacy: true },
    helpers: { mode: externalHelpers },
    typescript: { onlyRemoveTypeImports: true },
  })
  const error = errors.find(each => each.severity === "Error")
  if (error) throw new SyntaxError(error.message + (error.codeframe ?? ""))
  return { body: code, mappings: map?.mappings ?? "" }
}

/** oxc types its modes by an ambient `const enum`, whose values isolated modules cannot name. */
const externalHelpers = "External" as unknown as HelperMode

/** Keeps the value of a last expression statement, with or without a semicolon after it. */
function resultEdits(program: Program, code: string): Edit[] {
  const last = program.body.findLast(node => node.type !== "EmptyStatement")
  const value = last?.type === "ExportDefaultDeclaration" ? last.declaration : last
  if (!last || !value) return []
  if (last.type === "ExportDefaultDeclaration" && /Declaration$/.test(value.type)) return []
  if (last.type !== "ExpressionStatement" && last.type !== "ExportDefaultDeclaration") return []
  const end = code[last.end - 1] === ";" ? last.end - 1 : last.end
  return [
    { start: last.start, end: last.start, text: ";__cell__.result = (" },
    { start: end, end, text: ")" },
  ]
}

/** A cell's names are shared anyway: the word `export` is taken away, and so are lists of exports. */
function exportEdits(program: Program): Edit[] {
  return program.body.flatMap((node): Edit[] => {
    if (node.type === "ExportNamedDeclaration")
      return [{ start: node.start, end: node.declaration?.start ?? node.end, text: "" }]
    if (node.type === "ExportDefaultDeclaration")
      return [{ start: node.start, end: node.declaration.start, text: "" }]
    if (node.type === "ExportAllDeclaration") return [{ start: node.start, end: node.end, text: "" }]
    return []
  })
}

/** `import fs = require("fs")` is a plain `require` here. */
function requireEdits(program: Program): Edit[] {
  return program.body.flatMap(node =>
    node.type === "TSImportEqualsDeclaration" && node.moduleReference.type === "TSExternalModuleReference"
      ? [
          {
            start: node.start,
            end: node.end,
            text: `const ${node.id.name} = __cell__.require(${JSON.stringify(node.moduleReference.expression.value)});`,
          },
        ]
      : [],
  )
}

/** `import.meta` has no meaning in a script; the cell has its own. */
function metaEdits(node: Node): Edit[] {
  if (node.type === "MetaProperty" && node.meta.name === "import")
    return [{ start: node.start, end: node.end, text: "__cell__.meta" }]
  return childrenOf(node).flatMap(metaEdits)
}

/**
 * Loops that await can be stopped: `for await` goes over `__cell__.until(…)`, which ends with the cell's signal, and
 * other loops ask once a turn. A promise that never settles would otherwise keep a stopped cell going unseen.
 */
function loopEdits(node: Node): Edit[] {
  const inner = childrenOf(node).flatMap(loopEdits)
  if (node.type === "ForOfStatement" && node.await) {
    const { start, end } = node.right
    return [...inner, { start, end: start, text: "__cell__.until(" }, { start: end, end, text: ")" }]
  }
  const isLoop = /^(For|ForIn|ForOf|While|DoWhile)Statement$/.test(node.type)
  if (!isLoop || !("body" in node)) return inner
  const body = node.body as Node
  if (body.type !== "BlockStatement" || !awaits(body)) return inner
  return [...inner, { start: body.start + 1, end: body.start + 1, text: "__cell__.check();" }]
}

function awaits(node: Node): boolean {
  if (node.type === "AwaitExpression" || (node.type === "ForOfStatement" && node.await)) return true
  return !/Function(Expression|Declaration)$/.test(node.type) && childrenOf(node).some(awaits)
}
