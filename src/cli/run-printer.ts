/**
 * Shows a headless run while it goes on: on a terminal one line that changes in place under the finished cells,
 * elsewhere plain lines (progress at most every 5 s).
 */
import { relative } from "node:path"
import { stripVTControlCharacters } from "node:util"
import type { RunEvent } from "../../kernels/dataflow/notebook/index.ts"
import { duration } from "./step.mjs"

type Progress = Extract<RunEvent, { type: "cell-progress" }>["progress"]

/** "GRPO 120/200  14.2/s  6 s left  reward 0.91" */
function describe({ label, done, total, rate, secondsLeft, note }: Progress): string {
  const parts = [`${label} ${total === null ? done : `${done}/${total}`}`]
  if (rate > 0) parts.push(rate >= 1 ? `${rate.toFixed(1)}/s` : `${(1 / rate).toFixed(1)} s each`)
  if (secondsLeft !== null && secondsLeft > 0) parts.push(`${duration(secondsLeft * 1000)} left`)
  if (note) parts.push(note)
  return parts.join("  ")
}

/** How far a run prints: what the cells write, or only their states. */
export interface PrinterOptions {
  /** Print what the cells write to stdout and stderr. Default true. */
  streams?: boolean
}

export class RunPrinter {
  readonly #out = process.stderr
  readonly #streams: boolean
  readonly #running = new Map<string, { title: string; started: number; progress?: Progress }>()
  readonly #printedAt = new Map<string, number>()
  readonly #timer: NodeJS.Timeout | undefined
  #width = 1

  constructor({ streams = true }: PrinterOptions = {}) {
    this.#streams = streams
    if (this.#out.isTTY) this.#timer = setInterval(() => this.#draw(), 150)
  }

  print(event: RunEvent): void {
    switch (event.type) {
      case "run-started":
        this.#width = String(event.cells.length).length
        this.#line(`${relative(process.cwd(), event.file) || event.file}: ${event.cells.length} cells`)
        break
      case "cell-started":
        this.#running.set(event.cell.id, { title: event.cell.title, started: Date.now() })
        break
      case "cell-progress": {
        const cell = this.#running.get(event.cell.id)
        if (cell) cell.progress = event.progress
        const last = this.#printedAt.get(event.cell.id) ?? 0
        if (!this.#out.isTTY && (event.progress.isFinished || Date.now() - last > 5000)) {
          this.#printedAt.set(event.cell.id, Date.now())
          this.#line(`    ${describe(event.progress)}`)
        }
        break
      }
      case "cell-output":
        if (this.#streams && event.output.type === "text")
          this.#line(stripVTControlCharacters(event.output.text).trimEnd().replace(/^/gm, "    "))
        break
      case "cell-finished":
      case "cell-failed": {
        this.#running.delete(event.cell.id)
        const mark = event.type === "cell-failed" ? "✗" : event.state === "cached" ? "=" : "✓"
        const number = String(event.cell.number).padStart(this.#width)
        this.#line(
          `${mark} ${number}  ${event.cell.title.slice(0, 62).padEnd(62)}  ${duration(event.milliseconds)}`,
        )
        break
      }
      case "cell-note":
        this.#line(`    ${event.cell.label}: ${event.note}`)
        break
      case "run-finished":
        this.#close()
    }
  }

  #close(): void {
    clearInterval(this.#timer)
    if (this.#out.isTTY) this.#out.write("\r\x1b[K")
  }

  #line(text: string): void {
    this.#out.write(`${this.#out.isTTY ? "\r\x1b[K" : ""}${text}\n`)
    if (this.#out.isTTY) this.#draw()
  }

  #draw(): void {
    const [first] = this.#running.values()
    if (!first) return
    const more = this.#running.size > 1 ? `  (+${this.#running.size - 1} more)` : ""
    const doing = first.progress && !first.progress.isFinished ? describe(first.progress) : first.title
    const text = `… ${doing}  ${duration(Date.now() - first.started)}${more}`
    this.#out.write(`\r\x1b[K${text.slice(0, (this.#out.columns ?? 100) - 1)}`)
  }
}
