/**
 * One step of set-up, visible while it runs: on a terminal a single line that changes in place, elsewhere a
 * plain line at the start, one for each change of what is being done (at most every 5 s), one at the end.
 */

/** A failure that the user can mend: what failed, and what to do about it. */
export class SetupError extends Error {
  /**
   * @param {string} message what failed
   * @param {string} remedy what to do
   */
  constructor(message, remedy) {
    super(message)
    this.name = "SetupError"
    this.remedy = remedy
  }
}

/** @param {number} ms @returns {string} "0.4 s", "12 s", "2 min 05 s" */
export function duration(ms) {
  const seconds = ms / 1000
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  if (seconds < 90) return `${seconds.toFixed(0)} s`
  return `${Math.floor(seconds / 60)} min ${String(Math.floor(seconds % 60)).padStart(2, "0")} s`
}

/**
 * @template T
 * @param {string} name what the step makes, e.g. "npm packages"
 * @param {(report: (doing: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const out = process.stderr
  const started = Date.now()
  const elapsed = () => duration(Date.now() - started)
  let doing = ""
  let printedAt = 0
  const draw = () => {
    const width = (out.columns ?? 100) - 1
    out.write(`\r\x1b[K${`… ${name}  ${elapsed()}  ${doing}`.slice(0, width)}`)
  }
  const timer = out.isTTY
    ? setInterval(draw, 200)
    : setInterval(() => out.write(`… ${name}  ${elapsed()}  ${doing}\n`), 20_000)
  if (!out.isTTY) out.write(`… ${name}\n`)
  try {
    const result = await work(text => {
      doing = text.replace(/\s+/g, " ").trim().slice(0, 90)
      if (out.isTTY) draw()
      else if (Date.now() - printedAt > 5000) {
        printedAt = Date.now()
        out.write(`… ${name}  ${elapsed()}  ${doing}\n`)
      }
    })
    out.write(`${out.isTTY ? "\r\x1b[K" : ""}✓ ${name}  ${elapsed()}\n`)
    return result
  } catch (error) {
    out.write(`${out.isTTY ? "\r\x1b[K" : ""}✗ ${name}  ${elapsed()}\n`)
    throw error
  } finally {
    clearInterval(timer)
  }
}
