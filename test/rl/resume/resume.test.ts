import assert from "node:assert/strict"
import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { type GrpoRecord, listCheckpoints } from "etude/rl"
import { random } from "etude/stats"
import * as torch from "etude/torch"
import { steps, training } from "./run.ts"

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const node = ["--import", file("../../../kernels/dataflow/runner/typescript.mjs"), file("run.ts")]

/** What does not depend on the clock. */
const timeless = (record: GrpoRecord): object =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !name.includes("time")))

describe("a run that was killed", () => {
  let folder = ""
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "etude-resume-"))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it("goes on to the very numbers of one that was not, wherever it was killed", async function () {
    this.timeout(300_000)
    const threads = torch.getNumThreads()
    torch.setNumThreads(1)
    const expected: object[] = []
    for await (const record of training(join(folder, "whole"))) expected.push(timeless(record))
    torch.setNumThreads(threads)

    // one run, killed again and again: in the midst of a step, and at calls that write its checkpoints
    const rng = random(11, "kills")
    const kills = [["samples", 1], ...Array.from({ length: 5 }, () => ["files", rng.integer(130)] as const)]
    const seen = new Map<number, object>()
    const killed = join(folder, "killed")
    for (const [when, at] of [...kills, ["none", 0]] as const) {
      const { stdout, stderr, signal, status } = spawnSync(
        process.execPath,
        [...node, killed, String(when), String(at)],
        { encoding: "utf8" },
      )
      assert.ok(when === "none" ? status === 0 : signal === "SIGKILL", `${when} ${at}: ${stderr}`)
      for (const line of stdout.split("\n").filter(Boolean)) {
        const record = JSON.parse(line) as GrpoRecord
        seen.set(record.step, timeless(record))
      }
    }
    // a record whose process was killed between its checkpoint and its line is missing: the numbers after it are not
    for (const [step, record] of seen) assert.deepEqual(record, expected[step])
    assert.ok(seen.has(steps - 1))
    const names = (run: string): string[] => readdirSync(join(folder, run)).sort()
    assert.deepEqual(names("killed"), [`checkpoint-${steps - 1}`, `checkpoint-${steps}`])
    assert.deepEqual(names("killed"), names("whole"))
    for (const checkpoint of names("whole"))
      for (const name of readdirSync(join(folder, "whole", checkpoint)))
        assert.ok(
          readFileSync(join(folder, "whole", checkpoint, name)).equals(
            readFileSync(join(killed, checkpoint, name)),
          ),
          `${checkpoint}/${name} differs`,
        )
    assert.equal(listCheckpoints(killed).at(-1)!.step, steps)
  })
})
