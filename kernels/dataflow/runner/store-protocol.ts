/**
 * How an object of a library class says what it is made of: the method returns plain data (what structured clone can
 * carry, and other storable objects), and the module that can make it again from that data.
 *
 *     class Vocabulary {
 *       [Symbol.for("etude.store")]() {
 *         return { module: "./vocabulary.ts", restore: "restoreVocabulary", data: this.words }
 *       }
 *     }
 *     export const restoreVocabulary = (words: string[]) => new Vocabulary(words)
 */
export const storeSymbol: unique symbol = Symbol.for("etude.store") as never

export interface Storable {
  [storeSymbol](): Stored
}

export interface Stored {
  /** As the notebook would import it: `etude/torch`, `./vocabulary.ts`. */
  readonly module: string
  /** The exported function that takes `data` (and the tensor's bytes) and returns the object, or a promise of it. */
  readonly restore: string
  readonly data: unknown
  /** Elements that are kept as a tensor of the safetensors file that a cell's values are. */
  readonly tensor?: StoredTensor | undefined
}

export interface StoredTensor {
  /** The format's own name of the type: "F32", "BF16", "I64", … */
  readonly dtype: string
  readonly shape: readonly number[]
  /** The elements, row by row, little-endian; read while the cell's values are stored, and never changed. */
  readonly bytes: Uint8Array
}

/** Imports a module as the notebook would; of a notebook only the name that is wanted, if one is given. */
export type ImportModule = (specifier: string, name?: string) => Promise<Record<string, unknown>>

/** What has no faithful stored form; the message says what it is and where in the value it sits. */
export class UnstorableError extends Error {
  override readonly name = "UnstorableError"
  /** The name of another cell whose value it is a part of, if that is why. */
  readonly sharedWith: string | undefined

  constructor(message: string, sharedWith?: string) {
    super(message)
    this.sharedWith = sharedWith
  }
}

/** What an object says it is made of; `undefined` for one that does not say. */
export function takeApart(value: object): Stored | undefined {
  const method = (value as Partial<Storable>)[storeSymbol]
  if (typeof method === "function") return method.call(value as Storable)
  return arqueroTable(value)
}

interface ColumnTable {
  columnNames(): string[]
  reify(): ColumnTable
  array(name: string): unknown[]
  isGrouped(): boolean
}

/** arquero's own tables, by their columns as they now stand: filters and order are applied. */
function arqueroTable(value: object): Stored | undefined {
  const table = value as Partial<ColumnTable>
  const methods = ["columnNames", "reify", "array", "isGrouped"] as const
  if (!methods.every(name => typeof table[name] === "function")) return undefined
  const whole = table as ColumnTable
  if (whole.isGrouped()) throw new UnstorableError("a grouped arquero table")
  return {
    module: "arquero",
    restore: "table",
    data: Object.fromEntries(whole.columnNames().map(name => [name, whole.array(name)])),
  }
}
