export {
  agg,
  all,
  bin,
  collate,
  desc,
  endswith,
  escape,
  field,
  frac,
  matches,
  names,
  not,
  op,
  range,
  rolling,
  startswith,
} from "arquero"
export { type BadRow, BadRowError } from "./bad-rows.ts"
export { type ColumnType, columnType } from "./columns.ts"
export type { CsvType } from "./csv.ts"
export type { DanfoFrame } from "./danfo-frame.ts"
export { toDanfo } from "./danfojs.ts"
export { type DatasetFolder, type DatasetSplit, datasetFolder, readDataset } from "./dataset-folder.ts"
export { type ColumnDescription, describe } from "./describe.ts"
export {
  type DisplayBundle,
  type Displayed,
  type DisplayRequest,
  jupyterDisplay,
} from "./display.ts"
export { sql } from "./duckdb.ts"
export { type GroupSummary, type SummaryOptions, summarize } from "./group-summary.ts"
export { writeNestedParquet } from "./nested-parquet.ts"
export type { PreviewOptions } from "./preview.ts"
export { type ReadOptions, read, readBatches } from "./read.ts"
export { type Expression, type Params, restoreTable, type Table, table } from "./table.ts"
export { type Writable, write } from "./write.ts"
