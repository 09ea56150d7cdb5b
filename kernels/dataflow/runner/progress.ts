import type { MimeBundle } from "./messages.ts"
import { until } from "./until.ts"

export interface ProgressOptions {
  /** How many items will come; taken from `length` or `size` where the iterable has one. */
  readonly total?: number
  readonly label?: string
}

/** The state of a progress bar: the MIME type `application/vnd.etude.progress+json`. */
export interface Progress {
  readonly label: string
  readonly done: number
  readonly total: number | null
  /** Items a second, over the whole run so far. */
  readonly rate: number
  readonly secondsLeft: number | null
  readonly note: string
  readonly isFinished: boolean
}

interface Screen {
  readonly signal: AbortSignal
  show(bundle: MimeBundle, id: string, update: boolean): void
}

/** A bar is redrawn at most this often, in ms. */
const interval = 100

let bars = 0

/**
 * Passes the items of an iterable through and shows how far it is, its rate and the time left, in one place that
 * is redrawn. Looped over by `for await` it also lets the event loop turn; a plain `for` works for plain iterables.
 * An item that is a record with a string `note` or number `loss` or `reward` says so beside the bar.
 */
export function progress<T>(
  items: Iterable<T> | AsyncIterable<T>,
  options: ProgressOptions = {},
  screen: Screen,
): Iterable<T> & AsyncIterable<T> {
  const total = options.total ?? sizeOf(items)
  const label = options.label ?? ""

  const bar = () => {
    const id = `progress-${process.pid}-${++bars}`
    const start = performance.now()
    let done = 0
    let note = ""
    let drawn = 0
    const draw = (isFinished: boolean): void => {
      const seconds = (performance.now() - start) / 1000
      const rate = seconds > 0 ? done / seconds : 0
      const left = total === undefined || rate === 0 ? null : Math.max(0, (total - done) / rate)
      const state: Progress = { label, done, total: total ?? null, rate, secondsLeft: left, note, isFinished }
      screen.show(progressBundle(state), id, drawn > 0)
      drawn = performance.now()
    }
    draw(false)
    return {
      step(item: T): void {
        done++
        note = noteOf(item)
        if (performance.now() - drawn >= interval) draw(false)
      },
      end: () => draw(true),
    }
  }
  return {
    *[Symbol.iterator]() {
      if (!(Symbol.iterator in items))
        throw new TypeError("progress() of an async iterable needs `for await`")
      const { step, end } = bar()
      for (const item of items) {
        yield item
        step(item)
      }
      end()
    },
    async *[Symbol.asyncIterator]() {
      const { step, end } = bar()
      for await (const item of until(items, screen.signal)) {
        yield item
        step(item)
      }
      end()
    },
  }
}

function sizeOf(items: object): number | undefined {
  const { length, size } = items as { length?: unknown; size?: unknown }
  return typeof length === "number" ? length : typeof size === "number" ? size : undefined
}

/** What a step record says of itself in a few characters. */
function noteOf(item: unknown): string {
  if (typeof item !== "object" || item === null) return ""
  const record = item as Record<string, unknown>
  if (typeof record.note === "string") return record.note
  const shown = ["loss", "reward", "accuracy"].filter(name => typeof record[name] === "number")
  return shown.map(name => `${name} ${(record[name] as number).toPrecision(3)}`).join(", ")
}

/** A progress bar as text and HTML. */
export function progressBundle(state: Progress): MimeBundle {
  const { label, done, total, rate, secondsLeft, note } = state
  const of = total === null ? `${done}` : `${done}/${total}`
  const speed = rate > 0 ? `${rate >= 10 ? rate.toFixed(0) : rate.toPrecision(2)}/s` : ""
  const left = secondsLeft === null || state.isFinished ? "" : `${clock(secondsLeft)} left`
  const words = [of, speed, left, note].filter(Boolean).join(" · ")
  const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;")
  return {
    "application/vnd.etude.progress+json": state,
    "text/html":
      `<label style="font-variant-numeric:tabular-nums">${escaped(label)} ` +
      `<progress ${total === null ? "" : `value="${done}" max="${total}"`} style="vertical-align:middle"></progress> ` +
      `${escaped(words)}</label>`,
    "text/plain": `${label ? `${label}: ` : ""}${words}`,
  }
}

function clock(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
