import { Console } from "node:console"
import { Writable } from "node:stream"
import type { Response, RunnerEvent } from "./messages.ts"
import { encodeMarker, type Stream } from "./segments.ts"

/** The child's side of the output: streams and messages in one numbered sequence. */
export interface Output {
  /** Sends an event in its place among everything printed. */
  emit(event: RunnerEvent): void
  /** As `emit`, for the message that ends a run. */
  send(message: Omit<Extract<Response, { type: "done" }>, "segment">): void
  /** A console whose output belongs to the run that `from` names at each call. */
  console(from: () => number): Console
}

/**
 * Takes over `process.stdout` and `process.stderr`, so that each write says which run it comes from: `runNow()`,
 * unless it comes through a console of a run's own. (AsyncLocalStorage would know better, but its promise hooks
 * leave Node 20's async stack in disorder when a watchdog terminates a loop, and the process then aborts.)
 */
export function openOutput(token: string, runNow: () => number): Output {
  const writers = {
    stdout: process.stdout.write.bind(process.stdout) as Write,
    stderr: process.stderr.write.bind(process.stderr) as Write,
  }
  // Node would keep in memory what the kernel has not read yet: a loop that prints must wait for its reader.
  for (const { _handle } of [process.stdout, process.stderr] as unknown as { _handle?: Blockable }[])
    _handle?.setBlocking?.(true)
  let segment = 0
  let run = 0
  let stream: Stream | undefined

  const open = (next: number, hasMessage: boolean): number => {
    segment++
    run = next
    const marker = encodeMarker(token, { segment, run, hasMessage })
    writers.stdout(marker)
    writers.stderr(marker)
    return segment
  }
  const turn = (from: number, name: Stream): void => {
    if (from === run && stream === name) return
    open(from, false)
    stream = name
  }
  for (const name of ["stdout", "stderr"] as const) {
    process[name].write = ((...args: Parameters<Write>) => {
      turn(runNow(), name)
      return writers[name](...args)
    }) as typeof process.stdout.write
  }
  const ordered = (from: number, make: (segment: number) => Response): void => {
    stream = undefined
    process.send!(make(open(from, true)))
  }
  const sink = (name: Stream, from: () => number): Writable =>
    new Writable({
      decodeStrings: false,
      write(chunk: string, _encoding, done) {
        turn(from(), name)
        writers[name](chunk)
        done()
      },
    })
  return {
    emit: event => ordered(event.run, segment => ({ type: "event", segment, event })),
    send: message => ordered(message.run, segment => ({ ...message, segment })),
    console: from =>
      new Console({ stdout: sink("stdout", from), stderr: sink("stderr", from), ignoreErrors: false }),
  }
}

type Write = (
  chunk: string | Uint8Array,
  encoding?: BufferEncoding,
  callback?: (error?: Error | null) => void,
) => boolean

interface Blockable {
  setBlocking?(isBlocking: boolean): void
}
