// The global one, without its type: loading the module of that name takes 3 ms of each start.
const { eventLoopUtilization } = performance as unknown as typeof import("node:perf_hooks").performance

/** Calls `onIdle` once, when the process has spent a tick of 10 ms almost wholly waiting. Returns what stops it. */
export function watchIdle(onIdle: () => void): () => void {
  let before = eventLoopUtilization()
  const timer = setInterval(() => {
    const now = eventLoopUtilization()
    const { utilization } = eventLoopUtilization(now, before)
    before = now
    if (utilization > 0.2) return
    clearInterval(timer)
    onIdle()
  }, 10)
  return () => clearInterval(timer)
}
