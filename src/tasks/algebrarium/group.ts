/**
 * A group as Algebrarium uses one: elements that can be written down, and the operations that a question asks
 * for. Products are read from left to right: `compose(a, b)` is "a, then b".
 */
import type { Random } from "../../stats/random.ts"

export interface Group<Element> {
  readonly name: string
  readonly identity: Element
  compose(a: Element, b: Element): Element
  inverse(a: Element): Element
  equal(a: Element, b: Element): boolean
  /** Equal elements, and only these, have equal keys. */
  key(a: Element): string
  /** How much there is to write: the bound on a question's elements. The identity has size 0. */
  size(a: Element): number
  /** A random element of at most the given size, never the identity. */
  random(rng: Random, size: number): Element
  /** The element in its canonical written form. */
  render(a: Element): string
  /** The element that a text names, reduced or not; null where it names none. Linear time. */
  parse(text: string): Element | null
  /** Whether the text names an element in canonical form, spelling apart. */
  isCanonical(text: string): boolean
}

/** aⁿ for any whole n, by repeated squaring; a⁰ is the identity and a⁻ⁿ = (a⁻¹)ⁿ. */
export function power<Element>(group: Group<Element>, a: Element, n: number): Element {
  if (!Number.isSafeInteger(n)) throw new RangeError(`power: expected a whole exponent, got ${n}`)
  let base = n < 0 ? group.inverse(a) : a
  let result = group.identity
  for (let rest = Math.abs(n); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = group.compose(result, base)
    if (rest > 1) base = group.compose(base, base)
  }
  return result
}

/** The conjugate of a by b: b·a·b⁻¹. */
export function conjugate<Element>(group: Group<Element>, a: Element, b: Element): Element {
  return group.compose(group.compose(b, a), group.inverse(b))
}

/** The commutator [a, b] = a·b·a⁻¹·b⁻¹, the identity exactly where a and b commute. */
export function commutator<Element>(group: Group<Element>, a: Element, b: Element): Element {
  return group.compose(group.compose(a, b), group.compose(group.inverse(a), group.inverse(b)))
}
