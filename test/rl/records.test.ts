import assert from "node:assert/strict"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type GrpoRecord, type SampleRow, sampleTable, tensorBoard, writeSamples } from "etude/rl"
import { read, type Table } from "etude/tables"
import { crc32c, maskedCrc32c } from "../../src/rl/crc32c.ts"
import { collect, onOneThread, tinyRun } from "./tiny.ts"

describe("records of a run", function () {
  onOneThread(this)

  let folder = ""
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "etude-records-"))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it("have TRL's names", async () => {
    const [record] = await collect(tinyRun({ steps: 1 }))
    const names = readFileSync(new URL("fixtures/trl-metrics.json", import.meta.url), "utf8")
    for (const name of JSON.parse(names) as string[]) assert.ok(name in record!, `${name} is missing`)
  })

  it("count the completions of the step", async () => {
    const seen: SampleRow[][] = []
    const records = await collect(
      tinyRun({ steps: 2, onSamples: (samples, step) => seen.push(sampleTable(samples, step).objects()) }),
    )
    const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length
    for (const [step, record] of records.entries()) {
      const rows = seen[step]!
      const lengths = rows.map(({ tokens }) => tokens)
      const ended = rows.filter(({ finish_reason }) => finish_reason === "stop").map(({ tokens }) => tokens)
      assert.equal(rows.length, 32)
      assert.ok(Math.abs(record.reward - mean(rows.map(({ reward }) => reward!))) < 1e-12)
      assert.equal(record["rewards/repeat/mean"], record.reward)
      assert.equal(record["completions/mean_length"], mean(lengths))
      assert.equal(record["completions/clipped_ratio"], 1 - ended.length / 32)
      assert.ok(Math.abs(record["completions/mean_terminated_length"] - mean(ended)) < 1e-12)
      assert.ok(Math.abs(mean(rows.map(({ advantage }) => advantage))) < 1e-12)
      // a fresh model hardly knows: its entropy is near that of six equal chances
      assert.ok(record.entropy > 1 && record.entropy < Math.log(6) + 0.05, `entropy ${record.entropy}`)
      assert.ok(record["sampling/sampling_logp_difference/max"] < 1e-4)
    }
    assert.equal(
      records[1]!.num_tokens,
      seen.flat().reduce((n, row) => n + row.tokens + 2, 0),
    )
  })

  it("keep the completions in files that can be read again", async () => {
    for (const format of ["parquet", "jsonl"] as const) {
      const place = join(folder, format)
      const keep = writeSamples(place, { format, every: 2 })
      let last: Table<SampleRow> | undefined
      await collect(
        tinyRun({
          steps: 3,
          rewards: [
            { name: "right", score: (text, { answer }) => (text === answer ? 1 : 0) },
            { name: "unsure", weight: 0, score: text => (text.length === 3 ? null : text.length) },
          ],
          onSamples: (samples, step) => {
            last = sampleTable(samples, step)
            return keep(samples, step)
          },
        }),
      )
      assert.deepEqual(readdirSync(place), [`completions_00000.${format}`, `completions_00002.${format}`])
      const again = await read(join(place, `completions_00002.${format}`))
      assert.deepEqual(again.objects(), last!.objects())
      assert.deepEqual(again.columnNames(), [
        ..."step prompt completion reward advantage tokens finish_reason failure".split(" "),
        "rewards/right",
        "rewards/unsure",
      ])
    }
  })

  it("are event files that TensorBoard reads", async () => {
    const records = await collect(tensorBoard(tinyRun({ steps: 2 }), folder))
    await collect(tensorBoard(tinyRun({ steps: 3, start: 1 }), folder))
    const [first, second] = readdirSync(folder).map(name => events(readFileSync(join(folder, name))))
    assert.match(readdirSync(folder)[0]!, /^events\.out\.tfevents\.\d{10}\./)
    assert.deepEqual(
      first!.map(({ step, fileVersion }) => [step, fileVersion]),
      [
        [undefined, "brain.Event:2"],
        [0, undefined],
        [1, undefined],
      ],
    )
    for (const [step, record] of records.entries())
      for (const [name, value] of Object.entries(record) as [keyof GrpoRecord, number][])
        if (name !== "step" && !Number.isNaN(value))
          assert.equal(first![step + 1]!.scalars[name], Math.fround(value), name)
    assert.deepEqual(
      second!.map(({ step, begins }) => [step, begins]),
      [
        [undefined, undefined],
        [1, 1],
        [1, undefined],
        [2, undefined],
      ],
    )
  })

  it("are checked by CRC-32C", () => {
    assert.equal(crc32c(Buffer.from("123456789")), 0xe3069283) // the check value of the catalogue of CRCs
    assert.equal(crc32c(new Uint8Array(32)), 0x8a9136aa) // RFC 3720, B.4
    assert.equal(crc32c(new Uint8Array(0)), 0)
  })
})

interface Event {
  step?: number
  fileVersion?: string
  begins?: number
  scalars: Record<string, number>
}

/** Reads a file of TFRecords of Event messages, checks and all. */
function events(file: Buffer): Event[] {
  const found: Event[] = []
  for (let at = 0; at < file.length; ) {
    const length = Number(file.readBigUInt64LE(at))
    assert.equal(file.readUInt32LE(at + 8), maskedCrc32c(file.subarray(at, at + 8)))
    const data = file.subarray(at + 12, at + 12 + length)
    assert.equal(file.readUInt32LE(at + 12 + length), maskedCrc32c(data))
    at += length + 16
    const event: Event = { scalars: {} }
    for (const [number, value] of fields(data)) {
      if (number === 2) event.step = value as number
      if (number === 3) event.fileVersion = (value as Buffer).toString()
      if (number === 7) event.begins = fields(value as Buffer)[0]![1] as number
      if (number === 5)
        for (const [, entry] of fields(value as Buffer)) {
          const parts = new Map(fields(entry as Buffer))
          event.scalars[(parts.get(1) as Buffer).toString()] = (parts.get(2) as Buffer).readFloatLE()
        }
    }
    found.push(event)
  }
  return found
}

/** The fields of a Protocol Buffers message: varints as numbers, everything else as its bytes. */
function fields(message: Buffer): [number: number, value: number | Buffer][] {
  const found: [number, number | Buffer][] = []
  let at = 0
  const varint = (): number => {
    let value = 0
    for (let shift = 1; ; shift *= 128) {
      const byte = message[at++]!
      value += (byte & 127) * shift
      if (byte < 128) return value
    }
  }
  const bytes = (length: number): Buffer => message.subarray(at, (at += length))
  while (at < message.length) {
    const key = varint()
    const read = { 0: varint, 1: () => bytes(8), 2: () => bytes(varint()), 5: () => bytes(4) }[key & 7]
    assert.ok(read, `wire type ${key & 7}`)
    found.push([key >> 3, read()])
  }
  return found
}
