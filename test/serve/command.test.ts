import assert from "node:assert/strict"
import { spawn } from "node:child_process"
import { labelOf, tasks } from "etude/tasks"
import { shims } from "../../src/serve/index.ts"

const loader = new URL("../../kernels/dataflow/runner/typescript.mjs", import.meta.url).href
const command = new URL("../../src/cli/serve-verifier.ts", import.meta.url).href

/** The command in a process of its own, with the options that its command line would give. */
function start(options: object) {
  const script = `(await import(${JSON.stringify(command)})).serveVerifierCommand(${JSON.stringify(options)}).catch(e => { console.error(e.message); process.exitCode = 2 })`
  const child = spawn(process.execPath, ["--import", loader, "--input-type=module", "--eval", script], {
    env: { ...process.env, ETUDE_TOKEN: "" },
  })
  const said = { stdout: "", stderr: "" }
  child.stdout.setEncoding("utf8").on("data", piece => (said.stdout += piece))
  child.stderr.setEncoding("utf8").on("data", piece => (said.stderr += piece))
  const ended = new Promise<number | null>(resolve => child.once("close", resolve))
  return { child, said, ended }
}

describe("etude serve verifier", () => {
  it("serves the chosen tasks until it is told to stop", async () => {
    const { child, said, ended } = start({ port: "0", tasks: ["units", "bases"], token: "secret" })
    while (!said.stdout.includes("\n")) await new Promise(resolve => setTimeout(resolve, 20))
    const [, url] = /^scoring 2 tasks at (http:\/\/127\.0\.0\.1:\d+) /.exec(said.stdout) ?? []
    const example = tasks.units!.example(0)
    const response = await fetch(`${url}/v1/score`, {
      method: "POST",
      headers: { Authorization: "Bearer secret" },
      body: JSON.stringify({ items: [{ completion: example.answer, label: labelOf(example) }] }),
    })
    assert.deepEqual(await response.json(), { scores: [1], errors: [] })
    child.kill("SIGTERM")
    assert.equal(await ended, 0)
    assert.match(said.stdout, /stopping\n$/)
    assert.equal(said.stderr, "")
  })

  it("prints a trainer's shim, and names what it does not know", async () => {
    const shim = start({ shim: "trl", host: "10.1.2.3", port: "5002" })
    assert.equal(await shim.ended, 0)
    assert.equal(shim.said.stdout, shims.trl("http://10.1.2.3:5002"))
    for (const [options, message] of [
      [{ shim: "ppo" }, /no trainer "ppo"; there are trl, verl, skyrl, prime-rl/],
      [{ tasks: ["chess"] }, /no task "chess"; there are/],
      [{ port: "many" }, /--port: expected a whole number, got "many"/],
    ] as const) {
      const { said, ended } = start(options)
      assert.equal(await ended, 2)
      assert.match(said.stderr, message)
    }
  })
})
