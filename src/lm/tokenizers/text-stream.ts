/** Text of tokens that arrive one by one. */

/** As much of a tokenizer as is needed here. */
export interface Decoder {
  decode(ids: readonly number[]): string
  /** Whether what a token becomes is open until one that is not follows: a byte on its own, which is � if any byte
   * beside it is no UTF-8. */
  isOpen?(id: number): boolean
}

/** After so many tokens that make no whole character, the bytes are taken to be none. */
const patience = 8

/**
 * Decodes token by token: `push` answers the text that became certain. A character whose bytes are not all there is
 * held back, and so is what may be the beginning of a stop string. A token is decoded with its neighbours before it,
 * since its text can depend on them (a leading space), but not with the whole sequence.
 */
export class TextStream {
  readonly #decoder: Decoder
  readonly #stop: readonly string[]
  readonly #tokens: number[] = []
  /** Tokens before `#from` are left alone; those before `#read` have been turned to text. */
  #from = 0
  #read = 0
  /** Decoded, but not given out: perhaps the beginning of a stop string. */
  #held = ""
  /** The stop string that was met. Nothing follows it. */
  stopped: string | undefined

  constructor(decoder: Decoder, stop: readonly string[] = []) {
    this.#decoder = decoder
    this.#stop = stop
  }

  /** The text that became certain with this token. */
  push(token: number): string {
    this.#tokens.push(token)
    return this.#release(this.#decoded(false))
  }

  /** What was held back, at the end. */
  end(): string {
    const text = this.#release(this.#decoded(true)) + this.#held
    this.#held = ""
    return text
  }

  /** Text of the tokens not yet read; none while they end within a character, unless nothing more will come. */
  #decoded(last: boolean): string {
    if (this.stopped !== undefined || this.#read === this.#tokens.length) return ""
    if (!last && this.#decoder.isOpen?.(this.#tokens.at(-1)!)) return ""
    const known = this.#decoder.decode(this.#tokens.slice(this.#from, this.#read))
    const text = this.#decoder.decode(this.#tokens.slice(this.#from))
    const pending = this.#tokens.length - this.#read
    if (!last && pending < patience && (text.endsWith("\uFFFD") || text.length <= known.length)) return ""
    this.#from = this.#read
    this.#read = this.#tokens.length
    return text.slice(known.length)
  }

  /** Looks for the first stop string in what is held and `text`; gives out what comes before, or cannot belong to one. */
  #release(text: string): string {
    if (this.stopped !== undefined) return ""
    const whole = this.#held + text
    let end = whole.length
    for (const stop of this.#stop) {
      const at = whole.indexOf(stop)
      if (at >= 0 && at < end) [end, this.stopped] = [at, stop]
    }
    if (this.stopped !== undefined) {
      this.#held = ""
      return whole.slice(0, end)
    }
    const held = Math.max(0, ...this.#stop.map(stop => overlap(whole, stop)))
    this.#held = whole.slice(whole.length - held)
    return whole.slice(0, whole.length - held)
  }
}

/** The length of the longest end of `text` that `stop` begins with. */
function overlap(text: string, stop: string): number {
  for (let length = Math.min(text.length, stop.length - 1); length > 0; length--)
    if (text.endsWith(stop.slice(0, length))) return length
  return 0
}
