import { randomUUID } from "node:crypto"
import type {
  CommMessage,
  CompleteReply,
  Exchange,
  ExecuteReply,
  ExecuteRequest,
  HistoryEntry,
  HistoryRequest,
  InspectReply,
  IsCompleteReply,
  Kernel,
  MimeBundle,
} from "../protocol/index.ts"
import type { CellError, InputMessage, RunnerEvent } from "../runner/index.ts"
import { Cells } from "./cells.ts"
import { completeness } from "./completeness.ts"
import { putCell } from "./edits.ts"
import { evaluateExpressions } from "./expressions.ts"
import { FileChanges } from "./file-changes.ts"
import { History } from "./history.ts"
import { kernelInfo } from "./kernel-info.ts"
import type { LiveCell } from "./live-cell.ts"
import { LiveValues } from "./live-values.ts"
import type { Processes } from "./processes.ts"
import { Turns } from "./turns.ts"
import { TypeAdvice } from "./type-advice.ts"
import { type WaveResult, Waves } from "./waves.ts"
import { Widgets, widgetBundle } from "./widgets.ts"

/** A notebook open in a front end: what its requests do to the graph of cells. */
export class Session implements Kernel {
  readonly #name = randomUUID().slice(0, 8)
  readonly #file: string
  readonly #cells = new Cells()
  readonly #processes: Processes
  readonly #waves: Waves
  readonly #turns = new Turns()
  readonly #history = new History()
  readonly #types: TypeAdvice
  readonly #checksTypes: boolean
  readonly #liveValues: LiveValues
  readonly #fileChanges: FileChanges
  readonly #widgets = new Widgets(message => void this.#processes.post("inputs", message))
  /** Whoever asked for a cell, for as long as its request is under way: questions of the cell go there. */
  readonly #askers = new Map<string, Exchange>()
  #count = 0

  /**
   * @param file the notebook's path, which need not exist
   * @param processes run its cells, in its folder
   * @param options `checksTypes: false` shows no type errors below cells
   */
  constructor(file: string, processes: Processes, { checksTypes = true }: { checksTypes?: boolean } = {}) {
    this.#file = file
    this.#processes = processes
    this.#checksTypes = checksTypes
    processes.listen(
      event => this.#hear(event),
      reason => {
        this.#waves.results?.lost()
        this.#waves.forget(`stale: ${processEnded(reason)}; it runs again when it is needed`)
      },
    )
    this.#waves = new Waves(this.#cells, this.#processes)
    this.#types = new TypeAdvice(file, this.#cells, pid => this.#processes.takeAlong(pid))
    this.#liveValues = new LiveValues(this.#cells, this.#waves, this.#turns)
    this.#fileChanges = new FileChanges(file, this.#cells, this.#waves, this.#turns, this.#processes, () =>
      this.#types.reload(),
    )
  }

  info = () => kernelInfo

  async execute(request: ExecuteRequest, exchange: Exchange): Promise<ExecuteReply> {
    if (request.store_history) this.#count++
    const count = this.#count
    if (!request.silent) exchange.publish("execute_input", { code: request.code, execution_count: count })
    const asked = /^\s*([^\n?]+?)\?\??\s*$/.exec(request.code)?.[1]
    if (asked) return this.#explain(asked, count)

    const { cell, result } = await this.#turns.take(async () => {
      const cell = putCell(this.#cells, this.#name, request, exchange, count)
      this.#askers.set(cell.id, exchange)
      return { cell, result: await this.#run(cell, exchange) }
    })
    await this.#outlive(cell, exchange, result)
    if (this.#askers.get(cell.id) === exchange) this.#askers.delete(cell.id)
    this.#fileChanges.follow()
    if (request.silent) await this.#turns.take(() => this.#remove([cell.id]))
    else if (this.#checksTypes) this.#types.advise(cell)
    if (request.store_history) this.#history.add(count, request.code, cell.slots.resultText)
    const reply = this.#reply(cell, result, count, exchange)
    if (reply.status === "ok" && Object.keys(request.user_expressions).length > 0)
      reply.user_expressions = await this.#turns.take(() =>
        evaluateExpressions(request.user_expressions, this.#cells, this.#processes),
      )
    return reply
  }

  abort = (): ExecuteReply => ({ status: "aborted", execution_count: this.#count })

  complete(code: string, cursor: number): Promise<CompleteReply> {
    return this.#types.complete(code, cursor)
  }

  inspect(code: string, cursor: number): Promise<InspectReply> {
    return this.#types.inspect(code, cursor)
  }

  async isComplete(code: string): Promise<IsCompleteReply> {
    return completeness(code)
  }

  async history(request: HistoryRequest): Promise<HistoryEntry[]> {
    return this.#history.find(request)
  }

  comms(): Record<string, string> {
    return this.#widgets.comms()
  }

  async comm(message: CommMessage, exchange: Exchange): Promise<void> {
    this.#widgets.answer(message, exchange)
  }

  async interrupt(): Promise<void> {
    this.#liveValues.clear()
    await this.#processes.interrupt()
  }

  async shutdown(): Promise<void> {
    this.#fileChanges.close()
    await Promise.all([this.#processes.close(), this.#types.close()])
  }

  /** Runs a cell that its front end asked for, what it lacks above, and what follows below. */
  async #run(cell: LiveCell, exchange: Exchange): Promise<WaveResult> {
    const { plan, removed } = cell.edit
    const { graph } = this.#cells
    if (process.env.ETUDE_CACHE || cell.analysis.directives.includes("cache")) await this.#useCache()
    for (const word of cell.analysis.directives) {
      if (word === "lazy") this.#waves.isLazy = true
      if (word === "auto") this.#waves.isLazy = false
    }
    await this.#dispose([...removed, ...plan.blocked])
    this.#block(plan.blocked)
    const above =
      graph.faults.has(cell.id) || graph.waiting.has(cell.id) ? [] : this.#cells.missingAbove(cell.id)
    const ids = [...above, ...plan.run.filter(id => !above.includes(id))]
    const { publish } = exchange
    return this.#waves.run(ids, { asked: cell.id, forced: new Set([cell.id, ...above]), publish })
  }

  async #dispose(ids: readonly string[]): Promise<void> {
    this.#waves.results?.disposed(ids)
    await this.#processes.dispose(ids)
  }

  /** From now on, known results are shown and given instead of computed. */
  async #useCache(): Promise<void> {
    if (this.#waves.results) return
    const [{ Results }, { cacheFolder }] = await Promise.all([
      import("./results.ts"),
      import("../cache/index.ts"),
    ])
    this.#waves.results = new Results(this.#file, cacheFolder(this.#file), this.#cells, this.#processes)
  }

  async #remove(ids: readonly string[]): Promise<void> {
    const plan = this.#cells.edit(undefined, ids)
    await this.#dispose([...ids, ...plan.blocked])
    this.#block(plan.blocked)
  }

  #block(ids: readonly string[]): void {
    const blocked = new Set(ids)
    for (const id of ids) this.#waves.block(this.#cells.get(id)!, this.#cells.whyBlocked(id, blocked)!)
  }

  /** Waits for runs that go on after their wave: live values. Meanwhile other cells may be asked for. */
  async #outlive(cell: LiveCell, exchange: Exchange, result: WaveResult): Promise<void> {
    for (const [id, outcome] of result.live) {
      const live = this.#cells.get(id)!
      const { generation } = live
      const settled = outcome.then(ended =>
        this.#turns.take(async () => {
          if (live.generation === generation) this.#waves.settle(live, ended, result)
        }),
      )
      if (id !== cell.id) continue
      if (cell.isNamed) exchange.release()
      await settled
    }
  }

  #reply(
    cell: LiveCell,
    { failures }: WaveResult,
    execution_count: number,
    exchange: Exchange,
  ): ExecuteReply {
    const own = failures.find(failure => failure.cell === cell)
    if (own) return { status: "error", execution_count, ...errorContent(own.error) }
    if (cell.state === "blocked") {
      const [name, message] = [this.#faultName(cell.id), cell.reason ?? ""]
      const error = { name, message, stack: `${name}: ${cell.label}, ${message}` }
      const isFault = this.#cells.graph.faults.has(cell.id)
      // A named cell that waits shows so and runs when it can; other clients would take silence for success.
      if (isFault || !cell.isNamed) {
        if (!cell.isNamed) exchange.publish("error", errorContent(error))
        return { status: "error", execution_count, ...errorContent(error) }
      }
    }
    const [other] = failures
    if (other && !cell.isNamed) {
      const error = {
        ...other.error,
        message: `in ${other.cell.label}, which ran again: ${other.error.message}`,
      }
      exchange.publish("error", errorContent(error))
      return { status: "error", execution_count, ...errorContent(error) }
    }
    return { status: "ok", execution_count, payload: [], user_expressions: {} }
  }

  #faultName(id: string): string {
    const kind = this.#cells.graph.faults.get(id)?.[0]?.kind
    if (kind === undefined) return "Waiting"
    return {
      syntax: "SyntaxError",
      duplicate: "DuplicateName",
      assignment: "AssignmentError",
      cycle: "CircularCells",
    }[kind]
  }

  async #explain(expression: string, execution_count: number): Promise<ExecuteReply> {
    const { found, data } = await this.#types.inspect(expression, expression.length)
    const shown = found ? data : { "text/plain": `${expression}: nothing is known of it` }
    return {
      status: "ok",
      execution_count,
      payload: [{ source: "page", data: shown, start: 0 }],
      user_expressions: {},
    }
  }

  #hear(event: RunnerEvent): void {
    const cell = this.#cells.get(event.cell)
    if (!cell || this.#waves.results?.hear(event)) return
    const { slots } = cell
    if (event.type === "stream") slots.stream(event.name, event.text)
    else if (event.type === "display" && event.update)
      slots.update(event.id ?? "", event.bundle as MimeBundle)
    else if (event.type === "display") slots.display(widgetBundle(event.bundle as MimeBundle), event.id)
    else if (event.type === "message" && event.topic === "inputs")
      this.#widgets.hear(event.content as InputMessage, cell.publish)
    else if (event.type === "clear") slots.clear(event.wait)
    else if (event.type === "input") void this.#ask(event.cell, event.id, event.prompt, event.password)
    else if (event.type === "values") this.#liveValues.arrive(cell, event.names)
    else if (event.type === "stray")
      cell.publish("stream", { name: "stderr", text: `${event.error.stack}\n` })
  }

  async #ask(cell: string, id: number, prompt: string, password: boolean): Promise<void> {
    const answer = this.#askers.get(cell)?.input(prompt, password)
    await this.#processes.reply(id, await (answer?.catch(() => null) ?? null))
  }
}

export const processEnded = (reason: string): string => `the process that runs cells ended (${reason})`

const errorContent = ({ name, message, stack }: Pick<CellError, "name" | "message" | "stack">) => ({
  ename: name,
  evalue: message,
  traceback: stack.split("\n"),
})
