import assert from "node:assert/strict"
import { notebook, runStudy, typeErrors } from "./study.ts"

const study = notebook("01-atomic-to-composite")

describe("the first study", () => {
  it("has no type errors", async () => assert.deepEqual(await typeErrors(study), [])).timeout(300_000)

  it("runs to the end even where nothing has been learned yet, and exports what it is made of", () => {
    const params = { warmupSteps: 40, rlSteps: 4, problemsPerDepth: 4, samples: 24 }
    return runStudy(study, params, async ({ failures, figures, table }) => {
      assert.deepEqual(failures, [])
      assert.deepEqual(figures, [
        "atoms-against-composites-trained.svg",
        "atoms-against-composites.svg",
        "reward.svg",
        "success-by-depth.svg",
      ])
      const [header, ...rows] = await table("summary")
      assert.equal(header, "measure,untrained,1 steps of GRPO,4 steps of GRPO,paper")
      assert.equal(rows.length, 12)
      // every problem goes from some class to some class, at each of three stages
      const moves = (await table("transitions")).slice(1).map(row => row.split(",").slice(-3).map(Number))
      assert.equal(
        moves.flat().reduce((sum, count) => sum + count, 0),
        3 * 16,
      )
    })
  }).timeout(300_000)
})
