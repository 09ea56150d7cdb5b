import assert from "node:assert/strict"
import { spawn } from "node:child_process"
import { chmodSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { explainRun, type RunOptions, watchNotebook } from "../../../../kernels/dataflow/notebook/index.ts"
import { Folder, type Run, run } from "./notebooks.ts"

describe("notebook: runs with a cache", function () {
  this.timeout(60_000)
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
  })
  afterEach(() => folder.remove())

  /** The states of the cells of one run, each by a letter: r ran, c cached, f failed, s skipped. */
  const states = ({ summary, messages }: Run): string => {
    assert.deepEqual(messages, [])
    return summary.cells.map(cell => cell.state[0]).join("")
  }
  const cached = (options: RunOptions = {}): RunOptions => ({
    cache: join(folder.path, "cache"),
    out: join(folder.path, "out"),
    ...options,
  })
  /** What cells show, in the order of the cells: those whose result is known may show it before others end. */
  const results = ({ events }: Run): unknown[] =>
    events
      .flatMap(event =>
        event.type === "cell-output" && event.output.type === "bundle"
          ? [{ number: event.cell.number, shown: event.output.bundle["text/plain"] }]
          : [],
      )
      .sort((a, b) => a.number - b.number)
      .map(({ shown }) => shown)
  const notes = ({ events }: Run): string[] =>
    events.flatMap(event => (event.type === "cell-note" ? [`${event.cell.number}: ${event.note}`] : []))

  it("run nothing twice, and leave the same files", async () => {
    const file = folder.notebook(
      "nb.ipynb",
      "const a = [1, 2]",
      "console.log('seen'); const b = a.length",
      "display({ b }); a.concat(b)",
    )
    assert.equal(states(await run(file, cached())), "rrr")
    const first = folder.read("out/nb.ipynb")
    const again = await run(file, cached())
    assert.equal(states(again), "ccc")
    assert.equal(folder.read("out/nb.ipynb"), first)
    assert.deepEqual(results(again), ["{ b: 2 }", "[ 1, 2, 2 ]"])
    assert.equal(states(await run(file, cached({ force: true }))), "rrr")
  })

  it("run what has changed and what depends on it, down to where values are equal again", async () => {
    folder.notebook("nb.ipynb", "const a = 1", "const b = a + 1", "const c = b * 2", "c + 1", "a")
    const file = join(folder.path, "nb.ipynb")
    const edit = (from: string, to: string): string =>
      folder.write("nb.ipynb", folder.read("nb.ipynb").replace(from, to))
    assert.equal(states(await run(file, cached())), "rrrrr")
    edit("c + 1", "c + 2")
    assert.equal(states(await run(file, cached())), "cccrc")
    edit("a + 1", "a * 2")
    const cut = await run(file, cached())
    assert.equal(states(cut), "crccc")
    edit("const a = 1", "const a = 5 // five")
    const all = await run(file, cached())
    assert.equal(states(all), "rrrrr")
    assert.deepEqual(results(all), ["22", "5"])
    edit("const a = 5 // five", "const a = 1")
    assert.equal(states(await run(file, cached())), "ccccc")
  })

  it("give values back to cells that have to run: data, imports, functions", async () => {
    folder.write(
      "lib.ts",
      "export const twice = (n: number) => 2 * n\nexport class Point { constructor(readonly n: number) {} }",
    )
    const file = folder.notebook(
      "nb.ipynb",
      "import { twice } from './lib.ts'\nimport * as lib from './lib.ts'\nconst data = new Float64Array([1, 2, 3])",
      "function sum(xs: Iterable<number>) { let n = 0; for (const x of xs) n += x; return n }",
      "const point = new lib.Point(7)",
      "twice(sum(data)) + point.n",
    )
    assert.equal(states(await run(file, cached())), "rrrr")
    folder.write("nb.ipynb", folder.read("nb.ipynb").replace("+ point.n", "- point.n"))
    const again = await run(file, cached())
    assert.equal(states(again), "cccr")
    assert.deepEqual(results(again), ["5"])
    assert.deepEqual(notes(again), [
      '3: runs again for its values: point is an instance of Point, which has no Symbol.for("etude.store") method',
    ])
  })

  it("load no module for a cell that has nothing of it", async () => {
    const trace = join(folder.path, "trace.txt")
    for (const name of ["used", "unused"])
      folder.write(
        `${name}.ts`,
        `import { appendFileSync } from "node:fs"\nappendFileSync(${JSON.stringify(trace)}, "${name} ")\nexport const ${name} = 1`,
      )
    const file = folder.notebook(
      "nb.ipynb",
      "import { used } from './used.ts'\nimport { unused } from './unused.ts'\nconst data = [used, unused]",
      "data.length + used",
    )
    assert.equal(states(await run(file, cached())), "rr")
    folder.write("nb.ipynb", folder.read("nb.ipynb").replace("+ used", "- used"))
    const again = await run(file, cached())
    assert.equal(states(again), "cr")
    assert.deepEqual(results(again), ["1"])
    assert.equal(folder.read("trace.txt"), "used unused used ")
  })

  it("do not give a reader a value that a cell before it had changed in place", async () => {
    const file = folder.notebook(
      "nb.ipynb",
      "class Model { w = 0 }\nconst model = new Model()",
      "for (let _i = 0; _i < 3; _i++) model.w += 1\nconst trained = true",
      "'w is ' + model.w",
    )
    assert.deepEqual(results(await run(file, cached())), ["'w is 3'"])
    folder.write("nb.ipynb", folder.read("nb.ipynb").replace("w is", "w ="))
    const again = await run(file, cached())
    assert.equal(states(again), "ccr")
    assert.deepEqual(results(again), ["'w = 3'"])
    folder.write("nb.ipynb", folder.read("nb.ipynb").replace("_i < 3", "_i < 5"))
    assert.deepEqual(results(await run(file, cached())), ["'w = 5'"])
  })

  const box =
    "export class Box {\n  w: Float32Array\n  constructor(w: Float32Array) { this.w = w }\n" +
    "  [Symbol.for('etude.store')]() { return { module: './box.ts', restore: 'box', data: this.w } } }\n" +
    "export const box = (w: Float32Array) => new Box(w)"

  it("restore what a cell has changed in place, without running it again", async () => {
    folder.write("box.ts", box)
    const file = folder.notebook(
      "nb.ipynb",
      "import { Box } from './box.ts'\nconst model = new Box(new Float32Array(5000))\nconst log: number[] = []",
      "for (let _i = 0; _i < 3; _i++) { model.w[0]! += 1; log.push(_i) }",
      "const policy = { model, name: 'p' }",
      "function trainMore() { model.w[0]! += 10 }",
      "trainMore()\nconst more = true",
      "[policy.model.w[0], model.w[0], log.length, policy.model === model].join()",
    )
    const edit = (from: string, to: string): string =>
      folder.write("nb.ipynb", folder.read("nb.ipynb").replace(from, to))
    assert.deepEqual(results(await run(file, cached())), ["'13,13,3,true'"])
    assert.equal(states(await run(file, cached())), "cccccc")
    edit(".join()", ".join(';')")
    const leaf = await run(file, cached())
    assert.equal(states(leaf), "cccccr")
    assert.deepEqual(results(leaf), ["'13;13;3;true'"])
    assert.deepEqual(notes(leaf), [])
    edit("+= 10", "+= 20")
    const more = await run(file, cached())
    assert.deepEqual([states(more), results(more)], ["cccrrr", ["'23;23;3;true'"]])
    assert.deepEqual(notes(more), [])
    edit("_i < 3", "_i < 5")
    const again = await run(file, cached())
    assert.deepEqual(results(again), ["'25;25;5;true'"])
    edit("+= 20", "+= 10")
    edit("_i < 5", "_i < 3")
    assert.equal(states(await run(file, cached())), "cccccc")
  })

  it("restore instances of the notebook's own classes, and see when their methods change", async () => {
    const file = folder.notebook(
      "nb.ipynb",
      "function factor() { return 2 }",
      "class Base { base = 1 }\nclass Net extends Base { w = 5; forward(x: number) { return x * this.w * factor() } }",
      "const net = new Net()",
      "net.w += 1; 'trained'",
      "net.forward(2)",
      "'again ' + net.forward(1)",
    )
    const edit = (from: string, to: string): string =>
      folder.write("nb.ipynb", folder.read("nb.ipynb").replace(from, to))
    assert.deepEqual(results(await run(file, cached())), ["'trained'", "24", "'again 12'"])
    edit("net.forward(2)", "net.forward(3) + net.base")
    const leaf = await run(file, cached())
    assert.deepEqual([states(leaf), results(leaf)[1], notes(leaf)], ["ccccrc", "37", []])
    edit("return 2", "return 10")
    const changed = await run(file, cached())
    assert.deepEqual(results(changed), ["'trained'", "181", "'again 60'"])
  })

  it("take a cell whose changes in place lead to the same value for one that changed nothing", async () => {
    folder.write("box.ts", box)
    const file = folder.notebook(
      "nb.ipynb",
      "import { Box } from './box.ts'\nconst model = new Box(new Float32Array(2))",
      "model.w[0] = 1 + 1; 'set'",
      "model.w[0]",
    )
    assert.deepEqual(results(await run(file, cached())), ["'set'", "2"])
    folder.write("nb.ipynb", folder.read("nb.ipynb").replace("1 + 1", "3 - 1"))
    assert.equal(states(await run(file, cached())), "crc")
  })

  it("run a cell again for a value that only it can give, and not for its others", async () => {
    const file = folder.notebook(
      "nb.ipynb",
      "const rows = [1, 2, 3]\nconst iterator = rows.values()\nconst weight = (n: number) => 2 * n",
      "rows.length",
      "weight(rows.length)",
    )
    assert.equal(states(await run(file, cached())), "rrr")
    const edit = (from: string, to: string): string =>
      folder.write("nb.ipynb", folder.read("nb.ipynb").replace(from, to))
    edit('"rows.length"', '"rows.length + 1"')
    const data = await run(file, cached())
    assert.deepEqual([states(data), notes(data)], ["crc", []])
    edit("weight(rows.length)", "weight(rows.length) + 1")
    const needed = await run(file, cached())
    assert.deepEqual([states(needed), results(needed)], ["ccr", ["4", "7"]])
    assert.deepEqual(notes(needed), ["1: runs again for its values: weight is a function"])
  })

  it("follow files read through file(), modules, parameters, and figure formats", async () => {
    folder.write("data.txt", "one")
    folder.write("mod.ts", "export const m = 1")
    const file = folder.notebook(
      "nb.ipynb",
      "import { readFileSync } from 'node:fs'\nreadFileSync(file('data.txt'), 'utf8')",
      "import { m } from './mod.ts'\nm",
      "param('steps', 2)",
      "({ [Symbol.for('Jupyter.display')]: () => ({ 'text/plain': 'fig', 'image/svg+xml': '<svg/>', 'application/vnd.etude.export+json': { name: 'f' } }) })",
    )
    assert.equal(states(await run(file, cached())), "rrrr")
    assert.equal(states(await run(file, cached())), "cccc")
    folder.write("data.txt", "two")
    assert.equal(states(await run(file, cached())), "rccc")
    folder.write("mod.ts", "export const m = 3")
    const changed = await run(file, cached())
    assert.deepEqual([states(changed), results(changed)[1]], ["crcc", "3"])
    assert.equal(states(await run(file, cached({ params: { steps: 9 } }))), "ccrc")
    assert.equal(states(await run(file, cached({ figures: ["svg", "pdf"] }))), "cccr")
    assert.equal(states(await run(file, cached({ figures: ["pdf"] }))), "cccc")
    assert.ok(readdirSync(join(folder.path, "out/figures")).includes("f.svg"))
  })

  it("always run what depends on more than they can know, unless it is marked pure", async () => {
    const file = folder.notebook(
      "nb.ipynb",
      "Math.random()",
      "Date.now() > 0",
      "const env = process.env.HOME",
      "env?.length",
      "%pure\nnew Date().getTime() > 0",
      "%impure\n1",
      "globalThis.effect = 1",
      "const torch = { randn: (..._: unknown[]) => 1 }",
      "torch.randn([2])",
      "({ randn: (..._: unknown[]) => 1 }).randn([2], { generator: 1 })",
    )
    assert.equal(states(await run(file, cached())), "rrrrrrrrrr")
    // The cell that reads what an impure one gave is known by the value.
    assert.equal(states(await run(file, cached())), "rrrccrrcrc")
  })

  it("are known in another copy of the project, but for cells that ask where they lie", async () => {
    const place = (name: string): string => {
      folder.write(`${name}/lib.ts`, "export const scale = 2")
      folder.write(`${name}/data.txt`, name)
      return folder.notebook(
        `${name}/nb.ipynb`,
        "import { scale } from './lib.ts'\nscale * 21",
        "import { readFileSync } from 'node:fs'\nreadFileSync(file('data.txt'), 'utf8')",
        "%pure\n__dirname.split('/').at(-1)",
      )
    }
    assert.deepEqual(results(await run(place("one"), cached())), ["42", "'one'", "'one'"])
    const copy = await run(place("two"), cached())
    assert.deepEqual([states(copy), results(copy)], ["crr", ["42", "'two'", "'two'"]])
  })

  it("run what cells do without giving a value, although a watching session has seen it done", async () => {
    const file = folder.notebook("nb.ipynb", "const a = 1", "{ const list = [a]; list.pop() }")
    const stop = new AbortController()
    for await (const event of watchNotebook(file, cached({ signal: stop.signal })))
      if (event.type === "watching") stop.abort()
    assert.equal(states(await run(file, cached())), "cr")
  })

  it("recompute what is damaged", async () => {
    const file = folder.notebook(
      "nb.ipynb",
      "const big = Array.from({ length: 50_000 }, (_, i) => ({ i }))",
      "big.length",
    )
    assert.equal(states(await run(file, cached())), "rr")
    for (const path of readdirSync(join(folder.path, "cache/v3/values"), {
      recursive: true,
      withFileTypes: true,
    }))
      if (path.isFile()) writeFileSync(join(path.parentPath, path.name), "torn")
    folder.write("nb.ipynb", folder.read("nb.ipynb").replace("big.length", "big.length + 1"))
    const again = await run(file, cached())
    assert.equal(states(again), "cr")
    assert.deepEqual(results(again), ["50001"])
    const [note] = notes(again)
    assert.match(note!, /^1: runs again for its values: its values could not be restored: .*: cut off/)
  })

  it("go on without a cache that cannot be written to, and say so", async () => {
    if (process.getuid?.() === 0) {
      // The superuser may write everywhere: a file stands where the folder should be.
      writeFileSync(join(folder.path, "cache"), "")
    } else {
      folder.write("cache/v3/x", "")
      chmodSync(join(folder.path, "cache"), 0o500)
      chmodSync(join(folder.path, "cache/v3"), 0o500)
    }
    const file = folder.notebook("nb.ipynb", "const a = 1", "a")
    const first = await run(file, cached())
    assert.equal(states(first), "rr")
    assert.match(notes(first).join(), /1: not cached: E[A-Z]+/)
    assert.ok(readFileSync(join(folder.path, "out/nb.ipynb")))
  })

  it("share a cache between runs at once", async () => {
    const source = ["const a = 1", "const b = [a, 2]", "b.length"]
    const files = [1, 2, 3].map(n => folder.notebook(`nb${n}.ipynb`, ...source))
    const runs = await Promise.all(files.map(file => run(file, cached())))
    for (const each of runs) assert.deepEqual(results(each), ["2"])
    assert.equal(states(await run(files[0]!, cached())), "ccc")
  })

  it("are right after having been killed at any moment, and reuse what had finished", async () => {
    const steps = Array.from(
      { length: 5 },
      (_, i) => `await new Promise(r => setTimeout(r, 60))\nconst s${i} = ${i === 0 ? 1 : `s${i - 1} + 1`}`,
    )
    const file = folder.notebook("nb.ipynb", ...steps, "s4")
    const index = new URL("../../../../kernels/dataflow/notebook/index.ts", import.meta.url).href
    const script = `
      import { runNotebook } from ${JSON.stringify(index)}
      for await (const _ of runNotebook(${JSON.stringify(file)}, ${JSON.stringify(cached({ inPlace: true }))})) console.log("-")`
    const before = folder.read("nb.ipynb")
    for (const delay of [0, 80, 160]) {
      const child = spawn(process.execPath, [
        ...process.execArgv.filter(flag => flag.startsWith("--import")),
        "--input-type=module",
        "-e",
        script,
      ])
      await new Promise(resolve => child.stdout.once("data", resolve))
      await sleep(delay)
      child.kill("SIGKILL")
      await new Promise(resolve => child.once("exit", resolve))
      const now = folder.read("nb.ipynb")
      assert.ok(now === before || JSON.parse(now))
    }
    const last = await run(file, cached())
    assert.deepEqual(results(last), ["5"])
    assert.match(states(last), /^c+r*$|^r+$/)
  })

  it("say why a cell would run", async () => {
    const file = folder.notebook(
      "nb.ipynb",
      "const a = 1",
      "const b = a",
      "b",
      "param('n', 1)",
      "Math.random()",
    )
    const why = async (params: Record<string, unknown> = {}) =>
      (await explainRun(file, { cache: join(folder.path, "cache"), params })).map(({ wouldRun, reasons }) =>
        wouldRun ? reasons.join("; ") : "",
      )
    assert.deepEqual((await why())[0], "it has not run before")
    await run(file, cached())
    assert.deepEqual(await why(), ["", "", "", "", "it always runs: it uses Math.random"])
    folder.write("nb.ipynb", folder.read("nb.ipynb").replace("const a = 1", "const a = 2"))
    assert.deepEqual((await why({ n: 2 })).slice(0, 4), [
      "its code has changed",
      "it reads `a` of cell 1 (a), which would run",
      "it reads `b` of cell 2 (b), which would run",
      "parameter n has changed",
    ])
  })

  it("limit themselves to a cell and what it needs", async () => {
    const file = folder.notebook("nb.ipynb", "const a = 1", "const unused = a", "a + 1")
    const only = await run(file, { only: ["3"] })
    assert.equal(states(only), "rsr")
    await assert.rejects(run(file, { only: ["9"] }), /has no cell 9; it has cells 1 to 3/)
  })
})
