import { constants, Script } from "node:vm"
import type { Transpiled } from "../graph/index.ts"
import type { CellContext } from "./context.ts"
import type { Scope } from "./scope.ts"

/**
 * Executes a cell's code in this process, with what it reads from the scope; its values and its result are then in the
 * context. `filename` is the script's name in traces; modules resolve from it. Names in `late` are looked up when used.
 */
export async function execute(
  context: CellContext,
  transpiled: Transpiled,
  scope: Scope,
  { filename, late = [] }: { readonly filename: string; readonly late?: readonly string[] | undefined },
): Promise<void> {
  const inputs = scope.inputs(transpiled.inputs, new Set(late))
  const globals = context.globals()
  const given = Object.fromEntries(transpiled.globals.map(name => [name, globals[name]]))
  const script = new Script(transpiled.code, {
    filename,
    lineOffset: -1,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  const call = script.runInThisContext() as (names: Record<string, unknown>) => Promise<void>
  await call({ ...inputs, ...given, __cell__: context })
  context.check()
}
