/**
 * Module hooks that let Node import TypeScript: types are stripped by oxc at load, nothing is written to disk.
 * In a source checkout `etude/…` resolves to `src/…/index.ts`; in an installed package to its built JavaScript.
 */
import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { transformSync } from "oxc-transform"

const isCheckout = existsSync(new URL("../../../src/torch/index.ts", import.meta.url))
const sourceConditions = isCheckout ? ["etude-source"] : []
const isTypeScript = /\.[mc]?tsx?$/

/** @type {import("node:module").ResolveHook} */
export async function resolve(specifier, context, nextResolve) {
  const withSource = { ...context, conditions: [...context.conditions, ...sourceConditions] }
  try {
    return await nextResolve(specifier, withSource)
  } catch (error) {
    const isRelative = /^\.{0,2}\//.test(specifier) || specifier.startsWith("file:")
    if (!isRelative || !context.parentURL) throw error
    // People write "./model" or "./model.js" for model.ts, as their bundlers let them.
    const path = specifier.replace(/\.([mc]?)js$/, ".$1ts")
    const candidates = path === specifier ? [`${path}.ts`, `${path}/index.ts`] : [path]
    for (const candidate of candidates) {
      const url = new URL(candidate, context.parentURL)
      if (existsSync(url)) return nextResolve(url.href, withSource)
    }
    throw error
  }
}

/** @type {import("node:module").LoadHook} */
export async function load(url, context, nextLoad) {
  const path = url.replace(/[?#].*$/, "")
  if (!path.startsWith("file:") || !isTypeScript.test(path)) return nextLoad(url, context)
  const file = fileURLToPath(path)
  const { code, map, errors } = transformSync(file, await readFile(file, "utf8"), {
    sourcemap: true,
    typescript: { onlyRemoveTypeImports: true },
  })
  const error = errors[0]
  if (error) throw new SyntaxError(`${file}: ${error.message}\n${error.codeframe ?? ""}`)
  const inlineMap = Buffer.from(JSON.stringify(map)).toString("base64")
  return {
    format: path.endsWith(".cts") ? "commonjs" : "module",
    source: `${code}\n//# sourceMappingURL=data:application/json;base64,${inlineMap}`,
    shortCircuit: true,
  }
}
