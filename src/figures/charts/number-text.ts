/** Numbers as figures write them. */

/** `digits` decimals, with a real minus sign. */
export function decimals(value: number, digits = 2): string {
  if (!Number.isFinite(value)) return "–"
  const text = value.toFixed(digits)
  return Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−")
}

/** `p = 0.034`, `p = 4×10⁻¹²`, in Plotly's markup. */
export function pText(p: number): string {
  if (Number.isNaN(p)) return "p not defined"
  if (p >= 0.001) return `p = ${p.toFixed(3)}`
  if (p === 0) return "p < 10<sup>−300</sup>"
  const exponent = Math.floor(Math.log10(p))
  const lead = Math.round(p / 10 ** exponent)
  return lead === 10 ? `p = 1×10<sup>−${-exponent - 1}</sup>` : `p = ${lead}×10<sup>−${-exponent}</sup>`
}

/** `[0.12, 0.34]` */
export function intervalText([low, high]: readonly [number, number], digits = 2): string {
  return `[${decimals(low, digits)}, ${decimals(high, digits)}]`
}
