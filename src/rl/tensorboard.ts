/**
 * TensorBoard's event files: TFRecords (length, check, data, check) of Event messages in Protocol Buffers' encoding, of
 * which scalars need four kinds. Field numbers are those of tensorflow/core/util/event.proto and summary.proto.
 */
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs"
import { hostname } from "node:os"
import { join } from "node:path"
import { maskedCrc32c } from "./crc32c.ts"

/** One event. */
export interface TensorBoardEvent {
  /** Seconds since 1970. */
  wallTime: number
  step?: number
  /** The file's first event says "brain.Event:2". */
  fileVersion?: string
  /** Values by tag. They are stored as float32. */
  scalars?: Readonly<Record<string, number>>
  /** A session that begins anew at `step`: TensorBoard forgets what it read for that step and later ones. */
  begins?: boolean
}

/** An event as a TFRecord. */
export function eventRecord(event: TensorBoardEvent): Uint8Array {
  const data = eventMessage(event)
  const record = Buffer.alloc(data.length + 16)
  record.writeBigUInt64LE(BigInt(data.length), 0)
  record.writeUInt32LE(maskedCrc32c(record.subarray(0, 8)), 8)
  record.set(data, 12)
  record.writeUInt32LE(maskedCrc32c(data), 12 + data.length)
  return record
}

function eventMessage({ wallTime, step, fileVersion, scalars, begins }: TensorBoardEvent): Uint8Array {
  return Buffer.concat([
    tag(1, 1),
    double(wallTime),
    ...(step === undefined ? [] : [tag(2, 0), varint(step)]),
    ...(fileVersion === undefined ? [] : [field(3, Buffer.from(fileVersion))]),
    ...(scalars === undefined ? [] : [field(5, summary(scalars))]),
    ...(begins ? [field(7, Buffer.concat([tag(1, 0), varint(1)]))] : []), // SessionLog.START
  ])
}

const summary = (scalars: Readonly<Record<string, number>>): Uint8Array =>
  Buffer.concat(
    Object.entries(scalars).map(([name, value]) =>
      field(1, Buffer.concat([field(1, Buffer.from(name)), tag(2, 5), float(value)])),
    ),
  )

const tag = (number: number, wireType: number): Uint8Array => varint((number << 3) | wireType)
const field = (number: number, bytes: Uint8Array): Uint8Array =>
  Buffer.concat([tag(number, 2), varint(bytes.length), bytes])

function varint(value: number): Uint8Array {
  const bytes: number[] = []
  let rest = value
  while (rest >= 128) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  return Uint8Array.from([...bytes, rest])
}

function double(value: number): Uint8Array {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(value)
  return bytes
}

function float(value: number): Uint8Array {
  const bytes = Buffer.alloc(4)
  bytes.writeFloatLE(value)
  return bytes
}

/** Event files that this process has begun. */
let written = 0

/** Writes scalars to an event file of its own in `folder`. */
export class TensorBoardWriter {
  readonly path: string
  #file: number
  #isNew = true

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true })
    const seconds = String(Math.floor(Date.now() / 1000)).padStart(10, "0")
    const unique = `${process.pid}.${String(written++).padStart(4, "0")}` // files are read in the order of their names
    this.path = join(folder, `events.out.tfevents.${seconds}.${hostname()}.${unique}`)
    this.#file = openSync(this.path, "ax")
    this.#write({ fileVersion: "brain.Event:2" })
  }

  /** Adds the numbers of a record at `step`; other values, and NaN, are passed over. */
  add(step: number, record: object): void {
    if (this.#isNew && step > 0) this.#write({ step, begins: true })
    this.#isNew = false
    const numbers = Object.entries(record).filter(
      ([name, value]) => name !== "step" && typeof value === "number" && !Number.isNaN(value),
    )
    this.#write({ step, scalars: Object.fromEntries(numbers) })
  }

  close(): void {
    closeSync(this.#file)
  }

  #write(event: Omit<TensorBoardEvent, "wallTime">): void {
    writeSync(this.#file, eventRecord({ wallTime: Date.now() / 1000, ...event }))
  }
}

/**
 * Passes a loop's records through and writes their numbers for TensorBoard on the way. A run that goes on from a
 * checkpoint writes a new file, from whose first step on TensorBoard takes the new numbers.
 *
 *     for await (const record of tensorBoard(grpo({ … }), "runs/first")) …      // tensorboard --logdir runs
 */
export async function* tensorBoard<Record extends { step: number }>(
  records: AsyncIterable<Record>,
  folder: string,
): AsyncGenerator<Record, void, undefined> {
  const writer = new TensorBoardWriter(folder)
  try {
    for await (const record of records) {
      writer.add(record.step, record)
      yield record
    }
  } finally {
    writer.close()
  }
}
