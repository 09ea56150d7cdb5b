import assert from "node:assert/strict"
import { execFile } from "node:child_process"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { labelOf, tasks } from "etude/tasks"
import { serveVerifier } from "../../src/serve/index.ts"

// ETUDE_TEST_TRL: a Python that also has openrlhf and verl (both `pip install --no-deps`, and aiohttp, tensordict, ray).
const python = process.env.ETUDE_TEST_TRL

describe("the trainers' own HTTP clients", () => {
  it("get their rewards from the server: OpenRLHF's and verl's", async function () {
    if (!python) return this.skip()
    this.timeout(180_000)
    const folder = await mkdtemp(join(tmpdir(), "etude-clients-"))
    const verifier = await serveVerifier({ port: 0, runCode: true })
    try {
      const examples = ["countdown", "algebrarium-navigation", "rotor-chains"].flatMap(name =>
        tasks[name]!.take(2),
      )
      const cases = examples.map(e => ({
        prompt: e.prompt,
        label: labelOf(e),
        right: e.answer,
        wrong: "\\boxed{?}",
      }))
      await writeFile(join(folder, "cases.json"), JSON.stringify(cases))
      const script = new URL("peers/clients.py", import.meta.url).pathname
      const { stdout } = await promisify(execFile)(python, [script, join(folder, "cases.json")], {
        env: { ...process.env, ETUDE_VERIFIER: verifier.url },
      })
      const report = JSON.parse(stdout.trimEnd().split("\n").at(-1)!)
      if (typeof report.openrlhf === "string") console.log(`      OpenRLHF: ${report.openrlhf}`)
      else assert.deepEqual(report.openrlhf, [cases.map(() => 1), cases.map(() => 0)])
      if (typeof report.verl === "string") console.log(`      verl: ${report.verl}`)
      else assert.deepEqual(report.verl, { right: 1, half: 0.5, wrong: 0, crash: 0, function: 1, hostile: 0 })
    } finally {
      await verifier.close(0.2)
      await rm(folder, { recursive: true })
    }
  })
})
