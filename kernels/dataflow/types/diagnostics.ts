import {
  DiagnosticCategory,
  type Project,
  type Diagnostic as TypeScriptDiagnostic,
} from "typescript/unstable/async"
import type { Position } from "../graph/index.ts"
import type { CellModule } from "./modules.ts"

/** What the type checker says of a cell. Lines and columns count from 1. */
export interface CellDiagnostic extends Position {
  cell: string
  /** TypeScript's number, as in TS2322. */
  code: number
  severity: "error" | "warning"
  message: string
  /** The line of source it is about. */
  source: string
}

// A cell may say `export` itself, and the module exports all its names anyway: "redeclared", "conflicts".
const ownExports = new Set([2323, 2484])

/** Syntax and type errors of one cell's module, in source order. */
export async function diagnose(
  project: Project,
  path: string,
  cell: string,
  module: CellModule,
): Promise<CellDiagnostic[]> {
  const { program } = project
  const found = await Promise.all([
    program.getSyntacticDiagnostics(path),
    program.getSemanticDiagnostics(path),
  ])
  const code = module.text.slice(module.start, module.start + module.length)
  return found
    .flat()
    .filter(
      each =>
        each.pos >= module.start && each.pos <= module.start + module.length && !ownExports.has(each.code),
    )
    .filter(
      each => each.category === DiagnosticCategory.Error || each.category === DiagnosticCategory.Warning,
    )
    .sort((a, b) => a.pos - b.pos)
    .map(each => {
      const offset = Math.min(each.pos - module.start, code.length)
      const before = code.slice(0, offset)
      const lineStart = before.lastIndexOf("\n") + 1
      return {
        cell,
        line: before.split("\n").length,
        column: offset - lineStart + 1,
        code: each.code,
        severity: each.category === DiagnosticCategory.Error ? ("error" as const) : ("warning" as const),
        message: messageOf(each),
        source: code.slice(lineStart).split("\n", 1)[0]!,
      }
    })
}

function messageOf(diagnostic: TypeScriptDiagnostic, depth = 0): string {
  const chain = diagnostic.messageChain?.map(each => messageOf(each, depth + 1)) ?? []
  return ["  ".repeat(depth) + diagnostic.text, ...chain].join("\n")
}
