import type { MimeBundle } from "./messages.ts"

/** What a control looks like, for whoever draws it. Plain data. */
export type Control =
  | { kind: "slider"; label: string; value: number; min: number; max: number; step: number }
  | { kind: "select"; label: string; value: number; options: readonly string[] }
  | { kind: "checkbox"; label: string; value: boolean }
  | { kind: "text"; label: string; value: string; placeholder: string }
  | { kind: "button"; label: string; value: number }

/** What travels on the topic "inputs": out when a control is made or goes, in when its user changes it. */
export type InputMessage =
  | { type: "open"; id: string; control: Control }
  | { type: "close"; id: string }
  | { type: "change"; id: string; value: unknown }

export interface SliderOptions {
  label?: string
  /** Default 0. */
  min?: number
  /** Default 1. */
  max?: number
  /** Default a hundredth of the range, or 1 where the ends are whole numbers more than 2 apart. */
  step?: number
  /** Default the middle. */
  value?: number
  /** The name by which a headless run sets it: `--param name=3`. */
  name?: string
}

/** What `inputs.…` gives: the runner puts the value that its user chose in its place, and follows it. */
export class Input {
  value: unknown
  /** Set by the runner: called with each new value. */
  onChange: ((value: unknown) => void) | undefined
  readonly #read: (raw: unknown) => unknown

  constructor(value: unknown, read: (raw: unknown) => unknown) {
    this.value = value
    this.#read = read
  }

  change(raw: unknown): void {
    this.value = this.#read(raw)
    this.onChange?.(this.value)
  }

  /** So that the cell that makes an input can compute with it. */
  valueOf(): unknown {
    return this.value
  }

  toString(): string {
    return String(this.value)
  }
}

/** How inputs reach the kernel and the notebook's parameters. */
export interface InputHost {
  readonly prefix: string
  post(message: InputMessage): void
  show(bundle: MimeBundle): void
  onDispose(dispose: () => void): void
  /** The value given by `--param`, checked against the default's type. */
  param<T>(name: string, fallback: T): T
}

const open = new Map<string, Input>()
let made = 0

/** The user has moved a control. */
export function changeInput(message: InputMessage): void {
  if (message.type === "change") open.get(message.id)?.change(message.value)
}

/** The controls that a cell can make; each is shown below the cell that makes it. */
export function makeInputs(host: InputHost) {
  const make = (control: Control, value: unknown, read: (raw: unknown) => unknown): Input => {
    const id = `${host.prefix}-${++made}`
    const input = new Input(value, read)
    open.set(id, input)
    host.post({ type: "open", id, control })
    host.show(controlBundle(id, control, value))
    host.onDispose(() => {
      open.delete(id)
      host.post({ type: "close", id })
    })
    return input
  }
  const named = <T>(name: string | undefined, value: T): T =>
    name === undefined ? value : host.param(name, value)
  return {
    slider(options: SliderOptions = {}): Input {
      const { label = options.name ?? "", min = 0, max = 1 } = options
      const isWhole = Number.isInteger(min) && Number.isInteger(max) && max - min > 2
      const step = options.step ?? (isWhole ? 1 : (max - min) / 100)
      if (!(min < max) || !(step > 0))
        throw new RangeError(
          `slider: expected min < max and step > 0, got min ${min}, max ${max}, step ${step}`,
        )
      const middle = isWhole ? Math.floor((min + max) / 2) : (min + max) / 2
      const value = named(options.name, options.value ?? middle)
      if (value < min || value > max)
        throw new RangeError(`slider: expected a value in ${min}…${max}, got ${value}`)
      return make({ kind: "slider", label, value, min, max, step }, value, Number)
    },
    select(
      choices: readonly unknown[],
      options: { label?: string; value?: unknown; name?: string } = {},
    ): Input {
      if (choices.length === 0) throw new RangeError("select: expected at least one choice, got none")
      const value = named(options.name, options.value ?? choices[0])
      const index = choices.indexOf(value)
      if (index < 0)
        throw new RangeError(`select: ${String(value)} is none of ${choices.map(String).join(", ")}`)
      const label = options.label ?? options.name ?? ""
      const control = { kind: "select", label, value: index, options: choices.map(String) } as const
      return make(control, value, raw => choices[Number(raw)])
    },
    checkbox(options: { label?: string; value?: boolean; name?: string } = {}): Input {
      const value = named(options.name, options.value ?? false)
      return make({ kind: "checkbox", label: options.label ?? options.name ?? "", value }, value, Boolean)
    },
    text(options: { label?: string; value?: string; placeholder?: string; name?: string } = {}): Input {
      const value = named(options.name, options.value ?? "")
      const { label = options.name ?? "", placeholder = "" } = options
      return make({ kind: "text", label, value, placeholder }, value, String)
    },
    /** A button's value is how often it was pressed. */
    button(label: string): Input {
      return make({ kind: "button", label, value: 0 }, 0, Number)
    },
  }
}

/** An input for front ends that draw no controls: its label and value. */
function controlBundle(id: string, control: Control, value: unknown): MimeBundle {
  const text =
    control.kind === "button" ? `[${control.label}]` : `${control.label || control.kind}: ${String(value)}`
  return { "application/vnd.etude.input+json": { id }, "text/plain": text }
}
