import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import fc from "fast-check"
import { formatHeader, headerLength, parseHeader } from "../../src/torch/safetensors/header.ts"

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url))
const parse = (fields: unknown, dataBytes: number) => {
  const json = Buffer.from(typeof fields === "string" ? fields : JSON.stringify(fields))
  return parseHeader(json, 8 + json.length + dataBytes, "model.safetensors")
}
const f32 = (shape: number[], begin: number, end: number) => ({
  dtype: "F32",
  shape,
  data_offsets: [begin, end],
})

describe("safetensors header", () => {
  for (const name of ["dtypes", "no-metadata", "operators", "optimizers"])
    it(`of ${name}.safetensors is rewritten byte for byte`, () => {
      const file = fixture(`${name}.safetensors`)
      const length = headerLength(file, file.length, name)
      const { metadata, tensors } = parseHeader(file.subarray(8, 8 + length), file.length, name)
      const { header, order } = formatHeader(
        [...tensors]
          .map(([name, { begin, end, ...rest }]) => ({ name, bytes: end - begin, ...rest }))
          .reverse(),
        metadata,
      )
      assert.deepEqual(Buffer.from(header), file.subarray(0, 8 + length))
      assert.deepEqual(
        order.map(name => tensors.get(name)!.begin),
        [...tensors.values()].map(entry => entry.begin).sort((a, b) => a - b),
      )
    })

  const refused: [what: string, fields: unknown, dataBytes: number, message: RegExp][] = [
    [
      "too few bytes",
      { x: f32([2, 3], 0, 20) },
      20,
      /"x" of shape \[2,3\] and dtype F32 needs 24 bytes.*hold 20/,
    ],
    ["a truncated file", { x: f32([4], 0, 16) }, 10, /"x" should end at byte 16.*only 10 bytes/],
    ["trailing bytes", { x: f32([4], 0, 16) }, 20, /expected 16 bytes of tensors.*found 20/],
    [
      "an overlap",
      { x: f32([4], 0, 16), y: f32([2], 8, 16) },
      16,
      /"y" begins at byte 8 and overlaps tensor "x".*16/,
    ],
    ["a gap", { x: f32([1], 0, 4), y: f32([1], 8, 12) }, 12, /"y" should begin at byte 4.*begins at 8/],
    ["begin after end", { x: f32([0], 8, 4) }, 8, /data_offsets \[8,4\]/],
    ["a negative size", { x: f32([-1], 0, 4) }, 4, /shape \[-1\]/],
    ["a fraction", { x: f32([1.5], 0, 6) }, 6, /shape \[1.5\]/],
    ["sizes past any file", { x: f32([2 ** 40, 2 ** 40], 0, 8) }, 8, /more than any file/],
    ["an unknown dtype", { x: { ...f32([1], 0, 4), dtype: "F31" } }, 4, /"x" has the dtype "F31"/],
    ["a dtype from the prototype", { x: { ...f32([1], 0, 4), dtype: "toString" } }, 4, /dtype "toString"/],
    ["metadata that is no text", { __metadata__: { step: 3 } }, 0, /__metadata__ should map strings/],
    ["a list", [1, 2], 0, /should be a JSON object/],
    ["no JSON", "{", 0, /model.safetensors: its header is not JSON/],
    ["a missing description", { x: null }, 0, /"x" should be described/],
  ]
  for (const [what, fields, dataBytes, message] of refused)
    it(`with ${what} is refused`, () => {
      assert.throws(() => parse(fields, dataBytes), message)
    })

  it("longer than the file or the limit is refused before it is read", () => {
    const bytes = Buffer.alloc(16)
    bytes.writeBigUInt64LE(9n)
    assert.throws(() => headerLength(bytes, 16, "m"), /should take 9 bytes after the first 8.*only 16/)
    bytes.writeBigUInt64LE(2n ** 63n)
    assert.throws(() => headerLength(bytes, 16, "m"), /expected at most 100000000/)
    assert.throws(() => headerLength(bytes.subarray(0, 3), 3, "m"), /at least 8 bytes, found 3/)
  })

  it("of any bytes is either parsed or refused with the file's name", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), fc.nat(64), (text, dataBytes) => {
        try {
          parse(text, dataBytes)
        } catch (error) {
          assert.match((error as Error).message, /^model\.safetensors: /)
        }
      }),
    )
  })
})
