/**
 * Names that every cell is given by the kernel. Reading one is not a reference to another cell;
 * a cell may declare one of its own, which then belongs to the notebook like any other name.
 */
export const cellGlobals: readonly string[] = [
  "display",
  "clearOutput",
  "live",
  "file",
  "param",
  "input",
  "inputs",
  "signal",
  "onDispose",
  "progress",
  "console",
  "require",
  "__filename",
  "__dirname",
]

/** Names that Node and the language define, as this process sees them. */
export const hostGlobals: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(globalThis),
  "undefined",
  "NaN",
  "Infinity",
  "arguments",
])

const globals: ReadonlySet<string> = new Set([...cellGlobals, ...hostGlobals])

/** Whether `name` needs no defining cell. */
export function isGlobal(name: string): boolean {
  return globals.has(name)
}

/** Whether `name` is its cell's own: names with a leading underscore are never shared. */
export function isLocal(name: string): boolean {
  return name.startsWith("_")
}
