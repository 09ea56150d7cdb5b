import type { Node, Program } from "oxc-parser"
import { childrenOf } from "./bindings.ts"

/** Marks of a declaration that only TypeScript has, or that engines do not know yet. */
const marks = ["accessibility", "abstract", "declare", "definite", "override", "readonly"] as const

/** Whether a cell is JavaScript that engines run as it stands: without types, decorators, `using`. */
export function isPlain(node: Program | Node): boolean {
  if (/^TS|^(Decorator|AccessorProperty)$/.test(node.type)) return false
  if (node.type === "VariableDeclaration" && /using$/.test(node.kind)) return false
  // A call's `?.` is JavaScript, a parameter's `?` is not.
  if ("optional" in node && node.optional && !/Expression$/.test(node.type)) return false
  if (marks.some(mark => mark in node && node[mark as keyof typeof node])) return false
  return childrenOf(node as Node).every(isPlain)
}
