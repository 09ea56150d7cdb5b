import { Console } from "node:console"
import type { Writable } from "node:stream"
import type { Response, RunnerEvent } from "./messages.ts"
import type { PrintBuffer } from "./print-buffer.ts"
import { encodeMarker, type Stream } from "./segments.ts"

/** The child's side of the output: streams and messages in one numbered sequence. */
export interface Output {
  /** What is printed from here on is the run's, also by native code and other processes, which do not say whose. */
  begin(run: number): void
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
 *
 * @param prints gathers what is printed in a rush
 * @param asRead makes of printed text what a reader should see
 */
export function openOutput(
  token: string,
  runNow: () => number,
  prints: PrintBuffer,
  asRead: (text: string) => string,
): Output {
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
    prints.flush()
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
  const print = (name: Stream, printed: string): boolean => {
    const text = asRead(printed)
    return prints.takes(name === "stdout" ? 1 : 2, text) || writers[name](text)
  }
  for (const name of ["stdout", "stderr"] as const) {
    process[name].write = ((...args: Parameters<Write>) => {
      turn(runNow(), name)
      if (args.length === 1 && typeof args[0] === "string") return print(name, args[0])
      prints.flush()
      return writers[name](...args)
    }) as typeof process.stdout.write
  }
  const ordered = (from: number, make: (segment: number) => Response): void => {
    stream = undefined
    process.send!(make(open(from, true)))
  }
  // Not a stream of its own, whose queue would cost more than the printing: the console asks for no more than this.
  const sink = (name: Stream, from: () => number): Writable =>
    ({
      write(chunk: string) {
        turn(from(), name)
        return print(name, chunk)
      },
    }) as Writable
  return {
    begin: next => {
      stream = undefined
      open(next, false)
    },
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
