/**
 * Notebooks as modules, as far as the loader knows of them. What a module takes from a notebook stands in the
 * specifier, since a loader is told no more: `import { a } from "./n.ipynb"` becomes one of `./n.ipynb?names=a`.
 */
import { existsSync } from "node:fs"
import { createRequire } from "node:module"

/**
 * The module of some names of a notebook, or of all of them as its default export.
 * @param {string} notebook its URL without a query
 * @param {URL} url
 * @returns {string}
 */
export function notebookModule(notebook, url) {
  const names = url.searchParams.get("names")?.split(",")
  const source = new URL("../notebook/import-notebook.ts", import.meta.url)
  const own = existsSync(source) ? source.href : source.href.replace(/ts$/, "js")
  // The kernel's process has a way of its own, which knows what the run was told.
  const load = `globalThis[Symbol.for("etude.notebooks")] ?? (await import(${JSON.stringify(own)})).importNotebook`
  const values = `await (${load})(${[notebook, ...(names ? [names] : [])].map(each => JSON.stringify(each)).join(", ")})`
  if (!names) return `export default ${values}`
  const taken = names.map((name, i) => `${JSON.stringify(name)}: v${i}`).join(", ")
  const given = names.map((name, i) => `v${i} as ${JSON.stringify(name)}`).join(", ")
  return `const { ${taken} } = ${values}\nexport { ${given} }`
}

/**
 * A module's code, in which imports of notebooks say what they take.
 * @param {string} file
 * @param {string} code
 * @returns {string}
 */
export function namingNotebooks(file, code) {
  if (!code.includes(".ipynb")) return code
  // Only those who import notebooks need the parser.
  const { parseSync, visitorKeys } = createRequire(import.meta.url)("oxc-parser")
  const { program } = parseSync(file, code)
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = []
  /** @type {(node: any, text: string) => void} */
  const replace = ({ start, end }, text) => void edits.push({ start, end, text })
  /** @type {(source: any, names: string[]) => string} */
  const naming = (source, names) =>
    JSON.stringify(`${source.value}?names=${names.map(encodeURIComponent).join(",")}`)
  /** @type {(each: any) => string} */
  const nameOf = each => each.name ?? each.value
  /** @type {(node: any) => void} */
  const visit = node => {
    const source = node.source
    const isNotebook = source?.type === "Literal" && String(source.value).endsWith(".ipynb")
    if (isNotebook && node.importKind !== "type" && node.exportKind !== "type") {
      if (node.type === "ImportExpression")
        replace(node, `import(${source.raw}).then(module => module.default)`)
      else if (node.type === "ExportAllDeclaration") {
        if (!node.exported)
          throw new SyntaxError(
            `${file}: \`export * from ${source.raw}\`: name what is taken from a notebook`,
          )
        replace(node, `export { default as ${nameOf(node.exported)} } from ${source.raw}`)
      } else if (node.type === "ExportNamedDeclaration") {
        const taken = node.specifiers.filter((/** @type {any} */ each) => each.exportKind !== "type")
        replace(
          source,
          naming(
            source,
            taken.map((/** @type {any} */ each) => nameOf(each.local)),
          ),
        )
      } else if (node.type === "ImportDeclaration") {
        const whole = node.specifiers.find(
          (/** @type {any} */ each) => each.type === "ImportNamespaceSpecifier",
        )
        const taken = node.specifiers.filter((/** @type {any} */ each) => each.importKind !== "type")
        if (whole) replace(node, `import ${whole.local.name} from ${source.raw}`)
        else if (taken.length > 0)
          replace(
            source,
            naming(
              source,
              taken.map((/** @type {any} */ each) => nameOf(each.imported)),
            ),
          )
        else if (node.specifiers.length > 0) replace(node, "")
      }
    }
    for (const key of visitorKeys[node.type] ?? [])
      for (const child of [node[key]].flat()) if (child) visit(child)
  }
  visit(program)
  let result = ""
  let end = 0
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    result += code.slice(end, edit.start) + edit.text
    end = edit.end
  }
  return result + code.slice(end)
}
