import assert from "node:assert/strict"
import { Session } from "./session.ts"

describe("runner: cells in a process of their own", function () {
  this.timeout(30_000)
  let session: Session
  before(async () => {
    session = await Session.start({
      "model.ts":
        "export enum Kind { A = 4 }\nexport const size: number = 3\nexport function fail(): never {\n  throw new Error('in model')\n}\n",
      "nested/index.ts": "export { size as nestedSize } from '../model'\n",
      "data.json": '{ "k": [1] }',
      "old.cjs": "exports.answer = 42\nmodule.exports.other = 'x'",
      "node_modules/only-esm/package.json":
        '{ "name": "only-esm", "type": "module", "exports": "./main.js" }',
      "node_modules/only-esm/main.js": "export const esm = 1; export default 'd'",
      "node_modules/only-cjs/package.json": '{ "name": "only-cjs", "main": "main.js" }',
      "node_modules/only-cjs/main.js": "exports.cjs = 2",
    })
  })
  after(() => session.close())
  beforeEach(() => {
    session.events.length = 0
  })

  it("hands values from cell to cell", async () => {
    await session.run(
      "a",
      "const x = 3, obj = { deep: [x] }; class Point { constructor(readonly n: number) {} }",
    )
    assert.equal(await session.value("b", "const y = x * 2; new Point(y).n + obj.deep[0]"), "9")
    assert.equal(await session.value("c", "y"), "6")
  })

  it("imports ES modules, CommonJS, JSON and local TypeScript from the notebook's folder", async () => {
    const source = [
      "import { esm, default as d } from 'only-esm'",
      "import * as ns from 'only-cjs'",
      "import { cjs } from 'only-cjs'",
      "import { answer } from './old.cjs'",
      "import data from './data.json'",
      "import { Kind, size } from './model.ts'",
      "import { nestedSize } from './nested'",
      "import { size as again } from './model.js'",
      "import fs, { readFileSync } from 'node:fs'",
      "[esm, d, ns.cjs, cjs, answer, data.k[0], Kind.A, size, nestedSize, again, fs.readFileSync === readFileSync].join()",
    ].join(";\n")
    assert.equal(await session.value("m", source), "'1,d,2,2,42,1,4,3,3,3,true'")
    assert.equal(
      await session.value(
        "m2",
        "require('./data.json').k.length + __filename.slice(-11) + import.meta.url.slice(-11)",
      ),
      "'1study.ipynbstudy.ipynb'",
    )
  })

  it("gives every name that a CommonJS module exports, also those that Node does not see in its text", async () => {
    session.write("hidden.cjs", "module.exports = { x: 3, [['y'][0]]: 4 }\n")
    assert.equal(
      await session.value("hidden", "import { x, y as other } from './hidden.cjs'\n[x, other].join()"),
      "'3,4'",
    )
    const outcome = await session.run("hidden2", "import { z } from './hidden.cjs'\nz")
    assert.match(outcome.status === "error" ? outcome.error.message : "", /no export named "z"/)
  })

  it("finds the library its kernel belongs to, outside any project", async () => {
    assert.equal(await session.value("lib", "import { mean } from 'etude/stats'\nmean([1, 2, 3])"), "2")
  })

  it("loads a changed module anew, and only it", async () => {
    session.write("counter.ts", "export const n = 1\nexport const token = {}\n")
    session.write("user.ts", "export { n } from './counter.ts'\nexport const own = {}")
    await session.run("r1", "import { n } from './user.ts'\nimport { size as keptSize } from './model.ts'\nn")
    session.write("counter.ts", "export const n = 2\n")
    session.runner.reload([`${session.folder}/counter.ts`, `${session.folder}/user.ts`])
    assert.equal(await session.value("r1", "import { n } from './user.ts'\nn"), "2")
  })

  it("keeps prints, displays and native output in the order in which they happened", async () => {
    await session.run(
      "o",
      "import { spawnSync } from 'node:child_process'\n" +
        "console.log('1'); console.error('2'); console.log('3'); display({ n: 4 })\n" +
        "spawnSync('echo', ['5'], { stdio: 'inherit' })\nprocess.stdout.write('6\\n'); process.stderr.write('7\\n'); console.table([{ a: 1 }])",
    )
    const seen = session.events.map(event =>
      event.type === "stream"
        ? `${event.name} ${event.text.trim().split("\n")[0]}`
        : event.type === "display"
          ? "display"
          : event.type,
    )
    const joined = seen.filter(each => each !== "idle").join(" | ")
    assert.match(
      joined,
      /^stdout 1 \| stderr 2 \| stdout 3 \| display \| stdout 5 \| stdout 6 \| stderr 7 \| stdout ┌/,
    )
  })

  it("takes what other processes print for the running cell's, before it prints anything itself", async () => {
    await session.run("quiet", "console.log('mine')")
    session.events.length = 0
    await session.run(
      "loud",
      "import { execSync } from 'node:child_process'\nexecSync('echo out; echo err >&2', { stdio: 'inherit' })",
    )
    const streams = session.events.flatMap(event =>
      event.type === "stream" ? [`${event.cell} ${event.text}`] : [],
    )
    assert.deepEqual(streams.sort(), ["loud err\n", "loud out\n"])
  })

  it("gets every line of 20 cells before their ends, 400 in place", async () => {
    for (let cell = 0; cell < 20; cell++) {
      session.events.length = 0
      await session.run(`p${cell}`, `for (let _line = 0; _line < 20; _line++) console.log(${cell}, _line)`)
      const expected = Array.from({ length: 20 }, (_, line) => `${cell} ${line}\n`).join("")
      assert.equal(session.text(), expected)
    }
  })

  it("keeps a rush of prints in order, whatever else prints meanwhile", async () => {
    const source = `import { execSync } from "node:child_process"
      import { writeSync } from "node:fs"
      for (let i = 0; i < 3000; i++) {
        if (i % 500 === 499) execSync("echo native " + i, { stdio: "inherit" })
        else if (i % 500 === 498) writeSync(1, "native " + i + "\\n")
        else if (i % 100 === 99) display("shown " + i)
        else if (i % 70 === 69) console.error("error " + i)
        else if (i % 60 === 59) process.stdout.write(Buffer.from("bytes " + i + "\\n"))
        else console.log("čislo " + i)
      }`
    await session.run("rush", source)
    const text = session.events
      .map(event =>
        event.type === "stream"
          ? event.text
          : event.type === "display"
            ? `${event.bundle["text/plain"]}\n`
            : "",
      )
      .join("")
    const numbers = text
      .replaceAll("'", "")
      .trim()
      .split("\n")
      .map(line => /^(?:native|shown|error|bytes|čislo) (\d+)$/.exec(line)?.[1])
    assert.deepEqual(
      numbers,
      Array.from({ length: 3000 }, (_, i) => String(i)),
    )
    assert.ok(session.events.every(event => event.cell === "rush"))
  })

  it("shows the end of a rush while the cell computes on", async () => {
    const other = await Session.start()
    try {
      const shown = new Promise<boolean>(resolve => {
        let text = ""
        other.onEvent = event => {
          if (event.type === "stream") text += event.text
          if (text.includes("line 999\n")) resolve(true)
        }
      })
      const source = `for (let i = 0; i < 1000; i++) console.log("line " + i)
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)`
      assert.equal(await Promise.race([shown, other.run("blocks", source)]), true)
    } finally {
      await other.close()
    }
  })

  it("passes 20 MB through without loss", async () => {
    await session.run(
      "big",
      "const chunk = 'x'.repeat(1023) + '\\n'\nfor (let _i = 0; _i < 20_000; _i++) process.stdout.write(chunk)",
    )
    const total = session.events.reduce(
      (sum, event) => sum + (event.type === "stream" ? event.text.length : 0),
      0,
    )
    assert.equal(total, 20_000 * 1024)
  })

  it("places an error in the cells and lines of the TypeScript it came through", async () => {
    await session.run(
      "f",
      "interface Shape { n: number }\n\nfunction deep(shape: Shape): never {\n  throw new RangeError('bad ' + shape.n, { cause: new Error('why') })\n}",
    )
    const outcome = await session.run("g", "// the caller\nconst n: number = 7\n\ndeep({ n })")
    assert.ok(outcome.status === "error")
    const { name, message, frames, stack } = outcome.error
    assert.deepEqual([name, message], ["RangeError", "bad 7"])
    assert.deepEqual(
      frames.slice(0, 2).map(({ cell, line, column }) => `${cell} ${line}:${column}`),
      ["f 4:9", "g 4:1"],
    )
    assert.equal(
      stack,
      "RangeError: bad 7\n    at deep (cell f, line 4:9)\n    at cell g, line 4:1\n" +
        "  Caused by Error: why\n      at deep (cell f, line 4:51)\n      at cell g, line 4:1",
    )
  })

  it("places errors of awaits, imports, modules and scripts that do not compile", async () => {
    const place = async (source: string): Promise<string> => {
      const outcome = await session.run("e", source)
      assert.ok(outcome.status === "error", outcome.status)
      const { message, frames } = outcome.error
      assert.doesNotMatch(outcome.error.stack, /kernels\/dataflow|\?run=|node:internal/)
      return `${frames[0]?.line} ${message}`
    }
    assert.match(
      await place("\nawait new Promise((_, reject) => setTimeout(reject, 1, new Error('later')))\n"),
      /^undefined later|^2 later/,
    )
    assert.match(await place("\n\nimport x from './nowhere.ts'"), /^3 Cannot find module .*nowhere\.ts/)
    assert.match(
      await place("\nimport { nope } from 'only-esm'\nnope"),
      /^2 module "only-esm" has no export named "nope"/,
    )
    assert.match(await place("import { fail } from './model.ts'\n\nfail()"), /^3 in model/)
    assert.match(await place("\nthrow { code: 5 }"), /code: 5/)
    assert.match(await place("\n\nnew RegExp('[')"), /^3 Invalid regular expression/)
    assert.match(await place("import bad from './data.json'\nbad.k.nothing.more"), /^2 Cannot read prop/)
  })

  it("places errors that are printed, as those that are thrown", async () => {
    await session.run(
      "thrower",
      "function fails(): never {\n  throw Object.assign(new TypeError('y'), { code: 5 })\n}",
    )
    session.events.length = 0
    await session.run(
      "printer",
      "try { fails() } catch (error) {\n  console.log(error)\n  console.log({ error, after: 1 })\n  console.error((error as Error).stack)\n}\nconsole.trace('here')\nprocess.stdout.write('no ?run= at all\\n')",
    )
    const text = (stream: string): string =>
      session.events
        .flatMap(event => (event.type === "stream" && event.name === stream ? [event.text] : []))
        .join("")
    const trace = (indent: string) =>
      `TypeError: y\n${indent}at fails (cell thrower, line 2:23)\n${indent}at cell printer, line 1:7`
    assert.equal(
      text("stdout"),
      `${trace("    ")} {\n  code: 5\n}\n{\n  error: ${trace("      ")} {\n    code: 5\n  },\n  after: 1\n}\nno ?run= at all\n`,
    )
    assert.equal(text("stderr"), `${trace("    ")}\nTrace: here\n    at cell printer, line 6:9\n`)
  })

  it("says that an imported name is missing when another cell reads it", async () => {
    assert.equal((await session.run("t1", "import { Shape, esm } from 'only-esm'")).status, "ok")
    const outcome = await session.run("t2", "Shape")
    assert.ok(outcome.status === "error")
    assert.match(outcome.error.message, /module "only-esm" has no export named "Shape"/)
  })

  it("compiles enums, namespaces, decorators and using", async () => {
    const source = [
      "const log: string[] = []",
      "function dec(target: any, key: string, d: PropertyDescriptor) { const old = d.value; d.value = function () { return old.call(this) + 1 } }",
      "function cls(target: any) { target.marked = true }",
      "@cls class K { @dec m() { return 1 } }",
      "{ using r = { [Symbol.dispose]() { log.push('disposed') } }; log.push('in') }",
      "[new K().m(), (K as any).marked, ...log].join()",
    ].join("\n;")
    assert.equal(await session.value("d", source), "'2,true,in,disposed'")
  })

  it("lets functions of two cells call each other", async () => {
    await session.run("odd", "function odd(n: number): boolean { return n !== 0 && even(n - 1) }")
    await session.run("even", "function even(n: number): boolean { return n === 0 || odd(n - 1) }")
    await session.run("odd", "function odd(n: number): boolean { return n !== 0 && even(n - 1) }")
    assert.equal(await session.value("ask", "even(10) && odd(7)"), "true")
  })

  it("reports fingerprints that follow the values", async () => {
    const prints = async (source: string) => {
      const outcome = await session.run("v", source)
      return outcome.status === "ok" ? outcome.exports : {}
    }
    const one = await prints("const p = { a: [1, 'x'] }, q = () => 1")
    assert.deepEqual(await prints("const p = { a: [0 + 1, 'x'] }, q = () => 1"), one)
    assert.notEqual((await prints("const p = { a: [2, 'x'] }, q = 1")).p, one.p)
    assert.equal(one.q, null)
  })

  it("knows the files read through file(), parameters, and what is to be disposed of", async () => {
    const outcome = await session.run(
      "files",
      "import { readFileSync } from 'node:fs'\nonDispose(() => console.log('gone'))\nreadFileSync(file('data.json'), 'utf8').length + param('n', 5)",
    )
    assert.ok(outcome.status === "ok")
    assert.deepEqual(outcome.files, [`${session.folder}/data.json`])
    assert.equal(outcome.result?.["text/plain"], "17")
    assert.equal(session.text(), "")
    await session.run("files", "1")
    assert.equal(session.text(), "gone\n")
  })

  it("shows by the display protocol, updates in place, and awaits what is slow", async () => {
    await session.run(
      "show",
      "class Fig { [Symbol.for('Jupyter.display')]() { return new Promise(r => setTimeout(r, 20, { 'image/svg+xml': '<svg/>' })) } }\n" +
        "const handle = display('first'); handle.update('second'); display(new Fig()); clearOutput({ wait: true })",
    )
    const shown = session.events.flatMap(event =>
      event.type === "display" ? [[event.update, event.bundle]] : [],
    )
    assert.deepEqual(shown, [
      [false, { "text/plain": "'first'" }],
      [true, { "text/plain": "'second'" }],
      [false, { "image/svg+xml": "<svg/>" }],
    ])
  })

  it("shows text as what it is said to be, with its source for others, and refuses what is no text", async () => {
    const before = session.events.length
    await session.run(
      "media",
      "display.html('<b>a</b>').update(1); display.markdown('# a'); display.latex('$a$'); display.svg('<svg/>')",
    )
    const bundles = session.events
      .slice(before)
      .flatMap(each => (each.type === "display" ? [each.bundle] : []))
    assert.deepEqual(bundles, [
      { "text/html": "<b>a</b>", "text/plain": "<b>a</b>" },
      { "text/plain": "1" },
      { "text/markdown": "# a", "text/plain": "# a" },
      { "text/latex": "$a$", "text/plain": "$a$" },
      { "image/svg+xml": "<svg/>", "text/plain": "<svg/>" },
    ])
    const outcome = await session.run("media", "display.html(3 as never)")
    assert.ok(outcome.status === "error")
    assert.equal(outcome.error.message, "display.html: expected a string, got 3")
  })

  it("fails a cell whose display fails", async () => {
    const outcome = await session.run(
      "bad",
      "display({ [Symbol.for('Jupyter.display')]() { throw new Error('no picture') } }); 1",
    )
    assert.ok(outcome.status === "error")
    assert.equal(outcome.error.message, "no picture")
  })

  it("asks for input", async () => {
    session.onEvent = event => {
      if (event.type === "input") session.runner.reply(event.id, `<${event.prompt}>`)
    }
    assert.equal(await session.value("in", "await input('name?')"), "'<name?>'")
  })
})
