import assert from "node:assert/strict"
import { notebook, runStudy, typeErrors } from "./study.ts"

const study = notebook("02-four-algebras")

describe("the study of four algebras", () => {
  it("has no type errors", async () => assert.deepEqual(await typeErrors(study), [])).timeout(300_000)

  it("runs to the end even where nothing has been learned yet, and judges all ways by the same problems", () => {
    const params = {
      worlds: "rotors cube",
      warmupSteps: 24,
      rlSteps: 2,
      problemsPerDepth: 2,
      atomsPerOperation: 3,
      samples: 24,
    }
    return runStudy(study, params, async ({ failures, figures, table }) => {
      assert.deepEqual(failures, [])
      assert.deepEqual(figures, [
        "atoms-against-composites.svg",
        "reward.svg",
        "success-by-depth.svg",
        "the-mastered-skill.svg",
        "transitions-control.svg",
        "transitions.svg",
      ])
      const rows = async (name: string) => (await table(name)).map(row => row.split(","))
      const [header, ...success] = await rows("success")
      assert.deepEqual(header!.slice(0, 3), ["system", "stage", "atoms"])
      assert.equal(success.length, 2 * 6)
      for (const row of success)
        for (const share of row.slice(2).map(Number)) assert.ok(share >= 0 && share <= 1, row.join())
      // those that the untrained model failed in both draws
      const unlocked = (await rows("unlocked")).slice(1)
      assert.equal(unlocked.length, 2 * 5)
      for (const system of ["rotors", "cube"])
        assert.equal(new Set(unlocked.filter(row => row[0] === system).map(row => row[2])).size, 1)
    })
  }).timeout(300_000)
})
