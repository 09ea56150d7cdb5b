import type { ImportDeclaration, Node, Program } from "oxc-parser"
import { childrenOf } from "./bindings.ts"
import { isNotebook } from "./is-notebook.ts"
import type { Position } from "./position.ts"

/** One imported name. */
export interface ImportBinding {
  /** The exporter's name; `default`, or `*` for the whole namespace. */
  readonly imported: string
  readonly local: string
}

/** An `import` declaration of a cell, type-only names left out. */
export interface ImportStatement {
  readonly specifier: string
  readonly bindings: readonly ImportBinding[]
  /** Nothing is loaded: `import type …`. */
  readonly isTypeOnly: boolean
  /** No names are listed, type or not: all of the module is meant. */
  readonly isBare: boolean
  readonly start: number
  readonly end: number
}

/** The `import` declarations of a cell, in source order. */
export function findImports(program: Program): ImportStatement[] {
  return program.body.filter(node => node.type === "ImportDeclaration").map(importStatement)
}

function importStatement(node: ImportDeclaration): ImportStatement {
  const bindings: ImportBinding[] = []
  for (const each of node.specifiers) {
    const local = each.local.name
    if (each.type === "ImportDefaultSpecifier") bindings.push({ imported: "default", local })
    else if (each.type === "ImportNamespaceSpecifier") bindings.push({ imported: "*", local })
    else if (each.importKind !== "type") {
      const { imported } = each
      bindings.push({ imported: imported.type === "Literal" ? imported.value : imported.name, local })
    }
  }
  const { start, end, specifiers } = node
  const specifier = node.source.value
  const isBare = specifiers.length === 0
  // A module is loaded for its effects even if only types are taken from it; a notebook is not run for them.
  const isTypeOnly = node.importKind === "type" || (isNotebook(specifier) && !isBare && bindings.length === 0)
  return { specifier, bindings, isTypeOnly, isBare, start, end }
}

/** Every module that the cell names by a literal: `import`, `import()`, `require()`, `export … from`. */
export function findModules(program: Program): string[] {
  const found = new Set<string>()
  const literal = (node: Node | null | undefined): void => {
    if (node?.type === "Literal" && typeof node.value === "string") found.add(node.value)
  }
  const visit = (node: Node): void => {
    if (node.type === "ImportDeclaration" && node.importKind !== "type") literal(node.source)
    else if (node.type === "ImportExpression") literal(node.source)
    else if (node.type === "TSExternalModuleReference") literal(node.expression)
    else if (
      node.type === "CallExpression" &&
      node.callee.type === "Identifier" &&
      node.callee.name === "require"
    )
      literal(node.arguments[0])
    for (const child of childrenOf(node)) visit(child)
  }
  visit(program)
  return [...found]
}

/**
 * The statement as an awaited dynamic import, so that a name used only by later cells survives type stripping.
 * The cell's own `imported` checks that the names exist: a namespace object would give `undefined` for a typo.
 */
export function importAsAwait(
  { specifier, bindings, isBare }: ImportStatement,
  { line, column }: Position,
): string {
  const from = JSON.stringify(specifier)
  // A failed import has no frame in the cell: the place goes along.
  const isWhole = isBare || bindings.some(each => each.imported === "*")
  const loading = isNotebook(specifier)
    ? notebookCall(specifier, isWhole ? undefined : bindings.map(each => each.imported))
    : `import(${from})`
  const module = `await __cell__.loading(${loading}, ${line}, ${column})`
  if (bindings.length === 0) return `${module};`
  const names = bindings.filter(each => each.imported !== "*")
  const checked = JSON.stringify(names.map(({ imported, local }) => [imported, local]))
  const loaded = `__cell__.imported(${module}, ${from}, ${checked})`
  const fields = names.map(({ imported, local }) => `${JSON.stringify(imported)}: ${local}`).join(", ")
  const whole = bindings.find(each => each.imported === "*")
  if (!whole) return `const { ${fields} } = ${loaded};`
  return `const ${whole.local} = ${loaded}${names.length > 0 ? `, { ${fields} } = ${whole.local}` : ""};`
}

/** What a cell says to have names of a notebook, or all of them. */
export function notebookCall(specifier: string, names: readonly string[] | undefined): string {
  return `__cell__.notebook(${[specifier, ...(names ? [names] : [])].map(each => JSON.stringify(each)).join(", ")})`
}
