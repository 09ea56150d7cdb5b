import assert from "node:assert/strict"
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { analyse, buildGraph } from "../../kernels/dataflow/graph/index.ts"
import { readNotebook, runNotebook } from "../../kernels/dataflow/notebook/index.ts"
import { TypeService } from "../../kernels/dataflow/types/index.ts"

const root = join(import.meta.dirname, "../..")
const study = join(root, "notebooks", "01-atomic-to-composite.ipynb")

describe("the first study", () => {
  it("has no type errors", async () => {
    const { cells } = await readNotebook(study)
    const types = new TypeService(root)
    try {
      types.update(buildGraph(cells.map(({ id, source }) => ({ id, analysis: analyse(source) }))))
      assert.deepEqual(await types.check(), [])
    } finally {
      await types.close()
    }
  }).timeout(300_000)

  it("runs to the end even where nothing has been learned yet, and exports what it is made of", async () => {
    const out = await mkdtemp(join(tmpdir(), "etude-study-"))
    const params = { warmupSteps: 40, rlSteps: 4, problemsPerDepth: 4, samples: 24 }
    try {
      const failures: unknown[] = []
      for await (const event of runNotebook(study, { out, figures: ["svg"], params }))
        if (event.type === "cell-failed") failures.push(event.failure)
      assert.deepEqual(failures, [])
      assert.deepEqual((await readdir(join(out, "figures"))).filter(name => name.endsWith(".svg")).sort(), [
        "atoms-against-composites-trained.svg",
        "atoms-against-composites.svg",
        "reward.svg",
        "success-by-depth.svg",
      ])
      const read = async (table: string): Promise<string[]> =>
        (await readFile(join(out, "tables", `${table}.csv`), "utf8")).trim().split("\n")
      const [header, ...rows] = await read("summary")
      assert.equal(header, "measure,untrained,1 steps of GRPO,4 steps of GRPO")
      assert.equal(rows.length, 11)
      // every problem goes from some class to some class, at each of three stages
      const moves = (await read("transitions")).slice(1).map(row => row.split(",").slice(-3).map(Number))
      assert.equal(
        moves.flat().reduce((sum, count) => sum + count, 0),
        3 * 16,
      )
    } finally {
      await rm(out, { recursive: true })
    }
  }).timeout(300_000)
})
