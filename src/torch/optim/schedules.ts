/**
 * Learning-rate schedules as plain functions of the step: a schedule gives the factor by which the base
 * learning rate is multiplied at step 0, 1, 2, … They compose: `warmup(100, cosine(1000))`.
 */
export type Schedule = (step: number) => number

/** The same factor at every step. Default 1. */
export function constant(factor = 1): Schedule {
  return () => factor
}

/** From `start` to `end` in equal increments over `steps` steps, then `end` for good. */
export function linear(
  steps: number,
  { start = 1, end = 0 }: { start?: number; end?: number } = {},
): Schedule {
  checkSteps("linear", steps)
  return step => start + (end - start) * Math.min(step / steps, 1)
}

/**
 * Half a cosine from 1 down to `end` over `steps` steps, then `end` for good:
 * `end + (1 − end)·(1 + cos(π·step/steps))/2` (Loshchilov & Hutter, SGDR, 2017, eq. 5).
 */
export function cosine(steps: number, { end = 0 }: { end?: number } = {}): Schedule {
  checkSteps("cosine", steps)
  return step => end + ((1 - end) * (1 + Math.cos(Math.PI * Math.min(step / steps, 1)))) / 2
}

/** `base^step`, as in PyTorch's ExponentialLR. */
export function exponential(base: number): Schedule {
  return step => base ** step
}

/** 1 until `steps`, then multiplied by `factor` once more every `steps` steps, as in PyTorch's StepLR. */
export function stepwise(steps: number, factor = 0.1): Schedule {
  checkSteps("stepwise", steps)
  return step => factor ** Math.floor(step / steps)
}

/** Rises linearly from `start` to the value `then` begins with, over `steps` steps; then follows `then`. */
export function warmup(steps: number, then: Schedule = constant(), start = 0): Schedule {
  if (!(steps >= 0)) throw new RangeError(`warmup(steps): expected a number of steps ≥ 0, got ${steps}`)
  return step => (step < steps ? start + ((then(0) - start) * step) / steps : then(step - steps))
}

/**
 * One schedule after another, each starting at its own step 0: `sequence([10, constant()], [90, cosine(90)])`.
 * The last one goes on after its steps are over.
 */
export function sequence(...parts: [steps: number, schedule: Schedule][]): Schedule {
  const last = parts.at(-1)
  if (!last) throw new RangeError("sequence(...parts): expected at least one [steps, schedule]")
  return step => {
    let local = step
    for (const [steps, schedule] of parts.slice(0, -1)) {
      if (local < steps) return schedule(local)
      local -= steps
    }
    return last[1](local)
  }
}

function checkSteps(name: string, steps: number): void {
  if (!(steps > 0)) throw new RangeError(`${name}(steps): expected a number of steps > 0, got ${steps}`)
}
