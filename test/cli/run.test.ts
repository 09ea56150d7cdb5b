import assert from "node:assert/strict"
import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const bin = fileURLToPath(new URL("../../src/cli/bin.mjs", import.meta.url))

const notebook = (...sources: string[]): string =>
  JSON.stringify({
    cells: sources.map((source, i) => ({
      cell_type: "code",
      id: `c${i + 1}`,
      metadata: {},
      source,
      outputs: [],
      execution_count: null,
    })),
    metadata: {},
    nbformat: 4,
    nbformat_minor: 5,
  })

describe("etude run, at the command line", function () {
  this.timeout(120_000)
  let folder: string
  const etude = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
      cwd: folder,
      encoding: "utf8",
    })
    return { status, stdout, stderr }
  }
  const run = (text: string, ...args: string[]) => {
    writeFileSync(join(folder, "study.ipynb"), text)
    const result = etude("run", "study.ipynb", ...args)
    assert.equal(readFileSync(join(folder, "study.ipynb"), "utf8"), text, "the notebook on disk is unharmed")
    return result
  }

  before(() => {
    folder = mkdtempSync(join(tmpdir(), "etude-run-"))
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  it("runs cells in the order of their dependencies and writes the results", () => {
    const shown = `({ [Symbol.for("Jupyter.display")]: () => ({
      "image/svg+xml": "<svg/>", "text/plain": "a figure",
      "application/vnd.etude.export+json": { name: "reward" } }) })`
    const { status, stderr } = run(
      notebook("console.log(total)", 'const n = param("n", 2)', "const total: number = n * 21", shown),
      "--out",
      "results",
      "--param",
      "n=3",
    )
    assert.equal(status, 0, stderr)
    assert.match(stderr, /63/)
    assert.deepEqual(readdirSync(join(folder, "results")).sort(), ["figures", "report.md", "study.ipynb"])
    assert.match(readFileSync(join(folder, "results/report.md"), "utf8"), /study\.ipynb: ok/)
    assert.equal(readFileSync(join(folder, "results/figures/reward.svg"), "utf8"), "<svg/>")
    assert.match(readFileSync(join(folder, "results/study.ipynb"), "utf8"), /63/)
  })

  it("lists parameters", () => {
    const { status, stdout } = run(notebook('const n = param("steps", 200)'), "--params")
    assert.equal(status, 0)
    assert.match(stdout, /steps = 200/)
  })

  const failures: [what: string, text: string, message: RegExp][] = [
    ["not JSON", "{ nope", /study\.ipynb: not a notebook: not JSON/],
    ["not nbformat 4", JSON.stringify({ nbformat: 3, worksheets: [] }), /study\.ipynb: .*nbformat/],
    ["a syntax error", notebook("const a = 1", "const b = = 2"), /study\.ipynb: cell 2 \(c2\), line 1: .*/],
    [
      "a cell that throws",
      notebook("const a = 1\nthrow new RangeError('too far')"),
      /cell 1 \(c1\), line 2: RangeError: too far/,
    ],
    [
      "a name defined twice",
      notebook("const a = 1", "\nconst a = 2"),
      /cell \d \(c\d\), line \d: .*\ba\b.*cell \d/s,
    ],
    ["a cycle", notebook("const a = b", "const b = a"), /cell 1 \(c1\), line 1: .*(cycle|circle).*/i],
    ["a name nobody defines", notebook("const a = 1", "a + missing"), /cell 2 \(c2\), line 1: .*missing/],
  ]
  for (const [what, text, message] of failures)
    it(`ends with exit code 1 and one clear message for ${what}`, () => {
      const { status, stderr } = run(text, "--inplace")
      assert.equal(status, 1, stderr)
      assert.match(stderr, message)
      assert.doesNotMatch(stderr, /node:internal|kernels\/dataflow/, "no frames of our own")
    })

  it("says when the notebook isn't there, before others run", () => {
    writeFileSync(join(folder, "here.ipynb"), notebook("console.log('ran')"))
    for (const args of [
      ["run", "here.ipynb", "nowhere.ipynb"],
      ["run", "nowhere.ipynb", "--watch"],
      ["why", "1", "nowhere.ipynb"],
      ["export", "nowhere.ipynb", "--to", "md"],
    ]) {
      const { status, stderr } = etude(...args)
      assert.equal(status, 2)
      assert.equal(stderr, "etude: nowhere.ipynb: no such file\n")
    }
  })

  it("ends with exit code 2 for wrong usage", () => {
    const unknown = run(notebook('const n = param("n", 2)'), "--param", "m=3")
    assert.equal(unknown.status, 2)
    assert.match(unknown.stderr, /no parameter "m"; it has n \(default 2\)/)
    assert.equal(run(notebook("1"), "--figures", "gif").status, 2)
    assert.equal(run(notebook("1"), "--frobnicate").status, 2)
    assert.equal(etude("run").status, 2)
    assert.equal(etude("frobnicate").status, 2)
  })

  it("writes reports for CI, of failed runs too", () => {
    const args = ["--junit", "reports/junit.xml", "--markdown", "reports/summary.md"]
    const { status } = run(notebook("const a = 1", "throw new Error('so it goes')"), ...args)
    assert.equal(status, 1)
    const junit = readFileSync(join(folder, "reports/junit.xml"), "utf8")
    assert.match(junit, /tests="2" failures="1"/)
    assert.match(junit, /so it goes/)
    assert.match(readFileSync(join(folder, "reports/summary.md"), "utf8"), /so it goes/)
    const unwritten = run(notebook("1"), "--markdown", "study.ipynb/summary.md")
    assert.equal(unwritten.status, 1)
    assert.match(unwritten.stderr, /etude: study\.ipynb\/summary\.md could not be written: E(EXIST|NOTDIR)/)
  })

  it("checks types before anything runs", () => {
    const { status, stderr } = run(notebook("console.log('ran')", "const n: number = 'x'"), "--check")
    assert.equal(status, 1)
    assert.match(stderr, /study\.ipynb: cell 2 \(c2\), line 1: TS2322: Type 'string' is not assignable/)
    assert.match(stderr, /> 1 \| const n: number = 'x'/)
    assert.doesNotMatch(stderr, /^ +ran$/m)
  })

  it("runs notebooks of a folder at the same time, each into a folder of its own", () => {
    for (const name of ["one", "two"]) {
      mkdirSync(join(folder, "many", name), { recursive: true })
      writeFileSync(join(folder, "many", name, `${name}.ipynb`), notebook(`console.log("I am ${name}")`))
    }
    writeFileSync(join(folder, "many", "bad.ipynb"), notebook("throw new Error('bad')"))
    writeFileSync(join(folder, "many", "half.ipynb"), "{")
    const { status, stderr } = etude("run", "many", "--jobs", "2", "--out", "all", "--junit", "all/junit.xml")
    assert.equal(status, 1, stderr)
    assert.match(stderr, /^one .* I am one$/m)
    assert.match(stderr, /^two .* I am two$/m)
    const last = stderr.trimEnd().split("\n").slice(-3)
    assert.deepEqual(last.slice(0, 2), [
      "4 runs: 2 went well, 2 did not",
      "  many/bad.ipynb: cell 1 (c1), line 1: Error: bad",
    ])
    const torn = /many\/half\.ipynb: not a notebook: not JSON/
    assert.match(last[2]!, torn)
    assert.match(readFileSync(join(folder, "all/junit.xml"), "utf8"), torn)
    assert.match(readFileSync(join(folder, "all/report.md"), "utf8"), torn)
    assert.match(readFileSync(join(folder, "all/many/one/one/one.ipynb"), "utf8"), /I am one/)
    assert.equal(etude("run", "many", "--jobs", "none").status, 2)
    assert.equal(etude("run", "many", "--watch").status, 2)
    mkdirSync(join(folder, "nothing"))
    assert.match(etude("run", "nothing").stderr, /nothing: is a folder without notebooks/)
  })

  it("keeps results, says why a cell would run, and where its inputs lie when it fails", () => {
    const text = notebook(
      "const a = new Float64Array(9)",
      "a.length",
      "if (a.length === 9) throw new Error('nine')",
    )
    const failed = run(text, "--cache", "kept")
    assert.equal(failed.status, 1)
    const last = failed.stderr.trimEnd().split("\n").at(-1)!
    assert.match(last, /^ {2}a: kept\/v3\/values\/.*\.safetensors$/)
    assert.ok(existsSync(join(folder, last.replace("  a: ", ""))))
    const known = etude("why", "2", "study.ipynb", "--cache", "kept")
    assert.match(known.stdout, /^known {2}cell 2 \(c2\)/)
    writeFileSync(join(folder, "study.ipynb"), text.replace("a.length", "a.length + 1"))
    assert.match(
      etude("why", "c2", "study.ipynb", "--cache", "kept").stdout,
      /^run .*\n +its code has changed/,
    )
    assert.equal(etude("why", "7", "study.ipynb", "--cache", "kept").status, 2)
    assert.match(
      etude("cache", "ls", "--cache", "kept").stdout,
      /kept: \d+ results.*\n {2}study\.ipynb: \d cells, last run 20/,
    )
    assert.match(
      etude("cache", "gc", "--cache", "kept", "--limit", "0").stdout,
      /kept: 0 results, 0\.000 MB left/,
    )
    assert.equal(etude("cache", "clear", "--cache", "kept").status, 0)
    assert.equal(etude("cache", "frobnicate").status, 2)
  })

  it("ends with exit code 130 when it is interrupted, watching or not", async () => {
    writeFileSync(join(folder, "study.ipynb"), notebook("console.log('here')\nawait new Promise(() => {})"))
    writeFileSync(join(folder, "quick.ipynb"), notebook("console.log('here')"))
    for (const [args, until] of [
      [["run", "study.ipynb"], /here/],
      [["run", "quick.ipynb", "--watch"], /watching 1 file/],
    ] as const) {
      const child = spawn(process.execPath, [bin, ...args], {
        cwd: folder,
        stdio: ["ignore", "ignore", "pipe"],
      })
      let printed = ""
      let isAsked = false
      child.stderr.on("data", (chunk: Buffer) => {
        printed += chunk.toString()
        if (!until.test(printed) || isAsked) return
        isAsked = true
        child.kill("SIGINT")
      })
      const [code] = (await once(child, "close")) as [number]
      assert.equal(code, 130, printed)
    }
  })

  it("makes each notebook a mocha test, in three lines", () => {
    mkdirSync(join(folder, "tested"))
    writeFileSync(
      join(folder, "tested/good.ipynb"),
      notebook('const n = param("n", 5)', "if (n > 3) throw new Error(`${n} is too many`)"),
    )
    writeFileSync(join(folder, "tested/bad.ipynb"), notebook("const a = 1\nthrow new Error('so bad')"))
    writeFileSync(
      join(folder, "notebooks.test.ts"),
      'import { testNotebooks } from "etude/notebooks"\n\ntestNotebooks("tested", { params: { n: 2 } })\n',
    )
    const root = fileURLToPath(new URL("../../", import.meta.url))
    const mocha = [join(root, "node_modules/mocha/bin/mocha.js"), "--no-config", "--reporter", "json"]
    const loader = `--import=${new URL("../../kernels/dataflow/runner/typescript.mjs", import.meta.url).href}`
    const { stdout, stderr } = spawnSync(process.execPath, [loader, ...mocha, "notebooks.test.ts"], {
      cwd: folder,
      encoding: "utf8",
    })
    const { passes, failures } = JSON.parse(stdout) as {
      passes: { fullTitle: string }[]
      failures: { fullTitle: string; err: { message: string } }[]
    }
    assert.deepEqual(
      passes.map(test => test.fullTitle),
      ["tested good.ipynb"],
      stderr,
    )
    assert.match(failures[0]!.err.message, /bad\.ipynb: cell 1 \(c1\), line 2: Error: so bad/)
  })

  it("stops a cell that takes too long", () => {
    const { status, stderr } = run(notebook("while (true) {}"), "--timeout", "1")
    assert.equal(status, 1)
    assert.match(stderr, /cell 1 \(c1\).*1 s/)
  })

  it("runs a notebook once for each combination of swept parameters, each with its own results", () => {
    writeFileSync(
      join(folder, "sweep.ipynb"),
      notebook('const lr = param("lr", 1), seed = param("seed", 0)', 'console.log(lr, "and", seed)'),
    )
    const args = ["run", "sweep.ipynb", "--sweep", "lr=1,2", "--sweep", "seed=3,4", "--jobs", "2"]
    const { status, stderr } = etude(...args, "--out", "swept", "--junit", "swept.xml")
    assert.equal(status, 0, stderr)
    for (const [lr, seed] of [
      [1, 3],
      [1, 4],
      [2, 3],
      [2, 4],
    ])
      assert.match(
        readFileSync(join(folder, `swept/lr=${lr},seed=${seed}/sweep.ipynb`), "utf8"),
        new RegExp(`${lr} and ${seed}`),
      )
    assert.equal(readFileSync(join(folder, "swept.xml"), "utf8").match(/<testcase /g)?.length, 8)
    for (const [wrong, said] of [
      ["lr", /--sweep lr: expected name=value,value/],
      ["lr=1,1", /a value stands there twice/],
      ["nothing=1,2", /has no parameter "nothing"/],
    ] as const) {
      const refused = etude("run", "sweep.ipynb", "--sweep", wrong)
      assert.equal(refused.status, 2)
      assert.match(refused.stderr, said)
    }
    assert.equal(etude(...args, "--inplace").status, 2)
  })

  it("with --only, leaves alone what is wrong in cells that are not needed", () => {
    const text = notebook("const a = 1", "a + missing", "const b = (", "a * 2")
    assert.equal(run(text, "--only", "4").status, 0)
    assert.match(run(text, "--only", "2").stderr, /cell 2 \(c2\), line 1: .*missing/)
  })
})
