import { type CellError, displayData, type MimeBundle, type RunnerEvent } from "../runner/index.ts"
import { type CellOutput, type Json, splitLines } from "./nbformat.ts"
import { sorted } from "./write.ts"

/** Printed text past this many characters of a cell is counted and not kept. */
const mostText = 1_000_000

/** What a cell has printed and shown. Plain data. */
export interface CollectedOutputs {
  readonly shown: readonly Shown[]
  readonly dropped: number
}

type Shown =
  | { type: "text"; name: "stdout" | "stderr"; text: string }
  | { type: "bundle"; id: string | undefined; bundle: MimeBundle }

/** Collects what one run of a cell prints and shows into the outputs of a notebook file. */
export class OutputCollector {
  #shown: Shown[] = []
  #isClearing = false
  #kept = 0
  #dropped = 0

  add(event: RunnerEvent): void {
    if (event.type === "stream") this.#print(event.name, event.text)
    else if (event.type === "clear") {
      if (event.wait) this.#isClearing = true
      else this.#shown = []
    } else if (event.type === "display") this.#display(event.bundle, event.id, event.update)
  }

  /** What has come so far, as data that `from` takes again; without progress bars. */
  toPlain(): CollectedOutputs {
    return { shown: this.#shown.filter(each => !isProgress(each)), dropped: this.#dropped }
  }

  static from({ shown, dropped }: CollectedOutputs): OutputCollector {
    const collector = new OutputCollector()
    collector.#shown = shown.map(each => ({ ...each }))
    collector.#dropped = dropped
    return collector
  }

  /** Everything displayed, for what is to be written to files. */
  bundles(): MimeBundle[] {
    return this.#shown.flatMap(each => (each.type === "bundle" ? [each.bundle] : []))
  }

  /** The outputs as nbformat has them; progress bars are not kept. */
  finish(ending: { result?: MimeBundle | undefined; error?: CellError; number: number }): CellOutput[] {
    const outputs: CellOutput[] = this.#shown.flatMap((each): CellOutput[] => {
      if (each.type === "text")
        return [{ name: each.name, output_type: "stream", text: splitLines(each.text) }]
      if (isProgress(each)) return []
      return [{ ...stored(each.bundle), output_type: "display_data" }]
    })
    if (this.#dropped > 0) {
      const text = `… ${this.#dropped.toLocaleString("en")} more characters were printed and are not kept here\n`
      outputs.push({ name: "stderr", output_type: "stream", text: [text] })
    }
    const { result, error, number } = ending
    if (result)
      outputs.push({
        ...stored(result),
        execution_count: number,
        output_type: "execute_result",
      })
    if (error) outputs.push(errorOutput(error))
    return outputs
  }

  #print(name: "stdout" | "stderr", whole: string): void {
    this.#clearIfAsked()
    const text = whole.slice(0, Math.max(0, mostText - this.#kept))
    this.#dropped += whole.length - text.length
    this.#kept += text.length
    if (text === "") return
    const last = this.#shown.at(-1)
    if (last?.type === "text" && last.name === name) last.text += text
    else this.#shown.push({ type: "text", name, text })
  }

  #display(bundle: MimeBundle, id: string | undefined, update: boolean): void {
    if (update) {
      for (const each of this.#shown) if (each.type === "bundle" && each.id === id) each.bundle = bundle
      return
    }
    this.#clearIfAsked()
    this.#shown.push({ type: "bundle", id, bundle })
  }

  #clearIfAsked(): void {
    if (this.#isClearing) this.#shown = []
    this.#isClearing = false
  }
}

function isProgress(each: Shown): boolean {
  return each.type === "bundle" && "application/vnd.etude.progress+json" in each.bundle
}

export function errorOutput(error: CellError): CellOutput {
  return {
    ename: error.name,
    evalue: error.message,
    output_type: "error",
    traceback: error.stack.split("\n"),
  }
}

/** A bundle as nbformat stores it: text as lines, JSON as JSON, keys in order; without what went to files. */
function stored(bundle: MimeBundle): { data: Record<string, Json>; metadata: Record<string, Json> } {
  const isExport = "application/vnd.etude.export+json" in bundle
  const isPicture = "image/png" in bundle || "image/svg+xml" in bundle
  const left = new Set<string>()
  if (isExport) for (const mime of ["application/pdf", "text/csv"]) left.add(mime)
  if (isExport && isPicture) left.add("text/html")
  if (isExport && "image/png" in bundle) left.add("image/svg+xml")
  const kept = Object.fromEntries(Object.entries(bundle).filter(([mime]) => !left.has(mime)))
  const { data: shown, metadata } = displayData(kept)
  const data: Record<string, Json> = {}
  for (const mime of Object.keys(shown).sort()) {
    const value = shown[mime]
    const isLines = typeof value === "string" && (mime.startsWith("text/") || mime === "image/svg+xml")
    data[mime] = isLines ? splitLines(value) : sorted(JSON.parse(JSON.stringify(value ?? null)) as Json)
  }
  return { data, metadata: sorted(JSON.parse(JSON.stringify(metadata)) as Json) as Record<string, Json> }
}
