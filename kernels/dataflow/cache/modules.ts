import { existsSync, readFileSync, realpathSync, statSync } from "node:fs"
import { builtinModules } from "node:module"
import { dirname, extname, join, relative, resolve, sep } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { parseSync } from "oxc-parser"
import { findNotebookImports, isNotebook } from "../graph/index.ts"
import { digest } from "./digest.ts"

/** What a module specifier stands for, as far as results depend on it. */
export interface ModuleDigest {
  /** `lodash@4.17.21`, or a hash over a local module and all local modules that it imports. */
  readonly digest: string
  /** Local files among it, absolute: the module and what it imports. Packages are taken by their version. */
  readonly files: readonly string[]
  /** Modules whose `version()` says what else results depend on: see `ModuleDigests.versions`. */
  readonly versionModules: readonly string[]
  /** Notebooks among it, which are not in the digest: their names are values, and what these are is for others to say. */
  readonly notebooks: readonly { readonly file: string; readonly names: readonly string[] | undefined }[]
}

interface Collected {
  readonly files: Map<string, string>
  readonly versions: Set<string>
  readonly packages: Set<string>
  readonly notebooks: Map<string, readonly string[] | undefined>
}

const builtins = new Set(builtinModules)
const ownPackage = packageAbove(dirname(fileURLToPath(import.meta.url)))

/** Resolves and digests modules; a file is read once, and again when its size or time of change differs. */
export class ModuleDigests {
  readonly #files = new Map<string, { stamp: string; hash: string; imports: readonly Import[] }>()
  readonly #packages = new Map<string, string>()
  readonly #owners = new Map<string, { folder: string; name: string | undefined }>()
  readonly #versions = new Map<string, Promise<string>>()

  /** `from` is the absolute path of the importing file (or notebook); `names` are what it takes from a notebook. */
  digest(specifier: string, from: string, names?: readonly string[]): ModuleDigest {
    const collected: Collected = {
      files: new Map(),
      versions: new Set(),
      packages: new Set(),
      notebooks: new Map(),
    }
    this.#collect(specifier, names, from, collected)
    const { files, versions, packages, notebooks } = collected
    const versionModules = [...packages].flatMap(folder => versionModulesOf(folder, files))
    const named = [...files].map(([path, hash]) => [this.#nameOf(path, from), hash])
    const parts = [...named, ...[...versions].map(version => [version, ""])]
      .map(part => part.join("="))
      .sort()
    const isPackage = files.size === 0 && versions.size === 1
    return {
      digest: isPackage ? [...versions][0]! : digest(parts.join("\n")),
      files: [...files.keys()].sort(),
      versionModules,
      notebooks: [...notebooks]
        .map(([file, names]) => ({ file, names }))
        .sort((a, b) => (a.file < b.file ? -1 : 1)),
    }
  }

  /**
   * What results of a package depend on beside its own files, such as a system library: a package says so by an
   * export `ENTRY/version` with a function `version()` that returns a text. Asked once.
   */
  async versions(modules: readonly string[]): Promise<string[]> {
    return Promise.all(
      modules.map(path => {
        let asked = this.#versions.get(path)
        if (!asked) {
          asked = versionOf(path)
          this.#versions.set(path, asked)
        }
        return asked
      }),
    )
  }

  /** A file's path in its package, or from the importing one: the same in every checkout of the project. */
  #nameOf(path: string, from: string): string {
    const folder = dirname(path)
    let owner = this.#owners.get(folder)
    if (!owner) {
      owner = packageAbove(folder) ?? { folder: dirname(from), name: undefined }
      this.#owners.set(folder, owner)
    }
    return `${owner.name ?? ""}/${relative(owner.folder, path)}`
  }

  #collect(
    specifier: string,
    names: readonly string[] | undefined,
    from: string,
    collected: Collected,
  ): void {
    const { files, versions, packages, notebooks } = collected
    if (specifier.startsWith("node:") || builtins.has(specifier)) return
    const path = isLocal(specifier)
      ? localPath(specifier, from)
      : this.#packagePath(specifier, from, versions, packages)
    if (path === undefined) {
      if (isLocal(specifier)) versions.add(`missing ${specifier}`)
      return
    }
    if (isNotebook(path)) {
      const before = notebooks.has(path) ? notebooks.get(path) : []
      notebooks.set(path, names && before && [...new Set([...before, ...names])].sort())
      return
    }
    if (files.has(path)) return
    const file = this.#read(path)
    files.set(path, file.hash)
    for (const inner of file.imports) this.#collect(inner.specifier, inner.names, path, collected)
  }

  /** The source file of a package that is a checkout, or nothing and a version for an installed one. */
  #packagePath(
    specifier: string,
    from: string,
    versions: Set<string>,
    packages: Set<string>,
  ): string | undefined {
    const name = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/")
    const own = packageAbove(dirname(from))
    const folder =
      own?.name === name
        ? own.folder
        : (installedFolder(name, from) ?? (ownPackage?.name === name ? ownPackage.folder : undefined))
    if (folder === undefined) {
      versions.add(`missing ${specifier}`)
      return undefined
    }
    const real = realpathSync(folder)
    const source = sourceOf(real, `.${specifier.slice(name.length)}`)
    packages.add(real)
    if (source && !real.includes(`${sep}node_modules${sep}`)) return source
    versions.add(this.#version(real, name))
    return undefined
  }

  /** The version that is installed, and a hash over those of everything that it depends on. */
  #version(folder: string, name: string): string {
    const known = this.#packages.get(folder)
    if (known !== undefined) return known
    const all = new Map<string, string>()
    this.#installed(folder, all)
    const own = all.get(folder)!
    all.delete(folder)
    const below = [...new Set(all.values())].sort()
    const found =
      below.length === 0 ? `${name}@${own}` : `${name}@${own} with ${digest(below.join("\n")).slice(0, 16)}`
    this.#packages.set(folder, found)
    return found
  }

  #installed(folder: string, found: Map<string, string>): void {
    if (found.has(folder)) return
    const manifest = manifestOf(folder)
    found.set(folder, manifest.version ?? digest(readFileSync(join(folder, "package.json"))))
    const names = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })
    for (const name of names) {
      const inner = installedFolder(name, join(folder, "package.json"))
      if (inner === undefined) continue
      const real = realpathSync(inner)
      this.#installed(real, found)
      found.set(real, `${name}@${found.get(real)!.replace(/^.*@/, "")}`)
    }
  }

  #read(path: string): { hash: string; imports: readonly Import[] } {
    const { size, mtimeMs, ino } = statSync(path)
    const stamp = `${size} ${mtimeMs} ${ino}`
    const known = this.#files.get(path)
    if (known?.stamp === stamp) return known
    const bytes = readFileSync(path)
    const isCode = /^\.[cm]?[jt]sx?$/.test(extname(path))
    const read = {
      stamp,
      hash: digest(bytes),
      imports: isCode ? importsOf(path, bytes.toString("utf8")) : [],
    }
    this.#files.set(path, read)
    return read
  }
}

function isLocal(specifier: string): boolean {
  return /^(?:\.{0,2}\/|\.{1,2}$|file:)/.test(specifier)
}

/** As the loader resolves: the path itself, `.ts` for a missing ending or for `.js`, an `index.ts`. */
function localPath(specifier: string, from: string): string | undefined {
  const path = specifier.startsWith("file:")
    ? fileURLToPath(specifier)
    : resolve(dirname(from), specifier.replace(/[?#].*$/, ""))
  const candidates = [
    path,
    path.replace(/\.([mc]?)js$/, ".$1ts"),
    `${path}.ts`,
    join(path, "index.ts"),
    `${path}.js`,
    `${path}.json`,
    join(path, "index.js"),
  ]
  return candidates.find(each => statSync(each, { throwIfNoEntry: false })?.isFile())
}

interface Import {
  readonly specifier: string
  /** What is taken from a notebook. */
  readonly names: readonly string[] | undefined
}

function importsOf(path: string, code: string): Import[] {
  const parsed = parseSync(path, code)
  const { module } = parsed
  // The tree is made when it is asked for, and takes longer than all else here.
  const notebooks = code.includes(".ipynb") ? findNotebookImports(parsed.program) : []
  const text = (start: number, end: number): string => code.slice(start, end).replace(/^["'`]|["'`]$/g, "")
  const required = [...code.matchAll(/\brequire\(\s*(["'])([^"'\n]+)\1\s*\)/g)].map(match => match[2]!)
  const isTypeOnly = (entries: readonly { isType: boolean }[]): boolean =>
    entries.length > 0 && entries.every(each => each.isType)
  const specifiers = [
    ...module.staticImports.filter(each => !isTypeOnly(each.entries)).map(each => each.moduleRequest.value),
    ...module.staticExports.flatMap(each =>
      isTypeOnly(each.entries)
        ? []
        : each.entries.flatMap(entry => (entry.moduleRequest ? [entry.moduleRequest.value] : [])),
    ),
    ...module.dynamicImports
      .map(each => text(each.moduleRequest.start, each.moduleRequest.end))
      .filter(each => !/[\s+$(]/.test(each)),
    ...required,
  ]
  return specifiers
    .filter(each => !isNotebook(each))
    .map((specifier): Import => ({ specifier, names: undefined }))
    .concat(notebooks)
}

function packageAbove(folder: string): { folder: string; name: string | undefined } | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, "package.json")
    if (existsSync(path))
      return { folder: at, name: (JSON.parse(readFileSync(path, "utf8")) as { name?: string }).name }
    if (dirname(at) === at) return undefined
  }
}

function installedFolder(name: string, from: string): string | undefined {
  for (let at = dirname(from); ; at = dirname(at)) {
    const folder = join(at, "node_modules", name)
    if (existsSync(join(folder, "package.json"))) return folder
    if (dirname(at) === at) return undefined
  }
}

type Exports = string | null | undefined | { readonly [key: string]: Exports }

interface Manifest {
  readonly version?: string
  readonly exports?: Exports
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest

/** The `ENTRY/version` modules of a package: of a checkout those whose entry is among the files, else all. */
function versionModulesOf(folder: string, files: ReadonlyMap<string, string>): string[] {
  const { exports } = manifestOf(folder)
  if (typeof exports !== "object" || !exports) return []
  return Object.keys(exports).flatMap(entry => {
    if (!entry.endsWith("/version")) return []
    const isSource = sourceOf(folder, entry)?.endsWith(".ts") === true
    const path = sourceOf(folder, entry)
    const main = sourceOf(folder, entry.slice(0, -"/version".length))
    return path && main && (!isSource || files.has(main)) ? [path] : []
  })
}

async function versionOf(path: string): Promise<string> {
  // The kernel's own process does not load the loader of TypeScript at its start.
  if (path.endsWith(".ts")) await import(new URL("../runner/typescript.mjs", import.meta.url).href)
  const module = (await import(pathToFileURL(path).href)) as { version?: () => unknown }
  if (typeof module.version !== "function") throw new Error(`${path} should export a function version()`)
  return String(await module.version())
}

/** The TypeScript behind an entry of a package that lies there as source. */
function sourceOf(folder: string, entry: string): string | undefined {
  let found: Exports = manifestOf(folder).exports
  if (typeof found === "object" && found && entry in found) found = found[entry]
  while (typeof found === "object" && found) found = found["etude-source"] ?? found.import ?? found.default
  if (typeof found !== "string") return undefined
  const path = join(folder, found)
  return existsSync(path) ? path : undefined
}
