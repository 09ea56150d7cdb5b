import { readFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { dtypeBytes } from "../dtypes.ts"
import type { Tensor } from "../tensor.ts"
import { writeAside } from "../write-aside.ts"
import { openSafetensors, type SafetensorsFile } from "./open.ts"
import { saveSafetensors } from "./save.ts"

/** Opens the files that an index (`*.safetensors.index.json`) spreads a model over, as if they were one. */
export function openSharded(path: string): SafetensorsFile {
  const weightMap = readWeightMap(path)
  const open = new Map<string, SafetensorsFile>()
  const shardOf = (name: string): SafetensorsFile => {
    const shard = weightMap.get(name)
    if (shard === undefined) throw new Error(`${path}: there is no tensor ${JSON.stringify(name)} in it`)
    let file = open.get(shard)
    if (!file) {
      file = openSafetensors(join(dirname(path), shard))
      open.set(shard, file)
    }
    if (!file.names.includes(name))
      throw new Error(
        `${path}: tensor ${JSON.stringify(name)} should be in ${shard}, which has no such tensor`,
      )
    return file
  }
  return {
    path,
    metadata: {},
    names: [...weightMap.keys()],
    describe: name => shardOf(name).describe(name),
    tensor: name => shardOf(name).tensor(name),
  }
}

function readWeightMap(path: string): Map<string, string> {
  let index: unknown
  try {
    index = JSON.parse(readFileSync(path, "utf8"))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new Error(`${path}: expected JSON (${error.message})`, { cause: error })
  }
  const map =
    typeof index === "object" && index !== null && "weight_map" in index ? index.weight_map : undefined
  if (typeof map !== "object" || map === null) throw new Error(`${path}: expected an object "weight_map"`)
  const entries = Object.entries(map)
  for (const [name, shard] of entries)
    if (typeof shard !== "string" || basename(shard) !== shard)
      throw new Error(
        `${path}: tensor ${JSON.stringify(name)} should be in a file beside the index, found ${JSON.stringify(shard)}`,
      )
  return new Map(entries as [string, string][])
}

/**
 * Writes tensors over several files of at most `maxShardBytes` each (one tensor may be larger) and, last, the
 * index `path`, which must end in `.safetensors.index.json`: model-00001-of-00003.safetensors, … Returns the
 * files' paths.
 */
export function saveSharded(
  path: string,
  tensors: Readonly<Record<string, Tensor>>,
  { maxShardBytes = 5e9, metadata }: { maxShardBytes?: number; metadata?: Record<string, string> } = {},
): string[] {
  const stem = /^(.*)\.safetensors\.index\.json$/.exec(basename(path))?.[1]
  if (stem === undefined) throw new Error(`${path}: expected a name that ends in .safetensors.index.json`)
  const shards: Record<string, Tensor>[] = [{}]
  let filled = 0
  let total = 0
  for (const [name, tensor] of Object.entries(tensors)) {
    const bytes = tensor.numel() * dtypeBytes(tensor.dtype)
    if (filled > 0 && filled + bytes > maxShardBytes) {
      shards.push({})
      filled = 0
    }
    shards.at(-1)![name] = tensor
    filled += bytes
    total += bytes
  }
  const count = (n: number): string => String(n).padStart(5, "0")
  const files = shards.map((_, i) => `${stem}-${count(i + 1)}-of-${count(shards.length)}.safetensors`)
  const weightMap: [string, string][] = []
  shards.forEach((shard, i) => {
    saveSafetensors(join(dirname(path), files[i]!), shard, metadata)
    for (const name of Object.keys(shard)) weightMap.push([name, files[i]!])
  })
  const index = { metadata: { total_size: total }, weight_map: Object.fromEntries(weightMap) }
  writeAside(path, [Buffer.from(`${JSON.stringify(index, null, 2)}\n`)])
  return [...files.map(file => join(dirname(path), file)), path]
}
