import { dtypeBytes } from "../dtypes.ts"
import type { Tensor } from "../tensor.ts"
import { writeAside } from "../write-aside.ts"
import { nameOf } from "./dtypes.ts"
import { formatHeader } from "./header.ts"

/**
 * Writes tensors, from whatever device, to a safetensors file: byte for byte what the Python library writes. The
 * old file, if any, stays until the new one is whole. `metadata` maps strings to strings.
 */
export function saveSafetensors(
  path: string,
  tensors: Readonly<Record<string, Tensor>>,
  metadata: Readonly<Record<string, string>> = {},
): void {
  for (const [key, value] of Object.entries(metadata))
    if (typeof value !== "string")
      throw new TypeError(
        `${path}: metadata ${JSON.stringify(key)} should be a string, found ${typeof value}`,
      )
  const described = Object.entries(tensors).map(([name, tensor]) => {
    const { shape, dtype } = tensor
    const format = nameOf(dtype)
    if (!format)
      throw new TypeError(`${path}: tensor ${JSON.stringify(name)} is of ${dtype}, which the format lacks`)
    if (name === "__metadata__") throw new TypeError(`${path}: a tensor cannot be named __metadata__`)
    return { name, dtype: format, shape, bytes: tensor.numel() * dtypeBytes(dtype) }
  })
  const { header, order } = formatHeader(described, metadata)
  writeAside(path, contents(header, order, tensors))
}

function* contents(
  header: Uint8Array,
  order: readonly string[],
  tensors: Readonly<Record<string, Tensor>>,
): Generator<Uint8Array> {
  yield header
  for (const name of order) {
    const values = tensors[name]!.toTypedArray()
    yield new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
  }
}
