import type { CellContext } from "./context.ts"
import { Input } from "./inputs.ts"
import { followLive, Live } from "./live.ts"
import type { Scope } from "./scope.ts"

/**
 * Puts the cell's values in the scope. Names made by `live` follow their iterables until these end, and those of
 * inputs the user's choice until the cell runs again.
 *
 * @param announce tells that there are new values of these names
 */
export async function giveValues(
  context: CellContext,
  exports: readonly string[],
  scope: Scope,
  announce: (names: string[]) => void,
): Promise<void> {
  const { cell, values, missing } = context
  const live = new Map<string, Live>()
  const others: string[] = []
  const set = (name: string, value: unknown): void => scope.set(name, value, cell)
  for (const name of exports) {
    const value = values[name]
    if (value instanceof Live) live.set(name, value)
    else if (value instanceof Input) {
      set(name, value.value)
      value.onChange = chosen => {
        set(name, chosen)
        announce([name])
      }
    } else {
      scope.set(name, value, cell, missing.get(name))
      others.push(name)
    }
  }
  if (live.size === 0) return
  // The cell's other names are news too, once.
  await followLive(live, context.abort.signal, set, names => announce([...names, ...others.splice(0)]))
}
