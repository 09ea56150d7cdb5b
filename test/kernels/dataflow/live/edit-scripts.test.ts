import assert from "node:assert/strict"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { isDeepStrictEqual } from "node:util"
import fc from "fast-check"
import {
  analyse,
  blockedCells,
  buildGraph,
  planAll,
  transpile,
  withReaders,
} from "../../../../kernels/dataflow/graph/index.ts"
import { Session } from "../../../../kernels/dataflow/live/index.ts"
import { Processes } from "../../../../kernels/dataflow/live/processes.ts"
import { Runner, type RunnerEvent } from "../../../../kernels/dataflow/runner/index.ts"
import { type Edit, script } from "./edit-scripts.ts"
import { FrontEnd, plain } from "./front-end.ts"

/** Kept for the next script when a session ends. */
class SharedProcesses extends Processes {
  override async close(): Promise<void> {}
}

interface Cell {
  id: string
  source: string
  isManual: boolean
}

/** Runs a whole notebook once, cell by cell in order, without the live kernel: what each cell shows. */
async function freshRun(
  runner: Runner,
  events: RunnerEvent[],
  cells: readonly Cell[],
): Promise<Map<string, string[]>> {
  const graph = buildGraph(cells.map(({ id, source }) => ({ id, analysis: analyse(source) })))
  const shown = new Map<string, string[]>()
  for (const id of blockedCells(graph)) shown.set(id, ["blocked"])
  const behind = new Set<string>()
  for (const id of planAll(graph).run) {
    if (behind.has(id)) {
      shown.set(id, ["blocked"])
      continue
    }
    const reads = graph.reads.get(id)!
    const circle = graph.circles.get(id) ?? []
    const late = [...reads].filter(([, owner]) => circle.includes(owner)).map(([name]) => name)
    const transpiled = transpile(graph.cells.get(id)!.analysis, reads.keys())
    events.length = 0
    const outcome = await runner.run({ cell: id, label: "cell", transpiled, late })
    const texts = events.map(event =>
      event.type === "stream"
        ? event.text
        : event.type === "display"
          ? String(event.bundle["text/plain"])
          : "",
    )
    if (outcome.status === "ok") texts.push(String(outcome.result?.["text/plain"] ?? ""))
    else {
      texts.push(outcome.status === "error" ? outcome.error.stack : outcome.status)
      for (const reader of withReaders(graph, graph.readers.get(id) ?? [])) behind.add(reader)
    }
    shown.set(
      id,
      texts
        .flatMap(text => text.split("\n"))
        .map(plain)
        .filter(Boolean),
    )
  }
  runner.dispose(cells.map(({ id }) => id))
  return shown
}

const scripts = Number(process.env.ETUDE_EDIT_SCRIPTS ?? 250)
const seed = Number(process.env.ETUDE_EDIT_SEED ?? 7)

describe(`a live notebook: ${scripts} random edit scripts`, function () {
  this.timeout(60_000 + scripts * 1000)
  const folder = mkdtempSync(join(tmpdir(), "etude-edits-"))
  const file = join(folder, "study.ipynb")
  const events: RunnerEvent[] = []
  let processes: SharedProcesses
  let fresh: Runner
  let counter = 0
  before(async () => {
    writeFileSync(join(folder, "numbers.mjs"), "export const one = 1, two = 2\n")
    processes = new SharedProcesses({ file })
    fresh = await Runner.start({ file, onEvent: event => void events.push(event) })
  })
  after(async () => {
    await Promise.all([Processes.prototype.close.call(processes), fresh?.close()])
    rmSync(folder, { recursive: true, force: true })
  })

  async function play(edits: readonly Edit[]): Promise<void> {
    const session = new Session(file, processes, { checksTypes: false })
    const frontEnd = new FrontEnd(session)
    const cells: Cell[] = []
    const done: string[] = []
    const compare = async (): Promise<void> => {
      const expected = await freshRun(fresh, events, cells)
      for (const { id } of cells)
        if (!frontEnd.isStale(id)) {
          const replaceable = frontEnd.lines(id, true)
          // A cell that reads nothing prints as a stream. Should it stop being its names' owner, that stays above.
          const shown = isDeepStrictEqual(replaceable, expected.get(id)) ? replaceable : frontEnd.lines(id)
          assert.deepEqual(shown, expected.get(id), `${id} after:\n${done.join("\n---\n")}`)
        }
    }
    const execute = async ({ id, source, isManual }: Cell): Promise<void> => {
      done.push(`${id}${isManual ? " (manual)" : ""}: ${source}`)
      await frontEnd.execute(id, source, isManual ? ["manual"] : [])
    }
    try {
      for (const edit of edits) {
        const index = "at" in edit ? Math.min(edit.at, cells.length - 1) : -1
        if (edit.type === "insert" || index < 0) {
          const { source, isManual } = edit as Extract<Edit, { type: "insert" }>
          if (source === undefined) continue
          const cell = { id: `c${++counter}`, source, isManual }
          cells.push(cell)
          await execute(cell)
        } else if (edit.type === "delete") {
          const [cell] = cells.splice(index, 1)
          frontEnd.delete(cell!.id)
          done.push(`${cell!.id} is deleted`)
          // The front end tells of it with the next cell that it runs.
          continue
        } else {
          const cell = cells[index]!
          if (edit.type === "write") Object.assign(cell, { source: edit.source, isManual: edit.isManual })
          await execute(cell)
        }
        await compare()
      }
      if (cells.length === 0) return
      await execute(cells[0]!)
      for (let round = 0; cells.some(({ id }) => frontEnd.isStale(id)); round++) {
        assert.ok(round < 20, `stale cells that are run stay so:\n${done.join("\n---\n")}`)
        for (const cell of cells) if (frontEnd.isStale(cell.id)) await execute(cell)
      }
      await compare()
    } finally {
      await processes.dispose(cells.map(({ id }) => id))
      await session.shutdown()
    }
  }

  it("leave every cell showing what a fresh run of the notebook shows, after every edit", () =>
    fc.assert(fc.asyncProperty(script, play), { numRuns: scripts, seed }))
})
