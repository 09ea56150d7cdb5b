import assert from "node:assert/strict"
import { notebook, runStudy, typeErrors } from "./study.ts"

const tour = notebook("00-tour")

describe("the tour", () => {
  it("has no type errors", async () => assert.deepEqual(await typeErrors(tour), [])).timeout(300_000)

  it("runs headless, finds what it was made of, and exports its figures and table", () =>
    runStudy(tour, {}, async ({ failures, figures, table }) => {
      assert.deepEqual(failures, [])
      assert.deepEqual(figures, ["foretold.svg", "practice.svg", "ranking.svg", "success-by-carries.svg"])
      const [header, ...rows] = await table("success-by-carries")
      assert.equal(header, "pupil,carries,mean,low,high,n,missing")
      // No carry, no slip; and Ada, who slips least, is the best where there are four.
      const mean = (pupil: string, carries: number) =>
        Number(rows.find(row => row.startsWith(`${pupil},${carries},`))!.split(",")[2])
      assert.deepEqual([mean("Ada", 0), mean("Ben", 0), mean("Cleo", 0)], [1, 1, 1])
      assert.ok(mean("Ada", 4) > mean("Cleo", 4) && mean("Cleo", 4) > mean("Ben", 4))
    })).timeout(300_000)
})
