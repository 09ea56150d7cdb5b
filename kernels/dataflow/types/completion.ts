import { CompletionItemKind, type Project } from "typescript/unstable/async"
import type { Graph } from "../graph/index.ts"
import type { CellModule } from "./modules.ts"
import { type CompletionMatch, namesInScope } from "./scope.ts"

export interface Completion {
  /** What the matches replace, as UTF-16 offsets into the code. */
  start: number
  end: number
  matches: CompletionMatch[]
}

/** The word that is being typed at `cursor`. */
export const typedAt = (code: string, cursor: number): string =>
  /(?:[\p{ID_Start}$_][\p{ID_Continue}$]*)?$/u.exec(code.slice(0, cursor))![0]

/** Completions at `cursor` in the code of `module`, best first. */
export async function complete(
  project: Project,
  path: string,
  module: CellModule,
  cursor: number,
  graph: Graph,
): Promise<Completion> {
  const code = module.text.slice(module.start, module.start + module.length)
  const typed = typedAt(code, cursor)
  const isMember = /\.\s*$/.test(code.slice(0, cursor - typed.length))
  const found = isMember
    ? await entriesAt(project, path, module.start + cursor)
    : ((await entriesAt(project, path, module.start + cursor).catch(() => undefined)) ??
      namesInScope(code.slice(0, cursor), graph))
  return matching(found ?? [], typed, cursor)
}

/** Of all that could stand at the cursor, what begins with the word typed there. */
export function matching(found: readonly CompletionMatch[], typed: string, cursor: number): Completion {
  const wanted = typed.toLowerCase()
  const seen = new Set<string>()
  const matches = found
    .filter(({ name }) => name.toLowerCase().startsWith(wanted) && !seen.has(name) && seen.add(name))
    // As typed before another case; otherwise the order found.
    .sort((a, b) => Number(b.name.startsWith(typed)) - Number(a.name.startsWith(typed)))
  return { start: cursor - typed.length, end: cursor, matches }
}

/** What TypeScript would put at a position of a module; undefined where it knows nothing. */
export async function entriesAt(
  project: Project,
  path: string,
  position: number,
): Promise<CompletionMatch[] | undefined> {
  const info = await project.checker.getCompletionsAtPosition(path, position)
  return info?.entries
    .map(({ name, kind, sortText }) => ({
      name: name.replace(/\?$/, ""),
      kind: kindOf(kind),
      key: `${sortText ?? ""} ${name}`,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ name, kind }) => ({ name, kind }))
}

const kindOf = (kind: CompletionItemKind | undefined): string =>
  kind === undefined ? "text" : CompletionItemKind[kind].toLowerCase()
