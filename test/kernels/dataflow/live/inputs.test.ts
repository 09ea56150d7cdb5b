import assert from "node:assert/strict"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import type { JsonObject } from "../../../../kernels/dataflow/protocol/index.ts"
import { type StartedKernel, startKernel } from "../start-kernel.ts"

describe("what changes without a cell being run", () => {
  let kernel: StartedKernel
  beforeEach(async () => {
    kernel = await startKernel()
  })
  afterEach(() => kernel.stop())
  const run = (code: string, cell: string) => kernel.client.execute(code, cell)
  const updated = (text: string) =>
    kernel.client.hears(
      ({ header, content }) =>
        header.msg_type === "update_display_data" && (content.data as JsonObject)["text/plain"] === text,
    )

  it("inputs: readers follow what the user chooses, through the widgets' comm protocol", async () => {
    const { outputs } = await run(
      'const rate = inputs.slider({ min: 0, max: 10, value: 3, label: "rate" })',
      "A",
    )
    const opened = outputs.filter(({ type }) => type === "comm_open").map(({ content }) => content)
    assert.equal(opened.length, 3, "layout, style and slider")
    const slider = opened.at(-1)!
    assert.equal(slider.target_name, "jupyter.widget")
    const { state } = slider.data as { state: JsonObject }
    assert.deepEqual([state._model_name, state.value, state.max], ["IntSliderModel", 3, 10])
    const shown = outputs.find(({ type }) => type === "display_data")!.content.data as JsonObject
    assert.deepEqual(shown["application/vnd.jupyter.widget-view+json"], {
      version_major: 2,
      version_minor: 0,
      model_id: slider.comm_id,
    })
    await run("rate * 100", "B")
    const move = (value: number) =>
      kernel.client.request("comm_msg", {
        comm_id: slider.comm_id,
        data: { method: "update", state: { value } },
      })
    await move(7)
    await updated("700")
    const info = await kernel.client.request("comm_info_request", {})
    assert.equal(Object.keys(info.reply.comms as JsonObject).length, 3)
    const channel = { comm_id: "all", target_name: "jupyter.widget.control", data: {} }
    await kernel.client.request("comm_open", channel)
    const told = await kernel.client.request("comm_msg", {
      comm_id: "all",
      data: { method: "request_states" },
    })
    const { states } = told.outputs[0]!.content.data as { states: Record<string, { state: JsonObject }> }
    assert.equal(states[String(slider.comm_id)]!.state.value, 7)
    const again = await run('const rate = inputs.checkbox({ label: "on" })', "A")
    assert.deepEqual(
      again.outputs
        .filter(({ type }) => type === "comm_close")
        .map(({ content }) => content.comm_id)
        .includes(slider.comm_id),
      true,
    )
  })

  it("inputs: choices, texts, boxes and buttons each give their value", async () => {
    const { outputs } = await run(
      "const colour = inputs.select(['red', 'green'], { label: 'c' })\nconst on = inputs.checkbox()\nconst name = inputs.text({ value: 'x' })\nconst presses = inputs.button('go')",
      "A",
    )
    const ids = outputs
      .filter(
        ({ type, content }) => type === "comm_open" && !/-(?:style|layout)$/.test(String(content.comm_id)),
      )
      .map(({ content }) => String(content.comm_id))
    await run("[colour, on, name, presses].join()", "B")
    const say = (i: number, data: JsonObject) => kernel.client.request("comm_msg", { comm_id: ids[i]!, data })
    await say(0, { method: "update", state: { index: 1 } })
    await say(1, { method: "update", state: { value: true } })
    await say(2, { method: "update", state: { value: "Ada" } })
    await say(3, { method: "custom", content: { event: "click" } })
    await updated("'green,true,Ada,1'")
  })

  it("modules: editing one runs the cells that import it, also through another, without a restart", async () => {
    writeFileSync(join(kernel.folder, "size.ts"), "export const size: number = 1\n")
    writeFileSync(
      join(kernel.folder, "model.ts"),
      'import { size } from "./size"\nexport const area = size * size\n',
    )
    await run('import { area } from "./model"', "A")
    await run("`area ${area}`", "B")
    writeFileSync(join(kernel.folder, "size.ts"), "export const size: number = 5\n")
    await updated("'area 25'")
    writeFileSync(
      join(kernel.folder, "model.ts"),
      'import { size } from "./size"\nexport const area = size + 1\n',
    )
    await updated("'area 6'")
  })

  it("files: a cell that reads one through file() follows it", async () => {
    writeFileSync(join(kernel.folder, "data.txt"), "one")
    await run('import { readFileSync } from "node:fs"', "A")
    await run("readFileSync(file('data.txt'), 'utf8')", "B")
    writeFileSync(join(kernel.folder, "data.txt"), "two")
    await updated("'two'")
  })
})
