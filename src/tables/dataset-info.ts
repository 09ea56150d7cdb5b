/** How many rows a split has, as a dataset's own description says. */
export interface SplitCount {
  config: string
  split: string
  rows: number
}

/** The counts of `dataset_info`: in the YAML header of a README.md, in dataset_info.json or dataset_infos.json. */
export function datasetInfo(file: string, text: string): SplitCount[] {
  return file.endsWith(".md") ? fromReadme(text) : fromJson(file, text)
}

function fromJson(file: string, text: string): SplitCount[] {
  const info = parse(file, text) as Record<string, unknown>
  const named = file.endsWith("dataset_infos.json") ? info : { [String(info.config_name ?? "default")]: info }
  return Object.entries(named).flatMap(([config, described]) => {
    const { splits = {} } = described as { splits?: Record<string, { num_examples?: number } | null> }
    return Object.entries(splits ?? {}).flatMap(([split, counted]) =>
      typeof counted?.num_examples === "number" ? [{ config, split, rows: counted.num_examples }] : [],
    )
  })
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${file}: expected JSON (${error instanceof Error ? error.message : error})`)
  }
}

/**
 * Of the header's YAML only the lines that count are read: `config_name`, and `name` and `num_examples` under
 * `splits`.
 */
function fromReadme(text: string): SplitCount[] {
  const header = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? ""
  const counts: SplitCount[] = []
  let inInfo = false
  let inSplits = false
  let config = "default"
  let split = ""
  for (const line of header.split(/\r?\n/)) {
    const [, key, value] = /^[\s-]*([\w]+):\s*(.*?)\s*$/.exec(line) ?? []
    if (key === undefined) continue
    if (/^\w/.test(line)) inInfo = key === "dataset_info"
    if (!inInfo) continue
    const plain = value!.replace(/^(['"])(.*)\1$/, "$2")
    if (key === "config_name") config = plain
    else if (key === "splits") inSplits = true
    else if (key === "features" || key === "download_size") inSplits = false
    else if (inSplits && key === "name") split = plain
    else if (inSplits && key === "num_examples") counts.push({ config, split, rows: Number(plain) })
  }
  return counts
}
