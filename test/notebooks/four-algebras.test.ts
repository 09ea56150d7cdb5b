import assert from "node:assert/strict"
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { analyse, buildGraph } from "../../kernels/dataflow/graph/index.ts"
import { readNotebook, runNotebook } from "../../kernels/dataflow/notebook/index.ts"
import { TypeService } from "../../kernels/dataflow/types/index.ts"

const root = join(import.meta.dirname, "../..")
const study = join(root, "notebooks", "02-four-algebras.ipynb")

describe("the study of four algebras", () => {
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

  it("runs to the end even where nothing has been learned yet, and counts every problem once", async () => {
    const out = await mkdtemp(join(tmpdir(), "etude-four-"))
    const params = {
      worlds: "rotors cube",
      warmupSteps: 24,
      rlSteps: 2,
      problemsPerDepth: 2,
      atomsPerOperation: 3,
      samples: 24,
    }
    try {
      const failures: unknown[] = []
      for await (const event of runNotebook(study, { out, figures: ["svg"], params }))
        if (event.type === "cell-failed") failures.push(event.failure)
      assert.deepEqual(failures, [])
      assert.deepEqual((await readdir(join(out, "figures"))).filter(name => name.endsWith(".svg")).sort(), [
        "atoms-against-composites.svg",
        "reward.svg",
        "success-by-depth.svg",
        "the-mastered-skill.svg",
        "transitions-control.svg",
        "transitions.svg",
      ])
      const read = async (table: string): Promise<string[][]> =>
        (await readFile(join(out, "tables", `${table}.csv`), "utf8"))
          .trim()
          .split("\n")
          .map(row => row.split(","))
      const [header, ...success] = await read("success")
      assert.deepEqual(header!.slice(0, 3), ["system", "stage", "atoms"])
      assert.equal(success.length, 2 * 6)
      for (const row of success)
        for (const share of row.slice(2).map(Number)) assert.ok(share >= 0 && share <= 1, row.join())
      // each way is judged on the same problems, those that the untrained model failed in both draws
      const unlocked = (await read("unlocked")).slice(1)
      assert.equal(unlocked.length, 2 * 5)
      for (const system of ["rotors", "cube"])
        assert.equal(new Set(unlocked.filter(row => row[0] === system).map(row => row[2])).size, 1)
    } finally {
      await rm(out, { recursive: true })
    }
  }).timeout(300_000)
})
