/**
 * What a long run needs around its steps: a place to begin, checkpoints while it goes, an end at which everything is
 * saved, and the name of the last good checkpoint where it diverges. The loops are written in terms of it.
 */
import { type CheckpointOptions, type Position, RunCheckpoints } from "./checkpoints.ts"
import { DivergenceError } from "./divergence.ts"
import type { TrainablePolicy } from "./policy.ts"

export interface RunOptions {
  /** Saves weights, optimiser, random generators and position every so many steps. Default: nothing is saved. */
  checkpoint?: CheckpointOptions
  /**
   * true: goes on from the latest checkpoint in `checkpoint.folder`, or begins where there is none; a path: from that
   * checkpoint. The steps that follow have the very numbers of a run that was never stopped. Default false.
   */
  resume?: boolean | string
  /**
   * Ends the run: after the operator at hand, with everything saved as it was after the last whole step. The loop then
   * throws the signal's reason. In a notebook this is the cell's own `signal`, which an interrupt aborts.
   */
  signal?: AbortSignal
}

export class TrainingRun<State extends Position> {
  readonly #name: string
  readonly #checkpoints: RunCheckpoints | undefined
  readonly #signal: AbortSignal | undefined
  /** Where the run stands, after a whole number of steps. */
  position: State
  /** Whether the weights are those of `position`, not those of a step half done or gone wrong. */
  #whole = true
  #failed = false

  private constructor(
    name: string,
    position: State,
    signal: AbortSignal | undefined,
    checkpoints: RunCheckpoints | undefined,
  ) {
    this.#name = name
    this.position = position
    this.#signal = signal
    this.#checkpoints = checkpoints
  }

  /** Begins at `start`, or where the checkpoint stands that `options.resume` asks for. */
  static async begin<State extends Position>(
    name: string,
    policy: TrainablePolicy,
    { checkpoint, resume = false, signal }: RunOptions,
    start: State,
  ): Promise<TrainingRun<State>> {
    signal?.throwIfAborted()
    if (!checkpoint) {
      if (resume !== false) throw new TypeError(`${name}: resume needs checkpoint.folder`)
      return new TrainingRun(name, start, signal, undefined)
    }
    const checkpoints = new RunCheckpoints(checkpoint, policy)
    const found = await checkpoints.begin(resume)
    return new TrainingRun(name, { ...start, ...found }, signal, checkpoints)
  }

  /** The signal to hand on; undefined in the midst of a step of several updates, which is then finished. */
  get signal(): AbortSignal | undefined {
    return this.#whole ? this.#signal : undefined
  }

  /** One update of the weights. The step that it belongs to ends with `finish`. */
  async update<Metrics>(update: () => Promise<Metrics>): Promise<Metrics> {
    try {
      const metrics = await update()
      this.#whole = false
      return metrics
    } catch (error) {
      if (error instanceof DivergenceError) this.diverged(error.message)
      throw error
    }
  }

  /** A whole step is done: saves it where a checkpoint is due. */
  async finish(position: State): Promise<void> {
    this.position = position
    this.#whole = true
    if (this.#checkpoints?.isDue(position.step)) await this.#save()
  }

  /** Stops the run: the weights are no good any more. */
  diverged(what: string): never {
    this.#failed = true
    const last = this.#checkpoints?.last
    const good = !this.#checkpoints
      ? "no checkpoints were asked for"
      : last
        ? `the last good checkpoint is ${last.folder}`
        : "there is no checkpoint before it"
    throw new DivergenceError(`${this.#name}: diverged at step ${this.position.step}: ${what}; ${good}`)
  }

  /** However the run ends, by its last step, an interrupt, an error outside of the update: saves where it stands. */
  async end(): Promise<void> {
    if (this.#whole && !this.#failed && this.position.step > 0) await this.#save()
  }

  async #save(): Promise<void> {
    try {
      await this.#checkpoints?.save(this.position)
    } catch (error) {
      this.#failed = true
      throw error
    }
  }
}
