import type { Node, Program } from "oxc-parser"
import { childrenOf } from "./bindings.ts"
import { isNotebook } from "./is-notebook.ts"

/** What code takes from a notebook. */
export interface NotebookImport {
  readonly specifier: string
  /** The notebook's names; `undefined` for all of them. */
  readonly names: readonly string[] | undefined
}

/** `import("./a.ipynb")`, with the names that it is at once taken apart into. */
export interface DynamicNotebookImport extends NotebookImport {
  readonly start: number
  readonly end: number
}

/** What a cell or a module takes from each notebook that it names by a literal; types cost nothing and are left out. */
export function findNotebookImports(program: Program): NotebookImport[] {
  const found = new Map<string, readonly string[] | undefined>()
  const add = ({ specifier, names }: NotebookImport): void => {
    if (!isNotebook(specifier)) return
    const before = found.has(specifier) ? found.get(specifier) : []
    found.set(specifier, names && before && [...new Set([...before, ...names])])
  }
  for (const node of program.body) {
    if (node.type === "ImportDeclaration" && node.importKind !== "type") {
      const named = node.specifiers.map(each =>
        each.type === "ImportSpecifier"
          ? each.importKind === "type"
            ? []
            : [nameOf(each.imported)]
          : undefined,
      )
      const isWhole = named.length === 0 || named.includes(undefined)
      add({ specifier: node.source.value, names: isWhole ? undefined : named.flatMap(each => each ?? []) })
    } else if (node.type === "ExportNamedDeclaration" && node.source && node.exportKind !== "type")
      add({
        specifier: node.source.value,
        names: node.specifiers.flatMap(each => (each.exportKind === "type" ? [] : [nameOf(each.local)])),
      })
    else if (node.type === "ExportAllDeclaration" && node.exportKind !== "type")
      add({ specifier: node.source.value, names: undefined })
  }
  for (const each of findDynamicNotebookImports(program)) add(each)
  return [...found].map(([specifier, names]) => ({ specifier, names }))
}

/** In source order. */
export function findDynamicNotebookImports(program: Program): DynamicNotebookImport[] {
  const found: DynamicNotebookImport[] = []
  const visit = (node: Node, names: readonly string[] | undefined): void => {
    if (node.type === "ImportExpression" && isLiteral(node.source) && isNotebook(node.source.value)) {
      const { start, end, source } = node
      found.push({ specifier: source.value as string, names, start, end })
    }
    if (node.type === "VariableDeclarator" && node.init?.type === "AwaitExpression") {
      visit(node.id, undefined)
      visit(
        node.init.argument,
        node.id.type === "ObjectPattern" ? patternNames(node.id.properties) : undefined,
      )
    } else for (const child of childrenOf(node)) visit(child, undefined)
  }
  visit(program, undefined)
  return found
}

/** The names that a pattern takes, if it says which. */
function patternNames(properties: readonly Node[]): string[] | undefined {
  const names = properties.map(each =>
    each.type === "Property" && !each.computed
      ? each.key.type === "Identifier"
        ? each.key.name
        : isLiteral(each.key)
          ? each.key.value
          : undefined
      : undefined,
  )
  return names.includes(undefined) ? undefined : (names as string[])
}

const nameOf = (node: { type: string; name?: string; value?: unknown }): string =>
  node.type === "Literal" ? String(node.value) : node.name!

const isLiteral = (node: Node): node is Node & { type: "Literal"; value: string } =>
  node.type === "Literal" && typeof node.value === "string"
