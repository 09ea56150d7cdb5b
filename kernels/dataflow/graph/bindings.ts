import type { Node } from "oxc-parser"
import { visitorKeys } from "oxc-parser"

/** What declared a name. */
export type DeclarationKind =
  | "const"
  | "let"
  | "var"
  | "using"
  | "function"
  | "class"
  | "enum"
  | "namespace"
  | "import"
  | "parameter"
  | "interface"
  | "type"

/** A name that a scope declares; `space` says whether values, types or both may mean it. */
export interface Binding {
  readonly name: string
  readonly kind: DeclarationKind
  readonly space: "value" | "type" | "both"
  readonly start: number
}

/** The direct children of a syntax node, in source order as far as the grammar has one. */
export function childrenOf(node: Node): Node[] {
  const children: Node[] = []
  for (const key of visitorKeys[node.type] ?? []) {
    const child = (node as unknown as Record<string, unknown>)[key]
    if (Array.isArray(child)) for (const each of child) each && children.push(each as Node)
    else if (child) children.push(child as Node)
  }
  return children
}

/** The identifiers that a pattern binds: `{ a, b: [c = 1], ...d }` → a, c, d. */
export function boundIdentifiers(pattern: Node): { name: string; start: number }[] {
  switch (pattern.type) {
    case "Identifier":
      return [{ name: pattern.name, start: pattern.start }]
    case "ObjectPattern":
      return pattern.properties.flatMap(each =>
        boundIdentifiers(each.type === "Property" ? each.value : each),
      )
    case "ArrayPattern":
      return pattern.elements.flatMap(each => (each ? boundIdentifiers(each) : []))
    case "AssignmentPattern":
      return boundIdentifiers(pattern.left)
    case "RestElement":
      return boundIdentifiers(pattern.argument)
    case "TSParameterProperty":
      return boundIdentifiers(pattern.parameter)
    default:
      return []
  }
}

/** The names that a list of statements declares in its own block, `var` of inner blocks left aside. */
export function bindingsOf(statements: readonly Node[]): Binding[] {
  return statements.flatMap(statementBindings)
}

function statementBindings(node: Node): Binding[] {
  const named = (id: Node | null, kind: DeclarationKind, space: Binding["space"]): Binding[] =>
    id?.type === "Identifier" ? [{ name: id.name, kind, space, start: id.start }] : []
  switch (node.type) {
    case "VariableDeclaration": {
      const kind = node.kind === "await using" ? "using" : node.kind
      return node.declarations.flatMap(each =>
        boundIdentifiers(each.id).map(id => ({ ...id, kind, space: "value" as const })),
      )
    }
    case "FunctionDeclaration":
    case "TSDeclareFunction":
      return named(node.id, "function", "value")
    case "ClassDeclaration":
      return named(node.id, "class", "both")
    case "TSEnumDeclaration":
      return named(node.id, "enum", "both")
    case "TSModuleDeclaration":
      return node.kind === "global" ? [] : named(node.id, "namespace", "both")
    case "TSInterfaceDeclaration":
      return named(node.id, "interface", "type")
    case "TSTypeAliasDeclaration":
      return named(node.id, "type", "type")
    case "TSImportEqualsDeclaration":
      return named(node.id, "import", "both")
    case "ImportDeclaration":
      return node.specifiers.flatMap(each => {
        const isType =
          node.importKind === "type" || (each.type === "ImportSpecifier" && each.importKind === "type")
        return named(each.local, "import", isType ? "type" : "both")
      })
    case "ExportNamedDeclaration":
      return node.declaration ? statementBindings(node.declaration) : []
    case "ExportDefaultDeclaration":
      return statementBindings(node.declaration)
    case "LabeledStatement":
      return statementBindings(node.body)
    default:
      return []
  }
}

const ownVariables = new Set([
  "FunctionDeclaration",
  "FunctionExpression",
  "ArrowFunctionExpression",
  "ClassDeclaration",
  "ClassExpression",
  "TSModuleDeclaration",
  "TSDeclareFunction",
])

/** The `var` names inside nested blocks and loops, which belong to the enclosing function or cell. */
export function hoistedVariables(statements: readonly Node[]): Binding[] {
  const found: Binding[] = []
  const visit = (node: Node): void => {
    if (ownVariables.has(node.type)) return
    if (node.type === "VariableDeclaration" && node.kind === "var") found.push(...statementBindings(node))
    for (const child of childrenOf(node)) visit(child)
  }
  for (const statement of statements) visit(statement)
  return found
}
