/** What the kernel gives to cells, as source that an exported module carries with it. */
interface Given {
  readonly code: string
  readonly imports?: readonly string[]
}

const path = 'import { dirname as dirnameOf, resolve as resolvePath } from "node:path"'
const url = 'import { fileURLToPath as pathOf } from "node:url"'

const given: Readonly<Record<string, Given>> = {
  display: {
    imports: [
      'import { inspect as inspectValue } from "node:util"',
      'import { realpathSync } from "node:fs"',
      url,
    ],
    code: `/** Whether this file is the program; imported by another, it shows nothing. */
const isProgram = process.argv[1] !== undefined && realpathSync(process.argv[1]) === realpathSync(pathOf(import.meta.url))

async function textOf(value: any): Promise<string> {
  const shown = await value?.[Symbol.for("Jupyter.display")]?.({ formats: [] })
  return typeof shown?.["text/plain"] === "string" ? shown["text/plain"] : typeof value === "string" ? value : inspectValue(value, { depth: 4 })
}

const shownHandles = new WeakSet<object>()
let showing: Promise<void> = Promise.resolve()
function display(value: unknown) {
  if (isProgram) showing = showing.then(async () => console.log(await textOf(value)))
  const handle = { update: (next: unknown) => void display(next) }
  shownHandles.add(handle)
  return handle
}
display.html = (source: string) => display(source)
display.markdown = (source: string) => display(source)
display.latex = (source: string) => display(source)
display.svg = (source: string) => display(source)

async function showResult(result: unknown) {
  const value = await result
  if (value === undefined || (typeof value === "object" && value !== null && shownHandles.has(value))) return
  display(value)
  await showing
}`,
  },
  param: {
    code: `/** A parameter: \`--name=value\` on the command line, else the default. */
function param<T>(name: string, fallback: T): T {
  const given = process.argv.find(each => each.startsWith(\`--\${name}=\`))
  if (given === undefined) return fallback
  const text = given.slice(name.length + 3)
  if (typeof fallback === "string") return text as T
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {}
  if (typeof value !== typeof fallback) throw new TypeError(\`--\${name}: expected a \${typeof fallback} and got \${JSON.stringify(text)}\`)
  return value as T
}`,
  },
  live: {
    code: `/** The last value of what the cells followed while it ran. */
async function live<T>(source: AsyncIterable<T> | Iterable<T> | (() => AsyncIterable<T> | Iterable<T>)): Promise<T> {
  let last: T | undefined
  for await (const value of typeof source === "function" ? source() : source) last = value
  return last as T
}`,
  },
  file: {
    imports: [path, url],
    code: `const file = (path: string | URL): string =>
  path instanceof URL || path.startsWith("file:") ? pathOf(path) : resolvePath(dirnameOf(pathOf(import.meta.url)), path)`,
  },
  progress: {
    code: "const progress = <T>(items: T, _options?: { total?: number; label?: string }): T => items",
  },
  clearOutput: { code: "const clearOutput = (_options?: { wait?: boolean }): void => {}" },
  input: {
    imports: ['import { createInterface } from "node:readline/promises"'],
    code: `async function input(prompt = ""): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await lines.question(prompt)
  } finally {
    lines.close()
  }
}`,
  },
  inputs: {
    code: `/** Each control has its default. */
const inputs = {
  slider: (options: { min?: number; value?: number } = {}): number => options.value ?? options.min ?? 0,
  select: <const T>(choices: readonly T[], options: { value?: T } = {}): T => options.value ?? choices[0]!,
  checkbox: (options: { value?: boolean } = {}): boolean => options.value ?? false,
  text: (options: { value?: string } = {}): string => options.value ?? "",
  button: (_label: string): number => 0,
}`,
  },
  signal: {
    code: `const stopping = new AbortController()
const { signal } = stopping
process.once("SIGINT", () => stopping.abort())`,
  },
  onDispose: { code: 'const onDispose = (dispose: () => unknown): void => void process.on("exit", dispose)' },
  console: { code: "" },
  require: {
    imports: ['import { createRequire } from "node:module"'],
    code: "const require = createRequire(import.meta.url)",
  },
  __filename: { imports: [url], code: "const __filename = pathOf(import.meta.url)" },
  __dirname: { imports: [path, url], code: "const __dirname = dirnameOf(pathOf(import.meta.url))" },
}

/** The definitions of these kernel names, and the imports that they need. */
export function kernelNames(names: readonly string[]): { code: string; imports: string[] } {
  const used = [...new Set(names)].map(name => given[name]!)
  return {
    code: used.flatMap(({ code }) => (code === "" ? [] : [code])).join("\n\n"),
    imports: [...new Set(used.flatMap(each => each.imports ?? []))],
  }
}
