/** The identity of a problem: a hash of what is canonical of it, by which it also falls on a side of the split. */
import { type HashState, hashes } from "../stats/random.ts"

/** Anything that `JSON.stringify` keeps whole. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

export type Split = "train" | "test"

/** JSON with the keys of every object in order, so that equal values give equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined)
    entries.sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`
  }
  return JSON.stringify(value) ?? "null"
}

/** 128 bits over a task's name and the canonical instance. */
export function instanceHashes(task: string): (canonical: Json) => HashState {
  const hash = hashes(`${task}\n`)
  return canonical =>
    hash(typeof canonical === "string" || areInt32(canonical) ? canonical : canonicalJson(canonical))
}

/** Whether `value` is a list of 32-bit whole numbers. */
function areInt32(value: Json): value is readonly number[] {
  if (!Array.isArray(value)) return false
  for (let i = 0; i < value.length; i++) if ((value[i] | 0) !== value[i]) return false
  return true
}

/** The code of the hex digit in the four bits of `word` from `shift` on. Without a branch, which would be guessed wrong. */
function digit(word: number, shift: number): number {
  const value = (word >>> shift) & 15
  return value + 48 + (((9 - value) >> 31) & 39)
}

/** 32 hex digits, in one call: `toString(16)` and concatenation would be a third of a small task's time. */
export const hexOf = ({ a, b, c, d }: HashState): string =>
  String.fromCharCode(
    digit(a, 28), digit(a, 24), digit(a, 20), digit(a, 16), digit(a, 12), digit(a, 8), digit(a, 4), digit(a, 0),
    digit(b, 28), digit(b, 24), digit(b, 20), digit(b, 16), digit(b, 12), digit(b, 8), digit(b, 4), digit(b, 0),
    digit(c, 28), digit(c, 24), digit(c, 20), digit(c, 16), digit(c, 12), digit(c, 8), digit(c, 4), digit(c, 0),
    digit(d, 28), digit(d, 24), digit(d, 20), digit(d, 16), digit(d, 12), digit(d, 8), digit(d, 4), digit(d, 0),
  ) // biome-ignore format: a word a line

/** The identity of one instance of `task`: 32 hex digits. */
export function canonicalHash(task: string, canonical: Json): string {
  return hexOf(instanceHashes(task)(canonical))
}

/** Whether the hash whose first 32 bits are `word` falls on the test side. */
export const isTest = (word: number, testFraction: number): boolean => word >>> 0 < testFraction * 2 ** 32

/** The side of the split on which an instance falls, by its hash alone: whatever the seed, index or config. */
export function splitOf(hash: string, testFraction: number): Split {
  return isTest(Number.parseInt(hash.slice(0, 8), 16), testFraction) ? "test" : "train"
}
