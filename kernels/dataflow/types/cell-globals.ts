/** The declarations of what the kernel gives to every cell, as the type checker reads them. */
export const cellGlobalsDeclaration = `
type DisplayBundle = Record<string, unknown>
interface DisplayHandle {
  /** Shows another value in the place of the first. */
  update(value: unknown): void
}

/**
 * Shows a value below the cell: a figure, a table, an image, whatever has a \`Symbol.for("Jupyter.display")\` method.
 * @returns a handle that can show another value in the same place
 */
declare function display(value: unknown): DisplayHandle
declare namespace display {
  function html(source: string): DisplayHandle
  function markdown(source: string): DisplayHandle
  /** With its delimiters: \`$x^2$\`. */
  function latex(source: string): DisplayHandle
  function svg(source: string): DisplayHandle
}

/** Removes what the cell has shown so far; with \`wait\`, once there is something new to show. */
declare function clearOutput(options?: { wait?: boolean }): void

/**
 * Makes a name that follows a running iterable: cells that read it run again with each value that arrives
 * (the latest wins), while the loop goes on. Stopping the cell closes the iterator.
 * @example const step = live(grpo(policy, task))
 */
declare function live<T>(source: AsyncIterable<T> | Iterable<T> | (() => AsyncIterable<T> | Iterable<T>)): T

/** The path of a file that this cell reads, made absolute; the kernel notices when the file changes. */
declare function file(path: string | URL): string

/** A parameter of the notebook: the default here, another by \`--param name=value\` when it is run headless. */
declare function param(name: string, fallback: string): string
declare function param(name: string, fallback: number): number
declare function param(name: string, fallback: boolean): boolean
declare function param<T>(name: string, fallback: T): T

/** Asks whoever runs the notebook for a line of text; with \`password\`, one that is not shown as it is typed. */
declare function input(prompt?: string, options?: { password?: boolean }): Promise<string>

/**
 * Controls, each shown below the cell that makes it; cells that read its name follow the value its user chooses.
 * In a headless run each has its default, or with a \`name\` the value of \`--param name=value\`.
 * @example const rate = inputs.slider({ min: 0, max: 1, label: "rate" })
 */
declare const inputs: {
  slider(options?: { label?: string; min?: number; max?: number; step?: number; value?: number; name?: string }): number
  select<const T>(choices: readonly T[], options?: { label?: string; value?: T; name?: string }): T
  checkbox(options?: { label?: string; value?: boolean; name?: string }): boolean
  text(options?: { label?: string; value?: string; placeholder?: string; name?: string }): string
  /** How often the button was pressed. */
  button(label: string): number
}

/** Aborted when the cell is stopped, or when it is to run again. */
declare const signal: AbortSignal

/** Calls \`dispose\` before the cell runs again, and when it is deleted. */
declare function onDispose(dispose: () => unknown): void

/** Passes the items of an iterable through and shows how far it is, its rate and the time left. */
declare function progress<T>(items: Iterable<T>, options?: { total?: number; label?: string }): Iterable<T> & AsyncIterable<T>
declare function progress<T>(items: AsyncIterable<T>, options?: { total?: number; label?: string }): AsyncIterable<T>
`
