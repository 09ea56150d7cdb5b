import assert from "node:assert/strict"
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { datasetFolder, readDataset, write } from "etude/tables"

describe("dataset folders", () => {
  let folder = ""
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "etude-dataset-"))
  })
  afterEach(() => rm(folder, { recursive: true }))
  const put = async (name: string, rows: object[]) => {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await write(join(folder, name), rows)
  }
  const rows = (n: number, from = 0) => Array.from({ length: n }, (_, i) => ({ q: `${from + i}?` }))

  it("written by save_to_disk are read split by split", async () => {
    const saved = join(import.meta.dirname, "fixtures", "saved-dataset")
    assert.deepEqual((await readDataset(saved, { split: "train" })).objects(), [
      { question: "1+1", answer: 2 },
      { question: "2+3", answer: 5 },
      { question: "4+5", answer: 9 },
    ])
    assert.deepEqual((await readDataset(saved, { split: "test" })).array("answer"), [14])
    await assert.rejects(readDataset(saved), /which split\? there are test, train/)
    await assert.rejects(readDataset(saved, { split: "dev" }), /no split "dev"; there are test, train/)
  })

  it("of the Hub: shards in order, counted against the README's dataset_info", async () => {
    await put("data/train-00000-of-00002.parquet", rows(3))
    await put("data/train-00001-of-00002.parquet", rows(2, 3))
    await put("data/test-00000-of-00001.parquet", rows(1))
    const info = (train: number) =>
      `---\nlicense: mit\ndataset_info:\n  features:\n  - name: q\n    dtype: string\n  splits:\n  - name: train\n    num_bytes: 9\n    num_examples: ${train}\n  - name: test\n    num_examples: 1\n  download_size: 5\n---\n# Card\n`
    await writeFile(join(folder, "README.md"), info(5))
    const { configs } = await datasetFolder(folder)
    assert.deepEqual(Object.keys(configs), ["default"])
    assert.equal(configs.default!.train!.rows, 5)
    const train = await readDataset<{ q: string }>(folder, { split: "train" })
    assert.deepEqual(train.array("q"), ["0?", "1?", "2?", "3?", "4?"])
    await writeFile(join(folder, "README.md"), info(6))
    await assert.rejects(
      readDataset(folder, { split: "train" }),
      /dataset_info says 6 rows in default\/train, its files hold 5/,
    )
  })

  it("with configurations, each with its splits", async () => {
    await put("main/train-00000-of-00001.parquet", rows(2))
    await put("socratic/train/0000.parquet", rows(4))
    await put("socratic/validation/0000.parquet", rows(1))
    const { configs } = await datasetFolder(folder)
    assert.deepEqual(
      Object.entries(configs).map(([name, splits]) => [name, Object.keys(splits)]),
      [
        ["main", ["train"]],
        ["socratic", ["train", "validation"]],
      ],
    )
    assert.equal((await readDataset(folder, { config: "socratic", split: "validation" })).size, 1)
    await assert.rejects(readDataset(folder), /which config\? there are main, socratic/)
  })

  it("of plain files named by their split", async () => {
    await put("train.jsonl", rows(2))
    await put("dev.csv", rows(1))
    assert.deepEqual(Object.keys((await datasetFolder(folder)).configs.default!), ["validation", "train"])
  })

  it("that miss a shard, or hold no data, say so", async () => {
    await assert.rejects(datasetFolder(folder), /no data files/)
    await assert.rejects(datasetFolder(join(folder, "nope")), /expected a dataset folder/)
    await put("data/train-00001-of-00002.parquet", rows(2))
    await assert.rejects(datasetFolder(folder), /default\/train has 1 of 2 shards/)
  })
})
