/**
 * Starts a process of the kernel from its bundle, one file instead of some hundred, with the code that V8 compiled
 * last time. CommonJS and without imports of ours, since everything here is paid at each start.
 *
 *     node run.cjs BUNDLE
 */
const { createHash } = require("node:crypto")
const {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} = require("node:fs")
const { createRequire } = require("node:module")
const { dirname, join } = require("node:path")
const { constants, Script } = require("node:vm")

const kernelFolder = dirname(__dirname)
const isCheckout = existsSync(join(kernelFolder, "kernel.ts"))

/** The folders whose code is in the bundles. */
const folders = ["boot", "cache", "graph", "live", "notebook", "protocol", "runner", "types"]

/**
 * Where the bundles of the code as it now is lie or would lie: in a checkout by the files' names, times and sizes;
 * in an installed package beside this file.
 * @returns {string}
 */
function bundleFolder() {
  if (!isCheckout) return join(__dirname, "bundle")
  const hash = createHash("sha256")
  const files = folders.flatMap(folder =>
    readdirSync(join(kernelFolder, folder)).map(name => join(folder, name)),
  )
  for (const file of ["kernel.ts", "headless.ts", ...files]) {
    const { mtimeMs, size } = statSync(join(kernelFolder, file))
    hash.update(`${file}:${mtimeMs}:${size}\n`)
  }
  const project = dirname(dirname(kernelFolder))
  return join(project, "node_modules", ".cache", "etude", "kernel", hash.digest("hex").slice(0, 16))
}

/**
 * The folder of the bundles if they are there, all of them.
 * @returns {string | undefined}
 */
function findBundles() {
  const folder = bundleFolder()
  return ["kernel.js", "child.js", "headless.js"].every(name => existsSync(join(folder, name)))
    ? folder
    : undefined
}

/**
 * Runs a bundle; returns what it exports.
 * @param {string} bundle
 * @returns {Record<string, any>}
 */
function run(bundle) {
  const source = readFileSync(bundle, "utf8")
  // V8 itself only compares lengths to tell whether compiled code belongs to its source.
  const content = createHash("sha256").update(source).digest("hex").slice(0, 16)
  const cache = join(dirname(bundle), `${content}-${process.version}-${process.arch}.v8`)
  // To Node the code lies among the sources: modules and files are found from there, and traces name that folder.
  const filename = join(kernelFolder, "runner", bundle.slice(dirname(bundle).length + 1))
  const script = new Script(`(function (exports, require, module, __filename, __import) {${source}\n})`, {
    filename,
    cachedData: existsSync(cache) ? readFileSync(cache) : undefined,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  const module = { exports: {} }
  // Compiled code that comes from a cache has lost where it stands, and with that its own `import()`.
  const load = (/** @type {string} */ specifier) => import(specifier)
  script.runInThisContext()(module.exports, requireFrom(filename), module, filename, load)
  // With the functions that were needed by then; when nobody waits for the process.
  if (script.cachedDataRejected !== false)
    setTimeout(() => writeAside(cache, script.createCachedData()), 1000).unref()
  return module.exports
}

/**
 * Node warns of ES modules that are required, unless a package does it.
 * @param {string} filename
 */
function requireFrom(filename) {
  const own = createRequire(filename)
  if (filename.includes("/node_modules/")) return own
  const ofPackage = createRequire(own.resolve("zeromq"))
  const load = (/** @type {string} */ specifier) => (specifier.startsWith(".") ? own : ofPackage)(specifier)
  return Object.assign(load, ofPackage)
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

module.exports = { bundleFolder, findBundles, isCheckout, run }

if (require.main === module) {
  // The bundle is this process's script, as far as the cells in it are concerned.
  process.argv.splice(1, 1)
  run(process.argv[1] ?? "")
}
