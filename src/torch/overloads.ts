import { native } from "./addon.ts"
import { shown } from "./argument-kinds.ts"
import { type Operator, operator, optionsAmong, type Values } from "./operator.ts"

let overloadNames: Map<string, string[]> | undefined

/** The overloads that an operator has in this LibTorch: "aten::add" → ["Scalar", "Tensor", …]. */
export function overloadsOf(name: string): readonly string[] {
  if (!overloadNames) {
    overloadNames = new Map()
    for (const full of native.operatorNames()) {
      const [base = "", overload = ""] = full.split(".", 2)
      const known = overloadNames.get(base)
      if (known) known.push(overload)
      else overloadNames.set(base, [overload])
    }
  }
  return overloadNames.get(name) ?? []
}

/** Every operator that has a schema: "aten::add.Tensor", sorted. */
export function operatorNames(): string[] {
  return native.operatorNames().sort()
}

/** All overloads of one operator: a call goes to the first whose parameters fit the arguments. */
export class Packet {
  readonly name: string
  #candidates: Operator[] | undefined

  constructor(name: string) {
    this.name = name
  }

  candidates(): Operator[] {
    if (!this.#candidates) {
      const found = overloadsOf(this.name).map(overload => operator(this.name, overload))
      if (found.length === 0) throw new TypeError(`LibTorch has no operator ${this.name}`)
      this.#candidates = found.sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1))
    }
    return this.#candidates
  }

  invoke(args: Values): unknown {
    const candidates = this.#candidates ?? this.candidates()
    if (candidates.length === 1) return candidates[0]!.call(args)
    const options = optionsAmong(args)
    const given = options ? args.slice(0, -1) : args
    for (const candidate of candidates)
      if (candidate.accepts(given, options)) return candidate.run(given, options)
    const kinds = [...given.map(shown), ...Object.entries(options ?? {}).map(([k, v]) => `${k}: ${shown(v)}`)]
    throw new TypeError(
      `${this.name}: no overload takes (${kinds.join(", ")}). It has:\n${candidates.map(c => `  ${c.schema}`).join("\n")}`,
    )
  }
}

/** Overloads in the order they are tried: few parameters first, `out` and named-dimension forms last. */
function rank(op: Operator): number {
  const writes =
    op.results.some(r => r.alias >= 0) && op.parameters.some(p => p.keywordOnly && p.kind === "T")
  const named = op.parameters.some(p => p.kind === "s" && /dim|names/.test(p.name))
  const numeric = op.parameters.filter(p => p.kind === "S" || p.kind === "f").length
  return (writes ? 1000 : 0) + (named ? 500 : 0) + op.parameters.length * 4 + numeric
}

const packets = new Map<string, Packet>()

export function packet(name: string): Packet {
  let found = packets.get(name)
  if (!found) {
    found = new Packet(name)
    packets.set(name, found)
  }
  return found
}
