import assert from "node:assert/strict"
import { execFile } from "node:child_process"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { exportDataset, tasks } from "etude/tasks"
import { serveVerifier, shims } from "../../src/serve/index.ts"

// ETUDE_TEST_TRL: a Python with torch, trl, transformers and datasets.
const python = process.env.ETUDE_TEST_TRL
const knights = tasks.knights!

describe("TRL's GRPOTrainer against the verifier server", () => {
  it("trains a tiny model on a task of ours, and its reward rises", async function () {
    if (!python) return this.skip()
    this.timeout(600_000)
    const folder = await mkdtemp(join(tmpdir(), "etude-trl-"))
    const verifier = await serveVerifier({ port: 0 })
    try {
      await exportDataset(knights.take(500, { config: { people: 2 } }), "trl", join(folder, "train.jsonl"))
      await writeFile(join(folder, "trl_shim.py"), shims.trl(verifier.url))
      const script = new URL("peers/trl_grpo.py", import.meta.url).pathname
      const { stdout } = await promisify(execFile)(python, [script, folder], { maxBuffer: 64 * 2 ** 20 })
      const rewards = JSON.parse(stdout.trimEnd().split("\n").at(-1)!) as number[]
      const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length
      const [first, last] = [mean(rewards.slice(0, 5)), mean(rewards.slice(-5))]
      const { right, wrong, unjudged } = verifier.metrics.scores
      console.log(
        `      reward ${first.toFixed(3)} → ${last.toFixed(3)} in ${rewards.length} steps; ${right} right, ${wrong} wrong`,
      )
      assert.equal(right + wrong, rewards.length * 128)
      assert.equal(unjudged, 0)
      assert.ok(last > first + 0.2, `reward ${first} → ${last}`)
    } finally {
      await verifier.close(0.2)
      await rm(folder, { recursive: true })
    }
  })
})
