import type { Node, Program } from "oxc-parser"
import { childrenOf } from "./bindings.ts"
import { type Position, positionsOf } from "./position.ts"

/** JSON-like data that a literal in the source denotes. */
export type Literal =
  | null
  | boolean
  | number
  | string
  | readonly Literal[]
  | { readonly [key: string]: Literal }

/** One `param("steps", 200)` of a cell. */
export interface Parameter extends Position {
  readonly name: string
  /** The default, where it is written as a literal; `undefined` where it is computed or absent. */
  readonly default: Literal | undefined
  /** The default as written. */
  readonly source: string
}

/** Every call of the cell global `param` whose name is a string literal, in source order. */
export function findParameters(program: Program, code: string): Parameter[] {
  const at = positionsOf(code)
  const found: Parameter[] = []
  const visit = (node: Node): void => {
    if (node.type === "CallExpression" && node.callee.type === "Identifier" && node.callee.name === "param") {
      const [name, fallback] = node.arguments
      const literal = name && literalValue(name)
      if (typeof literal === "string")
        found.push({
          name: literal,
          default: fallback ? literalValue(fallback) : undefined,
          source: fallback ? code.slice(fallback.start, fallback.end) : "",
          ...at(node.start),
        })
    }
    for (const child of childrenOf(node)) visit(child)
  }
  visit(program)
  return found
}

/** The data a literal expression denotes, or `undefined` when it has to be computed. */
export function literalValue(node: Node): Literal | undefined {
  switch (node.type) {
    case "Literal": {
      const { value } = node
      return value === null && node.raw !== "null"
        ? undefined
        : typeof value === "object" && value
          ? undefined
          : (value as Literal)
    }
    case "TemplateLiteral":
      return node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? undefined) : undefined
    case "UnaryExpression": {
      const value = literalValue(node.argument)
      if (typeof value !== "number") return undefined
      return node.operator === "-" ? -value : node.operator === "+" ? value : undefined
    }
    case "ArrayExpression": {
      const items = node.elements.map(each => (each ? literalValue(each) : undefined))
      return items.includes(undefined) ? undefined : (items as Literal[])
    }
    case "ObjectExpression": {
      const record: Record<string, Literal> = {}
      for (const each of node.properties) {
        if (each.type !== "Property" || each.computed) return undefined
        const value = literalValue(each.value)
        if (value === undefined) return undefined
        const key =
          each.key.type === "Identifier" ? each.key.name : each.key.type === "Literal" ? each.key.value : null
        if (key === null) return undefined
        record[String(key)] = value
      }
      return record
    }
    case "TSAsExpression":
    case "TSSatisfiesExpression":
      return literalValue(node.expression)
    default:
      return undefined
  }
}
