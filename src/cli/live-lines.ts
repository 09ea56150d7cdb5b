/**
 * Text that scrolls by, and under it a few lines that change in place. Off a terminal only the text is written.
 */
export class LiveLines {
  readonly #out: NodeJS.WriteStream
  readonly #lines = new Map<string, () => string>()
  #timer: NodeJS.Timeout | undefined
  #drawn = 0

  constructor(out: NodeJS.WriteStream = process.stderr) {
    this.#out = out
  }

  get isTerminal(): boolean {
    return this.#out.isTTY === true
  }

  /** Adds a line or replaces it; `text` is asked for whenever the lines are drawn. */
  set(key: string, text: () => string): void {
    this.#lines.set(key, text)
    if (!this.isTerminal) return
    this.#timer ??= setInterval(() => this.#draw(), 150)
    this.#timer.unref()
  }

  remove(key: string): void {
    this.#lines.delete(key)
    if (this.#lines.size > 0) return
    clearInterval(this.#timer)
    this.#timer = undefined
    this.#erase()
  }

  /** Writes a line of text above the others. */
  log(text: string): void {
    this.#erase()
    this.#out.write(`${text}\n`)
    this.#draw()
  }

  /** Empties the screen. */
  clear(): void {
    if (!this.isTerminal) return
    this.#drawn = 0
    this.#out.write("\x1b[2J\x1b[3J\x1b[H")
  }

  #erase(): void {
    if (!this.isTerminal || this.#drawn === 0) return
    this.#out.write(`\r\x1b[K${"\x1b[1A\x1b[K".repeat(this.#drawn - 1)}`)
    this.#drawn = 0
  }

  #draw(): void {
    if (!this.isTerminal) return
    this.#erase()
    const width = (this.#out.columns || 100) - 1
    const rows = Math.max(1, (this.#out.rows || 24) - 2)
    const texts = [...this.#lines.values()].map(text => text().slice(0, width))
    const shown =
      texts.length > rows ? [...texts.slice(0, rows - 1), `… and ${texts.length - rows + 1} more`] : texts
    if (shown.length === 0) return
    this.#out.write(shown.join("\n"))
    this.#drawn = shown.length
  }
}
