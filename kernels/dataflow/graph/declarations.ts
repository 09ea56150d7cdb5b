import type { Program } from "oxc-parser"
import { type Binding, bindingsOf, type DeclarationKind, hoistedVariables } from "./bindings.ts"
import { findImports } from "./imports.ts"
import { type Position, positionsOf } from "./position.ts"

/** A name that a cell's top level declares. */
export interface Declaration extends Position {
  readonly name: string
  readonly kind: DeclarationKind
  /** Whether the name exists when the cell runs; `interface`, `type` and `import type` do not. */
  readonly isValue: boolean
  /** Whether the name can be used as a type: classes and enums are values and types. */
  readonly isType: boolean
  /** For an imported name, or `const x = require("…")`: the module and its name there. */
  readonly from?: string
}

/** Every name that the cell's top level declares, each once (overloads and merged declarations joined). */
export function findDeclarations(program: Program, code: string): Declaration[] {
  const at = positionsOf(code)
  const found = new Map<string, Declaration>()
  const origins = originsOf(program)
  for (const binding of topLevelBindings(program)) {
    const earlier = found.get(binding.name)
    const isValue = binding.space !== "type" || earlier?.isValue === true
    const isType = binding.space !== "value" || earlier?.isType === true
    const first = earlier ?? { name: binding.name, kind: binding.kind, ...at(binding.start) }
    const kind = earlier && !earlier.isValue && isValue ? binding.kind : first.kind
    found.set(binding.name, { ...first, kind, isValue, isType })
  }
  return [...found.values()].map(each => {
    const from = origins.get(each.name)
    return from === undefined ? each : { ...each, from }
  })
}

/** Where the names come from that are imported or required whole. */
function originsOf(program: Program): Map<string, string> {
  const origins = new Map<string, string>()
  for (const { specifier, bindings } of findImports(program))
    for (const { imported, local } of bindings) origins.set(local, `${imported} of ${specifier}`)
  for (const statement of program.body) {
    if (statement.type !== "VariableDeclaration" || statement.kind !== "const") continue
    for (const { id, init } of statement.declarations) {
      if (id.type !== "Identifier" || init?.type !== "CallExpression") continue
      const { callee, arguments: given } = init
      const [module] = given
      if (callee.type !== "Identifier" || callee.name !== "require" || given.length !== 1) continue
      if (module?.type === "Literal" && typeof module.value === "string")
        origins.set(id.name, `require of ${module.value}`)
    }
  }
  return origins
}

/** As `findDeclarations`, but as bindings with offsets, and with ambient `declare` statements left out. */
export function topLevelBindings(program: Program): Binding[] {
  const statements = program.body.filter(node => !("declare" in node && node.declare))
  return [...bindingsOf(statements), ...hoistedVariables(statements)]
}
