import assert from "node:assert/strict"
import { tasks } from "etude/tasks"
import { describeTask } from "./properties.ts"

/** Tasks with many right answers, where a neighbour of one may be another. */
const alternatives = new Set(["graph-colouring"])

for (const task of Object.values(tasks)) describeTask(task, { alternatives: alternatives.has(task.name) })

describe("the catalogue", () => {
  it("names each task by its own name, and has Algebrarium's four and at least twelve others", () => {
    for (const [name, task] of Object.entries(tasks)) assert.equal(name, task.name)
    const names = Object.keys(tasks)
    assert.equal(names.filter(name => name.startsWith("algebrarium-")).length, 4)
    assert.ok(names.length >= 17)
  })
})
