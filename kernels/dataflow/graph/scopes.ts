import type { Node } from "oxc-parser"
import { bindingsOf, childrenOf } from "./bindings.ts"

/** The names that a block, a function or a type declares. */
export interface Scope {
  readonly parent: Scope | undefined
  readonly values: Set<string>
  readonly types: Set<string>
}

/** An empty scope inside another; none around it for a cell's top level. */
export function scope(parent: Scope | undefined): Scope {
  return { parent, values: new Set(), types: new Set() }
}

/** Declares what statements bind in their own scope. */
export function declareAll(inner: Scope, statements: readonly Node[]): Scope {
  for (const { name, space } of bindingsOf(statements)) {
    if (space !== "type") inner.values.add(name)
    if (space !== "value") inner.types.add(name)
  }
  return inner
}

/** Declares `T` of `<T>`. */
export function declareTypeParameters(inner: Scope, parameters: Node | null | undefined): undefined {
  if (parameters?.type !== "TSTypeParameterDeclaration") return
  for (const { name } of parameters.params) inner.types.add(name.name)
}

/** The names that a conditional type's `extends` part declares: `U` of `(infer U)[]`. */
export function inferredNames(node: Node): string[] {
  const own = node.type === "TSInferType" ? [node.typeParameter.name.name] : []
  return [...own, ...childrenOf(node).flatMap(inferredNames)]
}
