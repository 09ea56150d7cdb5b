import { StringDecoder } from "node:string_decoder"

/**
 * Brings what a child writes to two pipes and sends over a third channel back into one order.
 *
 * The child numbers its segments: whenever it turns to another stream, run or message, it writes a marker with the
 * next number into both pipes. Everything in segment n, from either pipe, belongs after the message of segment n
 * and before segment n + 1; what native code prints without telling lands in the segment it happened in.
 */
export interface SegmentMarker {
  readonly segment: number
  /** The run that the following output belongs to. */
  readonly run: number
  /** Whether a message over the channel opens this segment. */
  readonly hasMessage: boolean
}

/** The bytes of a marker: record separator, token, fields, unit separator. */
export function encodeMarker(token: string, { segment, run, hasMessage }: SegmentMarker): string {
  return `\x1e${token}${hasMessage ? "m" : "-"}${segment}:${run}\x1f`
}

export type Stream = "stdout" | "stderr"

interface Segment {
  run: number
  hasMessage: boolean
  message: unknown
  isOpened: boolean
  chunks: { stream: Stream; text: string }[]
}

interface Pipe {
  readonly stream: Stream
  readonly decoder: StringDecoder
  rest: Buffer
  segment: number
}

export interface SegmentSink<M> {
  text(run: number, stream: Stream, text: string): void
  message(message: M): void
}

/** The kernel's end: give it chunks and messages as they come, it calls the sink in the child's order. */
export class Segments<M> {
  readonly #token: Buffer
  readonly #sink: SegmentSink<M>
  readonly #pipes: Record<Stream, Pipe> = { stdout: pipe("stdout"), stderr: pipe("stderr") }
  readonly #segments = new Map<number, Segment>([
    [0, { run: 0, hasMessage: false, message: undefined, isOpened: true, chunks: [] }],
  ])
  #current = 0

  constructor(token: string, sink: SegmentSink<M>) {
    this.#token = Buffer.from(`\x1e${token}`)
    this.#sink = sink
  }

  chunk(stream: Stream, chunk: Buffer): void {
    const pipe = this.#pipes[stream]
    let bytes = pipe.rest.length > 0 ? Buffer.concat([pipe.rest, chunk]) : chunk
    for (;;) {
      const start = bytes.indexOf(this.#token)
      const end = start < 0 ? -1 : bytes.indexOf(0x1f, start)
      if (end < 0) {
        const held = start < 0 ? this.#partialMarker(bytes) : start
        this.#text(pipe, bytes.subarray(0, held))
        pipe.rest = Buffer.from(bytes.subarray(held))
        break
      }
      this.#text(pipe, bytes.subarray(0, start))
      this.#mark(pipe, bytes.toString("latin1", start + this.#token.length, end))
      bytes = bytes.subarray(end + 1)
    }
    this.#advance()
  }

  message(segment: number, message: M): void {
    const found = this.#segment(segment)
    found.hasMessage = true
    found.message = message
    this.#advance()
  }

  /** The child is gone: lets out everything that has come, in the best order there is. */
  end(): void {
    for (const pipe of Object.values(this.#pipes)) {
      this.#text(pipe, pipe.rest)
      this.#put(pipe, pipe.decoder.end())
      pipe.rest = Buffer.alloc(0)
    }
    for (const number of [...this.#segments.keys()].sort((a, b) => a - b))
      this.#flush(this.#segments.get(number)!)
  }

  /** The offset from which `bytes` could be the beginning of a marker. */
  #partialMarker(bytes: Buffer): number {
    const from = Math.max(0, bytes.length - this.#token.length)
    for (let at = bytes.indexOf(0x1e, from); at >= 0; at = bytes.indexOf(0x1e, at + 1))
      if (this.#token.subarray(0, bytes.length - at).equals(bytes.subarray(at))) return at
    return bytes.length
  }

  #segment(number: number): Segment {
    let found = this.#segments.get(number)
    if (!found) {
      found = { run: 0, hasMessage: false, message: undefined, isOpened: false, chunks: [] }
      this.#segments.set(number, found)
    }
    return found
  }

  #mark(pipe: Pipe, fields: string): void {
    const [number, run] = fields.slice(1).split(":").map(Number) as [number, number]
    pipe.segment = number
    const segment = this.#segment(number)
    segment.run = run
    segment.hasMessage ||= fields.startsWith("m")
    this.#advance()
  }

  #text(pipe: Pipe, bytes: Buffer): void {
    if (bytes.length > 0) this.#put(pipe, pipe.decoder.write(bytes))
  }

  #put({ stream, segment: number }: Pipe, text: string): void {
    if (text.length === 0) return
    const segment = this.#segment(number)
    if (segment.isOpened && number === this.#current) this.#sink.text(segment.run, stream, text)
    else segment.chunks.push({ stream, text })
  }

  /** Opens segments as far as is known that nothing of an earlier one is still to come. */
  #advance(): void {
    for (;;) {
      const segment = this.#segments.get(this.#current)
      if (!segment || (segment.hasMessage && segment.message === undefined)) return
      const { stdout, stderr } = this.#pipes
      const isMarked = Math.max(stdout.segment, stderr.segment) >= this.#current
      if (!isMarked) return
      this.#flush(segment)
      if (Math.min(stdout.segment, stderr.segment) <= this.#current) return
      this.#segments.delete(this.#current)
      this.#current++
    }
  }

  #flush(segment: Segment): void {
    if (!segment.isOpened && segment.message !== undefined) this.#sink.message(segment.message as M)
    segment.isOpened = true
    segment.message = segment.hasMessage ? true : undefined
    for (const { stream, text } of segment.chunks.splice(0)) this.#sink.text(segment.run, stream, text)
  }
}

function pipe(stream: Stream): Pipe {
  return { stream, decoder: new StringDecoder("utf8"), rest: Buffer.alloc(0), segment: 0 }
}
