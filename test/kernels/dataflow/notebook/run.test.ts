import assert from "node:assert/strict"
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { parseNotebook, runNotebook } from "../../../../kernels/dataflow/notebook/index.ts"
import { joinLines } from "../../../../kernels/dataflow/notebook/nbformat.ts"
import { Folder, run } from "./notebooks.ts"

const figure =
  "class Figure { constructor(readonly name: string, readonly color = 'red') {}\n" +
  "  [Symbol.for('Jupyter.display')]({ formats }: { formats?: string[] }) { return {\n" +
  "    'text/plain': 'Figure', 'image/png': btoa('png'), 'image/svg+xml': '<svg fill=\"' + this.color + '\"/>',\n" +
  "    ...(formats?.includes('pdf') ? { 'application/pdf': btoa('pdf') } : {}),\n" +
  "    'application/vnd.etude.export+json': { name: this.name } } } }"

describe("notebook: headless runs", function () {
  this.timeout(60_000)
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
  })
  afterEach(() => folder.remove())

  it("runs cells in the order of their dependencies, document order deciding the rest", async () => {
    const file = folder.notebook(
      "nb.ipynb",
      "console.log(total)",
      "# text",
      "const total = a + b",
      "const a = 1",
      "const b = 2",
    )
    const { events, summary } = await run(file)
    const started = events.flatMap(event => (event.type === "cell-started" ? [event.cell.number] : []))
    assert.deepEqual(started, [3, 4, 2, 1])
    assert.ok(summary.ok)
    assert.deepEqual(
      summary.cells.map(each => each.state),
      ["ran", "ran", "ran", "ran"],
    )
  })

  it("writes the size at which a picture is shown as metadata of its output", async () => {
    const about = "'application/vnd.etude.metadata+json': { 'image/png': { width: 68, height: 43 } }"
    const shown = `({ [Symbol.for('Jupyter.display')]: () => ({ 'image/png': btoa('png'), ${about} }) })`
    const file = folder.notebook("nb.ipynb", `display(${shown})`, shown)
    await run(file, { out: join(folder.path, "out") })
    const { document } = parseNotebook("nb", folder.read("out/nb.ipynb"))
    for (const cell of document.cells) {
      const [output] = cell.outputs!
      assert.ok(output && "data" in output)
      assert.deepEqual(Object.keys(output.data), ["image/png"])
      assert.deepEqual(output.metadata, { "image/png": { height: 43, width: 68 } })
    }
  })

  it("writes an executed notebook whose bytes do not change from run to run", async () => {
    const source = [
      "console.log('hi'); console.error('err'); display({ a: 1 }); 'result'",
      "for await (const _ of progress([1, 2, 3], { label: 'steps' })) {}",
      "[{ x: 1 }, { x: null }]",
    ]
    const file = folder.notebook("nb.ipynb", ...source)
    const before = folder.read("nb.ipynb")
    const { summary } = await run(file, { out: join(folder.path, "out") })
    assert.equal(summary.notebook, join(folder.path, "out", "nb.ipynb"))
    assert.equal(folder.read("nb.ipynb"), before)
    const executed = folder.read("out/nb.ipynb")
    const { document } = parseNotebook("nb", executed)
    assert.deepEqual(
      document.cells.map(cell => [
        cell.execution_count,
        cell.outputs?.map(output => output.output_type).join(),
      ]),
      [
        [1, "stream,stream,display_data,execute_result"],
        [2, ""],
        [3, "execute_result"],
      ],
    )
    assert.doesNotMatch(executed, /vnd\.etude/)
    await run(file, { inPlace: true })
    assert.equal(folder.read("nb.ipynb"), executed)
    await run(file, { inPlace: true })
    assert.equal(folder.read("nb.ipynb"), executed)
  })

  it("writes figures and tables to files by their names", async () => {
    const file = folder.notebook(
      "nb.ipynb",
      figure,
      "new Figure('reward')",
      "display(new Figure('../up/ and: down')); ({ [Symbol.for('Jupyter.display')]: () => ({ 'text/csv': 'a\\n1\\n', 'text/html': '<table/>', 'application/vnd.etude.export+json': { name: 'rows' } }) })",
    )
    const { summary } = await run(file, { out: join(folder.path, "out"), figures: ["svg", "png", "pdf"] })
    assert.deepEqual(summary.failures, [])
    assert.deepEqual(readdirSync(join(folder.path, "out/figures")).sort(), [
      "-up- and- down.pdf",
      "-up- and- down.png",
      "-up- and- down.svg",
      "index.html",
      "reward.pdf",
      "reward.png",
      "reward.svg",
    ])
    assert.equal(folder.read("out/figures/reward.svg"), '<svg fill="red"/>')
    assert.equal(folder.read("out/figures/reward.png"), "png")
    assert.equal(folder.read("out/tables/rows.csv"), "a\n1\n")
    const stored = parseNotebook("nb", folder.read("out/nb.ipynb")).document.cells[1]!.outputs![0]!
    assert.ok("data" in stored)
    assert.deepEqual(Object.keys(stored.data), ["image/png", "text/plain"])
  })

  it("writes a page with all figures", async () => {
    const file = folder.notebook(
      "my <notes>.ipynb",
      figure,
      "// the <reward> & more\nnew Figure('reward')",
      "({ [Symbol.for('Jupyter.display')]: () => ({ 'text/csv': 'a', 'application/vnd.etude.export+json': { name: 'rows' } }) })",
    )
    await run(file, { out: join(folder.path, "out") })
    const page = folder.read("out/figures/index.html")
    assert.match(page, /<img src="reward\.svg" alt="reward"/)
    assert.match(page, /<a href="reward\.png">png<\/a>/)
    assert.match(page, /cell 2 \(b\): the &lt;reward&gt; &amp; more/)
    assert.match(page, /href="\.\.\/tables\/rows\.csv"/)
    assert.match(page, /href="\.\.\/my%20%3Cnotes%3E\.ipynb"/)
    await run(file, { out: join(folder.path, "out") })
    assert.equal(folder.read("out/figures/index.html"), page)
  })

  it("checks types before anything runs, when asked", async () => {
    const file = folder.notebook(
      "nb.ipynb",
      "import { writeFileSync } from 'node:fs'\nwriteFileSync('ran', '')",
      "const n = 1\nconst text: string = n",
      "n.toUpperCase()",
    )
    const checked = await run(file, { check: true })
    assert.deepEqual(checked.messages, [
      "nb.ipynb: cell 2 (b), line 2: TS2322: Type 'number' is not assignable to type 'string'.",
      "nb.ipynb: cell 3 (c), line 1: TS2339: Property 'toUpperCase' does not exist on type '1'.",
    ])
    assert.deepEqual(
      checked.summary.cells.map(each => each.state),
      ["skipped", "failed", "failed"],
    )
    assert.equal(checked.summary.failures[0]?.excerpt.includes("> 2 | const text: string = n"), true)
    assert.equal(existsSync(join(folder.path, "ran")), false)
    const good = folder.notebook("good.ipynb", "const n: number = param('n', 2)", "display(n)\nn.toFixed(1)")
    assert.deepEqual((await run(good, { check: true })).messages, [])
  })

  it("refuses two figures of one name from two cells", async () => {
    const file = folder.notebook("nb.ipynb", figure, "new Figure('same')", "new Figure('same', 'blue')")
    const { messages } = await run(file, { out: join(folder.path, "out") })
    assert.match(
      messages.join(),
      /nb\.ipynb: cell 3 \(c\): Error: the figure name "same" is used by cell 2 \(b\) and by cell 3 \(c\)/,
    )
  })

  it("shows progress while a cell runs", async () => {
    const file = folder.notebook(
      "nb.ipynb",
      "for await (const _ of progress([1, 2], { label: 'train' })) await new Promise(r => setTimeout(r, 5))",
    )
    const { events } = await run(file)
    const last = events.flatMap(event => (event.type === "cell-progress" ? [event.progress] : [])).at(-1)
    assert.deepEqual([last?.label, last?.done, last?.total, last?.isFinished], ["train", 2, 2, true])
  })

  it("overlaps independent cells that wait, and not cells that compute", async () => {
    // Each waits until all three have begun: one after the other they would never end.
    const wait =
      "import { EventEmitter } from 'node:events'\n" +
      "const _all = ((globalThis as any).all ??= Object.assign(new EventEmitter(), { begun: 0 }))\n" +
      "if (++_all.begun === 3) _all.emit('all')\nelse await new Promise(done => _all.once('all', done))\n"
    const cells = [1, 2, 3].map(
      n =>
        `${wait.replace("EventEmitter }", `EventEmitter as E${n} }`).replace("new EventEmitter", `new E${n}`)}const x${n} = ${n}`,
    )
    const overlapping = await run(folder.notebook("wait.ipynb", ...cells, "x1 + x2 + x3"))
    assert.deepEqual(overlapping.messages, [])
    const compute =
      "for (let _i = 0; _i < 40; _i++) { const end = performance.now() + 5; while (performance.now() < end) {}; await null; if (_i % 5 === 0) await new Promise(r => setImmediate(r)) }"
    const { events } = await run(folder.notebook("compute.ipynb", compute, compute))
    const turns = events.flatMap(event => (/^cell-(started|finished)$/.test(event.type) ? [event.type] : []))
    assert.deepEqual(turns, ["cell-started", "cell-finished", "cell-started", "cell-finished"])
  })

  it("gives the last value of a live name to its readers", async () => {
    const file = folder.notebook("nb.ipynb", "const step = live([1, 2, 3])", "console.log(step)")
    const { events } = await run(file)
    const texts = events.flatMap(event =>
      event.type === "cell-output" && event.output.type === "text" ? [event.output.text] : [],
    )
    assert.deepEqual(texts, ["3\n"])
  })

  it("takes parameters, of the type of their defaults", async () => {
    const file = folder.notebook(
      "nb.ipynb",
      "const steps = param('steps', 20), name = param('name', 'x'), on = param('on', false), list = param('list', [1])",
      "[steps, name, on, list].join()",
    )
    const shown = async (params: Record<string, unknown>) => {
      const { events, messages } = await run(file, { params })
      assert.deepEqual(messages, [])
      return events.flatMap(event =>
        event.type === "cell-output" && event.output.type === "bundle"
          ? [event.output.bundle["text/plain"]]
          : [],
      )[0]
    }
    assert.equal(await shown({}), "'20,x,false,1'")
    assert.equal(await shown({ steps: "7", name: "12", on: "true", list: "[2,3]" }), "'7,12,true,2,3'")
    assert.equal(await shown({ steps: 8, list: [] }), "'8,x,false,'")
    const bad: [Record<string, unknown>, RegExp][] = [
      [{ stepz: 1 }, /has no parameter "stepz"; it has steps \(default 20\), name \(default 'x'\), on/],
      [
        { steps: "many" },
        /parameter steps: expected a number \(cell 1 \(a\), line 1, has the default 20\) and got "many"/,
      ],
      [{ on: "yes" }, /expected a boolean/],
      [{ list: "{" }, /expected a list/],
    ]
    for (const [params, message] of bad) await assert.rejects(run(file, { params }), message)
  })

  it("keeps the notebook on disk as it was when a run fails", async () => {
    const file = folder.notebook("nb.ipynb", "console.log('out')", "throw new Error('no')")
    const before = folder.read("nb.ipynb")
    const { summary } = await run(file, { inPlace: true })
    assert.equal(summary.ok, false)
    assert.equal(folder.read("nb.ipynb"), before)
    assert.deepEqual(readdirSync(folder.path), ["nb.ipynb"])
  })

  it("goes on after an expected error, and after others when asked", async () => {
    const file = folder.notebook("nb.ipynb", "throw new Error('no')", "const x = 1", "x")
    assert.deepEqual(
      (await run(file)).summary.cells.map(each => each.state),
      ["failed", "skipped", "skipped"],
    )
    assert.deepEqual(
      (await run(file, { keepGoing: true })).summary.cells.map(each => each.state),
      ["failed", "ran", "ran"],
    )
    const text = folder
      .read("nb.ipynb")
      .replace('"metadata": {}', '"metadata": { "tags": ["raises-exception"] }')
    const { summary } = await run(folder.write("tagged.ipynb", text), { out: join(folder.path, "out") })
    assert.ok(summary.ok)
    const [output] = parseNotebook("nb", folder.read("out/tagged.ipynb")).document.cells[0]!.outputs!
    assert.ok(output?.output_type === "error")
    assert.deepEqual(
      [output.ename, output.evalue, output.traceback.at(-1)],
      ["Error", "no", "    at cell 1 (a), line 1:7"],
    )
  })

  it("ends a cell at its time limit, and the run when it is stopped", async () => {
    const file = folder.notebook("nb.ipynb", "console.log('begun')\nwhile (true) {}", "1")
    const timed = await run(file, { timeout: 0.5 })
    assert.match(timed.messages.join(), /nb\.ipynb: cell 1 \(a\): still running after 0\.5 s/)
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 700)
    const stopped = await run(file, { signal: stop.signal })
    assert.deepEqual([stopped.summary.ok, stopped.summary.isInterrupted], [false, true])
  })

  it("stops its process when nobody listens any more", async () => {
    const file = folder.notebook(
      "nb.ipynb",
      "import { writeFileSync } from 'node:fs'\nlet n = 0\nfor (;;) { await new Promise(r => setTimeout(r, 10)); writeFileSync('alive', String(++n)) }",
    )
    for await (const event of runNotebook(file)) {
      if (event.type !== "cell-started") continue
      for (let i = 0; i < 500 && !existsSync(join(folder.path, "alive")); i++) await sleep(20)
      break
    }
    assert.ok(existsSync(join(folder.path, "alive")))
    const before = folder.read("alive")
    await sleep(100)
    assert.equal(folder.read("alive"), before)
  })

  it("keeps a limited part of endless printing, and says so", async () => {
    const file = folder.notebook("nb.ipynb", "for (let _i = 0; _i < 3000; _i++) console.log('x'.repeat(999))")
    await run(file, { out: join(folder.path, "out") })
    const outputs = parseNotebook("nb", folder.read("out/nb.ipynb")).document.cells[0]!.outputs!
    const texts = outputs.map(output => (output.output_type === "stream" ? joinLines(output.text) : ""))
    assert.equal(texts[0]?.length, 1_000_000)
    assert.match(texts[1]!, /2,000,000 more characters were printed/)
  })
})

describe("notebook: what is wrong, in one message", function () {
  this.timeout(60_000)
  let folder: Folder
  before(() => {
    folder = new Folder()
  })
  after(() => folder.remove())

  const wrong: [string, string[], RegExp][] = [
    [
      "a syntax error",
      ["1", "const a = 1\nconst b = ;"],
      /^nb\.ipynb: cell 2 \(b\), line 2: syntax error: Unexpected token$/,
    ],
    [
      "a cell that throws",
      ["const o = {} as any", "\no.x.y"],
      /^nb\.ipynb: cell 2 \(b\), line 2: TypeError: Cannot read properties of undefined \(reading 'y'\)$/,
    ],
    [
      "a function of another cell that throws",
      ["function f() {\n  throw new RangeError('far')\n}", "f()"],
      /^nb\.ipynb: cell 2 \(b\), line 1: RangeError: far \(thrown in cell 1 \(a\), line 2\)$/,
    ],
    [
      "a name defined twice",
      ["const a = 1", "\nconst a = 2"],
      /^nb\.ipynb: cell 2 \(b\), line 2: `a` is already defined by cell 1 \(a\), and cell 2 \(b\) defines it again/,
    ],
    [
      "a cycle",
      ["const a = b", "const b = a"],
      /^nb\.ipynb: cell 1 \(a\), line 1: cells need each other in a circle: cell 1 \(a\) reads `b` of cell 2 \(b\), which reads `a` of cell 1 \(a\)$/,
    ],
    [
      "a name nobody defines",
      ["1", "// first\nnobody + 1"],
      /^nb\.ipynb: cell 2 \(b\), line 2: waiting for `nobody`, which no cell defines$/,
    ],
    [
      "a module that is not there",
      ["\nimport { x } from './missing.ts'\nx"],
      /^nb\.ipynb: cell 1 \(a\), line 2: Error: Cannot find module '.*missing\.ts'/,
    ],
    [
      "the end of the process",
      ["process.abort()"],
      /^nb\.ipynb: cell 1 \(a\): the process that runs cells has ended: it crashed \(signal SIGABRT\)$/,
    ],
    [
      "a question nobody answers",
      ["await input('name')"],
      /^nb\.ipynb: cell 1 \(a\), line 1: Error: input\("name"\): nobody is there to answer$/,
    ],
  ]
  for (const [name, sources, message] of wrong)
    it(`names file, cell and line of ${name}`, async () => {
      const file = folder.notebook("nb.ipynb", ...sources)
      const before = folder.read("nb.ipynb")
      const { summary, messages } = await run(file, { inPlace: true })
      assert.equal(summary.ok, false)
      assert.equal(messages.length, 1, messages.join("\n"))
      assert.match(messages[0]!, message)
      assert.equal(folder.read("nb.ipynb"), before)
    })

  it("runs nothing when the graph is at fault", async () => {
    const file = folder.notebook(
      "nb.ipynb",
      "import { writeFileSync } from 'node:fs'\nwriteFileSync('ran', '')",
      "const a = ;",
    )
    const { events } = await run(file)
    assert.deepEqual(
      events.map(event => event.type),
      ["run-started", "cell-failed", "run-finished"],
    )
    assert.equal(existsSync(join(folder.path, "ran")), false)
  })

  it("points at the place in the source", async () => {
    const { summary } = await run(folder.notebook("nb.ipynb", "const a = 1\n\n\nconst b = missing\na"))
    assert.equal(
      summary.failures[0]?.excerpt,
      "  2 | \n  3 | \n> 4 | const b = missing\n    |           ^\n  5 | a",
    )
  })
})
