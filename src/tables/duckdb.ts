import { type Table, table } from "./table.ts"

/** What is used of `@duckdb/node-api`, an optional peer. */
interface DuckDb {
  DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection>; closeSync(): void }> }
}
interface Connection {
  runAndReadAll(
    query: string,
    values?: unknown,
  ): Promise<{ columnNames(): string[]; getColumnsJS(): unknown[][] }>
  closeSync(): void
}

/**
 * The answer to an SQL query by DuckDB, which reads files past memory in place:
 *
 *     await sql`SELECT model, avg(reward) AS reward FROM 'samples/*.parquet' GROUP BY model`
 *
 * Values in the template become parameters of the query, never text in it. Whole numbers past 2⁵³ are bigints.
 * Needs the optional package `@duckdb/node-api`; throws with the command that installs it where it is missing.
 */
export async function sql<Row extends object = Record<string, unknown>>(
  query: TemplateStringsArray | string,
  ...values: (string | number | bigint | boolean | null)[]
): Promise<Table<Row>> {
  const { DuckDBInstance } = await loadDuckDb()
  const text = typeof query === "string" ? query : query.reduce((all, part, i) => `${all}$${i}${part}`)
  const instance = await DuckDBInstance.create(":memory:")
  const connection = await instance.connect()
  try {
    const result = await connection.runAndReadAll(text, values)
    const columns = result.getColumnsJS()
    const plain = columns.map(column => column.map(numberWhereExact))
    return table(
      Object.fromEntries(result.columnNames().map((name, c) => [name, plain[c]!])),
    ) as unknown as Table<Row>
  } catch (error) {
    throw new Error(`sql: ${error instanceof Error ? error.message : error}\nin: ${text.trim()}`, {
      cause: error,
    })
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

async function loadDuckDb(): Promise<DuckDb> {
  const name = "@duckdb/node-api" // a variable, so that no type or bundle of it is needed
  try {
    return (await import(name)) as DuckDb
  } catch (error) {
    throw new Error(
      "sql: DuckDB is not installed; it is optional. Install it with: npm install @duckdb/node-api",
      { cause: error },
    )
  }
}

const numberWhereExact = (value: unknown): unknown =>
  typeof value === "bigint" && BigInt.asIntN(54, value) === value ? Number(value) : value
