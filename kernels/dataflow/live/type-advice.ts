import { dirname } from "node:path"
import { withReaders } from "../graph/index.ts"
import type { CompleteReply, InspectReply } from "../protocol/index.ts"
import type { CellDiagnostic, TypeService } from "../types/index.ts"
import type { Cells } from "./cells.ts"
import { emptyBundle, noteBundle } from "./composition.ts"
import { hoverBundle } from "./inspection.ts"
import type { LiveCell } from "./live-cell.ts"

/** How long a notebook must be quiet before its types are checked, in ms. */
const quiet = 150

/** The type service as front ends see it: completion, tooltips, and warnings below cells, never in a cell's way. */
export class TypeAdvice {
  readonly #folder: string
  readonly #onServer: (pid: number) => void
  readonly #cells: Cells
  #service: Promise<TypeService> | undefined
  #timer: NodeJS.Timeout | undefined
  #isClosed = false
  readonly #toCheck = new Set<string>()
  /** What is shown below each cell, and for which of its runs. */
  readonly #shown = new Map<string, { generation: number; text: string }>()

  /** @param onServer is told the process id of each TypeScript server that is started */
  constructor(file: string, cells: Cells, onServer: (pid: number) => void) {
    this.#folder = dirname(file)
    this.#onServer = onServer
    this.#cells = cells
  }

  async complete(code: string, cursor: number): Promise<CompleteReply> {
    const service = await this.#current()
    const { start, end, matches } = await service.complete(code, cursor)
    return {
      matches: matches.map(({ name }) => name),
      cursor_start: start,
      cursor_end: end,
      metadata: {
        _jupyter_types_experimental: matches.map(({ name, kind }) => ({
          text: name,
          type: kind,
          start,
          end,
        })),
      },
    }
  }

  async inspect(code: string, cursor: number): Promise<InspectReply> {
    const service = await this.#current()
    const told = await service.hover(code, cursor)
    return { found: told !== undefined, data: told ? hoverBundle(told) : {}, metadata: {} }
  }

  /** Checks a cell and all that reads from it, soon, and shows what is wrong below them. */
  advise(cell: LiveCell): void {
    // Clients without cell ids (CI) want a notebook's outputs and nothing else; they check by other means.
    if (!cell.isNamed) return
    for (const id of withReaders(this.#cells.graph, [cell.id])) this.#toCheck.add(id)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#check(), quiet)
  }

  /** A module on disk has changed. */
  reload(): void {
    void this.#service?.then(service => service.reload())
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#timer)
    await (await this.#service)?.close()
  }

  async #check(): Promise<void> {
    const cells = [...this.#toCheck].map(id => this.#cells.get(id)).filter(cell => cell !== undefined)
    this.#toCheck.clear()
    try {
      const found = await (await this.#current()).check(cells.map(({ id }) => id))
      for (const cell of cells)
        this.#show(
          cell,
          found.filter(each => each.cell === cell.id && this.#isNews(each)),
        )
    } catch (error) {
      // What was asked when the server was ended is not answered.
      if (this.#isClosed) return
      process.stderr.write(`etude kernel: types were not checked: ${(error as Error).message}\n`)
    }
  }

  /** What the graph says of a cell already (syntax, missing names) is not said twice. */
  #isNews({ cell, line, column }: CellDiagnostic): boolean {
    const { faults, waiting } = this.#cells.graph
    if (faults.has(cell)) return false
    return !waiting.get(cell)?.some(each => each.line === line && each.column === column)
  }

  #show(cell: LiveCell, found: readonly CellDiagnostic[]): void {
    const text = found
      .map(({ line, column, code, message }) => `line ${line}:${column}  ${message}  (TS${code})`)
      .join("\n")
    const before = this.#shown.get(cell.id)
    const isShown = before?.generation === cell.generation
    if (isShown ? before.text === text : text === "") return
    this.#shown.set(cell.id, { generation: cell.generation, text })
    const data = text === "" ? emptyBundle : noteBundle(text, "types")
    const content = {
      data,
      metadata: {},
      transient: { display_id: `${cell.slots.prefix}-types-${cell.id}-${cell.generation}` },
    }
    cell.publish(isShown ? "update_display_data" : "display_data", content)
  }

  async #current(): Promise<TypeService> {
    this.#service ??= import("../types/index.ts").then(
      ({ TypeService }) => new TypeService(this.#folder, this.#onServer),
    )
    const service = await this.#service
    service.update(this.#cells.graph)
    return service
  }
}
