import assert from "node:assert/strict"
import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import type { RunOptions, WatchEvent } from "../../../../kernels/dataflow/notebook/index.ts"
import { explainRun, watchNotebook } from "../../../../kernels/dataflow/notebook/index.ts"
import { Folder, type Run, run } from "./notebooks.ts"

/** The last result of each cell of a run, by the cell's number. */
const results = ({ events }: Run): Record<number, unknown> => {
  const shown: Record<number, unknown> = {}
  for (const event of events)
    if (event.type === "cell-output" && event.output.type === "bundle")
      shown[event.cell.number] = event.output.bundle["text/plain"]
  return shown
}
/** "r" for a cell that ran, "c" for one that was known. */
const states = ({ summary }: Run): string => summary.cells.map(({ state }) => state[0]).join("")

describe("notebook: as a module", function () {
  this.timeout(120_000)
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
  })
  afterEach(() => folder.remove())
  const cached = (options: RunOptions = {}): RunOptions => ({ cache: join(folder.path, "cache"), ...options })
  const edit = (name: string, from: string, to: string): void => {
    const text = folder.read(name)
    assert.ok(text.includes(from), from)
    folder.write(name, text.replace(from, to))
  }
  /** How often the cells of other notebooks have run: each appends its line to this file. */
  const trace = (): string[] => {
    try {
      return folder.read("trace.txt").split("\n").slice(0, -1)
    } catch {
      return []
    }
  }
  const tracing = (what: string): string =>
    `import { appendFileSync } from "node:fs"\nappendFileSync("trace.txt", "${what}\\n")\n`

  const study = (): string =>
    folder.notebook(
      "01-study.ipynb",
      `%pure\n${tracing("train")}const trained = { w: new Float32Array([1, 2, 3]) }`,
      "function sum(model: typeof trained, scale = 1) { return model.w.reduce((a, b) => a + b, 0) * scale }",
      "class Net { w = 1 }\nconst net = new Net()",
      'throw new Error("nobody needs this cell")',
      `%pure\n${tracing("other")}const other = 1`,
      "export type Trained = typeof trained",
    )

  it("gives cells and modules its names, runs only the cells that these need, and those once", async () => {
    study()
    folder.write(
      "lib.ts",
      'import { sum, trained, type Trained } from "./01-study.ipynb"\nexport { sum } from "./01-study.ipynb"\n' +
        "const model: Trained = trained\nexport const viaModule = () => sum(model, 10)",
    )
    const file = folder.notebook(
      "02.ipynb",
      'import { trained, sum, type Trained } from "./01-study.ipynb"\nconst model: Trained = trained',
      "sum(model)",
      'import { viaModule, sum as sameSum } from "./lib.ts"\n[viaModule(), sameSum === sum]',
      'const { Net } = await import("./01-study.ipynb")',
      'import { net } from "./01-study.ipynb"\nnet instanceof Net',
    )
    const first = await run(file, cached({ check: true }))
    assert.deepEqual(first.messages, [])
    assert.deepEqual(results(first), { 2: "6", 3: "[ 60, true ]", 5: "true" })
    assert.deepEqual(trace(), ["train"])
    const again = await run(file, cached())
    assert.equal(states(again), "ccccc")
    edit("02.ipynb", "sum(model)", "sum(model, 2)")
    const leaf = await run(file, cached())
    assert.deepEqual([states(leaf), results(leaf)[2]], ["crccc", "12"])
    await run(join(folder.path, "01-study.ipynb"), cached({ only: [1] }))
    assert.deepEqual(trace(), ["train"])
  })

  it("is part of the importing cell's key by what the names need, down to equal values", async () => {
    study()
    const file = folder.notebook(
      "02.ipynb",
      'import { trained } from "./01-study.ipynb"',
      'import { sum } from "./01-study.ipynb"',
      "sum(trained)",
    )
    await run(file, cached())
    edit("01-study.ipynb", "other = 1", "other = 2")
    assert.equal(states(await run(file, cached())), "ccc")
    edit("01-study.ipynb", "[1, 2, 3]", "[1, 1 + 1, 3]")
    assert.equal(states(await run(file, cached())), "rcc")
    assert.deepEqual(trace(), ["train", "train"])
    edit("01-study.ipynb", "[1, 1 + 1, 3]", "[1, 2, 4]")
    const changed = await run(file, cached())
    assert.deepEqual([states(changed), results(changed)[3]], ["rcr", "7"])
    edit("01-study.ipynb", "* scale", "* scale * 2")
    const why = await explainRun(file, { cache: join(folder.path, "cache") })
    assert.match(why[1]!.reasons.join(), /it imports \.\/01-study\.ipynb, of which cell 2 \(b\) would run/)
    const called = await run(file, cached())
    assert.deepEqual([states(called), results(called)[3]], ["crr", "14"])
  })

  it("gives a value as its own cell leaves it, whatever an importer does to it in place", async () => {
    folder.write(
      "box.ts",
      "export class Box {\n  w: Float32Array\n  constructor(w: Float32Array) { this.w = w }\n" +
        "  [Symbol.for('etude.store')]() { return { module: './box.ts', restore: 'box', data: this.w } } }\n" +
        "export const box = (w: Float32Array) => new Box(w)",
    )
    folder.notebook(
      "01.ipynb",
      "import { Box } from './box.ts'\nconst base = new Box(new Float32Array(2000))",
    )
    const file = folder.notebook(
      "02.ipynb",
      'import { base as model } from "./01.ipynb"',
      "for (let _i = 0; _i < 3; _i++) model.w[0]! += 1\nconst more = true",
      "const policy = { model }",
      "[more, model.w[0], policy.model === model].join()",
      'import { base } from "./01.ipynb"\n[base.w[0], more].join()',
    )
    assert.equal(results(await run(file, cached()))[4], "'true,3,true'")
    edit("02.ipynb", "=== model].join()", "=== model].join(' ')")
    const leaf = await run(file, cached())
    assert.deepEqual([states(leaf), results(leaf)[4]], ["cccrc", "'true 3 true'"])
    edit("02.ipynb", "_i < 3", "_i < 5")
    assert.equal(results(await run(file, cached()))[4], "'true 5 true'")
    edit("01.ipynb", "new Float32Array(2000)", "new Float32Array(2000).fill(10)")
    const other = await run(file, cached())
    assert.deepEqual([states(other), results(other)[4]], ["rrrrr", "'true 15 true'"])
  })

  it("runs a cell that uses chance once for all who import it, and anew for the next run", async () => {
    folder.notebook("draw.ipynb", "const drawn = Math.random()")
    folder.write(
      "lib.ts",
      'import { drawn } from "./draw.ipynb"\nexport const same = (x: number) => x === drawn',
    )
    const file = folder.notebook(
      "02.ipynb",
      'import { drawn } from "./draw.ipynb"\ndrawn',
      'import { same } from "./lib.ts"\nsame(drawn)',
    )
    const first = await run(file, cached())
    assert.equal(results(first)[2], "true")
    const second = await run(file, cached())
    assert.equal(states(second), "rr")
    assert.notEqual(results(second)[1], results(first)[1])
  })

  it("says notebook, cell and line of what goes wrong in it", async () => {
    folder.notebook(
      "bad.ipynb",
      "const a = 1",
      "// two\nconst boom = (() => { throw new RangeError('too far') })()",
    )
    folder.notebook("late.ipynb", "const x = 1", "\nfunction fail() { throw new TypeError(`late ${x}`) }")
    folder.notebook("broken.ipynb", "const a = 1", "const b = missing + a", "const c = (")
    const messageOf = async (...sources: string[]): Promise<string> => {
      const { messages } = await run(folder.notebook("02.ipynb", ...sources), cached())
      return messages.join("\n").replaceAll(`${folder.path}/`, "")
    }
    assert.equal(
      await messageOf("const before = 1", "\nimport { boom } from './bad.ipynb'"),
      "02.ipynb: cell 2 (b), line 2: NotebookError: bad.ipynb: cell 2 (b), line 2: RangeError: too far",
    )
    assert.equal(
      await messageOf("import { fail } from './late.ipynb'", "fail()"),
      "02.ipynb: cell 2 (b), line 1: TypeError: late 1 (thrown in late.ipynb, cell 2 (b), line 2)",
    )
    assert.match(await messageOf("import { a } from './broken.ipynb'\na"), /^$/)
    assert.match(
      await messageOf("import { b } from './broken.ipynb'"),
      /broken\.ipynb: cell 2 \(b\), line 1: .*missing/,
    )
    assert.match(
      await messageOf("import { nothing } from './late.ipynb'"),
      /late\.ipynb: no cell defines `nothing`; it has x, fail$/,
    )
    assert.match(
      await messageOf("import { x } from './none.ipynb'"),
      /cell 1 \(a\), line 1: .*none\.ipynb: no such file/,
    )
  })

  it("tells notebooks that import each other by their path", async () => {
    folder.notebook("b.ipynb", "import { c } from './c.ipynb'\nconst b = c", "const free = 1")
    folder.notebook(
      "c.ipynb",
      "import { a } from './a.ipynb'\nconst c = a",
      "import { free } from './b.ipynb'\nfree",
    )
    const file = folder.notebook("a.ipynb", "import { b } from './b.ipynb'\nconst a = b")
    for (const options of [cached(), {}]) {
      const { messages } = await run(file, options)
      assert.match(messages[0]!, /notebooks import each other: a\.ipynb → b\.ipynb → c\.ipynb → a\.ipynb/)
    }
    const { messages } = await run(join(folder.path, "c.ipynb"), cached({ only: [2] }))
    assert.deepEqual(messages, [])
  })

  it("is importable by a script under the loader", async () => {
    study()
    folder.write(
      "script.mts",
      'import { trained, sum } from "./01-study.ipynb"\nimport * as late from "./late.ipynb"\n' +
        'const { x } = (await import("./late.ipynb")) as { x: number }\n' +
        "console.log(sum(trained), Object.keys(late).join(), x)",
    )
    folder.notebook(
      "late.ipynb",
      "const x = 4",
      "import { join } from 'node:path'\nconst path = join('a', 'b')",
    )
    const loader = new URL("../../../../kernels/dataflow/runner/typescript.mjs", import.meta.url).href
    const { stdout } = await promisify(execFile)(process.execPath, ["--import", loader, "script.mts"], {
      cwd: folder.path,
      env: { ...process.env, ETUDE_CACHE: join(folder.path, "cache") },
    })
    assert.equal(stdout, "6 x,path 4\n")
    assert.deepEqual(trace(), ["train"])
  })

  /** What a watched notebook shows until it has settled, sorted: an import waits, and cells that wait overlap. */
  const shownBy = async (events: AsyncGenerator<WatchEvent, void>): Promise<unknown[]> => {
    const found: unknown[] = []
    for (;;) {
      const { value: event, done } = await events.next()
      if (done || event.type === "watching") return found.sort()
      if (event.type === "cell-output" && event.output.type === "bundle")
        found.push(event.output.bundle["text/plain"])
      if (event.type === "cell-failed") found.push(event.failure.message)
    }
  }

  it("is followed by --watch when its code is saved, not when only its outputs are", async () => {
    folder.notebook("01.ipynb", "const n = 2", "const m = 1")
    const file = folder.notebook("02.ipynb", "import { n } from './01.ipynb'", "n * 10", "1 + 1")
    const stop = new AbortController()
    const events = watchNotebook(file, cached({ signal: stop.signal }))
    const shown = () => shownBy(events)
    try {
      assert.deepEqual(await shown(), ["2", "20"])
      edit("01.ipynb", '"outputs": []', '"outputs": [ ]')
      await new Promise(resolve => setTimeout(resolve, 300))
      edit("01.ipynb", "const n = 2", "const n = 3")
      assert.deepEqual(await shown(), ["2", "30"])
      edit("01.ipynb", "const m = 1", "const m = 7")
      assert.deepEqual(await shown(), ["2", "30"])
    } finally {
      stop.abort()
      for await (const _ of events) void _
    }
  })

  it("is followed by --watch for the files that its cells read, known before or not", async () => {
    folder.write("data/rows.txt", "a b c")
    folder.notebook(
      "data/01.ipynb",
      "import { readFileSync } from 'node:fs'\nconst rows = readFileSync(file('rows.txt'), 'utf8').split(' ')",
      "const count = rows.length",
    )
    folder.notebook("02.ipynb", "import { count } from './data/01.ipynb'\nconst twice = 2 * count")
    const file = folder.notebook("03.ipynb", "import { twice } from './02.ipynb'", "`twice is ${twice}`")
    // The first watch runs the imported cells, the second finds them in the cache.
    for (const texts of [
      ["a b c d", "a"],
      ["a b", "a b c"],
    ]) {
      const stop = new AbortController()
      const events = watchNotebook(file, cached({ signal: stop.signal }))
      try {
        assert.match(String(await shownBy(events)), /twice is \d/)
        for (const text of texts) {
          folder.write("data/rows.txt", text)
          assert.deepEqual(await shownBy(events), [`'twice is ${2 * text.split(" ").length}'`])
        }
      } finally {
        stop.abort()
        for await (const _ of events) void _
      }
    }
  })
})
