import assert from "node:assert/strict"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { JsonObject } from "../../../kernels/dataflow/protocol/index.ts"
import { tslabKernelspec } from "../../../kernels/tslab/index.ts"
import { Client, freeConnection } from "../dataflow/client.ts"
import { startKernel } from "../dataflow/start-kernel.ts"

/** Cells in the manner of tslab's own example notebooks: its whole display API. */
const cells = [
  'import * as tslab from "tslab"\nimport { display } from "tslab"',
  'tslab.display.html("<b>bold</b>")',
  'display.markdown("*em*")\ndisplay.svg("<svg></svg>")',
  "display.png(new Uint8Array([137, 80, 78, 71]))",
  'display.raw("text/latex", "$x$")',
  'const shown = tslab.newDisplay()\nshown.text("first")\nshown.text("second")',
  'import * as tslab from "tslab"\ntslab.display.text("imported again")',
]

const displays = (outputs: { type: string; content: JsonObject }[]) =>
  outputs.filter(({ type }) => type.endsWith("display_data")).map(({ type, content }) => [type, content.data])

const expected = [
  [],
  [["display_data", { "text/html": "<b>bold</b>" }]],
  [
    ["display_data", { "text/markdown": "*em*" }],
    ["display_data", { "image/svg+xml": "<svg></svg>" }],
  ],
  [["display_data", { "image/png": "iVBORw==" }]],
  [["display_data", { "text/latex": "$x$" }]],
  [
    ["display_data", { "text/plain": "first" }],
    ["update_display_data", { "text/plain": "second" }],
  ],
  [["display_data", { "text/plain": "imported again" }]],
]

describe("tslab's notebooks", () => {
  it("run unchanged under our kernel", async () => {
    const kernel = await startKernel()
    try {
      for (const [i, cell] of cells.entries()) {
        const { reply, outputs } = await kernel.client.execute(cell)
        assert.equal(reply.status, "ok", JSON.stringify(reply))
        assert.deepEqual(displays(outputs), expected[i])
      }
      const { outputs } = await kernel.client.execute(
        'const required = require("tslab")\nrequired.display.text("required")',
      )
      assert.deepEqual(displays(outputs), [["display_data", { "text/plain": "required" }]])
    } finally {
      await kernel.stop()
    }
  })

  it("run under stock tslab from our kernelspec, with the same outputs", async () => {
    const folder = mkdtempSync(join(tmpdir(), "etude-tslab-"))
    const connection = await freeConnection()
    const file = join(folder, "connection.json")
    writeFileSync(file, JSON.stringify(connection))
    const [command, ...args] = tslabKernelspec().json.argv.map(arg => arg.replace("{connection_file}", file))
    const child = spawn(command!, args, { cwd: join(import.meta.dirname, "../../.."), stdio: "ignore" })
    const client = new Client(connection)
    try {
      await ready(client)
      for (const [i, cell] of cells.entries()) {
        const { outputs } = await client.execute(cell)
        assert.deepEqual(displays(outputs), expected[i])
      }
    } finally {
      child.kill("SIGKILL")
      await once(child, "exit")
      client.close()
      rmSync(folder, { recursive: true })
    }
  })
})

/** Asks until an answer comes whole: its idle is lost where the kernel was there before our subscription. */
async function ready(client: Client): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  await new Promise<void>(resolve => {
    const ask = (): void => void client.request("kernel_info_request", {}).then(() => resolve())
    timer = setInterval(ask, 500)
    ask()
  })
  clearInterval(timer)
}
