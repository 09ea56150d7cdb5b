import assert from "node:assert/strict"
import { execFile } from "node:child_process"
import { promisify } from "node:util"
import { parseHTML } from "linkedom"
import {
  asJavaScript,
  notebookHtml,
  notebookMarkdown,
  notebookModule,
  readNotebook,
} from "../../../../kernels/dataflow/notebook/index.ts"
import { Folder } from "./notebooks.ts"

const pixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYPj/HwADAgH/p9b3CwAAAABJRU5ErkJggg=="

describe("exports of a notebook", function () {
  this.timeout(60_000)
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
  })
  afterEach(() => folder.remove())

  const shown = () => {
    const cells = [
      {
        cell_type: "markdown",
        id: "m",
        metadata: {},
        source: "# Title\n\nIt costs $5 and $x^2 < y$. <b>b</b>",
      },
      {
        cell_type: "code",
        id: "c",
        metadata: {},
        execution_count: 1,
        source: 'const s = "</script>" // ```',
        outputs: [
          { output_type: "stream", name: "stdout", text: ["\u001b[31m<red>\u001b[0m\n"] },
          {
            output_type: "display_data",
            metadata: { "image/png": { width: 3, height: 2 } },
            data: {
              "image/png": pixel,
              "text/plain": "Figure(reward)",
              "application/vnd.plotly.v1+json": {
                data: [{ y: [1, 2], name: "</script><script>bad()" }],
                layout: {},
              },
            },
          },
        ],
      },
    ]
    return folder.write("n.ipynb", JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells }))
  }

  it("is a page that asks for no other file, its figures live or pictures", async () => {
    const notebook = await readNotebook(shown())
    const live = notebookHtml(notebook, "n")
    assert.deepEqual([live.interactive, live.pictures], [1, 0])
    const { document } = parseHTML(live.text.replace(/<script>\/\*\*[\s\S]*?<\/script>/, ""))
    assert.equal(document.querySelectorAll("[src^=http], link").length, 0)
    assert.equal(document.querySelector(".output pre")!.textContent, "<red>")
    assert.equal(document.querySelectorAll(".plot").length, 1)
    assert.equal(document.querySelectorAll("math").length, 1, "a price is no formula")
    assert.doesNotMatch(live.text, /<script>bad\(\)/)
    const still = notebookHtml(notebook, "n", { isStatic: true })
    assert.deepEqual([still.interactive, still.pictures], [0, 1])
    assert.match(still.text, new RegExp(`<img src="data:image/png;base64,${pixel}" width="3" height="2"`))
    assert.ok(still.text.length < 20_000, "Plotly is not in a page without live figures")
  })

  it("is Markdown whose fences hold what they hold, with pictures beside it", async () => {
    const { text, files } = notebookMarkdown(await readNotebook(shown()), "n_files")
    assert.match(text, /^````ts\nconst s = .*```\n````$/m)
    assert.match(text, /^```text\n<red>\n```$/m)
    assert.match(text, /!\[Figure\(reward\)\]\(n_files\/cell-1-2\.png\)/)
    assert.deepEqual(files.get("n_files/cell-1-2.png"), Buffer.from(pixel, "base64"))
  })

  it("is a module that Node runs: cells in order, parameters, the last value of what was followed", async () => {
    folder.write("twice.mjs", "export const twice = n => 2 * n\n")
    const file = folder.notebook(
      "n.ipynb",
      "`total ${total} last ${last}`",
      'import { twice } from "./twice.mjs"\nconst total: number = twice(n) + Kind.B',
      'const n = param("n", 2)',
      "enum Kind { A = 10, B = 20 }",
      "const last = live(async function* () { yield 1; yield 7 })",
      'import { twice } from "./twice.mjs"\nimport { dirname } from "node:path"\ntwice(1) + dirname("a/b").length',
    )
    const to = folder.write("out/n.mjs", "")
    folder.write("out/n.mjs", asJavaScript(notebookModule(await readNotebook(file), to)))
    const run = promisify(execFile)
    const program = await run(process.execPath, [to, "--n=5"])
    assert.equal(program.stdout, "total 30 last 7\n3\n")
    const use = folder.write(
      "use.mjs",
      'import { total, Kind } from "./out/n.mjs"\nconsole.log(total, Kind.A)\n',
    )
    assert.equal((await run(process.execPath, [use])).stdout, "24 10\n")
    await assert.rejects(run(process.execPath, [to, "--n=many"]), /--n: expected a number and got "many"/)
  })

  it("is a module that imports the modules of the notebooks that it imports", async () => {
    const write = async (name: string): Promise<string> =>
      folder.write(
        name.replace(".ipynb", ".mjs"),
        asJavaScript(
          notebookModule(
            await readNotebook(`${folder.path}/${name}`),
            `${folder.path}/${name.replace("ipynb", "mjs")}`,
          ),
        ),
      )
    folder.notebook("01.ipynb", "const n = 20 + 1")
    folder.notebook("02.ipynb", "import { n } from './01.ipynb'\nn * 2")
    await write("01.ipynb")
    const { stdout } = await promisify(execFile)(process.execPath, [await write("02.ipynb")])
    assert.equal(stdout, "42\n")
  })

  it("refuses a module of a notebook that cannot run, and of cells whose own names would meet", async () => {
    const broken = await readNotebook(folder.notebook("broken.ipynb", "missing + 1"))
    assert.throws(() => notebookModule(broken, "x.ts"), /cell 1 \(a\).*missing/s)
    const meeting = await readNotebook(folder.notebook("meeting.ipynb", "const _i = 1", "const _i = 2"))
    assert.throws(() => notebookModule(meeting, "x.ts"), /cell 1 \(a\) and cell 2 \(b\) each have a _i/)
  })
})
