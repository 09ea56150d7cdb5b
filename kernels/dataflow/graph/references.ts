import type { Node, Program } from "oxc-parser"
import { boundIdentifiers, childrenOf, hoistedVariables } from "./bindings.ts"
import { topLevelBindings } from "./declarations.ts"
import { declareAll, declareTypeParameters, inferredNames, type Scope, scope } from "./scopes.ts"

/** One use of a name that no scope inside the cell declares, or of a top-level name of the cell itself. */
export interface Use {
  readonly name: string
  readonly start: number
  /** `value` is read when the cell runs, `type` only by the checker, `assignment` is written to. */
  readonly as: "value" | "type" | "assignment"
  /** Only asked for by `typeof name`, which is no error when nobody defines it. */
  readonly isTypeof: boolean
  /** Whether the cell's own top level declares it. */
  readonly isOwn: boolean
}

/** Every use in `program` of a name that its inner scopes do not declare, in source order. */
export function findUses(program: Program): Use[] {
  const uses: Use[] = []
  const top = scope(undefined)
  for (const { name, space } of topLevelBindings(program)) {
    if (space !== "type") top.values.add(name)
    if (space !== "value") top.types.add(name)
  }
  const visitAll = (nodes: readonly (Node | null | undefined)[], inside: Scope): undefined => {
    for (const node of nodes) if (node) visit(node, inside)
  }
  const children = (node: Node, inside: Scope): undefined => visitAll(childrenOf(node), inside)

  const use = (name: string, start: number, as: Use["as"], inside: Scope, isTypeof = false): undefined => {
    // `typeof x` in a type and namespaces in type names look among values as well.
    const declares = (each: Scope) =>
      as === "type" ? each.types.has(name) || each.values.has(name) : each.values.has(name)
    for (let each: Scope | undefined = inside; each; each = each.parent) {
      if (!declares(each)) continue
      if (each === top) uses.push({ name, start, as, isTypeof, isOwn: true })
      return
    }
    if (name !== "this" && !(as === "type" && name === "const"))
      uses.push({ name, start, as, isTypeof, isOwn: false })
  }

  const block = (statements: readonly Node[], inside: Scope): undefined => {
    const inner = scope(inside)
    declareAll(inner, statements)
    visitAll(statements, inner)
  }

  /** Default values, computed keys, type annotations and decorators of a pattern: all but the names it binds. */
  const pattern = (node: Node, inside: Scope): undefined => {
    if (node.type === "Property") {
      if (node.computed) visit(node.key, inside)
      pattern(node.value, inside)
    } else if (node.type === "AssignmentPattern") {
      pattern(node.left, inside)
      visit(node.right, inside)
    } else if (node.type === "RestElement") {
      pattern(node.argument, inside)
      if (node.typeAnnotation) visit(node.typeAnnotation, inside)
    } else if (node.type === "TSParameterProperty") {
      visitAll(node.decorators ?? [], inside)
      pattern(node.parameter, inside)
    } else if (node.type === "ObjectPattern" || node.type === "ArrayPattern") {
      for (const each of childrenOf(node)) isPatternPart(each) ? pattern(each, inside) : visit(each, inside)
    } else if (node.type === "Identifier") children(node, inside)
    else visit(node, inside)
  }

  /** The left side of an assignment: identifiers are written, anything else in it is read. */
  const target = (node: Node, inside: Scope): undefined => {
    switch (node.type) {
      case "Identifier":
        return use(node.name, node.start, "assignment", inside)
      case "ObjectPattern":
      case "ArrayPattern":
        for (const child of childrenOf(node)) target(child, inside)
        return
      case "Property":
        if (node.computed) visit(node.key, inside)
        return target(node.value, inside)
      case "AssignmentPattern":
        target(node.left, inside)
        return visit(node.right, inside)
      case "RestElement":
        return target(node.argument, inside)
      case "TSAsExpression":
      case "TSNonNullExpression":
      case "TSSatisfiesExpression":
        return target(node.expression, inside)
      default:
        return visit(node, inside)
    }
  }

  const callable = (
    node: Node & {
      params: readonly Node[]
      body?: Node | null
      typeParameters?: Node | null
      returnType?: Node | null
    },
    inside: Scope,
  ): undefined => {
    const inner = scope(inside)
    if (node.type === "FunctionExpression" && node.id) inner.values.add(node.id.name)
    if (node.type === "FunctionExpression" || node.type === "FunctionDeclaration")
      inner.values.add("arguments")
    declareTypeParameters(inner, node.typeParameters)
    for (const parameter of node.params)
      for (const { name } of boundIdentifiers(parameter)) inner.values.add(name)
    visitAll([node.typeParameters, node.returnType], inner)
    for (const parameter of node.params) pattern(parameter, inner)
    if (node.body?.type === "BlockStatement") {
      for (const { name } of hoistedVariables(node.body.body)) inner.values.add(name)
      block(node.body.body, inner)
    } else if (node.body) visit(node.body, inner)
  }

  function visit(node: Node, inside: Scope): undefined {
    switch (node.type) {
      case "Identifier":
        use(node.name, node.start, "value", inside)
        return children(node, inside)
      case "UnaryExpression":
        if (node.operator === "typeof" && node.argument.type === "Identifier")
          return use(node.argument.name, node.argument.start, "value", inside, true)
        return visit(node.argument, inside)
      case "MemberExpression":
        visit(node.object, inside)
        if (node.computed) visit(node.property, inside)
        return
      case "Property":
        if (node.computed) visit(node.key, inside)
        return visit(node.value, inside)
      case "MethodDefinition":
      case "PropertyDefinition":
      case "AccessorProperty":
      case "TSAbstractMethodDefinition":
      case "TSAbstractPropertyDefinition":
      case "TSAbstractAccessorProperty":
        visitAll(node.decorators ?? [], inside)
        if (node.computed) visit(node.key, inside)
        visitAll(["typeAnnotation" in node ? node.typeAnnotation : null, node.value], inside)
        return
      case "AssignmentExpression":
        target(node.left, inside)
        return visit(node.right, inside)
      case "UpdateExpression":
        return target(node.argument, inside)
      case "ForInStatement":
      case "ForOfStatement": {
        const inner = scope(inside)
        declareAll(inner, [node.left])
        node.left.type === "VariableDeclaration" ? visit(node.left, inner) : target(node.left, inner)
        return visitAll([node.right, node.body], inner)
      }
      case "ForStatement": {
        const inner = scope(inside)
        if (node.init) declareAll(inner, [node.init])
        return children(node, inner)
      }
      case "VariableDeclarator":
        pattern(node.id, inside)
        return visitAll([node.init], inside)
      case "BlockStatement":
      case "StaticBlock":
      case "TSModuleBlock":
        return block(node.body, inside)
      case "SwitchStatement":
        visit(node.discriminant, inside)
        return block(
          node.cases,
          declareAll(
            scope(inside),
            node.cases.flatMap(each => each.consequent),
          ),
        )
      case "CatchClause": {
        const inner = scope(inside)
        if (node.param) for (const { name } of boundIdentifiers(node.param)) inner.values.add(name)
        if (node.param) pattern(node.param, inner)
        return visit(node.body, inner)
      }
      case "FunctionDeclaration":
      case "FunctionExpression":
      case "ArrowFunctionExpression":
      case "TSDeclareFunction":
      case "TSEmptyBodyFunctionExpression":
      case "TSFunctionType":
      case "TSConstructorType":
      case "TSCallSignatureDeclaration":
      case "TSConstructSignatureDeclaration":
        return callable(node, inside)
      case "TSMethodSignature":
        if (node.computed) visit(node.key, inside)
        return callable(node, inside)
      case "TSPropertySignature":
        if (node.computed) visit(node.key, inside)
        return visitAll([node.typeAnnotation], inside)
      case "TSIndexSignature":
        for (const parameter of node.parameters) children(parameter, inside)
        return visit(node.typeAnnotation, inside)
      case "ClassDeclaration":
      case "ClassExpression": {
        const inner = scope(inside)
        if (node.id) inner.values.add(node.id.name).size && inner.types.add(node.id.name)
        declareTypeParameters(inner, node.typeParameters)
        visitAll(node.decorators ?? [], inside)
        return visitAll(
          [
            node.typeParameters,
            node.superClass,
            node.superTypeArguments,
            ...(node.implements ?? []),
            node.body,
          ],
          inner,
        )
      }
      case "TSClassImplements":
      case "TSInterfaceHeritage":
        entityName(node.expression, inside)
        return visitAll([node.typeArguments], inside)
      case "TSInterfaceDeclaration":
      case "TSTypeAliasDeclaration": {
        const inner = scope(inside)
        inner.types.add(node.id.name)
        declareTypeParameters(inner, node.typeParameters)
        return visitAll(
          node.type === "TSInterfaceDeclaration"
            ? [node.typeParameters, ...node.extends, node.body]
            : [node.typeParameters, node.typeAnnotation],
          inner,
        )
      }
      case "TSTypeParameter":
        return visitAll([node.constraint, node.default], inside)
      case "TSMappedType": {
        visit(node.constraint, inside)
        const inner = scope(inside)
        inner.types.add(node.key.name)
        return visitAll([node.nameType, node.typeAnnotation], inner)
      }
      case "TSConditionalType": {
        visit(node.checkType, inside)
        const inner = scope(inside)
        for (const name of inferredNames(node.extendsType)) inner.types.add(name)
        visitAll([node.extendsType, node.trueType], inner)
        return visit(node.falseType, inside)
      }
      case "TSInferType":
        return visitAll([node.typeParameter.constraint], inside)
      case "TSTypeReference":
        entityName(node.typeName, inside)
        return visitAll([node.typeArguments], inside)
      case "TSTypeQuery":
        if (node.exprName.type === "TSImportType") visit(node.exprName, inside)
        else entityName(node.exprName, inside)
        return visitAll([node.typeArguments], inside)
      case "TSTypePredicate":
        return visitAll([node.typeAnnotation], inside)
      case "TSNamedTupleMember":
        return visit(node.elementType, inside)
      case "TSImportType":
        return visitAll([node.typeArguments], inside)
      case "TSImportEqualsDeclaration":
        if (node.moduleReference.type !== "TSExternalModuleReference")
          entityName(node.moduleReference, inside, "value")
        return
      case "TSEnumDeclaration": {
        const inner = scope(inside)
        for (const { id } of node.body.members) if (id.type === "Identifier") inner.values.add(id.name)
        return visitAll(
          node.body.members.map(each => each.initializer),
          inner,
        )
      }
      case "TSModuleDeclaration":
        return visitAll(["body" in node ? node.body : null], inside)
      case "LabeledStatement":
        return visit(node.body, inside)
      case "ExportNamedDeclaration":
        if (node.declaration) return visit(node.declaration, inside)
        if (node.source) return
        for (const { local } of node.specifiers)
          if (local.type === "Identifier") use(local.name, local.start, "value", inside)
        return
      case "BreakStatement":
      case "ContinueStatement":
      case "MetaProperty":
      case "ImportDeclaration":
      case "ExportAllDeclaration":
        return
      default:
        return children(node, inside)
    }
  }

  /** `A`, `A.B.C` in a type, or in `import x = A.B`: a use of the leftmost name. */
  function entityName(node: Node, inside: Scope, as: "type" | "value" = "type"): undefined {
    if (node.type === "TSQualifiedName") entityName(node.left, inside, as)
    else if (node.type === "MemberExpression") entityName(node.object, inside, as)
    else if (node.type === "Identifier") use(node.name, node.start, as, inside)
    else visit(node, inside)
  }

  visitAll(program.body, top)
  return uses.sort((a, b) => a.start - b.start)
}

const patternParts = new Set([
  "Identifier",
  "ObjectPattern",
  "ArrayPattern",
  "AssignmentPattern",
  "RestElement",
  "Property",
  "TSParameterProperty",
])

function isPatternPart(node: Node): boolean {
  return patternParts.has(node.type)
}
