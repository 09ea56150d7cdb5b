import assert from "node:assert/strict"
import { execFile } from "node:child_process"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { labelOf, tasks } from "etude/tasks"
import { type ShimName, serveVerifier, shims } from "../../src/serve/index.ts"

const names = Object.keys(shims) as ShimName[]

describe("the Python shims", () => {
  it("are each at most 30 lines, and say where the server is", () => {
    for (const name of names) {
      const text = shims[name]("http://10.0.0.7:5001")
      assert.ok(text.trimEnd().split("\n").length <= 30, `${name}: ${text.split("\n").length} lines`)
      assert.ok(text.includes('"http://10.0.0.7:5001"'))
    }
  })

  // The shims for TRL and verl need Python alone; SkyRL's and prime-rl's need their packages, which ETUDE_TEST_TRL's has.
  it("carry rewards between their trainers and the server", async function () {
    this.timeout(120_000)
    const folder = await mkdtemp(join(tmpdir(), "etude-shims-"))
    const verifier = await serveVerifier({ port: 0, token: "secret" })
    try {
      const examples = ["countdown", "algebrarium-cube", "calendar"].flatMap(name => tasks[name]!.take(2))
      const cases = examples.map(e => ({
        prompt: e.prompt,
        label: labelOf(e),
        right: e.answer,
        wrong: "\\boxed{?}",
      }))
      await writeFile(join(folder, "cases.json"), JSON.stringify(cases))
      for (const name of names)
        await writeFile(join(folder, `${name.replace("-", "_")}_shim.py`), shims[name]("http://127.0.0.1:1"))
      const { stdout } = await promisify(execFile)(
        process.env.ETUDE_TEST_TRL ?? "python3",
        [new URL("peers/shims.py", import.meta.url).pathname, folder],
        { env: { ...process.env, ETUDE_VERIFIER: verifier.url, ETUDE_TOKEN: "secret", HF_HUB_OFFLINE: "1" } },
      )
      const report = JSON.parse(stdout.trimEnd().split("\n").at(-1)!) as Record<ShimName, number[][] | string>
      const want = [cases.map(() => 1), cases.map(() => 0)]
      for (const name of names) {
        if (
          typeof report[name] === "string" &&
          !process.env.ETUDE_TEST_TRL &&
          !["trl", "verl"].includes(name)
        )
          continue
        assert.deepEqual(report[name], want, name)
      }
    } finally {
      await verifier.close(0.2)
      await rm(folder, { recursive: true })
    }
  })
})
