/**
 * Equality of LaTeX answers. The text is read by the parser of CortexJS's compute-engine, into MathJSON; equality
 * is decided by our own evaluation, since a rewriting engine may run for ever on hostile input: exactly for
 * fractions, else at random points (Schwartz–Zippel: different polynomials agree at random points with
 * probability 0; different analytic expressions likewise).
 */
import { LatexSyntax } from "@cortex-js/compute-engine/latex-syntax"
import { random } from "../../stats/random.ts"
import {
  type Complex,
  complexValue,
  exactValue,
  isConstant,
  type MathJson,
  operands,
  operator,
  ungrouped,
} from "./mathjson.ts"
import { equalRationals } from "./rational.ts"

const syntax = new LatexSyntax()

/** The parser is exponential in bars and in brackets that match nothing: a text with such is taken for no answer. */
const most = { length: 500, depth: 16, bars: 6, squares: 8 }

const commands = new Set(
  `frac dfrac tfrac cfrac sqrt binom dbinom tbinom cdot times div pm mp left right boxed
  sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh ln log lg exp
  pi infty circ degree lfloor rfloor lceil rceil overline mathrm mathbb operatorname emptyset varnothing
  le leq ge geq lt gt ne neq in cup cap setminus
  alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi rho sigma tau
  upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega
  quad qquad`.split(/\s+/),
)

const alphabet = /^[A-Za-z0-9\s+\-*/^_=<>()[\]{}|,.;:!'%\\−×·÷±√π∞≤≥≠∈∪∩∅°½⅓¼¾]*$/u
/** Escapes other than braces, per cent and spaces; rows of dots, of signs. */
const strange = /\\[^A-Za-z{}%,;:! ]|\\$|\.\.|[+\-−]\s*[+\-−]\s*[+\-−]/u

/** Whether the parser could take long over the text: unknown characters or commands, deep or unmatched brackets, many bars. */
function tooHard(text: string): boolean {
  if (text.length > most.length) return true
  if (!alphabet.test(text) || strange.test(text)) return true
  for (const [, command] of text.matchAll(/\\([A-Za-z]+)/g)) if (!commands.has(command!)) return true
  if (text.split("|").length - 1 > most.bars || text.split("[").length - 1 > most.squares) return true
  const open: string[] = []
  for (const character of text) {
    if ("([{".includes(character)) open.push(character)
    else if (")]}".includes(character)) {
      const opener = open.pop() // "[1, 2)" is an interval; braces match only braces
      if (opener === undefined || (opener === "{") !== (character === "}")) return true
    }
    if (open.length > most.depth) return true
  }
  return open.length > 0
}

/** What says nothing of the value: dollars, sizes, units in text, a closing full stop. */
function tidy(text: string): string {
  return text
    .trim()
    .replace(/^(?:\$\$?|\\[([])|(?:\$\$?|\\[)\]]|\.)$/g, "")
    .replaceAll(/\\(?:big|Big|bigg|Bigg)[lr]?(?![A-Za-z])|\\(?:displaystyle|limits)(?![A-Za-z])/g, "")
    .replaceAll(/\\(?:text|mbox|mathrm)\s*\{\s*(?:[ ,.]|[a-z]{2,}|square|per)*\s*\}(?:\^\{?\d\}?)?/gi, " ")
    .replaceAll(/\\(sin|cos|tan)\s*\^\s*\{\s*-1\s*\}/g, "\\arc$1")
    .replaceAll(/(\d),(?=\d{3}(?:\D|$))/g, "$1")
    .trim()
}

/** The MathJSON of a LaTeX text; null where it is no expression. */
export function readLatex(text: string): MathJson | null {
  if (text.length > 4 * most.length) return null
  const plain = tidy(text)
  if (plain === "" || tooHard(plain)) return null
  try {
    const parsed = syntax.parse(plain) as MathJson | null
    return isWhole(parsed) ? parsed : null
  } catch {
    return null // the parser throws on some malformed input; whatever it says, this is no expression
  }
}

/** Whether a parse has neither errors nor holes. */
function isWhole(e: unknown): e is MathJson {
  if (Array.isArray(e)) return e[0] !== "Error" && e.every(isWhole)
  if (typeof e === "object" && e !== null) return "num" in e || "str" in e
  return typeof e === "string" || (typeof e === "number" && Number.isFinite(e))
}

function collectSymbols(e: MathJson, into: Set<string>): Set<string> {
  if (typeof e === "string" && !isConstant(e)) into.add(e)
  else for (const operand of operands(e)) collectSymbols(operand, into)
  return into
}

const close = (a: Complex, b: Complex): boolean =>
  Math.hypot(a[0] - b[0], a[1] - b[1]) <= 1e-9 * Math.max(1e-6, Math.hypot(...a), Math.hypot(...b))

const points = 12
const neededPoints = 4

/** Whether two expressions without relations or brackets of structure have equal values. */
function sameValue(a: MathJson, b: MathJson): boolean {
  const [x, y] = [exactValue(a), exactValue(b)]
  if (x && y) return equalRationals(x, y)
  if (typeof a === "string" && a === b) return true // a symbol, or an infinity
  const symbols = [...collectSymbols(b, collectSymbols(a, new Set()))].sort()
  const rng = random("latex", ...symbols)
  let defined = 0
  for (let point = 0; point < (symbols.length ? points : 1); point++) {
    // Both signs, and magnitudes about 1, where floating point is at its best.
    const values = new Map(
      symbols.map(symbol => [symbol, (rng.integer(2) ? 1 : -1) * (0.3 + 2 * rng.uniform())]),
    )
    const [u, v] = [complexValue(a, values), complexValue(b, values)]
    const [uIs, vIs] = [u, v].map(value => Number.isFinite(value[0]) && Number.isFinite(value[1]))
    if (!uIs && !vIs) continue
    if (!uIs || !vIs || !close(u, v)) return false
    defined++
  }
  return defined >= (symbols.length ? neededPoints : 1)
}

const ordered = new Set(["Tuple", "List", "Matrix", "Interval", "Open", "Sequence"])
const relations = new Set(["Equal", "Less", "LessEqual", "Greater", "GreaterEqual", "NotEqual", "Element"])
const reversed: Record<string, string> = { Greater: "Less", GreaterEqual: "LessEqual" }

/** Lists, sets and signed values in one form each: `\pm a` is {a, -a}, "1, 2" a sequence, x > 1 is 1 < x. */
function structured(e: MathJson): MathJson {
  const inner = ungrouped(e)
  const name = operator(inner)
  const parts = operands(inner)
  if (name === "Delimiter") return ["Sequence", ...operands(parts[0]!)]
  if (name === "Annotated") return structured(parts[0]!)
  if (name === "PlusMinus" || name === "Measurement") {
    const [a, b] = parts.length === 1 ? ([0, parts[0]!] as const) : ([parts[0]!, parts[1]!] as const)
    return ["Set", ["Add", a, b], ["Subtract", a, b]]
  }
  if (name && reversed[name] && parts.length === 2) return [reversed[name], parts[1]!, parts[0]!]
  return inner
}

function same(left: MathJson, right: MathJson): boolean {
  const [a, b] = [structured(left), structured(right)]
  const [nameA, nameB] = [operator(a) ?? "", operator(b) ?? ""]
  const [partsA, partsB] = [operands(a), operands(b)]
  const allSame = () => partsA.length === partsB.length && partsA.every((part, i) => same(part, partsB[i]!))
  if (nameA === nameB && ordered.has(nameA)) return allSame()
  if (nameA === "Set" || nameB === "Set") {
    if (nameA !== nameB || partsA.length > 32 || partsB.length > 32) return false
    const covered = (some: readonly MathJson[], by: readonly MathJson[]) =>
      some.every(part => by.some(other => same(part, other)))
    return covered(partsA, partsB) && covered(partsB, partsA)
  }
  if (nameA === "Equal" && nameB === "Equal") return allSame() || proportional(partsA, partsB)
  // "x = 5" answers a question whose gold is "5".
  if (nameA === "Equal" && !relations.has(nameB) && typeof partsA[0] === "string") return same(partsA[1]!, b)
  if (nameB === "Equal" && !relations.has(nameA) && typeof partsB[0] === "string") return same(a, partsB[1]!)
  if (relations.has(nameA) || relations.has(nameB)) return nameA === nameB && allSame()
  return sameValue(a, b)
}

/** Whether two equations l = r say the same: one l - r is a constant multiple of the other. */
function proportional([l1, r1]: readonly MathJson[], [l2, r2]: readonly MathJson[]): boolean {
  const ratio: MathJson = ["Divide", ["Subtract", l1!, r1!], ["Subtract", l2!, r2!]]
  const symbols = [...collectSymbols(ratio, new Set())].sort()
  if (symbols.length === 0) return false
  const rng = random("latex", "ratio", ...symbols)
  const ratios = Array.from({ length: neededPoints }, () =>
    complexValue(ratio, new Map(symbols.map(symbol => [symbol, 0.3 + 2 * rng.uniform()]))),
  )
  const first = ratios[0]!
  return Math.hypot(...first) > 1e-9 && ratios.every(value => close(value, first))
}

/**
 * Whether two LaTeX texts are equal in value: expressions, equations, tuples, sets, intervals. It judges value and
 * not form: x² + 2x + 1 and (x + 1)² are equal. False where `given` is no expression; null where `gold` is none.
 */
export function latexEquals(given: string, gold: string): boolean | null {
  const want = readLatex(gold)
  if (want === null) return null
  const have = readLatex(given)
  return have !== null && same(have, want)
}
