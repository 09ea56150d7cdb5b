import assert from "node:assert/strict"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { environment, needPackages, runPython } from "./python.ts"

interface StoredCell {
  outputs: {
    output_type: string
    text?: string | string[]
    data?: Record<string, string | string[]>
    ename?: string
  }[]
  execution_count: number
}

const here = import.meta.dirname
const notebook = (...cells: (string | { source: string; tags: string[] })[]) =>
  JSON.stringify({
    nbformat: 4,
    nbformat_minor: 5,
    metadata: {
      kernelspec: { name: "etude", display_name: "TypeScript (Étude)", language: "typescript" },
      language_info: { name: "typescript" },
    },
    cells: cells.map((cell, i) => {
      const { source, tags } = typeof cell === "string" ? { source: cell, tags: [] } : cell
      return {
        cell_type: "code",
        id: `c${i}`,
        source,
        metadata: { tags },
        outputs: [],
        execution_count: null,
      }
    }),
  })

describe("Jupyter's own clients", () => {
  let folder: string
  let env: NodeJS.ProcessEnv
  before(function () {
    needPackages(this, "jupyter_kernel_test", "nbclient", "nbconvert", "papermill", "nbmake", "pytest")
    folder = mkdtempSync(join(tmpdir(), "etude-jupyter-"))
    env = environment(folder)
  })
  after(() => folder && rmSync(folder, { recursive: true, force: true }))

  const good = notebook(
    "const values = [1, 2, 3]",
    { source: "const scale = param('scale', 2)", tags: ["parameters"] },
    "console.log('summing')\nvalues.map(x => x * scale)",
    "display({ [Symbol.for('Jupyter.display')]: () => ({ 'text/html': '<i>shown</i>' }) })",
    "import { readFileSync } from 'node:fs'\nreadFileSync('good.ipynb').length > 0",
  )
  const outputs = (path: string): StoredCell[] => JSON.parse(readFileSync(path, "utf8")).cells
  const checkGood = (path: string) => {
    const cells = outputs(path)
    assert.deepEqual(
      cells.map(cell => cell.outputs.map(({ output_type }) => output_type)),
      [[], [], ["stream", "execute_result"], ["display_data"], ["execute_result"]],
    )
    assert.equal([cells[2]!.outputs[1]!.data!["text/plain"]].flat().join(""), "[ 2, 4, 6 ]")
  }
  const write = (name: string, text: string) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }

  it("pass jupyter_kernel_test, the whole suite, none skipped", async () => {
    const { stderr } = await runPython([join(here, "conformance.py")], { env, cwd: folder })
    assert.match(stderr, /Ran 13 tests[\s\S]*\nOK\s*$/)
  })

  it("never lose or misplace a line", async () => {
    const runs = process.env.CI === "true" ? "50" : "8"
    const { stdout, stderr } = await runPython([join(here, "lines.py"), runs], { env, cwd: folder })
    assert.equal(stdout, `${runs} runs, 0 cells wrong\n`, stderr)
  })

  it("nbconvert --execute runs a notebook right, and fails on a cell that throws or waits", async () => {
    const convert = (path: string) =>
      runPython(["-m", "nbconvert", "--to", "notebook", "--execute", "--inplace", path], { env, cwd: folder })
    const path = write("good.ipynb", good)
    assert.equal((await convert(path)).code, 0)
    checkGood(path)
    const throwing = await convert(write("throws.ipynb", notebook("const a = 1", "null!.length")))
    assert.notEqual(throwing.code, 0)
    assert.match(throwing.stderr, /TypeError: Cannot read properties of null[\s\S]*cell \[2\], line 1/)
    const waiting = await convert(write("waits.ipynb", notebook("missing + 1")))
    assert.notEqual(waiting.code, 0)
    assert.match(waiting.stderr, /waiting for `missing`, which no cell defines/)
    const twice = await convert(write("twice.ipynb", notebook("const a = 1", "const a = 2")))
    assert.notEqual(twice.code, 0)
    assert.match(twice.stderr, /`a` is already defined by cell \[1\], and cell \[2\] defines it again/)
  })

  it("papermill runs a notebook right with its parameters cell, and fails on a cell that throws", async () => {
    const papermill = (path: string) =>
      runPython(["-m", "papermill", path, `${path}.out.ipynb`, "--no-progress-bar", "--cwd", folder], {
        env,
        cwd: folder,
      })
    const path = write("good.ipynb", good)
    const ran = await papermill(path)
    assert.equal(ran.code, 0, ran.stderr)
    checkGood(`${path}.out.ipynb`)
    assert.notEqual((await papermill(write("throws.ipynb", notebook("throw new Error('no')")))).code, 0)
  })

  it("nbmake passes a good notebook and fails bad ones", async () => {
    write("good.ipynb", good)
    write("throws.ipynb", notebook("throw new Error('no')"))
    write("waits.ipynb", notebook("missing + 1"))
    const pytest = (...names: string[]) =>
      runPython(["-m", "pytest", "-q", "-p", "no:cacheprovider", "--nbmake", ...names], { env, cwd: folder })
    const [passing, failing] = await Promise.all([
      pytest("good.ipynb"),
      pytest("throws.ipynb", "waits.ipynb"),
    ])
    assert.match(passing.stdout, /1 passed/)
    assert.match(failing.stdout, /2 failed/)
  })
})
