/**
 * The texts of small whole numbers, each made once: an example of a graph has dozens, and making them anew would be
 * most of its time.
 */
export function textsOf(text: (a: number, b: number) => string): (a: number, b: number) => string {
  const known: string[] = new Array(64 * 64).fill("")
  return (a, b) => {
    if (a >= 64 || b >= 64) return text(a, b)
    return known[a * 64 + b] || (known[a * 64 + b] = text(a, b))
  }
}
