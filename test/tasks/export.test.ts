import assert from "node:assert/strict"
import { execFileSync } from "node:child_process"
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  type ExportFormat,
  exampleOfLabel,
  exportDataset,
  exportRows,
  labelOf,
  scoreLabel,
  tasks,
} from "etude/tasks"
import { parquetReadObjects } from "hyparquet"

const formats = Object.keys(exportRows) as ExportFormat[]
const examples = Object.values(tasks).flatMap(task => task.take(3, { seed: "export" }))

/** Rows as JSON says them; INT64 comes back as bigint. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, item) => (typeof item === "bigint" ? Number(item) : item)))

describe("exportDataset", () => {
  let folder: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "etude-export-"))
    for (const format of formats)
      for (const extension of ["jsonl", "parquet"])
        assert.equal(
          await exportDataset(examples, format, join(folder, `${format}.${extension}`)),
          examples.length,
        )
  })
  after(() => rm(folder, { recursive: true }))

  it("writes each trainer's columns", () => {
    const columns = Object.fromEntries(
      formats.map(format => [format, Object.keys(exportRows[format](examples[0]!))]),
    )
    assert.deepEqual(columns, {
      verl: ["data_source", "prompt", "ability", "reward_model", "extra_info"],
      trl: ["prompt", "answer", "label", "task"],
      openrlhf: ["input", "label", "datasource"],
      "nemo-gym": ["responses_create_params", "agent_ref", "label"],
      skyrl: ["data_source", "prompt", "env_class", "reward_spec", "extra_info"],
      "openai-rft": ["messages", "reference_answer", "label", "task"],
      hf: ["id", "task", "prompt", "answer", "split", "seed", "index", "config", "metadata", "hash"],
    })
    const [example] = examples
    const verl = exportRows.verl(example!)
    assert.deepEqual(verl.prompt, [{ role: "user", content: example!.prompt }])
    assert.equal(verl.reward_model.style, "rule")
  })

  it("writes the same rows as JSONL and as Parquet", async () => {
    assert.equal((await readdir(folder)).length, 2 * formats.length, "no half-written file is left")
    for (const format of formats) {
      const lines = (await readFile(join(folder, `${format}.jsonl`), "utf8")).trimEnd().split("\n")
      const rows = examples.map(example => exportRows[format](example))
      assert.deepEqual(
        lines.map(line => JSON.parse(line)),
        plain(rows),
      )
      const { buffer } = new Uint8Array(await readFile(join(folder, `${format}.parquet`)))
      assert.deepEqual(plain(await parquetReadObjects({ file: buffer })), plain(rows))
    }
  })

  it("carries labels by which alone every answer is scored", () => {
    for (const example of examples) {
      const label = labelOf(example)
      assert.deepEqual(exampleOfLabel(label, example.prompt), example)
      assert.equal(scoreLabel(tasks, example.answer, label), 1)
      assert.equal(scoreLabel(tasks, "", label), 0)
    }
    assert.throws(() => scoreLabel(tasks, "", "42"), /fields "task" and "metadata"/)
    assert.throws(() => scoreLabel(tasks, "", "{"), /example in JSON, got "\{"/)
    for (const name of ["none", "toString", "__proto__"])
      assert.throws(
        () => scoreLabel(tasks, "", JSON.stringify({ task: name, metadata: {} })),
        /no task named/,
      )
  })

  it("refuses what it cannot write", async () => {
    await assert.rejects(
      exportDataset(examples, "verl", join(folder, "x.csv")),
      /\.jsonl or \.parquet, got .*x\.csv/,
    )
    await assert.rejects(exportDataset([], "verl", join(folder, "x.jsonl")), /no examples for/)
    await assert.rejects(
      exportDataset(examples, "vrl" as never, join(folder, "x.jsonl")),
      /no format "vrl"; there are verl/,
    )
  })

  // ETUDE_TEST_TRL: a Python with datasets and trl (and verl, where it installs).
  it("is loaded by the trainers' own loaders", async function () {
    const python = process.env.ETUDE_TEST_TRL
    if (!python) return this.skip()
    this.timeout(300_000)
    const script = new URL("peers/load_exports.py", import.meta.url).pathname
    const said = execFileSync(python, [script, folder], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    })
    const report = JSON.parse(said.trimEnd().split("\n").at(-1)!) // verl prints lines of its own before
    for (const format of formats)
      for (const extension of ["jsonl", "parquet"]) {
        const { rows, first, by } = report[`${format}.${extension}`]
        assert.equal(rows, examples.length)
        assert.deepEqual(first, plain(exportRows[format](examples[0]!)))
        console.log(`      ${format}.${extension}: ${rows} rows by ${by.join(", ")}`)
      }
  })
})
