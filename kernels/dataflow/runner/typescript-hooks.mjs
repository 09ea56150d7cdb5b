/**
 * Module hooks that let Node import TypeScript: types are stripped by oxc at load, nothing is written to disk.
 * In a source checkout `etude/…` resolves to `src/…/index.ts`; in an installed package to its built JavaScript.
 */
import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { fileURLToPath, pathToFileURL } from "node:url"
import { receiveMessageOnPort } from "node:worker_threads"
import { namingNotebooks, notebookModule } from "./notebook-hooks.mjs"

const isCheckout = existsSync(new URL("../../../src/torch/index.ts", import.meta.url))
const isTypeScript = /\.[mc]?tsx?$/

/** oxc types its modes by an ambient enum, which is no value. @type {import("oxc-transform").HelperMode} */
const externalHelpers = /** @type {any} */ ("External")

/** @type {import("node:worker_threads").MessagePort | undefined} */
let port
/** How often each module, by its URL, was asked to be loaded anew. @type {Map<string, number>} */
const versions = new Map()

/** @type {import("node:module").InitializeHook<{ port: import("node:worker_threads").MessagePort }>} */
export function initialize(data) {
  port = data?.port
  port?.unref()
}

// Cells that import tslab find its display API here: the real one would speak to its own kernel.
const tslabDisplay = ["../../tslab/display.ts", "../../tslab/display.js"]
  .map(path => new URL(path, import.meta.url))
  .find(url => existsSync(url))

// `using` is compiled to calls of a helper, as in cells: Node has it from 24 on only.
const lowered = ["./lowered.ts", "./lowered.js"]
  .map(path => new URL(path, import.meta.url))
  .find(url => existsSync(url))

/** @type {import("node:module").ResolveHook} */
export async function resolve(specifier, context, nextResolve) {
  if (specifier === "tslab" && tslabDisplay && !context.parentURL?.includes("/node_modules/"))
    return nextResolve(tslabDisplay.href, context)
  const found = await resolveSource(specifier, context, nextResolve)
  const path = found.url.replace(/[?#].*$/, "")
  const resolved = path.endsWith(".json") ? { ...found, importAttributes: { type: "json" } } : found
  const version = versionOf(path)
  if (version === undefined) return resolved
  const url = new URL(found.url)
  url.searchParams.set("v", String(version))
  return { ...resolved, url: url.href }
}

/** @type {import("node:module").ResolveHook} */
async function resolveSource(specifier, context, nextResolve) {
  try {
    return await resolveHere(specifier, context, nextResolve)
  } catch (error) {
    // A notebook outside any project still finds the library that its kernel belongs to.
    if (!/^etude(\/|$)/.test(specifier)) throw error
    try {
      return await resolveHere(specifier, { ...context, parentURL: import.meta.url }, nextResolve)
    } catch {
      throw error
    }
  }
}

/** @type {import("node:module").ResolveHook} */
async function resolveHere(specifier, context, nextResolve) {
  if (isCheckout) {
    const withSource = { ...context, conditions: [...context.conditions, "etude-source"] }
    try {
      return await nextResolve(specifier, withSource)
    } catch {
      // Not there, or an installed etude, whose package has no sources: the plain way, and its error, decide.
    }
  }
  try {
    return await nextResolve(specifier, context)
  } catch (error) {
    const isRelative = /^\.{0,2}\//.test(specifier) || specifier.startsWith("file:")
    if (!isRelative || !context.parentURL) throw error
    // People write "./model" or "./model.js" for model.ts, as their bundlers let them.
    const path = specifier.replace(/\.([mc]?)js$/, ".$1ts")
    const candidates = path === specifier ? [`${path}.ts`, `${path}/index.ts`] : [path]
    for (const candidate of candidates) {
      const url = new URL(candidate, context.parentURL)
      if (existsSync(url)) return nextResolve(url.href, context)
    }
    throw error
  }
}

/**
 * @param {string} url
 * @returns {number | undefined}
 */
function versionOf(url) {
  while (port) {
    const received = receiveMessageOnPort(port)
    if (!received) break
    for (const path of received.message) {
      const changed = pathToFileURL(path).href
      versions.set(changed, (versions.get(changed) ?? 0) + 1)
    }
  }
  return versions.get(url)
}

/** @type {import("node:module").LoadHook} */
export async function load(url, context, nextLoad) {
  const path = url.replace(/[?#].*$/, "")
  if (!path.startsWith("file:")) return nextLoad(url, context)
  if (path.endsWith(".ipynb"))
    return { format: "module", source: notebookModule(path, new URL(url)), shortCircuit: true }
  if (!isTypeScript.test(path)) {
    const loaded = await nextLoad(url, context)
    if (loaded.format !== "module" || !loaded.source || path.includes("/node_modules/")) return loaded
    const code = loaded.source.toString()
    return code.includes(".ipynb") ? { ...loaded, source: namingNotebooks(path, code) } : loaded
  }
  const file = fileURLToPath(path)
  // Where nothing but packages is imported, the transformer is not needed.
  const { transformSync } = await import("oxc-transform")
  const written = namingNotebooks(file, await readFile(file, "utf8"))
  const format = path.endsWith(".cts") ? "commonjs" : "module"
  const lowers = format === "module" && lowered && /\busing\s+[\p{ID_Start}$_]/u.test(written)
  const { code, map, errors } = transformSync(file, written, {
    sourcemap: true,
    typescript: { onlyRemoveTypeImports: true },
    ...(lowers && { target: "es2022", helpers: { mode: externalHelpers } }),
  })
  const error = errors[0]
  if (error) throw new SyntaxError(`${file}: ${error.message}\n${error.codeframe ?? ""}`)
  // On the last line, so that no line or column of the file moves; imports run first wherever they stand.
  const helper = lowers && code.includes("babelHelpers.") ? `\nimport ${JSON.stringify(lowered.href)}` : ""
  const inlineMap = Buffer.from(JSON.stringify(map)).toString("base64")
  return {
    format,
    source: `${code}${helper}\n//# sourceMappingURL=data:application/json;base64,${inlineMap}`,
    shortCircuit: true,
  }
}
