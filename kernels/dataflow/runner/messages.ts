import type { ImportedName, Literal, Transpiled } from "../graph/index.ts"

/** What a value looks like in several formats: `{ "text/plain": "3", "text/html": "<b>3</b>" }`; bytes are base64. */
export type MimeBundle = Readonly<Record<string, unknown>>

/** One run of one cell, as the runner needs it. */
export interface CellRun {
  /** The cell's id, its own in the notebook. */
  readonly cell: string
  /** What the cell is called in error traces: "cell 3". */
  readonly label: string
  /** From `transpile(analysis, graph.reads.get(id).keys())`. */
  readonly transpiled: Transpiled
  /** Inputs that may be defined after this cell: those from the other cells of its circle (`graph.circles`). */
  readonly late?: readonly string[]
}

/** A place in a cell that an error passed through; lines and columns of the TypeScript, from 1. */
export interface CellFrame {
  readonly cell: string
  readonly label: string
  readonly line: number
  readonly column: number
}

/** An error thrown by a cell. */
export interface CellError {
  readonly name: string
  readonly message: string
  /** `name: message` and the frames, mapped to cells and lines, the runner's own left out; with causes. */
  readonly stack: string
  /** The frames that lie in cells, innermost first. */
  readonly frames: readonly CellFrame[]
}

/** How a run ended. */
export type Outcome =
  | {
      readonly status: "ok"
      /** The value of a last expression, ready to show; `undefined` when there is nothing to show. */
      readonly result: MimeBundle | undefined
      /**
       * Each name the cell gives, with a fingerprint of its value: equal fingerprints mean equal values;
       * `null` when the value is too large or holds functions, and has to be taken as new.
       */
      readonly exports: Readonly<Record<string, string | null>>
      /** Those of them that are functions or classes. */
      readonly functions: readonly string[]
      /** Absolute paths of files read through `file()`. */
      readonly files: readonly string[]
      readonly milliseconds: number
    }
  | { readonly status: "error"; readonly error: CellError; readonly milliseconds: number }
  | { readonly status: "interrupted" }
  /** The process ended during the run; `reason` says how, in a sentence. */
  | { readonly status: "died"; readonly reason: string }

/** What a run does before it ends. Events of one runner come in the order in which they happened. */
export type RunnerEvent = { readonly cell: string; readonly run: number } & (
  | { readonly type: "stream"; readonly name: "stdout" | "stderr"; readonly text: string }
  | {
      readonly type: "display"
      readonly bundle: MimeBundle
      readonly id: string | undefined
      readonly update: boolean
    }
  | { readonly type: "clear"; readonly wait: boolean }
  /** Answer by `runner.reply(id, text)`. */
  | { readonly type: "input"; readonly id: number; readonly prompt: string; readonly password: boolean }
  /** New values of these names are there while the run goes on (`live`): readers may run. */
  | { readonly type: "values"; readonly names: readonly string[] }
  /** The run waits for a timer, a file or the network, and the processor is free. Sent once a run. */
  | { readonly type: "idle" }
  /** An error outside any run under way: a rejection nobody handles, a throwing timer. */
  | { readonly type: "stray"; readonly error: CellError }
  /** A message on a channel that the runner itself knows nothing of (widgets). */
  | { readonly type: "message"; readonly topic: string; readonly content: unknown }
)

/** Kernel to child. */
export type Request =
  | { type: "start"; options: ChildOptions }
  | { type: "run"; run: number; cell: CellRun }
  | { type: "interrupt"; runs: number[] }
  | { type: "dispose"; cells: string[] }
  | { type: "reload"; paths: string[] }
  | { type: "reply"; id: number; text: string | null }
  | { type: "message"; topic: string; content: unknown }
  | { type: "ping"; id: number }
  /** A process that must not outlive the kernel. */
  | { type: "along"; pid: number }
  | { type: "store"; id: number; what: StoreCell }
  | { type: "restore"; id: number; what: RestoreCell }

/** Child to kernel. Ordered messages carry the segment of the output pipes that they open. */
export type Response =
  | { type: "ready" }
  | { type: "pong"; id: number }
  | { type: "stored"; id: number; stored: StoredCell | undefined; error: string | undefined }
  | { type: "done"; run: number; segment: number; outcome: Outcome }
  | { type: "event"; segment: number; event: RunnerEvent }

export interface ChildOptions {
  /** The notebook's path; need not exist. Modules resolve from its folder. */
  readonly file: string
  /** Values for `param()`. */
  readonly parameters: Readonly<Record<string, Literal>>
  /** Handed to display methods: the formats that a headless run exports, `["svg", "png"]`. */
  readonly formats: readonly string[] | undefined
  /** Where the results of imported notebooks are kept; by default where they would keep them themselves. */
  readonly cache: string | undefined
  /** Marks segments in the output pipes. */
  readonly token: string
  /** The descriptor on which the watchdog hears of the kernel. */
  readonly watchdog: number
}

/** What is to be kept of a cell that has just run. */
export interface StoreCell {
  readonly cell: string
  /** A new file for the values; without it they are only looked at. */
  readonly path: string | undefined
  readonly imports: readonly ImportedName[]
  /** Names of other cells that it may have changed in place, with the hashes that their values had before. */
  readonly watched: Readonly<Record<string, string | null>>
}

/** What a cell has given and changed, and what of it could be written to a file. */
export interface StoredCell {
  /** Names whose values are in the file: the cell's own, and those of others that it has changed in place. */
  readonly names: readonly string[]
  /** Names that have no stored form, and why; imported names are not among them. */
  readonly left: Readonly<Record<string, string>>
  /** Names of other cells that the cell's values refer to or share parts with. */
  readonly uses: readonly string[]
  /** Names of other cells whose values were changed in place, with their new hashes; `null` for what has none. */
  readonly changed: Readonly<Record<string, string | null>>
  /** Hashes of the cell's own values. */
  readonly fingerprints: Readonly<Record<string, string | null>>
  /** The file's, in hexadecimal; `undefined` when no value was there to write. */
  readonly hash: string | undefined
  readonly bytes: number
}

/** Values to put in the scope. */
export interface RestoreCell {
  /** The file and its hash; without it only imports are restored. */
  readonly path: string | undefined
  readonly hash: string | undefined
  readonly imports: readonly ImportedName[]
  /** The names to set, each with the cell that it belongs to; what else is in the file is left alone. */
  readonly names: Readonly<Record<string, string>>
}
