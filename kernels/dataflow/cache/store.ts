import { randomBytes } from "node:crypto"
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises"
import { basename, dirname, join, resolve } from "node:path"
import { digest, digestFile } from "./digest.ts"
import { cacheVersion, entryKey, type Ingredients } from "./keys.ts"

/** A cell's result as it is kept. Plain data. */
export interface Entry {
  readonly key: string
  readonly ingredients: Ingredients
  /** Files read through `file()`, relative to the notebook's folder, with the hashes of their contents. */
  readonly files: Readonly<Record<string, string>>
  /** What the cell printed and showed, in order, and its result: the caller's own plain data. */
  readonly outputs: unknown
  /** Formats that the outputs hold files for; `undefined` if they hold none. */
  readonly formats: readonly string[] | undefined
  /** The file with the values, which names are in it, and names of other cells that these refer to. */
  readonly values:
    | { readonly hash: string; readonly names: readonly string[]; readonly uses: readonly string[] }
    | undefined
  /** Names without a stored form, and why. */
  readonly left: Readonly<Record<string, string>>
  /** Hashes of the values, where they have one. */
  readonly fingerprints: Readonly<Record<string, string | null>>
  /** Values of other cells that the cell has changed in place, with their new hashes. */
  readonly changed: Readonly<Record<string, string | null>>
  /** Names whose values are functions or classes. */
  readonly functions: readonly string[]
  readonly milliseconds: number
}

/** The folder of this format. */
const version = `v${cacheVersion}`

interface LastRun {
  readonly notebook: string
  readonly cells: Readonly<Record<string, Ingredients>>
}

export interface CacheUse {
  readonly folder: string
  readonly entries: number
  readonly bytes: number
}

/**
 * A folder of results by content. Entries and blobs are named by what they are, written aside and renamed, and
 * checked by hash when read: what is torn or altered counts as absent. Any number of processes may share it.
 *
 *     v3/base/ab/<base key>.json        the files that a cell reads, by their paths
 *     v3/entry/ab/<entry key>.json      an Entry, with its own hash in the first line
 *     v3/values/ab/<hash>.safetensors   the values of a cell, their hashes in the header
 *     v3/last/<notebook>.json           what each cell of a notebook was last made of, for explanations
 *
 * Another version of the format lies beside this one and is left alone, but for `collect` and `clear`.
 */
export class Cache {
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  /** The entry for a cell of a notebook in `folder`, if there is one whose files are what they were. */
  async find(base: string, folder: string): Promise<Entry | undefined> {
    const paths = await this.#readChecked<string[]>(this.#path("base", base))
    if (!paths) return undefined
    const files: Record<string, string> = {}
    for (const path of paths) files[path] = (await digestFile(resolve(folder, path))) ?? "missing"
    const path = this.#path("entry", entryKey(base, files))
    const entry = await this.#readChecked<Entry>(path)
    if (entry) await touch(path)
    return entry
  }

  /** The path of an entry's values, if they are there; whoever reads them checks that they are whole. */
  async valuesOf(entry: Entry): Promise<string | undefined> {
    if (!entry.values) return undefined
    const path = this.#path("values", entry.values.hash)
    const isThere = await stat(path).then(
      found => found.isFile(),
      () => false,
    )
    if (!isThere) return undefined
    await touch(path)
    return path
  }

  /** A path in this folder to write values to, before their hash is known; then `keepValues` or `rm` it. */
  async draft(): Promise<string> {
    const path = join(this.folder, version, "draft", randomBytes(9).toString("hex"))
    await mkdir(dirname(path), { recursive: true })
    return path
  }

  /** Returns where the values are from now on. */
  async keepValues(draft: string, hash: string): Promise<string> {
    const path = this.#path("values", hash)
    await place(draft, path)
    return path
  }

  async keep(base: string, made: Omit<Entry, "key">): Promise<Entry> {
    const entry = { ...made, key: entryKey(base, made.files) }
    await this.#write(this.#path("entry", entry.key), entry)
    await this.#write(this.#path("base", base), Object.keys(entry.files).sort())
    return entry
  }

  /** Takes over what another folder knows; its files are copied here. How many results were new. */
  async absorb(folder: string): Promise<number> {
    let count = 0
    // Values first: an entry is there only once what it names is.
    for (const kind of ["values", "entry", "base"] as const)
      for (const { path } of (await new Cache(folder).#files()).filter(each => each.kind === kind)) {
        const target = this.#path(kind, basename(path).replace(/\..*$/, ""))
        const isThere = await stat(target).then(
          () => true,
          () => false,
        )
        if (isThere) continue
        const draft = await this.draft()
        await copyFile(path, draft)
        await place(draft, target)
        if (kind === "entry") count++
      }
    return count
  }

  /** What the cells of a notebook were last made of, by cell id. */
  async last(notebook: string): Promise<Record<string, Ingredients>> {
    return (await this.#readChecked<LastRun>(this.#lastPath(notebook)))?.cells ?? {}
  }

  async keepLast(notebook: string, cells: Readonly<Record<string, Ingredients>>): Promise<void> {
    await this.#write(this.#lastPath(notebook), { notebook, cells } satisfies LastRun)
  }

  /** The notebooks that have run with this cache, how many of their cells it knows, and when they last ran. */
  async notebooks(): Promise<{ notebook: string; cells: number; lastRun: Date }[]> {
    const folder = join(this.folder, version, "last")
    const found = await Promise.all(
      (await readdir(folder).catch(() => [])).map(async name => {
        const path = join(folder, name)
        const last = await this.#readChecked<LastRun>(path)
        const { mtime } = await stat(path)
        return last
          ? [{ notebook: last.notebook, cells: Object.keys(last.cells).length, lastRun: mtime }]
          : []
      }),
    )
    return found.flat().sort((a, b) => (a.notebook < b.notebook ? -1 : 1))
  }

  /** How many entries there are, and how large everything is. */
  async use(): Promise<CacheUse> {
    const files = await this.#files()
    const entries = files.filter(({ kind }) => kind === "entry").length
    return { folder: this.folder, entries, bytes: files.reduce((sum, file) => sum + file.bytes, 0) }
  }

  /** Removes what was used least recently until at most `bytes` are left, and drafts that nobody finishes. */
  async collect(bytes: number): Promise<CacheUse> {
    const files = (await this.#files()).sort((a, b) => a.used - b.used)
    let total = files.reduce((sum, file) => sum + file.bytes, 0)
    for (const { path, kind, bytes: size, used } of files) {
      const isDraft = kind === "draft"
      if (!(total > bytes && !isDraft) && !(isDraft && Date.now() - used > 3_600_000)) continue
      await rm(path, { force: true })
      total -= size
    }
    return this.use()
  }

  /** As `collect`, at most once an hour: to look at everything takes its time. */
  async trim(bytes: number): Promise<void> {
    const stamp = join(this.folder, version, "trimmed")
    const { mtimeMs } = await stat(stamp).catch(() => ({ mtimeMs: 0 }))
    if (Date.now() - mtimeMs < 3_600_000) return
    try {
      await writeFile(stamp, "")
    } catch {
      // A cache that may not be written to is somebody else's to trim.
      return
    }
    await this.collect(bytes)
  }

  async clear(): Promise<void> {
    for (const folder of await this.#versions()) await rm(folder, { recursive: true, force: true })
  }

  /** The folders of all versions of the format; whatever else lies beside them is not the cache's. */
  async #versions(): Promise<string[]> {
    const names = await readdir(this.folder).catch(() => [])
    return names.filter(name => /^v\d+$/.test(name)).map(name => join(this.folder, name))
  }

  #path(kind: "base" | "entry" | "values", key: string): string {
    const ending = kind === "values" ? "safetensors" : "json"
    return join(this.folder, version, kind, key.slice(0, 2), `${key}.${ending}`)
  }

  #lastPath(notebook: string): string {
    return join(this.folder, version, "last", `${digest(notebook).slice(0, 32)}.json`)
  }

  async #write(path: string, value: unknown): Promise<void> {
    const json = JSON.stringify(value)
    const draft = await this.draft()
    try {
      await writeFile(draft, `${digest(json)}\n${json}`, { flag: "wx" })
      await place(draft, path)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
  }

  /** A record whose hash is right; anything else counts as absent. */
  async #readChecked<T>(path: string): Promise<T | undefined> {
    let text: string
    try {
      text = await readFile(path, "utf8")
    } catch {
      return undefined
    }
    const json = text.slice(65)
    if (text[64] !== "\n" || text.slice(0, 64) !== digest(json)) return undefined
    return JSON.parse(json) as T
  }

  async #files(): Promise<{ path: string; kind: string; bytes: number; used: number }[]> {
    const found: { path: string; kind: string; bytes: number; used: number }[] = []
    const visit = async (folder: string, kind: string): Promise<void> => {
      for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
        const path = join(folder, entry.name)
        if (entry.isDirectory()) await visit(path, kind || entry.name)
        else {
          const { size, mtimeMs } = await stat(path).catch(() => ({ size: 0, mtimeMs: 0 }))
          found.push({ path, kind, bytes: size, used: mtimeMs })
        }
      }
    }
    for (const folder of await this.#versions()) await visit(folder, "")
    return found
  }
}

async function place(draft: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await rename(draft, path)
}

/** Marks as used now; a cache that may not be written to is used all the same. */
async function touch(path: string): Promise<void> {
  const now = new Date()
  await utimes(path, now, now).catch(() => {})
}
