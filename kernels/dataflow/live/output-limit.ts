/** How much one run of a cell may print before the rest is left out: what a notebook file can bear. */
export const printLimit = 4_000_000
const tailLength = 20_000

/** Lets the first `limit` characters of a run through and keeps the end of the rest. */
export class OutputLimit {
  readonly #limit: number
  #passed = 0
  #left = 0
  #tail = ""

  constructor(limit = printLimit) {
    this.#limit = limit
  }

  /** The part of `text` to show now. */
  pass(text: string): string {
    const room = this.#limit - this.#passed
    const shown = text.length <= room ? text : text.slice(0, room)
    this.#passed += shown.length
    const rest = text.slice(shown.length)
    if (rest) {
      this.#left += rest.length
      this.#tail =
        rest.length >= tailLength ? rest.slice(-tailLength) : (this.#tail + rest).slice(-tailLength)
    }
    return shown
  }

  /** What to show at the end of the run when something was left out. */
  rest(): string | undefined {
    if (this.#left === 0) return undefined
    const hidden = this.#left - this.#tail.length
    return `\n… ${hidden.toLocaleString("en")} characters left out: a cell shows ${this.#limit.toLocaleString("en")} and the last ${tailLength.toLocaleString("en")} …\n${this.#tail}`
  }
}
