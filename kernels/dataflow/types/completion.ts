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

/** Completions at `cursor` in the code of `module`, best first. */
export async function complete(
  project: Project,
  path: string,
  module: CellModule,
  cursor: number,
  graph: Graph,
): Promise<Completion> {
  const code = module.text.slice(module.start, module.start + module.length)
  const typed = /(?:[\p{ID_Start}$_][\p{ID_Continue}$]*)?$/u.exec(code.slice(0, cursor))![0]
  const isMember = /\.\s*$/.test(code.slice(0, cursor - typed.length))
  const found = isMember
    ? await entriesAt(project, path, module.start + cursor)
    : ((await entriesAt(project, path, module.start + cursor).catch(() => undefined)) ??
      namesInScope(code.slice(0, cursor), graph))
  const wanted = typed.toLowerCase()
  const seen = new Set<string>()
  const matches = (found ?? [])
    .filter(({ name }) => name.toLowerCase().startsWith(wanted) && !seen.has(name) && seen.add(name))
    // As typed before another case; otherwise the order found.
    .sort((a, b) => Number(b.name.startsWith(typed)) - Number(a.name.startsWith(typed)))
  return { start: cursor - typed.length, end: cursor, matches }
}

async function entriesAt(
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
