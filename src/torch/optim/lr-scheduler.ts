import type { Optimizer } from "./optimizer.ts"
import type { Schedule } from "./schedules.ts"

/**
 * Sets the learning rate of every group to its base rate times `schedule(step)`: at once for step 0, and at
 * each `step()` for the next. Call `step()` after the optimiser's.
 */
export class LRScheduler {
  readonly optimizer: Optimizer<{ lr: number }>
  readonly schedule: Schedule
  /** The groups' rates that the schedule's factors multiply. */
  readonly baseLrs: number[]
  /** How many steps were taken. */
  lastStep = 0

  constructor(optimizer: Optimizer<{ lr: number }>, schedule: Schedule) {
    this.optimizer = optimizer
    this.schedule = schedule
    this.baseLrs = optimizer.paramGroups.map(group => group.lr)
    this.#apply()
  }

  step(): void {
    this.lastStep++
    this.#apply()
  }

  /** The rates in force, one a group. */
  getLastLr(): number[] {
    return this.optimizer.paramGroups.map(group => group.lr)
  }

  stateDict(): { lastStep: number; baseLrs: number[] } {
    return { lastStep: this.lastStep, baseLrs: [...this.baseLrs] }
  }

  loadStateDict({ lastStep, baseLrs }: { lastStep: number; baseLrs: number[] }): void {
    if (baseLrs.length !== this.baseLrs.length)
      throw new Error(
        `LRScheduler.loadStateDict: expected ${this.baseLrs.length} base rates, found ${baseLrs.length}`,
      )
    this.lastStep = lastStep
    this.baseLrs.splice(0, baseLrs.length, ...baseLrs)
    this.#apply()
  }

  #apply(): void {
    const factor = this.schedule(this.lastStep)
    this.optimizer.paramGroups.forEach((group, i) => {
      group.lr = this.baseLrs[i]! * factor
    })
  }
}
