import { type ChildProcess, spawn } from "node:child_process"
import { createInterface } from "node:readline"

/** One side of a comparison: a process that answers {"work": name} with {"value": number}, a line each. */
export class SideProcess {
  /** What it said of itself at its start. */
  readonly ready: Promise<{ torch: string; cuda: boolean }>
  readonly #child: ChildProcess
  readonly #answers: AsyncIterator<string>
  #errors = ""

  constructor(command: string, args: string[], threads: number) {
    // Both sides get the same number of threads, also for what LibTorch's own setting does not reach, and their
    // threads wait for each other alike: spinning some 0.2 ms, which bridges what one thread does
    // between two operators. (PyTorch's own default, milliseconds, stands still on a machine that does other work.)
    const env = {
      ...process.env,
      OMP_NUM_THREADS: String(threads),
      MKL_NUM_THREADS: String(threads),
      GOMP_SPINCOUNT: "20000",
    }
    this.#child = spawn(command, args, { stdio: ["pipe", "pipe", "pipe"], env })
    this.#child.stderr!.on("data", text => {
      this.#errors = (this.#errors + text).slice(-4000)
    })
    this.#answers = createInterface({ input: this.#child.stdout! })[Symbol.asyncIterator]()
    this.ready = this.#answer() as Promise<{ torch: string; cuda: boolean }>
  }

  measure(work: string): Promise<number> {
    return this.#ask<number>(work)
  }

  /** Several figures of one work, by name. */
  parts(work: string): Promise<Record<string, number>> {
    return this.#ask<Record<string, number>>(work)
  }

  async #ask<Value>(work: string): Promise<Value> {
    this.#child.stdin!.write(`${JSON.stringify({ work })}\n`)
    const { value } = (await this.#answer()) as { value: Value }
    return value
  }

  end(): void {
    this.#child.stdin!.end()
  }

  async #answer(): Promise<unknown> {
    const { value, done } = await this.#answers.next()
    if (done) throw new Error(`${this.#child.spawnargs.join(" ")} ended without an answer:\n${this.#errors}`)
    return JSON.parse(value)
  }
}
