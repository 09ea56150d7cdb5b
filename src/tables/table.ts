import { ColumnTable, seed as seedArquero } from "arquero"
import { deriveSeed } from "etude/stats"
import { columnsOfRecords } from "./columns.ts"
import { columnsOfDanfo, type DanfoFrame, isDanfoFrame } from "./danfo-frame.ts"
import {
  type DisplayBundle,
  type Displayed,
  type DisplayRequest,
  displayTable,
  jupyterDisplay,
} from "./display.ts"
import { type PreviewOptions, type Showable, shownPart } from "./preview.ts"
import { type StoredTable, storedColumns, storeTable, type TableData } from "./store.ts"
import { textTable } from "./text.ts"

/** Parameters of arquero expressions, set by `table.params({ … })` and read as the second argument, `$`. */
export type Params = Record<string, unknown>

/** A column expression: a function of the row (arquero reads its source), an `op` or `escape` value, or text. */
export type Expression<Row, Value = unknown> =
  | ((row: Row, $: Params) => Value)
  | { toString(): string }
  | string

type Expressions<Row, Values> = { [Name in keyof Values]: (row: Row, $: Params) => Values[Name] }
type Loose<Row> = Record<string, Expression<Row>>
type AnyRow = Record<string, unknown>
type Key<Row> = Extract<keyof Row, string>
type Keys<Row> = Key<Row> | Loose<Row> | ((table: never) => string[]) | readonly Key<Row>[]

/** A table of any rows: one of these, or plain arquero's. */
export interface AnyTable {
  numRows(): number
  columnNames(): string[]
  objects(): object[]
  array(column: never): ArrayLike<unknown>
}

/**
 * An arquero table that knows the type of its rows and shows itself in a notebook. Every verb is arquero's own
 * (https://idl.uw.edu/arquero/api/verbs), returning a table of the same kind; `Row` follows where TypeScript can
 * tell (select, derive, rollup with functions), and is an open record after the others.
 *
 * arquero parses the source of the functions given to its verbs: a variable from outside is reached through
 * `escape(row => …)` or `params`, and `?.` is not understood.
 */
export interface Table<Row = AnyRow, Group extends keyof Row = never> extends Iterable<Row>, Displayed {
  /** Rows that pass the filter. */
  readonly size: number
  numRows(): number
  totalRows(): number
  numCols(): number
  columnNames(): string[]
  columnName(index: number): string
  isGrouped(): boolean
  isOrdered(): boolean
  isFiltered(): boolean

  /** The rows as records, in order. */
  objects(options?: { limit?: number; offset?: number }): Row[]
  /** The row at a place in the order; throws where there is none. */
  object(row?: number): Row
  /** The values of one column, in order, as an array or in the typed array asked for. */
  array<K extends Key<Row>>(column: K): Row[K][]
  array<A>(column: Key<Row>, type: { new (length: number): A }): A
  /** One value: of a column, at a place in the order. Throws where there is no such column. */
  get<K extends Key<Row>>(column: K, row?: number): Row[K]

  filter(criteria: Expression<Row>): Table<Row, Group>
  orderby(...keys: (Key<Row> | Expression<Row> | Loose<Row>)[]): Table<Row, Group>
  unorder(): Table<Row, Group>
  groupby<K extends Key<Row>>(...keys: K[]): Table<Row, K>
  groupby(...keys: Keys<Row>[]): Table<AnyRow>
  ungroup(): Table<Row>
  slice(start?: number, end?: number): Table<Row, Group>
  dedupe(...keys: Keys<Row>[]): Table<Row, Group>
  /** Random rows, or per group as many; reproducible: `seed` defaults to 0. */
  sample(
    size: number | Expression<Row>,
    options?: { replace?: boolean; shuffle?: boolean; weight?: string; seed?: number | string },
  ): Table<Row, Group>
  reify(): Table<Row, Group>
  impute(values: Loose<Row>, options?: { expand?: Keys<Row> | Keys<Row>[] }): Table<Row, Group>

  select<K extends Key<Row>>(...columns: (K | K[])[]): Table<Pick<Row, K>>
  select(...columns: unknown[]): Table
  derive<Values>(values: Expressions<Row, Values>): Table<Omit<Row, keyof Values> & Values>
  derive(values: Loose<Row>, options?: { drop?: boolean; before?: unknown; after?: unknown }): Table
  rename(...columns: Record<string, string>[]): Table
  relocate(columns: unknown, options: { before?: unknown; after?: unknown }): Table<Row, Group>
  rollup<Values>(values: Expressions<Row, Values>): Table<Pick<Row, Group> & Values>
  rollup(values?: Loose<Row>): Table
  count(): Table<Pick<Row, Group> & { count: number }>
  count(options: { as?: string }): Table

  fold(values: Keys<Row> | Keys<Row>[], options?: { as?: [string, string] }): Table
  pivot(
    keys: Keys<Row> | Keys<Row>[],
    values: Keys<Row> | Keys<Row>[],
    options?: { limit?: number; sort?: boolean },
  ): Table
  spread(values: Keys<Row> | Keys<Row>[], options?: { drop?: boolean; limit?: number; as?: string[] }): Table
  unroll(
    values: Keys<Row> | Keys<Row>[],
    options?: { limit?: number; index?: boolean | string; drop?: unknown },
  ): Table

  assign(...tables: (AnyTable | Record<string, ArrayLike<unknown>>)[]): Table
  lookup(other: AnyTable, on?: unknown, ...values: unknown[]): Table
  join(other: AnyTable, on?: unknown, values?: unknown, options?: { suffix?: [string, string] }): Table
  join_left(other: AnyTable, on?: unknown, values?: unknown, options?: { suffix?: [string, string] }): Table
  join_right(other: AnyTable, on?: unknown, values?: unknown, options?: { suffix?: [string, string] }): Table
  join_full(other: AnyTable, on?: unknown, values?: unknown, options?: { suffix?: [string, string] }): Table
  cross(other: AnyTable, values?: unknown, options?: { suffix?: [string, string] }): Table
  semijoin(other: AnyTable, on?: unknown): Table<Row>
  antijoin(other: AnyTable, on?: unknown): Table<Row>
  concat(...others: AnyTable[]): Table<Row>
  union(...others: AnyTable[]): Table<Row>
  intersect(...others: AnyTable[]): Table<Row>
  except(...others: AnyTable[]): Table<Row>

  params(values: Params): Table<Row, Group>
  toCSV(options?: { delimiter?: string; limit?: number }): string
  toMarkdown(options?: { limit?: number }): string
  toArrowIPC(options?: { format?: "stream" | "file" }): Uint8Array

  /** The same table with a name: a headless run writes it to `tables/NAME.csv`. */
  named(name: string): Table<Row, Group>
  /** A display of the table with other settings: rows a page, a title, digits. */
  preview(options: PreviewOptions): Displayed
  /** The text form: columns aligned, nulls visible, for a terminal. */
  toString(options?: PreviewOptions): string
}

class RecordTable extends ColumnTable {
  #name: string | undefined

  named(name: string): this {
    const copy = this.create()
    copy.#name = name
    return copy
  }

  // arquero draws from a generator of its own, shared by all tables and unseeded.
  override sample(
    size: Parameters<ColumnTable["sample"]>[0],
    options: Parameters<ColumnTable["sample"]>[1] & { seed?: number | string } = {},
  ): this {
    seedArquero(deriveSeed(options.seed ?? 0, "table.sample") / 2 ** 32)
    try {
      return super.sample(size, options)
    } finally {
      seedArquero(Number.NaN) // back to its own
    }
  }

  override object(row = 0): object {
    if (!(row >= 0 && row < this.numRows()))
      throw new RangeError(`table: expected a row from 0 to ${this.numRows() - 1}, got ${row}`)
    return super.object(row)
  }

  override get(name: string, row = 0): unknown {
    this.#check(name)
    return super.get(name, row)
  }

  override array(name: string, ...type: [] | [ArrayConstructor]): unknown[] {
    this.#check(name)
    return super.array(name, ...type) as unknown[]
  }

  preview(options: PreviewOptions): Displayed {
    return { [jupyterDisplay]: request => displayTable(this as Showable, this.#name, options, request) }
  }

  override toString(options?: PreviewOptions): string {
    return textTable(shownPart(this as Showable, options), options)
  }

  [jupyterDisplay](request?: DisplayRequest): DisplayBundle {
    return displayTable(this as Showable, this.#name, {}, request)
  }

  /** What the table is made of, for a notebook's cache: rows as filtered and ordered. */
  [Symbol.for("etude.store")](): StoredTable {
    if (this.isGrouped()) throw new Error("a grouped table; ungroup() it to keep it")
    return storeTable(this as Showable, this.#name)
  }

  #check(name: string): void {
    if (this.columnIndex(name) < 0)
      throw new RangeError(`table: no column "${name}"; there are ${this.columnNames().join(", ")}`)
  }
}

/**
 * A table of records (one object a row; a missing key is undefined), of columns by name, of a plain arquero table, or
 * of a danfojs DataFrame. (danfojs counts null as 0 in group means and merges distinct composite keys: convert
 * first, compute here.) With a `name`, a headless run writes it to a file when it is shown.
 */
export function table(source: ColumnTable | DanfoFrame, options?: { name?: string }): Table
export function table<Row extends object>(
  source: Table<Row> | Iterable<Row>,
  options?: { name?: string },
): Table<Row>
export function table<Columns extends Record<string, ArrayLike<unknown>>>(
  source: Columns,
  options?: { name?: string },
): Table<{ [Name in keyof Columns]: Columns[Name] extends ArrayLike<infer Value> ? Value : never }>
export function table(source: unknown, options: { name?: string } = {}): unknown {
  const made = source instanceof ColumnTable ? wrap(source) : new RecordTable(columnsOf(source) as never)
  return options.name === undefined ? made : made.named(options.name)
}

/** @internal */
export function restoreTable(data: TableData, bytes: Uint8Array): unknown {
  const made = new RecordTable(storedColumns(data, bytes) as never)
  return data.name === undefined ? made : made.named(data.name)
}

const wrap = (source: ColumnTable): RecordTable =>
  source instanceof RecordTable
    ? source
    : new RecordTable(
        source.data(),
        source.columnNames(),
        source.mask(),
        source.groups(),
        source.comparator(),
        source.params(),
      )

function columnsOf(source: unknown): Record<string, ArrayLike<unknown>> {
  if (typeof source !== "object" || source === null)
    throw new TypeError(`table: expected records or columns, got ${String(source)}`)
  if (isDanfoFrame(source)) return columnsOfDanfo(source)
  if (Symbol.iterator in source) return columnsOfRecords(source as Iterable<object>)
  const columns = Object.entries(source as Record<string, ArrayLike<unknown>>)
  for (const [name, values] of columns) {
    if (typeof values !== "object" || values === null || typeof values.length !== "number")
      throw new TypeError(`table: expected column "${name}" to be an array, got ${String(values)}`)
    if (values.length !== columns[0]![1].length)
      throw new RangeError(
        `table: expected columns of one length, got ${columns.map(([n, v]) => `${n}: ${v.length}`).join(", ")}`,
      )
  }
  return Object.fromEntries(columns)
}
