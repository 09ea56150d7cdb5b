import assert from "node:assert/strict"
import * as flechette from "@uwdata/flechette"
import * as torch from "etude/torch"
import fc from "fast-check"

const { columnFromArray, tableFromArrays, tableFromIPC, tableToIPC } = flechette

describe("Arrow columns", () => {
  const types: [type: flechette.DataType, dtype: torch.Dtype, values: number[]][] = [
    [flechette.int8(), "int8", [-128, 0, 127]],
    [flechette.int16(), "int16", [-3, 0, 9]],
    [flechette.int32(), "int32", [-70000, 1, 2]],
    [flechette.int64(), "int64", [-(2 ** 40), 1, 2 ** 40]],
    [flechette.uint8(), "uint8", [0, 7, 255]],
    [flechette.uint16(), "uint16", [0, 7, 65535]],
    [flechette.uint32(), "uint32", [0, 7, 2 ** 32 - 1]],
    [flechette.float16(), "float16", [0.5, -2, 1024]],
    [flechette.float32(), "float32", [0.5, -2, 3]],
    [flechette.float64(), "float64", [0.1, -2, 1e300]],
  ]
  for (const [type, dtype, values] of types)
    it(`of ${dtype} become tensors and columns again, also through IPC bytes`, () => {
      const column = columnFromArray(values, type)
      const tensor = torch.fromArrow(column)
      assert.deepEqual([tensor.dtype, tensor.toArray()], [dtype, values])
      const back = torch.toArrow(tensor)
      assert.deepEqual([back.type.typeId, [...back]], [type.typeId, values])
      const table = tableFromIPC(tableToIPC(torch.toArrowTable({ x: tensor }), {})!)
      assert.deepEqual(torch.fromArrowTable(table).x!.toArray(), values)
    })

  it("of booleans and of lists of one length keep their shape", () => {
    const flags = torch.fromArrow(columnFromArray([true, false, true], flechette.bool()))
    assert.deepEqual([flags.dtype, flags.toArray()], ["bool", [true, false, true]])
    assert.deepEqual([...torch.toArrow(flags)], [true, false, true])
    const rows = torch.arange(12).view(4, 3).float()
    const lists = torch.toArrow(rows)
    assert.deepEqual(Array.from(lists.at(2) as Iterable<number>), [6, 7, 8])
    const table = tableFromIPC(tableToIPC(torch.toArrowTable({ rows, flags: rows.select(1, 0).gt(4) }), {})!)
    assert.deepEqual(torch.fromArrowTable(table).rows!.toArray(), rows.toArray())
    assert.deepEqual(torch.fromArrowTable(table, { names: ["flags"] }).flags!.toArray(), [
      false,
      false,
      true,
      true,
    ])
  })

  it("in several batches are joined in order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 7 }),
        (values, maxBatchRows) => {
          const column = columnFromArray(values, flechette.int32(), { maxBatchRows })
          assert.deepEqual(torch.fromArrow(column).toArray(), values)
        },
      ),
    )
  })

  it("with nulls are refused, or filled", () => {
    const column = columnFromArray([1, null, 3], flechette.float32())
    assert.throws(() => torch.fromArrow(column), /1 of 3 values are null; give { nullValue }/)
    assert.deepEqual(torch.fromArrow(column, { nullValue: -1 }).toArray(), [1, -1, 3])
    const large = columnFromArray([1n, null], flechette.int64(), { useBigInt: true })
    assert.deepEqual(torch.fromArrow(large, { nullValue: 0 }).toArray(), [1, 0])
  })

  it("of other types are refused by name", () => {
    const table = tableFromArrays({ word: ["a", "b"] })
    assert.throws(
      () => torch.fromArrowTable(table),
      /column "word": fromArrow: a column of type (Dictionary|Utf8)/,
    )
    assert.throws(() => torch.fromArrowTable(table, { names: ["x"] }), /no column "x"/)
    assert.throws(() => torch.fromArrow({} as never), /fromArrow: expected a column/)
    assert.throws(() => torch.toArrow(torch.ones([2], { dtype: "bfloat16" })), /no type for bfloat16/)
    assert.throws(() => torch.toArrow(torch.ones(1, 2, 3)), /found shape \[1,2,3\]/)
  })
})
