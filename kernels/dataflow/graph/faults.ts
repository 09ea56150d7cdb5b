import type { Reference } from "./analysis.ts"
import type { Position } from "./position.ts"

/** One step of a cycle: `cell` reads the name `reads`, which the next cell of the path defines. */
export interface CycleStep {
  readonly cell: string
  readonly reads: string
}

/** Why a cell cannot run. */
export type Fault = Position & { readonly cell: string } & (
    | { readonly kind: "syntax"; readonly message: string }
    | { readonly kind: "duplicate"; readonly name: string; readonly owner: string }
    | { readonly kind: "assignment"; readonly name: string; readonly owner: string | undefined }
    | { readonly kind: "cycle"; readonly path: readonly CycleStep[] }
  )

/** The fault in one sentence. `label` says how a cell is called to the reader, as in "cell 3 (1f2e)". */
export function describeFault(fault: Fault, label: (cell: string) => string): string {
  switch (fault.kind) {
    case "syntax":
      return `syntax error: ${fault.message}`
    case "duplicate":
      return (
        `\`${fault.name}\` is already defined by ${label(fault.owner)}, and ${label(fault.cell)} defines it again: ` +
        `rename one, or write \`_${fault.name}\` for a name of this cell alone`
      )
    case "assignment":
      return fault.owner === undefined
        ? `\`${fault.name}\` is assigned to but no cell declares it: write \`let ${fault.name}\``
        : `\`${fault.name}\` belongs to ${label(fault.owner)} and cannot be assigned to from ${label(fault.cell)}`
    case "cycle": {
      const [first, ...rest] = fault.path.map(
        ({ cell, reads }) => [label(cell), `reads \`${reads}\` of`] as const,
      )
      const path = rest.map(([name, reads]) => ` ${name}, which ${reads}`).join("")
      return `cells need each other in a circle: ${first![0]} ${first![1]}${path} ${first![0]}`
    }
  }
}

/** Names that nobody defines, in one sentence. */
export function describeWaiting(names: readonly Reference[]): string {
  const list = names.map(each => `\`${each.name}\``).join(", ")
  const local = names.some(each => each.name.startsWith("_"))
  return `waiting for ${list}, which no cell defines${local ? " (names that begin with _ belong to their own cell)" : ""}`
}
