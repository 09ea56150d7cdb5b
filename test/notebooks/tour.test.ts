import assert from "node:assert/strict"
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { analyse, buildGraph } from "../../kernels/dataflow/graph/index.ts"
import { readNotebook, runNotebook } from "../../kernels/dataflow/notebook/index.ts"
import { TypeService } from "../../kernels/dataflow/types/index.ts"

const root = join(import.meta.dirname, "../..")
const tour = join(root, "notebooks", "00-tour.ipynb")

describe("the tour", () => {
  it("has no type errors", async () => {
    const { cells } = await readNotebook(tour)
    const types = new TypeService(root)
    try {
      types.update(buildGraph(cells.map(({ id, source }) => ({ id, analysis: analyse(source) }))))
      assert.deepEqual(await types.check(), [])
    } finally {
      await types.close()
    }
  }).timeout(300_000)

  it("runs headless, finds what it was made of, and exports its figures and table", async () => {
    const out = await mkdtemp(join(tmpdir(), "etude-tour-"))
    try {
      const failures: unknown[] = []
      for await (const event of runNotebook(tour, { out, figures: ["svg"] }))
        if (event.type === "cell-failed") failures.push(event.failure)
      assert.deepEqual(failures, [])
      assert.deepEqual((await readdir(join(out, "figures"))).filter(name => name.endsWith(".svg")).sort(), [
        "foretold.svg",
        "practice.svg",
        "ranking.svg",
        "success-by-carries.svg",
      ])
      const [header, ...rows] = (await readFile(join(out, "tables", "success-by-carries.csv"), "utf8"))
        .trim()
        .split("\n")
      assert.equal(header, "pupil,carries,mean,low,high,n,missing")
      // No carry, no slip; and Ada, who slips least, is the best where there are four.
      const mean = (pupil: string, carries: number) =>
        Number(rows.find(row => row.startsWith(`${pupil},${carries},`))!.split(",")[2])
      assert.deepEqual([mean("Ada", 0), mean("Ben", 0), mean("Cleo", 0)], [1, 1, 1])
      assert.ok(mean("Ada", 4) > mean("Cleo", 4) && mean("Cleo", 4) > mean("Ben", 4))
    } finally {
      await rm(out, { recursive: true })
    }
  }).timeout(300_000)
})
