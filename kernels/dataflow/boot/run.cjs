/**
 * Starts a process of the kernel from its bundle, one file instead of some hundred, with the code that V8 compiled
 * last time. CommonJS and without imports of ours, since everything here is paid at each start.
 *
 *     node run.cjs BUNDLE
 */
const {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} = require("node:fs")
const { createRequire } = require("node:module")
const { dirname, join } = require("node:path")
const { constants, Script } = require("node:vm")

const kernelFolder = dirname(__dirname)
const isCheckout = existsSync(join(kernelFolder, "kernel.ts"))

/**
 * The bundles, and the folders whose code is in each.
 * @typedef {"kernel" | "child" | "headless"} BundleName
 *
 * @type {Record<BundleName, string[]>}
 */
const sources = {
  kernel: ["boot", "cache", "graph", "live", "notebook", "protocol", "runner", "types"],
  child: ["boot", "graph", "runner"],
  headless: ["boot", "cache", "graph", "notebook", "runner", "types"],
}

/**
 * Where a bundle of the code as it now is lies or would lie: in a checkout by the files' times and sizes; in an
 * installed package beside this file.
 * @param {BundleName} bundle
 * @returns {string}
 */
function bundlePath(bundle) {
  if (!isCheckout) return join(__dirname, "bundle", `${bundle}.js`)
  // Not a cryptographic hash, and of numbers alone: a name that comes or goes changes its folder's time.
  let [a, b] = [1, 2]
  const add = (/** @type {number} */ number) => {
    a = Math.imul(a ^ number, 2654435761)
    b = Math.imul(b ^ number, 1597334677) + (a >>> 15)
  }
  const addFile = (/** @type {string} */ path) => {
    const { mtimeMs, size } = statSync(path)
    add(mtimeMs / 1000)
    add((mtimeMs % 1000) * 1000)
    add(size)
  }
  for (const file of ["kernel.ts", "headless.ts"]) addFile(`${kernelFolder}/${file}`)
  for (const folder of sources[bundle]) {
    addFile(`${kernelFolder}/${folder}`)
    for (const name of readdirSync(`${kernelFolder}/${folder}`)) addFile(`${kernelFolder}/${folder}/${name}`)
  }
  const key = [a, b].map(half => (half >>> 0).toString(16).padStart(8, "0")).join("")
  const project = dirname(dirname(kernelFolder))
  return join(project, "node_modules", ".cache", "etude", "kernel", `${bundle}-${key}`, `${bundle}.js`)
}

/**
 * A file's time and size.
 * @param {string} path
 */
function stamp(path) {
  const { mtimeMs, size } = statSync(path)
  return `${mtimeMs.toString(36)}-${size.toString(36)}`
}

/**
 * The path of a bundle, if it is there.
 * @param {BundleName} bundle
 * @returns {string | undefined}
 */
function findBundle(bundle) {
  const path = bundlePath(bundle)
  return existsSync(path) ? path : undefined
}

/**
 * Runs a bundle; returns what it exports.
 * @param {string} bundle
 * @returns {Record<string, any>}
 */
function run(bundle) {
  // It is all ASCII, and quicker to read so.
  const source = readFileSync(bundle, "latin1")
  // V8 itself only compares lengths to tell whether compiled code belongs to its source.
  const name = `${stamp(bundle)}-${process.version}-${process.arch}.v8`
  const cache = join(dirname(bundle), name)
  // To Node the code lies among the sources: modules and files are found from there, and traces name that folder.
  const filename = join(kernelFolder, "runner", bundle.slice(dirname(bundle).length + 1))
  const parameters = "exports, require, module, __filename, __import, __installed"
  const script = new Script(`(function (${parameters}) {${source}\n})`, {
    filename,
    cachedData: existsSync(cache) ? readFileSync(cache) : undefined,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  const module = { exports: {} }
  // Compiled code that comes from a cache has lost where it stands, and with that its own `import()`.
  const load = (/** @type {string} */ specifier) => import(specifier)
  script.runInThisContext()(module.exports, createRequire(filename), module, filename, load, installed)
  // With the functions that were needed by then; when nobody waits for the process.
  if (script.cachedDataRejected !== false)
    setTimeout(() => writeAside(cache, script.createCachedData()), 1000).unref()
  return module.exports
}

/**
 * Where a file of a package is installed whose code lies in a bundle. (`require.resolve` takes five times as long.)
 * @param {string} name
 * @param {string} file
 */
function installed(name, file) {
  const places = (require.resolve.paths(name) ?? []).map(place => join(place, name))
  const found = places.find(existsSync)
  if (!found)
    throw new Error(`the package ${name} is not installed: expected it in one of ${places.join(", ")}`)
  return join(realpathSync(found), file)
}

/**
 * @param {string} path
 * @param {Buffer} data
 */
function writeAside(path, data) {
  const aside = `${path}.${process.pid}`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(aside, data)
    renameSync(aside, path)
  } catch {
    // A package folder that belongs to somebody else: the next start compiles again, and is a little slower.
  }
}

module.exports = { bundlePath, findBundle, isCheckout, run }

if (require.main === module) {
  // The bundle is this process's script, as far as the cells in it are concerned.
  process.argv.splice(1, 1)
  run(process.argv[1] ?? "")
}
