import assert from "node:assert/strict"
import { analyse, buildGraph } from "../../../../kernels/dataflow/graph/index.ts"
import { TypeService } from "../../../../kernels/dataflow/types/index.ts"
import { Folder } from "../notebook/notebooks.ts"

describe("types of imported notebooks", () => {
  const folder = new Folder()
  const types = new TypeService(folder.path)
  after(async () => {
    await types.close()
    folder.remove()
  })
  const update = (...sources: string[]): void =>
    types.update(buildGraph(sources.map((source, i) => ({ id: `${i + 1}`, analysis: analyse(source) }))))
  const faults = async (): Promise<string[]> =>
    (await types.check()).map(({ cell, line, code, message }) => `${cell}:${line} ${code} ${message}`)

  it("reach cells and the modules between, name errors, and follow what is saved", async () => {
    folder.notebook("base.ipynb", "export interface Run { loss: number[] }\nconst run: Run = { loss: [1] }")
    folder.notebook(
      "01.ipynb",
      'import { run, type Run } from "./base.ipynb"\nconst losses = run.loss',
      "/** The mean loss. */\nfunction mean(of: Run): number { return of.loss.length }\nconst answer = 42",
    )
    folder.write("lib.ts", 'import { mean, answer } from "./01.ipynb"\nexport const both = { mean, answer }')
    update(
      'import { losses, mean, answer, type Run } from "./01.ipynb"\nimport { both } from "./lib.ts"',
      "const text: string = losses",
      'mean("run")\nmean({ loss: [] })',
      "both.answer.toUpperCase()",
      'import { none } from "./01.ipynb"\nnone',
      'import * as all from "./01.ipynb"\nall.answer.nothing',
    )
    assert.deepEqual(await faults(), [
      "2:1 2322 Type 'number[]' is not assignable to type 'string'.",
      "3:1 2345 Argument of type 'string' is not assignable to parameter of type 'Run'.",
      "4:1 2339 Property 'toUpperCase' does not exist on type 'number'.",
      `5:1 2305 Module '"./01.ipynb"' has no exported member 'none'.`,
      "6:2 2339 Property 'nothing' does not exist on type '42'.",
    ])
    const { matches } = await types.complete("losses.toS", 10)
    assert.ok(matches.some(({ name }) => name === "toSorted"))
    assert.deepEqual(await types.hover("mean", 2), {
      signature: "function mean(of: Run): number",
      documentation: "The mean loss.",
      tags: [],
    })
    folder.notebook(
      "01.ipynb",
      'const losses = "none"\nconst mean = (of: unknown) => of\nconst answer = "42"',
    )
    types.reload()
    assert.deepEqual(
      (await faults()).filter(each => !/^[15]/.test(each)),
      [`6:2 2339 Property 'nothing' does not exist on type '"42"'.`],
    )
  })
})
