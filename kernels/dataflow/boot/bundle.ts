/** Makes the bundles that `run.cjs` starts: with esbuild, which a checkout has for development. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, extname, isAbsolute, join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import type { Plugin } from "esbuild"
import { type BundleName, bundlePath, findBundle, isCheckout } from "./run.cjs"

const kernelFolder = fileURLToPath(new URL("..", import.meta.url))

const extension = extname(fileURLToPath(import.meta.url))

/** The module that each bundle begins with. */
const entries: Record<BundleName, string> = {
  kernel: join(kernelFolder, `kernel${extension}`),
  child: join(kernelFolder, `runner/child${extension}`),
  headless: join(kernelFolder, `headless${extension}`),
}

/**
 * Makes the bundles of the code as it now is, those that are not there; false where esbuild is not installed.
 * Bundles of earlier code are removed.
 */
export async function makeBundles(): Promise<boolean> {
  const missing = (Object.keys(entries) as BundleName[]).filter(name => !findBundle(name))
  if (missing.length === 0) return true
  let esbuild: typeof import("esbuild")
  try {
    esbuild = createRequire(import.meta.url)("esbuild")
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND") return false
    throw error
  }
  try {
    const made = await Promise.all(missing.map(name => makeBundle(esbuild, name)))
    return made.every(Boolean)
  } finally {
    await esbuild.stop()
  }
}

async function makeBundle(esbuild: typeof import("esbuild"), name: BundleName): Promise<boolean> {
  const path = bundlePath(name)
  const folder = dirname(path)
  mkdirSync(dirname(folder), { recursive: true })
  const aside = mkdtempSync(`${folder}-`)
  try {
    await esbuild.build({
      entryPoints: { [name]: entries[name] },
      outdir: aside,
      bundle: true,
      platform: "node",
      target: "node20",
      format: "cjs",
      banner: { js: `/* With code of ${inlined.join(", ")}; see their licenses beside them. */` },
      legalComments: "none",
      logLevel: "silent",
      plugins: [inPlace, packages],
    })
    // Code that was edited meanwhile is for the next call, and another process may have been quicker.
    if (path !== bundlePath(name)) return false
    mkdirSync(folder, { recursive: true })
    renameSync(join(aside, `${name}.js`), path)
    if (isCheckout) removeOld(dirname(folder))
    return true
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

/** Modules go on to find what lies beside them, and the loader of TypeScript stays a module of its own. */
const inPlace: Plugin = {
  name: "in-place",
  setup(build) {
    build.onResolve({ filter: /\/(typescript\.mjs|run\.cjs|bundle\.[tj]s)$/ }, ({ path, resolveDir }) => {
      const beside = relative(join(kernelFolder, "runner"), join(resolveDir, path))
      return { path: beside.startsWith(".") ? beside : `./${beside}`, external: true }
    })
    build.onLoad({ filter: /\.[tj]s$/ }, ({ path }) => {
      if (relative(kernelFolder, path).startsWith("..")) return undefined
      const beside = JSON.stringify(relative(join(kernelFolder, "runner"), path))
      const url = `new URL(${beside}, require("node:url").pathToFileURL(__filename)).href`
      const contents = readFileSync(path, "utf8")
        // Imports of what is known when they run; those of the bundle's own modules have a literal.
        .replace(/\bawait import\((?![\s"'`])/g, "await __import(")
        // What a module loads when it is needed: out of the bundle too.
        .replace(/\bcreateRequire\(import\.meta\.url\)\("/g, 'require("')
        .replaceAll("import.meta.url", url)
      return { contents, loader: path.endsWith(".ts") ? "ts" : "js" }
    })
  },
}

/** Packages whose JavaScript goes into the bundle: finding and loading it takes longer than their native code. */
const inlined = ["zeromq", "cmake-ts", "oxc-parser", "oxc-transform"]

/** All other packages stay outside; those inside look for their native code from where they are installed. */
const packages: Plugin = {
  name: "packages",
  setup(build) {
    build.onResolve({ filter: /^[^.]/ }, ({ path, kind }) => {
      if (kind === "entry-point" || isAbsolute(path)) return undefined
      const isInlined = inlined.some(name => path === name || path.startsWith(`${name}/`))
      return isInlined ? undefined : { path, external: true }
    })
    for (const name of inlined)
      build.onLoad({ filter: new RegExp(`/node_modules/${name}/.*\\.js$`) }, ({ path }) => {
        const file = path.slice(path.lastIndexOf(`/node_modules/${name}/`) + `/node_modules/${name}/`.length)
        const here = (of: string): string => `__installed(${JSON.stringify(name)}, ${JSON.stringify(of)})`
        const contents = readFileSync(path, "utf8")
          .replaceAll("createRequire(import.meta.url)", `createRequire(${here(file)})`)
          .replaceAll("__dirname", here(dirname(file)))
        return { contents, loader: "js" }
      })
  },
}

/** Kernels that run now may still start processes from earlier bundles: the latest few stay. */
function removeOld(bundles: string): void {
  const byAge = readdirSync(bundles)
    .map(name => join(bundles, name))
    .flatMap(folder => {
      // Another process may tidy up too.
      const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs
      return made === undefined ? [] : [{ folder, made }]
    })
    .sort((a, b) => b.made - a.made)
  for (const { folder } of byAge.slice(12)) rmSync(folder, { recursive: true, force: true })
}
