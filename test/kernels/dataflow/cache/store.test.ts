import assert from "node:assert/strict"
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import {
  baseKey,
  Cache,
  cacheFolder,
  differences,
  digest,
  type Ingredients,
  ModuleDigests,
} from "../../../../kernels/dataflow/cache/index.ts"

const ingredients = (change: Partial<Ingredients> = {}): Ingredients => ({
  code: "c",
  inputs: { a: "1" },
  modules: { m: "m@1" },
  parameters: { steps: 5 },
  system: "s",
  ...change,
})

const made = (change: Partial<Parameters<Cache["keep"]>[1]> = {}): Parameters<Cache["keep"]>[1] => ({
  ingredients: ingredients(),
  files: {},
  outputs: { text: "out" },
  formats: undefined,
  values: undefined,
  left: {},
  fingerprints: {},
  changed: {},
  functions: [],
  milliseconds: 1,
  ...change,
})

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
}

describe("cache: entries on disk", () => {
  let folder: string
  let cache: Cache
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "etude-cache-"))
    cache = new Cache(folder)
  })
  afterEach(() => {
    chmodSync(folder, 0o755)
    rmSync(folder, { recursive: true, force: true })
  })

  const keepBlob = async (text: string): Promise<string> => {
    const draft = await cache.draft()
    writeFileSync(draft, text)
    await cache.keepValues(draft, digest(text))
    return digest(text)
  }

  it("are found by what they were made of", async () => {
    const base = baseKey(ingredients())
    assert.equal(await cache.find(base, folder), undefined)
    await cache.keep(base, made())
    assert.deepEqual((await cache.find(base, folder))?.outputs, { text: "out" })
    for (const change of [
      { code: "d" },
      { inputs: { a: "2" } },
      { modules: {} },
      { parameters: { steps: 6 } },
      { system: "t" },
    ])
      assert.equal(await cache.find(baseKey(ingredients(change)), folder), undefined)
    assert.equal(
      baseKey(ingredients({ inputs: { a: "1", b: "2" } })),
      baseKey(ingredients({ inputs: { b: "2", a: "1" } })),
    )
  })

  it("hold only while the files that the cell read are what they were", async () => {
    const file = join(folder, "data.csv")
    writeFileSync(file, "1")
    const base = baseKey(ingredients())
    await cache.keep(base, made({ files: { "data.csv": digest("1") } }))
    assert.ok(await cache.find(base, folder))
    writeFileSync(file, "2")
    assert.equal(await cache.find(base, folder), undefined)
    rmSync(file)
    assert.equal(await cache.find(base, folder), undefined)
    writeFileSync(file, "1")
    assert.ok(await cache.find(base, folder))
  })

  it("count as absent when they are torn or altered at any place", async () => {
    const base = baseKey(ingredients())
    const hash = await keepBlob("the values")
    const entry = await cache.keep(base, made({ values: { hash, names: ["a"], uses: [] } }))
    assert.ok(await cache.valuesOf(entry))
    for (const path of filesUnder(folder)) {
      const bytes = readFileSync(path)
      for (const damage of [
        bytes.subarray(0, bytes.length / 2),
        Buffer.alloc(0),
        Buffer.concat([bytes, Buffer.from("x")]),
        Buffer.from(bytes.map((byte, i) => (i === bytes.length - 2 ? byte ^ 1 : byte))),
      ]) {
        writeFileSync(path, damage)
        const found = await cache.find(base, folder)
        // Whoever reads values checks that they are whole: see the tests of values files.
        if (!path.endsWith(".safetensors")) assert.equal(found, undefined, path)
      }
      writeFileSync(path, bytes)
    }
    assert.ok(await cache.valuesOf((await cache.find(base, folder))!))
  })

  it("may be written by many at once", async () => {
    const base = baseKey(ingredients())
    await Promise.all(
      Array.from({ length: 40 }, async (_, i) => {
        const each = new Cache(folder)
        const hash = await keepBlob("same")
        await each.keep(base, made({ values: { hash, names: [], uses: [] } }))
        await each.keep(baseKey(ingredients({ code: String(i % 3) })), made())
        const found = await each.find(base, folder)
        assert.ok(found && (await each.valuesOf(found)))
      }),
    )
    assert.equal((await cache.use()).entries, 4)
    assert.deepEqual(filesUnder(join(folder, "v3", "draft")), [])
  })

  it("are collected from the least recently used on", async () => {
    const keys: string[] = []
    for (let i = 0; i < 5; i++) {
      const hash = await keepBlob(String(i).repeat(1000))
      const base = baseKey(ingredients({ code: String(i) }))
      await cache.keep(base, made({ values: { hash, names: [], uses: [] } }))
      keys.push(base)
      for (const path of filesUnder(folder))
        if (readFileSync(path, "utf8").includes(hash) || path.includes(hash)) utimesSync(path, i, i)
    }
    await cache.find(keys[0]!, folder).then(entry => cache.valuesOf(entry!))
    const before = (await cache.use()).bytes
    const after = await cache.collect(before - 2500)
    assert.ok(after.bytes <= before - 2500)
    const kept = await Promise.all(
      keys.map(async key => {
        const entry = await cache.find(key, folder)
        return Boolean(entry && (await cache.valuesOf(entry)))
      }),
    )
    assert.equal(kept[0], true)
    assert.equal(kept[1], false)
    await cache.clear()
    assert.equal((await cache.use()).bytes, 0)
  })

  it("say what has changed", () => {
    const now = ingredients({ code: "d", inputs: { a: "2", b: "1" }, modules: {}, parameters: { steps: 6 } })
    assert.deepEqual(
      differences(ingredients(), now, name => `cell of ${name}`),
      [
        "its code has changed",
        "a of cell of a has changed",
        "it now uses the name b",
        "it no longer uses module m",
        "parameter steps has changed",
      ],
    )
    assert.deepEqual(differences(now, now, String), [])
  })

  it("lie where ETUDE_CACHE says, or with the project, or with the user", () => {
    assert.equal(cacheFolder("nb.ipynb", { ETUDE_CACHE: "/shared" }), "/shared")
    writeFileSync(join(folder, "package.json"), "{}")
    mkdirSync(join(folder, "node_modules"))
    assert.equal(
      cacheFolder(join(folder, "deep", "nb.ipynb"), {}),
      join(folder, "node_modules", ".cache", "etude"),
    )
    assert.equal(cacheFolder("/nowhere/nb.ipynb", { XDG_CACHE_HOME: "/x" }), "/x/etude")
  })
})

describe("cache: modules as ingredients", () => {
  let folder: string
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "etude-modules-"))
    write("package.json", '{ "name": "study" }')
    write(
      "a.ts",
      "import { b } from './b.js'\nimport type { T } from './types.ts'\nexport { default as j } from './data.json'",
    )
    write("b.ts", "export const b = await import('./deep')")
    write("deep/index.ts", "import x from 'pack/sub'\nimport 'node:fs'")
    write("types.ts", "export type T = 1")
    write("data.json", "{}")
    write(
      "node_modules/pack/package.json",
      '{ "name": "pack", "version": "1.2.3", "exports": { "./sub": "./sub.js" } }',
    )
    write("node_modules/pack/sub.js", "")
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const digestOf = (specifier: string) => new ModuleDigests().digest(specifier, join(folder, "nb.ipynb"))

  it("follow local modules to the end, and take packages by version", () => {
    const { files } = digestOf("./a.ts")
    assert.deepEqual(
      files.map(file => file.slice(folder.length + 1)),
      ["a.ts", "b.ts", "data.json", "deep/index.ts"],
    )
    assert.equal(digestOf("pack/sub").digest, "pack@1.2.3")
  })

  it("change with any of it, and with nothing else", () => {
    const before = digestOf("./a.ts").digest
    const changes: [string, string, boolean][] = [
      ["types.ts", "export type T = 2", false],
      ["node_modules/pack/sub.js", "// patched", false],
      ["data.json", "[]", true],
      ["deep/index.ts", "import x from 'pack/sub'", true],
      ["node_modules/pack/package.json", '{ "name": "pack", "version": "1.2.4" }', true],
    ]
    let last = before
    for (const [name, text, isChange] of changes) {
      write(name, text)
      const now = digestOf("./a").digest
      assert.equal(now !== last, isChange, name)
      last = now
    }
  })

  it("see a change of a file that was read before", () => {
    const digests = new ModuleDigests()
    const from = join(folder, "nb.ipynb")
    const before = digests.digest("./b.ts", from).digest
    assert.equal(digests.digest("./b.ts", from).digest, before)
    write("b.ts", "export const b = 'another'")
    assert.notEqual(digests.digest("./b.ts", from).digest, before)
  })

  it("find the sources of this very package", () => {
    const { files } = digestOf("etude/stats")
    assert.ok(files.some(file => file.endsWith("src/stats/index.ts")))
    assert.ok(files.length > 1)
  })

  it("name what is missing", () => {
    assert.match(digestOf("./nowhere.ts").digest, /missing/)
    assert.match(digestOf("no-such-package").digest, /missing/)
  })
})
