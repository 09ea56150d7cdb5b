import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { datasetInfo } from "./dataset-info.ts"
import { formatOf, type ReadOptions, read } from "./read.ts"
import { type Table, table } from "./table.ts"

/** A Hugging Face dataset on disk: its files by configuration and split. */
export interface DatasetFolder {
  path: string
  /** The configurations ("default" where there is but one without a name), each with its splits. */
  configs: Record<string, Record<string, DatasetSplit>>
}

export interface DatasetSplit {
  /** Its shards, in order. */
  files: string[]
  /** Rows as `dataset_info` says (README.md, dataset_info.json); undefined where it doesn't. */
  rows: number | undefined
}

const splitNames: Record<string, string> = {
  train: "train",
  training: "train",
  test: "test",
  testing: "test",
  eval: "test",
  evaluation: "test",
  validation: "validation",
  valid: "validation",
  val: "validation",
  dev: "validation",
}

/**
 * The files of a dataset folder as the Hub lays it out (`data/train-00000-of-00002.parquet`, `CONFIG/SPLIT/0000.parquet`,
 * `train.jsonl`) or `save_to_disk` writes it (`train/data-00000-of-00001.arrow`). A file that names no split belongs
 * to "train". Throws where there are no data files, or shards of a split are missing.
 */
export async function datasetFolder(path: string): Promise<DatasetFolder> {
  const entries = await readdir(path, { recursive: true }).catch(() => {
    throw new Error(`${path}: expected a dataset folder; there is none`)
  })
  const configs: Record<string, Record<string, DatasetSplit>> = {}
  const shardCounts = new Map<DatasetSplit, number>()
  for (const entry of entries.sort()) {
    const parts = entry.split(/[\\/]/)
    if (!isDataFile(entry) || parts.some(part => part.startsWith("."))) continue
    const { config, split, shards } = placeOf(parts)
    const splits = (configs[config] ??= {})
    const found = (splits[split] ??= { files: [], rows: undefined })
    found.files.push(join(path, entry))
    if (shards !== undefined) shardCounts.set(found, shards)
  }
  if (Object.keys(configs).length === 0)
    throw new Error(`${path}: no data files (Parquet, Arrow, JSON Lines, CSV) in this folder`)
  for (const [config, splits] of Object.entries(configs))
    for (const [split, found] of Object.entries(splits)) {
      const expected = shardCounts.get(found) ?? found.files.length
      if (found.files.length !== expected)
        throw new Error(`${path}: ${config}/${split} has ${found.files.length} of ${expected} shards`)
    }
  await addRowCounts(path, entries, configs)
  return { path, configs }
}

/**
 * A split of a dataset folder as one table. `split` may be left out where there is one, `config` where there is one or
 * one is called "default". Throws where the rows read are not as many as `dataset_info` says.
 */
export async function readDataset<Row extends object = Record<string, unknown>>(
  path: string,
  options: ReadOptions & { split?: string; config?: string } = {},
): Promise<Table<Row>> {
  const { split: wantedSplit, config: wantedConfig, ...rest } = options
  const { configs } = await datasetFolder(path)
  const fallback = "default" in configs ? "default" : undefined
  const config = choose(path, "config", Object.keys(configs), wantedConfig ?? fallback)
  const split = choose(path, "split", Object.keys(configs[config]!), wantedSplit)
  const { files, rows } = configs[config]![split]!
  const badBefore = rest.badRows?.length ?? 0
  const parts: Table<Row>[] = []
  for (const file of files) parts.push(await read<Row>(file, rest))
  const whole = parts.length === 1 ? parts[0]! : (parts[0]!.concat(...parts.slice(1)) as Table<Row>)
  const left = (rest.badRows?.length ?? 0) - badBefore
  if (rows !== undefined && whole.size + left !== rows)
    throw new Error(
      `${path}: dataset_info says ${rows} rows in ${config}/${split}, its files hold ${whole.size + left}`,
    )
  return rest.name === undefined ? whole : table(whole, { name: rest.name })
}

function choose(path: string, what: string, names: string[], wanted: string | undefined): string {
  if (wanted === undefined && names.length === 1) return names[0]!
  if (wanted !== undefined && names.includes(wanted)) return wanted
  throw new RangeError(
    `${path}: ${wanted === undefined ? `which ${what}?` : `no ${what} "${wanted}";`} there are ${names.join(", ")}`,
  )
}

function isDataFile(name: string): boolean {
  try {
    formatOf(name)
    return true
  } catch {
    return false
  }
}

function placeOf(parts: string[]): { config: string; split: string; shards?: number } {
  const folders = parts.slice(0, -1).filter(folder => folder !== "data")
  const stem = parts.at(-1)!.replace(/\.[a-z]+(\.gz)?$/, "")
  const shard = /^(.+)-\d{5}-of-(\d{5})(-[0-9a-f]+)?$/.exec(stem)
  const shards = shard === null ? undefined : Number(shard[2])
  const named = shard === null ? splitNames[stem.toLowerCase()] : shard[1] === "data" ? undefined : shard[1]
  const inFolder = named === undefined && folders.length > 0 ? folders.pop()! : undefined
  // A folder is a split's by its name, or when save_to_disk put its "data-…" shards there.
  const folderSplit = inFolder && (splitNames[inFolder] ?? (shard?.[1] === "data" ? inFolder : undefined))
  if (inFolder !== undefined && folderSplit === undefined) folders.push(inFolder)
  return { config: folders.join("/") || "default", split: named ?? folderSplit ?? "train", shards }
}

async function addRowCounts(
  path: string,
  entries: string[],
  configs: Record<string, Record<string, DatasetSplit>>,
): Promise<void> {
  for (const entry of entries.filter(name => /(^|[\\/])(README\.md|dataset_infos?\.json)$/.test(name))) {
    const counts = datasetInfo(entry, await readFile(join(path, entry), "utf8"))
    for (const { config, split, rows } of counts) {
      const names = Object.keys(configs)
      const splits = configs[config] ?? (names.length === 1 ? configs[names[0]!] : undefined)
      if (splits?.[split] !== undefined) splits[split].rows = rows
    }
  }
}
