import { closeSync, fstatSync, openSync, readSync } from "node:fs"
import { empty } from "../creation.ts"
import { dtypeBytes } from "../dtypes.ts"
import { ops } from "../operators.ts"
import { keep } from "../scope.ts"
import type { Tensor } from "../tensor.ts"
import { dtypeNamed } from "./dtypes.ts"
import { type Header, headerLength, parseHeader } from "./header.ts"

/** An open file: what is in it is known, its tensors are read as they are asked for. */
export interface SafetensorsFile {
  readonly path: string
  readonly metadata: Readonly<Record<string, string>>
  readonly names: readonly string[]
  /** The format's dtype ("F32", "BF16", …), shape and size in bytes, without reading the tensor. */
  describe(name: string): { dtype: string; shape: readonly number[]; bytes: number }
  /**
   * A tensor over the mapped file: its pages are read when they are first used, and changing it changes
   * nothing on disk. The file must not be shortened meanwhile; replacing it by renaming is fine.
   */
  tensor(name: string): Tensor
}

/** Opens a file and checks its header. Throws with the file, the tensor, and what was expected and found. */
export function openSafetensors(path: string): SafetensorsFile {
  const { header, size } = readHeader(path)
  let map: Tensor | undefined
  const entryOf = (name: string) => {
    const entry = header.tensors.get(name)
    if (!entry) throw new Error(`${path}: there is no tensor ${JSON.stringify(name)} in it`)
    return entry
  }
  return {
    path,
    metadata: header.metadata,
    names: [...header.tensors.keys()],
    describe(name) {
      const { dtype, shape, begin, end } = entryOf(name)
      return { dtype, shape, bytes: end - begin }
    },
    tensor(name) {
      const { dtype: format, shape, begin, end } = entryOf(name)
      const dtype = dtypeNamed(format)
      if (!dtype)
        throw new Error(
          `${path}: tensor ${JSON.stringify(name)} is of ${format}, which LibTorch has no dtype for`,
        )
      if (end === begin) return empty(shape, { dtype })
      map ??= keep(ops.aten.from_file.default(path, false, size, { dtype: "uint8" }))
      const bytes = map.narrow(0, header.dataStart + begin, end - begin)
      // A view as a wider type needs an aligned start; the format's own writers see to it, others may not.
      const isAligned = (header.dataStart + begin) % dtypeBytes(dtype) === 0
      return (isAligned ? bytes : bytes.clone()).view(dtype).view(shape)
    },
  }
}

function readHeader(path: string): { header: Header; size: number } {
  const file = openSync(path, "r")
  try {
    const { size } = fstatSync(file)
    const read = (bytes: number, position: number): Uint8Array => {
      const buffer = new Uint8Array(bytes)
      return buffer.subarray(0, readSync(file, buffer, 0, bytes, position))
    }
    const length = headerLength(read(8, 0), size, path)
    return { header: parseHeader(read(length, 8), size, path), size }
  } finally {
    closeSync(file)
  }
}
