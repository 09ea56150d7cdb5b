/** `stored-values.ts SIDE FILE BYTES`: prints the seconds that it takes to write values and to have them again. */
import { closeSync, openSync, readFileSync, readSync, rmSync, writeFileSync, writeSync } from "node:fs"
import { deserialize, serialize } from "node:v8"
import { decodeValues, encodeValues } from "../../../kernels/dataflow/runner/stored-values.ts"
import { readValuesFile, writeValuesFile } from "../../../kernels/dataflow/runner/values-file.ts"

const [side, path = "", size] = process.argv.slice(2)
const count = 8
const length = Number(size) / count / 4
const values: Record<string, Float32Array> = {}
for (let i = 0; i < count; i++) {
  const array = new Float32Array(length)
  for (let at = 0; at < length; at++) array[at] = at * (i + 1)
  values[`weights${i}`] = array
}

const check = (again: Record<string, unknown>): void => {
  const last = again[`weights${count - 1}`] as Float32Array
  if (last.length !== length || last[length - 1] !== values[`weights${count - 1}`]![length - 1])
    throw new Error(`${side}: the values are not what they were`)
}

const sides: Record<string, () => Promise<void>> = {
  etude: async () => {
    const { hash } = await writeValuesFile(path, encodeValues(values))
    const file = await readValuesFile(path, hash)
    check((await decodeValues(file, async () => ({}))).values)
  },
  disk: async () => {
    const piece = 1 << 22
    const out = openSync(path, "w")
    for (const { buffer } of Object.values(values))
      for (let at = 0; at < buffer.byteLength; )
        at += writeSync(
          out,
          new Uint8Array(buffer as ArrayBuffer, at, Math.min(piece, buffer.byteLength - at)),
        )
    closeSync(out)
    const input = openSync(path, "r")
    const again: Record<string, Float32Array> = {}
    for (const name of Object.keys(values)) {
      const bytes = new Uint8Array(length * 4)
      for (let at = 0; at < bytes.length; )
        at += readSync(input, bytes, at, Math.min(piece, bytes.length - at), null)
      again[name] = new Float32Array(bytes.buffer)
    }
    closeSync(input)
    check(again)
  },
  v8: async () => {
    writeFileSync(path, serialize(values))
    check(deserialize(readFileSync(path)) as Record<string, unknown>)
  },
}

const began = performance.now()
await sides[side!]!()
console.log((performance.now() - began) / 1000)
rmSync(path)
