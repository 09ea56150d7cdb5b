import assert from "node:assert/strict"
import { spawn, spawnSync } from "node:child_process"
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { random } from "etude/stats"
import { parseNotebook } from "../../../../kernels/dataflow/notebook/index.ts"
import { Folder, notebookText, run } from "./notebooks.ts"

describe("notebook: faults", function () {
  this.timeout(120_000)
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
  })
  afterEach(() => folder.remove())
  const letters = (summary: { cells: readonly { state: string }[] }): string =>
    summary.cells.map(({ state }) => state[0]).join("")
  const filesIn = (path: string): string[] =>
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))

  it("killed at random points, it leaves the old notebook or the new one, and what had finished", async () => {
    const cells = Array.from(
      { length: 6 },
      (_, i) =>
        `const s${i} = new Float64Array(20_000).fill(${i === 0 ? 1 : `s${i - 1}[0]! + 1`})\nawait new Promise(done => setTimeout(done, 30))`,
    )
    const file = folder.notebook("nb.ipynb", ...cells, "s5[0]")
    const options = { cache: join(folder.path, "cache"), inPlace: true }
    const index = new URL("../../../../kernels/dataflow/notebook/index.ts", import.meta.url).href
    const script = `
      import { runNotebook } from ${JSON.stringify(index)}
      for await (const event of runNotebook(${JSON.stringify(file)}, ${JSON.stringify(options)})) console.log(event.type)`
    const before = folder.read("nb.ipynb")
    const rng = random(5, "kill")
    let finished = 0
    for (let round = 0; round < 4; round++) {
      const flags = process.execArgv.filter(flag => flag.startsWith("--import"))
      const child = spawn(process.execPath, [...flags, "--input-type=module", "-e", script])
      // At an event, not at a time: a slow machine is killed at the same points.
      const last = 3 + rng.integer(8)
      let events = 0
      let printed = ""
      child.stdout.on("data", (chunk: Buffer) => {
        printed += chunk.toString()
        events = printed.split("\n").length - 1
        if (events >= last) child.kill("SIGKILL")
      })
      await new Promise(resolve => child.once("close", resolve))
      const now = folder.read("nb.ipynb")
      assert.ok(now === before || parseNotebook("nb.ipynb", now))
      const done = printed.split("\n").filter(type => type === "cell-finished").length
      finished = Math.max(finished, Math.min(done, 6))
    }
    const { summary, messages } = await run(file, options)
    assert.deepEqual(messages, [])
    const known = summary.cells.filter(({ state }) => state === "cached").length
    assert.ok(known >= finished, `${finished} cells had finished, ${known} were known`)
    assert.match(folder.read("nb.ipynb"), /"6"/)
  })

  it("on a full disk, results are not kept and the notebook stays as it was", async function () {
    const disk = join(folder.path, "disk")
    mkdirSync(disk)
    const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", disk])
    // Only the superuser may mount a disk of its own, and not in every container.
    if (mounted.status !== 0) return this.skip()
    try {
      const cells = [
        "const big = new Float64Array(100_000).fill(2)",
        "big[7]",
        "console.log('x'.repeat(400_000))",
      ]
      const text = notebookText(cells)
      writeFileSync(join(disk, "nb.ipynb"), text)
      const options = { cache: join(disk, "cache"), inPlace: true }
      const { summary, messages, events } = await run(join(disk, "nb.ipynb"), options)
      assert.match(
        messages.join(),
        /^nb\.ipynb: the executed notebook or its figures could not be written: ENOSPC/,
      )
      assert.equal(letters(summary), "rrr")
      assert.equal(folder.read("disk/nb.ipynb"), text)
      const notes = events.flatMap(event => (event.type === "cell-note" ? [event.note] : []))
      assert.match(notes.join(), /not cached: ENOSPC/)
      assert.deepEqual(
        readdirSync(disk).filter(name => name.endsWith(".part")),
        [],
      )
      const elsewhere = await run(join(disk, "nb.ipynb"), {
        ...options,
        inPlace: false,
        out: join(folder.path, "out"),
      })
      assert.deepEqual(elsewhere.messages, [])
    } finally {
      spawnSync("umount", ["-l", disk])
    }
  })

  it("a cache that may only be read is used all the same", async () => {
    const cache = join(folder.path, "cache")
    mkdirSync(cache)
    // Permissions do not hold the superuser back; a disk of its own does.
    const isMounted = spawnSync("mount", ["-t", "tmpfs", "tmpfs", cache]).status === 0
    const file = folder.notebook("nb.ipynb", "const a = [1, 2]", "a.length")
    await run(file, { cache })
    const folders = [cache, ...readdirSync(cache, { recursive: true }).map(name => join(cache, String(name)))]
    const locked = folders.filter(path => statSync(path).isDirectory())
    if (isMounted) spawnSync("mount", ["-o", "remount,ro", cache])
    else {
      for (const path of filesIn(cache)) chmodSync(path, 0o400)
      for (const path of locked) chmodSync(path, 0o500)
    }
    try {
      assert.throws(() => writeFileSync(join(cache, "test"), ""), /EROFS|EACCES/)
      assert.equal(letters((await run(file, { cache })).summary), "cc")
      folder.write("nb.ipynb", folder.read("nb.ipynb").replace("a.length", "a.length + 1"))
      const { summary, messages, events } = await run(file, { cache })
      assert.equal(letters(summary), "cr")
      assert.deepEqual(messages, [])
      const notes = events.flatMap(event => (event.type === "cell-note" ? [event.note] : []))
      assert.match(notes.join(), /^not cached: E(ROFS|ACCES)/)
    } finally {
      if (isMounted) spawnSync("umount", ["-l", cache])
      else for (const path of locked) chmodSync(path, 0o700)
    }
  })

  it("a cache of another version, and files that are none of its, are left alone", async () => {
    const cache = join(folder.path, "cache")
    const file = folder.notebook("nb.ipynb", "const a = [1, 2]", "a.length")
    await run(file, { cache })
    renameSync(join(cache, "v3"), join(cache, "v1"))
    folder.write("cache/notes.txt", "mine")
    folder.write("cache/v3/entry/zz/torn.json", "{")
    const old = filesIn(join(cache, "v1"))
    assert.equal(letters((await run(file, { cache })).summary), "rr")
    assert.equal(letters((await run(file, { cache })).summary), "cc")
    assert.deepEqual(filesIn(join(cache, "v1")), old)
    assert.ok(existsSync(join(cache, "notes.txt")))
  })

  it("notebooks of other formats are refused with what to do, and older ones of format 4 run", async () => {
    const other = folder.write(
      "nb3.ipynb",
      '{"nbformat":3,"nbformat_minor":0,"metadata":{},"worksheets":[{"cells":[]}]}',
    )
    await assert.rejects(run(other), /nb3\.ipynb: .*nbformat 3.*jupyter nbconvert --to notebook/)
    const future = folder.write("nb5.ipynb", '{"nbformat":5,"nbformat_minor":0,"metadata":{},"cells":[]}')
    await assert.rejects(run(future), /nb5\.ipynb: .*nbformat 5/)
    const old = folder.write(
      "nb40.ipynb",
      '{"nbformat":4,"nbformat_minor":0,"metadata":{},"cells":[{"cell_type":"code","metadata":{},"source":"1 + 1","outputs":[],"execution_count":null}]}',
    )
    assert.deepEqual((await run(old)).messages, [])
  })

  it("100 MB of outputs neither fill the notebook nor the cache", async () => {
    const cell =
      "const line = 'x'.repeat(99_999)\nfor (let _i = 0; _i < 1000; _i++) console.log(line)\nline.length"
    const file = folder.notebook("nb.ipynb", cell)
    const options = { cache: join(folder.path, "cache"), out: join(folder.path, "out") }
    const { messages } = await run(file, options)
    assert.deepEqual(messages, [])
    assert.ok(statSync(join(folder.path, "out/nb.ipynb")).size < 5e6)
    assert.ok(filesIn(options.cache).every(path => statSync(path).size < 5e6))
    assert.match(folder.read("out/nb.ipynb"), /more characters were printed/)
    assert.equal(letters((await run(file, options)).summary), "c")
  })

  it("file names with anything in them", async () => {
    for (const name of [
      "-rf nb.ipynb",
      "a b\u00e9 \u{1f3b5}.ipynb",
      "q'u\"o$te%20#?&.ipynb",
      "x\ny.ipynb",
      "..ipynb",
    ]) {
      const file = folder.write(
        join("in", name),
        notebookText(["import { n } from './lib.ts'\nconst a = n", "throw new Error(String(a))"]),
      )
      folder.write("in/lib.ts", "export const n = 7")
      const options = { cache: join(folder.path, "cache"), out: join(folder.path, "out") }
      const { summary, messages } = await run(file, options)
      assert.deepEqual(messages, [`${name}: cell 2 (b), line 1: Error: 7`])
      assert.equal(summary.notebook, join(folder.path, "out", name))
      assert.ok(existsSync(join(folder.path, "out", name)))
    }
  })
})
