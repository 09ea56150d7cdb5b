import type { JsonObject, MimeBundle } from "../protocol/index.ts"
import { displayData } from "../runner/display.ts"
import type { CellError } from "../runner/messages.ts"
import { compose, emptyBundle, errorBundle, noteBundle, streamBundle } from "./composition.ts"
import { OutputLimit } from "./output-limit.ts"

/** Sends a message about a cell: `Exchange.publish` of some request. */
export type Publish = (type: string, content: JsonObject, metadata?: JsonObject) => void

/** How a front end treats the outputs of a cell that it has just asked to run. */
export interface OwnRun {
  /**
   * Everything goes into display slots, which later runs can fill anew, and not into streams, results and errors,
   * which nobody can change any more. For cells that may run again by themselves.
   */
  inSlots: boolean
  /** The count shown beside an `execute_result`; undefined shows results as display data. */
  executionCount: number | undefined
}

type Output =
  | { kind: "text"; name: "stdout" | "stderr"; text: string }
  | { kind: "display"; id: string | undefined; bundle: MimeBundle }

/** How often a slot that changes fast is sent, in ms. */
const interval = 50
/** How long printed text is gathered into one message, in ms; a first line goes at once. */
const gathering = 25
/** How many printed characters a slot holds: it is sent whole each time it grows. */
const slotLimit = 400_000

let ids = 0

/**
 * What one cell shows. A run that its front end asked for publishes outputs as they come, in display slots where
 * they may have to change later. A run that another cell caused fills those slots anew: output n goes into slot n;
 * outputs for which there is no slot left share the last one, since a kernel cannot add an output to a cell that
 * is not running.
 */
export class Slots {
  /** Begins every display id of this kernel. */
  readonly prefix: string
  /** The last run's result as text. */
  resultText: string | null = null
  #publish: Publish
  #own: OwnRun | undefined
  #slots: { id: string; shown: MimeBundle }[] = []
  #outputs: Output[] = []
  #native = false
  #limit = new OutputLimit()
  #note: MimeBundle | undefined
  #clearsNext = false
  #dirty = new Set<number>()
  #timer: NodeJS.Timeout | undefined
  /** Printed, and not yet published. */
  readonly #printed: { name: "stdout" | "stderr"; text: string } = { name: "stdout", text: "" }
  #printing: NodeJS.Timeout | undefined

  /** @param prefix begins the display ids, which must differ from those of other kernels */
  constructor(prefix: string, publish: Publish) {
    this.prefix = prefix
    this.#publish = publish
  }

  /** Begins the outputs of a run that the cell's own front end asked for. */
  beginOwn(publish: Publish, own: OwnRun): void {
    this.#reset(publish)
    this.#own = own
    this.#slots = []
    if (!own.inSlots) this.#limit = new OutputLimit()
  }

  /** Begins the outputs of a run that something else caused; what is shown stays until replaced. */
  beginAgain(publish: Publish): void {
    this.#reset(publish)
    this.#own = undefined
    // A client without cell ids gave the cell no slot: its outputs appear where the run was caused.
    this.#native = this.#slots.length === 0
  }

  stream(name: "stdout" | "stderr", all: string): void {
    const text = this.#limit.pass(all)
    if (text === "") return
    this.#clearIfAsked()
    if (this.#isNative) {
      this.#print(name, text)
      return
    }
    const last = this.#outputs.at(-1)
    if (last?.kind === "text" && last.name === name) {
      last.text += text
      this.#touch(this.#outputs.length - 1)
    } else this.#add({ kind: "text", name, text })
  }

  /** @param id what later updates call it */
  display(bundle: MimeBundle, id?: string): void {
    this.#clearIfAsked()
    this.#add({ kind: "display", id, bundle })
  }

  update(id: string, bundle: MimeBundle): void {
    const index = this.#outputs.findIndex(each => each.kind === "display" && each.id === id)
    if (index < 0) return
    this.#outputs[index] = { kind: "display", id, bundle }
    this.#touch(index)
  }

  /** The value of the cell's last expression. */
  result(bundle: MimeBundle): void {
    this.#clearIfAsked()
    this.resultText = typeof bundle["text/plain"] === "string" ? bundle["text/plain"] : null
    if (this.#own?.executionCount === undefined) {
      this.#add({ kind: "display", id: undefined, bundle })
      return
    }
    const id = this.#newSlot(bundle)
    this.#outputs.push({ kind: "display", id: undefined, bundle })
    const { executionCount } = this.#own
    this.#printOut()
    const message = {
      execution_count: executionCount,
      ...content(bundle),
      transient: { display_id: id },
    }
    this.#publish("execute_result", message)
  }

  error({ name, message, stack }: Pick<CellError, "name" | "message" | "stack">): void {
    if (this.#isNative) {
      this.#printOut()
      this.#publish("error", { ename: name, evalue: message, traceback: stack.split("\n") })
    } else this.#add({ kind: "display", id: undefined, bundle: errorBundle(stack) })
  }

  clear(wait: boolean): void {
    this.#clearsNext = true
    if (!wait) this.#clearIfAsked()
  }

  /** All outputs of the run have come. */
  end(): void {
    const rest = this.#limit.rest()
    if (rest !== undefined) {
      this.#limit = new OutputLimit(Number.POSITIVE_INFINITY)
      this.stream("stderr", rest)
    }
    this.#printOut()
    if (this.#own?.inSlots && this.#slots.length === 0) this.#show(emptyBundle)
    this.#flush()
    if (this.#own || this.#native) return
    for (let i = this.#outputs.length; i < this.#slots.length; i++) this.#fill(i, emptyBundle)
  }

  /** Says something in place of the cell's outputs (waiting, blocked) or above them (stale). */
  note(text: string, kind: "waiting" | "stale" | "blocked"): void {
    this.#note = noteBundle(text, kind)
    if (kind !== "stale") this.#outputs = []
    if (this.#slots.length === 0) {
      if (this.#own) this.#show(this.#note)
      return
    }
    this.#dirty.add(0)
    this.#flush()
    if (kind !== "stale") for (let i = 1; i < this.#slots.length; i++) this.#fill(i, emptyBundle)
  }

  get #isNative(): boolean {
    return this.#native || (this.#own !== undefined && !this.#own.inSlots)
  }

  /** Many prints are one message: a front end needs longer for each than the cell for its line. */
  #print(name: "stdout" | "stderr", text: string): void {
    if (this.#printed.name !== name) this.#printOut()
    this.#printed.name = name
    this.#printed.text += text
    if (this.#printing) return
    this.#printOut()
    this.#printing = setTimeout(() => {
      this.#printing = undefined
      this.#printOut()
    }, gathering)
  }

  #printOut(): void {
    const { name, text } = this.#printed
    if (text === "") return
    this.#printed.text = ""
    this.#publish("stream", { name, text })
  }

  #reset(publish: Publish): void {
    this.#printOut()
    clearTimeout(this.#printing)
    this.#printing = undefined
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#dirty.clear()
    this.#publish = publish
    this.#outputs = []
    this.resultText = null
    this.#native = false
    this.#limit = new OutputLimit(slotLimit)
    this.#note = undefined
    this.#clearsNext = false
  }

  #add(output: Output): void {
    this.#outputs.push(output)
    const index = this.#outputs.length - 1
    if (this.#own || this.#native) {
      this.#show(bundleOf(output))
    } else this.#touch(index)
  }

  #clearIfAsked(): void {
    if (!this.#clearsNext) return
    this.#clearsNext = false
    this.#outputs = []
    if (this.#own) {
      this.#slots = []
      this.#dirty.clear()
      this.#printOut()
      this.#publish("clear_output", { wait: false })
    }
  }

  #newSlot(bundle: MimeBundle): string {
    const id = `${this.prefix}-${++ids}`
    this.#slots.push({ id, shown: bundle })
    return id
  }

  #show(bundle: MimeBundle): void {
    this.#printOut()
    const id = this.#newSlot(bundle)
    this.#publish("display_data", { ...content(bundle), transient: { display_id: id } })
  }

  /** Sends a slot at once if it has been quiet, else a little later. */
  #touch(output: number): void {
    this.#dirty.add(Math.min(output, this.#slots.length - 1))
    if (this.#timer) return
    this.#flush()
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#flush()
    }, interval)
  }

  #flush(): void {
    for (const slot of this.#dirty) {
      const last = slot === this.#slots.length - 1
      const outputs = last ? this.#outputs.slice(slot) : this.#outputs.slice(slot, slot + 1)
      const bundles = outputs.map(bundleOf)
      this.#fill(slot, compose(slot === 0 && this.#note ? [this.#note, ...bundles] : bundles))
    }
    this.#dirty.clear()
  }

  #fill(slot: number, bundle: MimeBundle): void {
    const at = this.#slots[slot]
    this.#printOut()
    if (!at || (bundle === emptyBundle && at.shown === emptyBundle)) return
    at.shown = bundle
    this.#publish("update_display_data", { ...content(bundle), transient: { display_id: at.id } })
  }
}

const content = (bundle: MimeBundle): JsonObject => displayData(bundle) as unknown as JsonObject

const bundleOf = (output: Output): MimeBundle =>
  output.kind === "text" ? streamBundle(output.name, output.text) : output.bundle
