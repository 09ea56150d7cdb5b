/** Training that has left the numbers: a loss or a gradient that is no number, a KL beyond its bound. */
export class DivergenceError extends Error {
  override readonly name = "DivergenceError"
}
