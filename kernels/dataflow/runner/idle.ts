/** Calls `onIdle` once, when the process has spent a tick of 10 ms almost wholly waiting. Returns what stops it. */
export function watchIdle(onIdle: () => void): () => void {
  let before = performance.eventLoopUtilization()
  const timer = setInterval(() => {
    const now = performance.eventLoopUtilization()
    const { utilization } = performance.eventLoopUtilization(now, before)
    before = now
    if (utilization > 0.2) return
    clearInterval(timer)
    onIdle()
  }, 10)
  return () => clearInterval(timer)
}
