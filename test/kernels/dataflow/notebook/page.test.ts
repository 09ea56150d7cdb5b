import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { parseNotebook } from "../../../../kernels/dataflow/notebook/index.ts"
import { Folder, run } from "./notebooks.ts"

const page = readFileSync(new URL("../../../../kernels/dataflow/README.md", import.meta.url), "utf8")
const cells = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code!.trimEnd())

describe("the kernel's page", () => {
  let folder: Folder
  beforeEach(() => {
    folder = new Folder()
  })
  afterEach(() => folder.remove())

  it("is a notebook without type errors, whose cells show what it says", async () => {
    assert.ok(cells.length >= 10, `${cells.length} cells`)
    const out = join(folder.path, "out")
    const { summary } = await run(folder.notebook("page.ipynb", ...cells), { check: true, out })
    assert.deepEqual(summary.failures, [])
    const { document } = parseNotebook("page", folder.read("out/page.ipynb"))
    const shown = document.cells.flatMap(({ outputs }) =>
      (outputs ?? []).map(output => ("data" in output ? [output.data["text/plain"]].flat().join("") : "")),
    )
    assert.deepEqual(shown, ["[ 9, 16, 25, 36 ]", "power: 2", "'so far 2'", "21 °C"])
  })

  it("names all that the type checker knows in every cell", async () => {
    const { cellGlobalsDeclaration } = await import("../../../../kernels/dataflow/types/cell-globals.ts")
    const names = [...cellGlobalsDeclaration.matchAll(/^declare (?:function|const) (\w+)/gm)].map(
      ([, name]) => name!,
    )
    assert.ok(names.length >= 9)
    for (const name of names) assert.match(page, new RegExp(`^\\| [^|]*\`${name}\\b`, "m"), name)
  })
})
