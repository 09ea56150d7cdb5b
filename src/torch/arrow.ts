/**
 * Arrow columns and tensors (through @uwdata/flechette, which arquero's tables use too).
 * Format: https://arrow.apache.org/docs/format/Columnar.html
 */
import {
  type Batch,
  batchType,
  bool,
  Column,
  columnFromArray,
  type DataType,
  fixedSizeList,
  float16,
  type Table,
  Type,
  tableFromColumns,
} from "@uwdata/flechette"
import { native, type TypedArray } from "./addon.ts"
import { type Dtype, dtypeBytes, dtypeCode } from "./dtypes.ts"
import { Tensor } from "./tensor.ts"

/**
 * The values of a column [rows], or of a column of lists of one length [rows, length], copied. Integers, floats
 * and booleans keep their width. Nulls are an error unless `nullValue` says what to put in their place.
 */
export function fromArrow(column: Column<unknown>, { nullValue }: { nullValue?: number } = {}): Tensor {
  const { type, length, nullCount } = column
  if (typeof type?.typeId !== "number")
    throw new TypeError("fromArrow: expected a column, as of flechette's table.getChild(name)")
  const isList = type.typeId === Type.FixedSizeList
  const width = isList ? type.stride : 1
  const element = isList ? type.children[0]!.type : type
  const dtype = dtypeOf(element)
  if (!dtype)
    throw new TypeError(`fromArrow: a column of type ${nameOf(type)} has no dtype; convert it to numbers`)
  if (nullCount > 0 && (nullValue === undefined || isList))
    throw new TypeError(
      `fromArrow: ${nullCount} of ${length} values are null${isList ? "" : "; give { nullValue } to fill them"}`,
    )
  const bytes = new Uint8Array(length * width * dtypeBytes(dtype))
  let offset = 0
  for (const batch of column.data) {
    const inner = isList ? batch.children[0]! : batch
    if (inner.nullCount > 0 && isList)
      throw new TypeError(`fromArrow: ${inner.nullCount} list elements are null`)
    const values = elements(inner, batch.length * width, dtype, nullValue)
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), offset)
    offset += values.byteLength
  }
  return new Tensor(native.copyFrom(bytes, dtypeCode(dtype), isList ? [length, width] : [length]))
}

/** The columns of a table, or those named, as tensors. Errors name the column. */
export function fromArrowTable(
  table: Table,
  { names = table.names as string[], nullValue }: { names?: readonly string[]; nullValue?: number } = {},
): Record<string, Tensor> {
  const entries = names.map(name => {
    const column = table.getChild(name)
    if (!column) throw new Error(`fromArrowTable: there is no column ${JSON.stringify(name)}`)
    try {
      return [name, fromArrow(column, { nullValue })] as const
    } catch (error) {
      throw new TypeError(`column ${JSON.stringify(name)}: ${(error as Error).message}`, { cause: error })
    }
  })
  return Object.fromEntries(entries)
}

/**
 * A column of the elements of a tensor [rows], or of lists from one [rows, length]. bfloat16 and complex numbers
 * are refused: Arrow has no such types.
 */
export function toArrow(tensor: Tensor): Column<unknown> {
  const { shape, dtype } = tensor
  if (shape.length === 1) return flatColumn(tensor)
  if (shape.length !== 2)
    throw new TypeError(`toArrow: expected a tensor of one or two dimensions, found shape [${shape}]`)
  const [rows, width] = shape as [number, number]
  if (rows * width === 0)
    throw new TypeError(`toArrow: a tensor of shape [${shape}] of ${dtype} has no elements`)
  const flat = flatColumn(tensor.reshape(-1))
  const type = fixedSizeList(flat.type, width)
  const Lists = batchType(type)
  return new Column(
    [new Lists({ length: rows, nullCount: 0, type, validity: new Uint8Array(0), children: [flat.data[0]!] })],
    type,
  )
}

/** A table of a column for each tensor. */
export function toArrowTable(tensors: Readonly<Record<string, Tensor>>): Table {
  return tableFromColumns(Object.entries(tensors).map(([name, tensor]) => [name, toArrow(tensor)]))
}

function flatColumn(tensor: Tensor): Column<unknown> {
  const { dtype } = tensor
  if (dtype === "bool") return columnFromArray(Array.from(tensor.toTypedArray(), Boolean), bool())
  if (dtype === "float16")
    return columnFromArray(Array.from(tensor.to("float32").toTypedArray(), Number), float16())
  if (dtype === "bfloat16" || /^(float8|complex)/.test(dtype))
    throw new TypeError(`toArrow: Arrow has no type for ${dtype}; convert it first, as with .to("float32")`)
  return columnFromArray(tensor.toTypedArray() as Exclude<TypedArray, Uint8ClampedArray>)
}

function elements(
  batch: Batch<unknown>,
  count: number,
  dtype: Dtype,
  nullValue: number | undefined,
): TypedArray {
  if (dtype === "bool") {
    return Uint8Array.from({ length: count }, (_, i) => Number(batch.at(i) ?? nullValue))
  }
  const values = (batch.values as TypedArray).subarray(0, count)
  if (batch.nullCount === 0) return values
  const filled = values.slice()
  const fill = nullValue!
  for (let i = 0; i < count; i++)
    if (!batch.isValid(i))
      filled[i] = filled instanceof BigInt64Array || filled instanceof BigUint64Array ? BigInt(fill) : fill
  return filled
}

function dtypeOf(type: DataType): Dtype | undefined {
  if (type.typeId === Type.Bool) return "bool"
  if (type.typeId === Type.Int) return `${type.signed ? "" : "u"}int${type.bitWidth}` as Dtype
  if (type.typeId === Type.Float) return (["float16", "float32", "float64"] as const)[type.precision]
  return undefined
}

const nameOf = (type: DataType): string =>
  Object.keys(Type).find(name => Type[name as keyof typeof Type] === type.typeId) ?? String(type.typeId)
