/**
 * NumPy's array files (.npy), versions 1 to 3.
 * Format: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
 */
import { readFileSync } from "node:fs"
import { native } from "./addon.ts"
import { type Dtype, dtypeBytes, dtypeCode } from "./dtypes.ts"
import { Tensor } from "./tensor.ts"
import { writeAside } from "./write-aside.ts"

interface NpyHeader {
  /** Element type in NumPy's code without the byte order: "f4", "i8", "b1", … */
  code: string
  bigEndian: boolean
  fortranOrder: boolean
  shape: number[]
  dataStart: number
}

const dtypes: Record<string, Dtype> = {
  b1: "bool",
  i1: "int8",
  i2: "int16",
  i4: "int32",
  i8: "int64",
  u1: "uint8",
  u2: "uint16",
  u4: "uint32",
  u8: "uint64",
  f2: "float16",
  f4: "float32",
  f8: "float64",
  c8: "complex64",
  c16: "complex128",
}

const magic = "\x93NUMPY"

/** Reads the header; throws with the file's name if it isn't one of versions 1 to 3. */
export function parseNpyHeader(bytes: Uint8Array, file: string): NpyHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 10 || Buffer.from(bytes.subarray(0, 6)).toString("latin1") !== magic)
    throw new Error(`${file}: expected an .npy file, which begins with \\x93NUMPY`)
  const version = view.getUint8(6)
  if (version < 1 || version > 3)
    throw new Error(`${file}: expected .npy version 1, 2 or 3, found ${version}.${view.getUint8(7)}`)
  const lengthBytes = version === 1 ? 2 : 4
  if (bytes.length < 8 + lengthBytes) throw new Error(`${file}: the file ends inside its header`)
  const length = version === 1 ? view.getUint16(8, true) : view.getUint32(8, true)
  const dataStart = 8 + lengthBytes + length
  if (dataStart > bytes.length)
    throw new Error(`${file}: its header should end at byte ${dataStart}, but the file has ${bytes.length}`)
  const text = Buffer.from(bytes.subarray(8 + lengthBytes, dataStart)).toString(
    version === 3 ? "utf8" : "latin1",
  )

  const field = (name: string, pattern: string): string => {
    const value = new RegExp(`'${name}': *${pattern} *[,}]`).exec(text)?.[1]
    if (value === undefined)
      throw new Error(`${file}: expected '${name}' of a plain array in the header, found ${text.trim()}`)
    return value
  }
  const descr = field("descr", "'([<>|=]?[A-Za-z]\\d*)'")
  const shape = field("shape", "\\(([\\d, ]*)\\)")
    .split(",")
    .filter(size => size.trim() !== "")
    .map(Number)
  return {
    code: descr.replace(/^[<>|=]/, ""),
    bigEndian: descr.startsWith(">"),
    fortranOrder: field("fortran_order", "(True|False)") === "True",
    shape,
    dataStart,
  }
}

/** The header NumPy itself writes (1.23 and later), room for a growing first axis and alignment included. */
export function formatNpyHeader(descr: string, shape: readonly number[]): Uint8Array {
  const tuple = shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(", ")})`
  const growth = shape.length > 0 ? " ".repeat(Math.max(0, 21 - String(shape[0]).length)) : ""
  const dict = `{'descr': '${descr}', 'fortran_order': False, 'shape': ${tuple}, }${growth}`
  const length = Math.ceil((10 + dict.length + 1) / 64) * 64 - 10
  const header = Buffer.alloc(10 + length, " ")
  header.write(`${magic}\x01\x00`, "latin1")
  header.writeUInt16LE(length, 8)
  header.write(dict, 10, "latin1")
  header.write("\n", 10 + length - 1)
  return header
}

/** The array of an .npy file as a CPU tensor; one in Fortran order as a transposed view. */
export function loadNpy(path: string): Tensor {
  const file = readFileSync(path)
  const { code, bigEndian, fortranOrder, shape, dataStart } = parseNpyHeader(file, path)
  const dtype = Object.hasOwn(dtypes, code) ? dtypes[code] : undefined
  if (!dtype)
    throw new TypeError(
      `${path}: elements of ${code} have no dtype here, expected one of ${Object.keys(dtypes).join(" ")}`,
    )
  const expected = shape.reduce((product, size) => product * size, dtypeBytes(dtype))
  // A copy starts at a multiple of eight, which typed arrays need and the file does not promise.
  const data = new Uint8Array(file.subarray(dataStart))
  if (data.length !== expected)
    throw new Error(
      `${path}: shape [${shape}] of ${code} needs ${expected} bytes after the header, found ${data.length}`,
    )
  if (bigEndian) swapBytes(data, code.startsWith("c") ? dtypeBytes(dtype) / 2 : dtypeBytes(dtype))
  const stored = fortranOrder ? [...shape].reverse() : shape
  const tensor = new Tensor(native.copyFrom(data, dtypeCode(dtype), stored))
  return fortranOrder ? tensor.permute(shape.map((_, i) => shape.length - 1 - i)) : tensor
}

/** Writes a tensor as NumPy's save does. bfloat16 and float8 are refused: NumPy has no such types. */
export function saveNpy(path: string, tensor: Tensor): void {
  const { dtype, shape } = tensor
  const code = Object.keys(dtypes).find(name => dtypes[name] === dtype)
  if (!code)
    throw new TypeError(`${path}: .npy has no type for ${dtype}; convert it first, as with .to("float32")`)
  const order = dtypeBytes(dtype) === 1 ? "|" : "<"
  const values = tensor.toTypedArray()
  const data = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
  writeAside(path, [formatNpyHeader(order + code, shape), data])
}

function swapBytes(data: Uint8Array, width: number): void {
  for (let start = 0; start < data.length; start += width) data.subarray(start, start + width).reverse()
}
