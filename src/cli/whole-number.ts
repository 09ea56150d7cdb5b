import { UsageError } from "./usage.ts"

/** The number that an option gives; undefined where it was not given. */
export function wholeNumber(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^\d{1,15}$/.test(text)) throw new UsageError(`--${option}: expected a whole number, got "${text}"`)
  return Number(text)
}
