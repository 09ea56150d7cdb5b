import type { Graph } from "../graph/index.ts"

/**
 * A module that uses every name of the notebook once, so that what is asked of a name alone can be asked here. Code
 * that is being typed would have to become a module first, of a new program whose checker knows nothing yet.
 */
export interface Probe {
  text: string
  /** Where each name's use begins; a dot follows it. */
  uses: ReadonlyMap<string, number>
}

export function probeModule(graph: Graph, index: string): Probe {
  const uses = new Map<string, number>()
  let text = `import { ${[...graph.owners.keys()].join(", ")} } from ${JSON.stringify(index)}\n`
  for (const name of graph.owners.keys()) {
    uses.set(name, text.length)
    text += `${name}.;\n`
  }
  return { text: `${text}export {}\n`, uses }
}

const name = /(?<![\p{ID_Continue}$.]\s*)([\p{ID_Start}$_][\p{ID_Continue}$]*)$/u
/** What may give a name another type than its own, or another meaning. */
const unsure =
  /["'`/?&|]|=>|\b(?:if|switch|while|for|function|class|catch|typeof|instanceof|in|as|const|let|var|import)\b/

/**
 * The name before `end` if it stands alone and means the notebook's: not a member of something, nothing declared
 * nearby, and not in a branch that narrows it. When in doubt, none.
 */
export function plainName(code: string, end: number): string | undefined {
  const before = code.slice(0, end)
  return unsure.test(before) ? undefined : name.exec(before)?.[1]
}
