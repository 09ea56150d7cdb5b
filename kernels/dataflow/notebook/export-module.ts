import { dirname, extname, relative, resolve } from "node:path"
import { parseSync } from "oxc-parser"
import { transformSync } from "oxc-transform"
import { applyEdits, type Edit } from "../graph/edits.ts"
import { analyse, buildGraph, cellGlobals, type Graph, isLocal, isNotebook, planAll } from "../graph/index.ts"
import { NotebookError } from "./error.ts"
import { staticFailures } from "./failure.ts"
import { kernelNames } from "./module-prelude.ts"
import type { CodeCell, Notebook } from "./read.ts"

/**
 * A notebook as one module of TypeScript: imports first, then the cells in the order in which they run, then the
 * exports of every name that they share. Run as a program it prints what the cells show and takes parameters
 * (`--name=value`); imported, it shows nothing. What the kernel gives to cells is written into it, where it is used.
 *
 * @param to where the module will lie: relative imports are rewritten for that place, those of notebooks to the modules
 * that these are exported to, of the same names and ending
 * Throws a `NotebookError` for a notebook that cannot run, and where two cells have names of their own (`_x`) alike.
 */
export function notebookModule(notebook: Notebook, to: string): string {
  const { file } = notebook
  const graph = buildGraph(notebook.cells.map(({ id, source }) => ({ id, analysis: analyse(source) })))
  const cellOf = (id: string): CodeCell => notebook.cells.find(cell => cell.id === id)!
  const [failure] = staticFailures(file, graph, cellOf)
  if (failure) throw new NotebookError(file, failure.message.replace(`${file}: `, ""))
  const imports = new Set<string>()
  const bodies: string[] = []
  const locals = new Map<string, string>()
  for (const id of planAll(graph).run) {
    const cell = cellOf(id)
    const { code, declarations } = graph.cells.get(id)!.analysis
    for (const { name } of declarations) {
      if (!isLocal(name)) continue
      const other = locals.get(name)
      if (other !== undefined)
        throw new NotebookError(
          file,
          `${other} and ${cell.label} each have a ${name} of their own; a module has one: rename one of them`,
        )
      locals.set(name, cell.label)
    }
    const body = cellStatements(code, { imports, file, to, isLive: !graph.owners.has("live") }).trim()
    if (body !== "") bodies.push(`// ${cell.label}\n${body}`)
  }
  const used = cellGlobals.filter(name => !graph.owners.has(name) && isUsed(graph, name))
  const prelude = kernelNames([...used, "display"])
  for (const each of prelude.imports) imports.add(each)
  return `${[...imports].join("\n")}\n\n${prelude.code}\n\n${bodies.join("\n\n")}\n\n${exportList(graph)}`
}

/** The notebooks that a cell imports, as it names them. */
export const importedNotebooks = (source: string): string[] =>
  analyse(source).notebooks.map(({ specifier }) => specifier)

/** The same as JavaScript, for Node as it is. */
export function asJavaScript(code: string): string {
  const { code: javascript, errors } = transformSync("notebook.ts", code, {
    lang: "ts",
    sourceType: "module",
    target: "es2022",
  })
  const error = errors.find(each => each.severity === "Error")
  if (error) throw new SyntaxError(error.message + (error.codeframe ?? ""))
  return javascript
}

const isUsed = (graph: Graph, name: string): boolean =>
  [...graph.cells.values()].some(({ analysis }) => analysis.references.some(each => each.name === name))

function exportList(graph: Graph): string {
  const isImported = (id: string, name: string): boolean =>
    graph.cells.get(id)!.analysis.declarations.find(each => each.name === name)?.kind === "import"
  const values = [...graph.owners].filter(([name, id]) => !isImported(id, name)).map(([name]) => name)
  const types = [...graph.typeOwners]
    .filter(([name, id]) => !isImported(id, name) && !graph.owners.has(name))
    .map(([name]) => name)
  return [
    `export { ${values.join(", ")} }\n`,
    ...(types.length > 0 ? [`export type { ${types.join(", ")} }\n`] : []),
  ].join("")
}

interface Places {
  readonly imports: Set<string>
  readonly file: string
  readonly to: string
  readonly isLive: boolean
}

/** The cell's statements without its imports, its last expression shown. */
function cellStatements(code: string, { imports, file, to, isLive }: Places): string {
  const { program } = parseSync("cell.ts", code, { sourceType: "module" })
  const edits: Edit[] = []
  const moved = (specifier: string): string => {
    if (!/^\.{1,2}\//.test(specifier)) return specifier
    // A notebook that is imported is taken to be exported too, beside the module as it lies beside the notebook.
    const source = isNotebook(specifier) ? specifier.replace(/ipynb$/, extname(to).slice(1)) : specifier
    const from = isNotebook(specifier) ? dirname(resolve(to)) : dirname(resolve(file))
    const path = relative(dirname(resolve(to)), resolve(from, source))
    return path.startsWith(".") ? path : `./${path}`
  }
  const last = program.body.findLast(node => node.type !== "EmptyStatement")
  for (const node of program.body) {
    const { start, end } = node
    if (node.type === "ImportDeclaration") {
      const source = JSON.stringify(moved(node.source.value))
      const text = code.slice(start, node.source.start) + source + code.slice(node.source.end, end)
      for (const each of separate(text, node.specifiers.length === 0 ? undefined : source)) imports.add(each)
      edits.push({ start, end, text: "" })
    } else if (node.type === "ExportNamedDeclaration")
      edits.push({ start, end: node.declaration?.start ?? end, text: "" })
    else if (node.type === "ExportAllDeclaration") edits.push({ start, end, text: "" })
    else if (node.type === "VariableDeclaration" && isLive) {
      for (const { init } of node.declarations)
        if (
          init?.type === "CallExpression" &&
          init.callee.type === "Identifier" &&
          init.callee.name === "live"
        )
          edits.push({ start: init.start, end: init.start, text: "await " })
    }
    if (node !== last) continue
    const value =
      node.type === "ExpressionStatement"
        ? node.expression
        : node.type === "ExportDefaultDeclaration" && !/Declaration$/.test(node.declaration.type)
          ? node.declaration
          : undefined
    if (value === undefined) continue
    edits.push({ start, end: value.start, text: "await showResult(" })
    edits.push({ start: value.end, end, text: ")" })
  }
  return applyEdits(code, edits)
}

/** One statement for each name of `import { a, type b } from "x"`, so that cells may import the same name. */
function separate(statement: string, source: string | undefined): string[] {
  const found = /^import\s+(type\s+)?\{([^}]*)\}\s*from/.exec(statement)
  if (!found || source === undefined) return [statement.replace(/;?$/, "")]
  const [, type = "", names] = found
  return names!
    .replace(/\/\*.*?\*\/|\/\/.*/g, "")
    .split(",")
    .map(name => name.trim())
    .filter(name => name !== "")
    .map(name => `import ${type}{ ${name} } from ${source}`)
}
