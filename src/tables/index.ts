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
export { type ColumnType, columnType } from "./columns.ts"
export {
  type DisplayBundle,
  type Displayed,
  type DisplayRequest,
  jupyterDisplay,
  type PreviewOptions,
} from "./display.ts"
export { type Expression, type Params, type Table, table } from "./table.ts"
