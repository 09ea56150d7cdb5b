/**
 * Shows a headless run while it goes on: on a terminal a line that changes in place for each notebook under way, below
 * the finished cells; elsewhere plain lines (progress at most every 5 s). Lines of several notebooks begin with their
 * names.
 */
import { relative } from "node:path"
import { stripVTControlCharacters } from "node:util"
import type { RunEvent } from "../../kernels/dataflow/notebook/index.ts"
import { LiveLines } from "./live-lines.ts"
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
  /** Where to print; shared by notebooks that run at the same time. */
  lines?: LiveLines
  /** What lines begin with, to say which of several runs at once they are of. */
  name?: string | undefined
  /** What tells this run of the notebook from others: the parameters that only it has. */
  variant?: string
}

let printers = 0

export class RunPrinter {
  readonly #lines: LiveLines
  readonly #streams: boolean
  readonly #name: string
  readonly #variant: string
  readonly #running = new Map<string, { title: string; started: number; progress?: Progress }>()
  readonly #printedAt = new Map<string, number>()
  /** Tells this printer from others of the same lines. */
  readonly #key = `run ${++printers}`
  #cells = 0
  #done = 0

  constructor({ streams = true, lines = new LiveLines(), name, variant = "" }: PrinterOptions = {}) {
    this.#streams = streams
    this.#lines = lines
    this.#name = name === undefined ? "" : `${name.slice(0, 24).padEnd(12)}  `
    this.#variant = variant === "" ? "" : ` (${variant})`
  }

  print(event: RunEvent): void {
    switch (event.type) {
      case "run-started":
        this.#cells = event.cells.length
        this.#lines.log(
          `${relative(process.cwd(), event.file) || event.file}${this.#variant}: ${event.cells.length} ${event.cells.length === 1 ? "cell" : "cells"}`,
        )
        this.#lines.set(this.#key, () => this.#underWay())
        break
      case "cell-started":
        this.#running.set(event.cell.id, { title: event.cell.title, started: Date.now() })
        break
      case "cell-progress": {
        const cell = this.#running.get(event.cell.id)
        if (cell) cell.progress = event.progress
        const last = this.#printedAt.get(event.cell.id) ?? 0
        if (!this.#lines.isTerminal && (event.progress.isFinished || Date.now() - last > 5000)) {
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
        this.#done++
        const mark = event.type === "cell-failed" ? "✗" : event.state === "cached" ? "=" : "✓"
        const number = String(event.cell.number).padStart(String(this.#cells).length)
        const time = mark === "=" ? "known" : duration(event.milliseconds)
        this.#line(`${mark} ${number}  ${event.cell.title.slice(0, 62).padEnd(62)}  ${time}`)
        break
      }
      case "cell-note":
        this.#line(`    ${event.cell.label}: ${event.note}`)
        break
      case "run-finished":
        this.close()
    }
  }

  close(): void {
    this.#lines.remove(this.#key)
  }

  #line(text: string): void {
    this.#lines.log(text.replace(/^/gm, this.#name))
  }

  #underWay(): string {
    const name = this.#name
    const [first] = this.#running.values()
    if (!first) return `… ${name}${this.#done}/${this.#cells}`
    const more = this.#running.size > 1 ? `  (+${this.#running.size - 1} more)` : ""
    const doing = first.progress && !first.progress.isFinished ? describe(first.progress) : first.title
    return `… ${name}${doing}  ${duration(Date.now() - first.started)}${more}`
  }
}
