import type { Session } from "../../../../kernels/dataflow/live/index.ts"
import type { Exchange, ExecuteReply, JsonObject } from "../../../../kernels/dataflow/protocol/index.ts"

interface Shown {
  /** Undefined for streams and errors, which nobody can take back once the cell has run. */
  id: string | undefined
  isNote: boolean
  text: string
}

/** The outputs of a notebook's cells as JupyterLab keeps them, of a session in this process. */
export class FrontEnd {
  readonly #session: Session
  readonly #outputs = new Map<string, Shown[]>()
  #deleted: string[] = []

  constructor(session: Session) {
    this.#session = session
  }

  /** Runs a cell, and tells of the cells that were deleted since the last. */
  execute(id: string, code: string, tags: string[] = []): Promise<ExecuteReply> {
    const outputs: Shown[] = []
    this.#outputs.set(id, outputs)
    const exchange: Exchange = {
      request: {
        identities: [],
        header: {
          msg_id: "",
          session: "",
          username: "",
          date: "",
          msg_type: "execute_request",
          version: "5.5",
        },
        parent_header: {},
        metadata: { cellId: id, deletedCells: this.#deleted.splice(0), tags },
        content: {},
        buffers: [],
      },
      publish: (type, content) => this.#take(outputs, type, content),
      input: () => Promise.reject(new Error("no input")),
      release: () => {},
    }
    const request = {
      code,
      silent: false,
      store_history: true,
      user_expressions: {},
      allow_stdin: true,
      stop_on_error: true,
    }
    return this.#session.execute(request, exchange)
  }

  delete(id: string): void {
    this.#outputs.delete(id)
    this.#deleted.push(id)
  }

  /**
   * What a cell shows, as lines of text; labels of cells, which count executions, are left out.
   *
   * @param isReplaceable only what the kernel can replace later, which streams and errors are not
   */
  lines(id: string, isReplaceable = false): string[] {
    return (this.#outputs.get(id) ?? [])
      .filter(output => !isReplaceable || output.id !== undefined)
      .flatMap(({ isNote, text }) => (isNote ? noteLine(text) : text.split("\n")))
      .map(line => plain(line))
      .filter(Boolean)
  }

  isStale(id: string): boolean {
    return (this.#outputs.get(id) ?? []).some(({ text }) => /^stale: /m.test(text))
  }

  #take(outputs: Shown[], type: string, content: JsonObject): void {
    if (type === "clear_output") outputs.length = 0
    else if (type === "stream") outputs.push({ id: undefined, isNote: false, text: String(content.text) })
    else if (type === "error")
      outputs.push({ id: undefined, isNote: false, text: (content.traceback as string[]).join("\n") })
    else if (type === "display_data") outputs.push(shown(content))
    else if (type === "update_display_data") {
      const next = shown(content)
      for (const each of this.#outputs.values())
        for (const [at, output] of each.entries()) if (output.id === next.id) each[at] = next
    }
  }
}

function shown(content: JsonObject): Shown {
  const data = content.data as JsonObject
  const isNote = String(data["text/html"] ?? "").startsWith('<div class="etude-note"')
  const id = String((content.transient as JsonObject).display_id)
  return { id, isNote, text: String(data["text/plain"] ?? "") }
}

/** Of the reasons why a cell cannot run, any may be named. */
const noteLine = (text: string): string => (/^stale: /.test(text) ? "stale" : text === "" ? "" : "blocked")

/** A line without what differs between two runs of the same notebook. */
export const plain = (line: string): string => line.replace(/cell \[\d+\]/g, "cell").trim()
