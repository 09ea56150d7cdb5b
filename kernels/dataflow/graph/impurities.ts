import type { CallExpression, Node, Program } from "oxc-parser"
import { childrenOf } from "./bindings.ts"
import { type Position, positionsOf } from "./position.ts"

/** Something in a cell by which running it again may give something else. */
export interface Impurity extends Position {
  /** As written: `Math.random`, `fetch`, `node:child_process`. */
  readonly what: string
}

/** Globals whose mere use makes a cell impure. */
const impureNames = new Set([
  "fetch",
  "WebSocket",
  "EventSource",
  "input",
  "inputs",
  "performance",
  "process",
  "crypto",
  "globalThis",
])
const impureMembers: Readonly<Record<string, ReadonlySet<string>>> = {
  Math: new Set(["random"]),
  Date: new Set(["now"]),
}
/** Members of impure globals that say nothing of the outer world. */
const pureMembers: Readonly<Record<string, ReadonlySet<string>>> = {
  process: new Set(["stdout", "stderr", "nextTick", "memoryUsage"]),
  crypto: new Set(["subtle"]),
}
const impureModules =
  /^(?:node:)?(?:fs|http|https|http2|net|dgram|dns|tls|child_process|os|crypto|worker_threads|inspector|readline|sqlite)(?:\/|$)/

/** PyTorch's names of what draws from the generator that all cells share, unless it is given one of its own. */
const draws = new Set([
  "rand",
  "randn",
  "randint",
  "randperm",
  "randLike",
  "randnLike",
  "randintLike",
  "bernoulli",
  "multinomial",
])

/** Seeds a generator that other cells draw from: skipping the cell would change what they draw. */
function calledMember({ callee }: CallExpression): string | undefined {
  if (callee.type === "Identifier") return callee.name
  return callee.type === "MemberExpression" && callee.property.type === "Identifier"
    ? callee.property.name
    : undefined
}

/**
 * Uses of the clock, of unseeded randomness, of the network, of files (other than through `file()`), of the
 * environment. Static, so a cell that hides them in a module is not found out.
 * `isFree` says whether a name means the global in this cell.
 */
export function findImpurities(
  program: Program,
  code: string,
  isFree: (name: string) => boolean,
): Impurity[] {
  const at = positionsOf(code)
  const found: Impurity[] = []
  const add = (what: string, node: Node): void => void found.push({ what, ...at(node.start) })
  // A cell that names its files reads what the cache knows of.
  const readsKnownFiles = /\bfile\s*\(/.test(code) && isFree("file")
  const isUnseeded = (call: CallExpression): boolean =>
    call.callee.type === "MemberExpression" && !/\bgenerator\b/.test(code.slice(call.callee.end, call.end))
  const visit = (node: Node, parent: Node | undefined): void => {
    if (node.type === "ImportDeclaration" || node.type === "ImportExpression") {
      const specifier = node.source.type === "Literal" ? String(node.source.value) : ""
      const isKnown = readsKnownFiles && /^(?:node:)?fs(?:\/|$)/.test(specifier)
      const isType = node.type === "ImportDeclaration" && node.importKind === "type"
      if (impureModules.test(specifier) && !isKnown && !isType) add(specifier, node)
    } else if (node.type === "NewExpression" && node.callee.type === "Identifier") {
      if (node.callee.name === "Date" && node.arguments.length === 0 && isFree("Date"))
        add("new Date()", node)
    } else if (node.type === "CallExpression" && calledMember(node) === "manualSeed") add("manualSeed", node)
    else if (node.type === "CallExpression" && draws.has(calledMember(node) ?? "") && isUnseeded(node))
      add(`${calledMember(node)} without a generator`, node)
    else if (
      node.type === "MemberExpression" &&
      node.object.type === "Identifier" &&
      isFree(node.object.name)
    ) {
      const member = node.computed || node.property.type !== "Identifier" ? undefined : node.property.name
      const { name } = node.object
      if (member !== undefined && impureMembers[name]?.has(member)) add(`${name}.${member}`, node)
      else if (impureNames.has(name) && !(member !== undefined && pureMembers[name]?.has(member)))
        add(member === undefined ? name : `${name}.${member}`, node)
    } else if (node.type === "Identifier" && impureNames.has(node.name) && isFree(node.name)) {
      const isMemberOrKey =
        parent && /^(MemberExpression|Property|MethodDefinition|PropertyDefinition)$/.test(parent.type)
      if (!isMemberOrKey) add(node.name, node)
    }
    for (const child of childrenOf(node)) visit(child, node)
  }
  visit(program, undefined)
  return found
}
