import { dirname, resolve } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { constants, Script } from "node:vm"
import { isNotebook } from "../graph/is-notebook.ts"
import type { ChildOptions } from "./messages.ts"

type Values = Record<string, unknown>

/** Whether a script may load something, now or later: a module, or another notebook. */
export const mayImport = (code: string): boolean =>
  /\b(?:import|require|eval|Function|__cell__\.notebook)\b/.test(code)

/** What the cells of a notebook import: modules as seen from its folder, and names of other notebooks. */
export class Imports {
  readonly #options: Pick<ChildOptions, "file" | "cache">
  readonly #beforeNativeOutput: () => void
  #hooks: Promise<typeof import("./typescript.mjs")> | undefined

  /** @param beforeNativeOutput is called when a module may be about to print past `process.stdout` */
  constructor(options: Pick<ChildOptions, "file" | "cache">, beforeNativeOutput: () => void) {
    this.#options = options
    this.#beforeNativeOutput = beforeNativeOutput
  }

  /** Whether anything was imported yet. */
  get isLoaded(): boolean {
    return this.#hooks !== undefined
  }

  /** What imports need: the loader of TypeScript, whose thread takes longer to start than the first cell to run. */
  load(): Promise<typeof import("./typescript.mjs")> {
    this.#hooks ??= this.#start()
    return this.#hooks
  }

  async #start(): Promise<typeof import("./typescript.mjs")> {
    const { beforeNativeOutput } = await import("./native-output.ts")
    beforeNativeOutput(this.#beforeNativeOutput)
    return await import(new URL("./typescript.mjs", import.meta.url).href)
  }

  /** The module that a cell calls `specifier`; of a notebook only `name`, unless that is all of it. */
  module = async (specifier: string, name?: string): Promise<Values> => {
    if (isNotebook(specifier)) return this.notebook(specifier, !name || name === "*" ? undefined : [name])
    await this.load()
    const script = new Script("specifier => import(specifier)", {
      filename: pathToFileURL(this.#options.file).href,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    })
    return await (script.runInThisContext() as (specifier: string) => Promise<Values>)(specifier)
  }

  /** Names of another notebook, which runs what they need unless it is known. */
  notebook = async (
    specifier: string,
    names: readonly string[] | undefined,
    signal?: AbortSignal,
  ): Promise<Values> => {
    await this.load()
    // Loaded by the few that need it, from its own file: it knows how notebooks run, and this process only cells.
    const extension = import.meta.url.endsWith(".ts") ? "ts" : "js"
    const url = new URL(`../notebook/import-notebook.${extension}`, import.meta.url).href
    const { importNotebook } = (await import(url)) as typeof import("../notebook/import-notebook.ts")
    const { file, cache } = this.#options
    const path = specifier.startsWith("file:") ? fileURLToPath(specifier) : resolve(dirname(file), specifier)
    return importNotebook(path, names, { cache, importers: [resolve(file)], signal })
  }
}
