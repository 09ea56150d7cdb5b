import { type RayCluster, RayError, type RayJob, type RayJobSpec } from "./ray.ts"

/**
 * Submits a job, or joins the one there is: its id stands for its content, so the same job submitted twice runs once.
 * A job that failed or was stopped is run again, and with `isForced` one that succeeded.
 */
export async function submitOnce(
  cluster: RayCluster,
  spec: RayJobSpec,
  isForced = false,
): Promise<"submitted" | "joined" | "finished before"> {
  const id = spec.submission_id
  const before = await cluster.job(id)
  if (before) {
    if (isUnderWay(before)) return "joined"
    if (before.status === "SUCCEEDED" && !isForced) return "finished before"
    await cluster.remove(id)
  }
  try {
    await cluster.submit(spec)
    return "submitted"
  } catch (error) {
    // Another submission of it may have come first.
    if (error instanceof RayError && error.status >= 400 && (await cluster.job(id))) return "joined"
    throw error
  }
}

/**
 * Gives what the job prints, as it comes, until it has ended; returns the job. Whether it succeeded is its status and
 * never what it printed. An aborted `signal` ends the following, not the job. The cluster may be away for a minute.
 */
export async function* followJob(
  cluster: RayCluster,
  id: string,
  { every = 1000, signal }: { every?: number; signal?: AbortSignal } = {},
): AsyncGenerator<string, RayJob | undefined> {
  let given = 0
  let silentSince: number | undefined
  while (!signal?.aborted) {
    try {
      const job = await cluster.job(id)
      if (!job) throw new RayError(`the cluster no longer knows job ${id}`, 404)
      const text = await cluster.logs(id).catch(error => {
        // A job that has not begun has no log.
        if (error instanceof RayError && error.status >= 400) return ""
        throw error
      })
      if (text.length > given) yield text.slice(given)
      given = Math.max(given, text.length)
      silentSince = undefined
      if (!isUnderWay(job)) return job
    } catch (error) {
      if (!(error instanceof RayError) || error.status !== 0) throw error
      silentSince ??= Date.now()
      if (Date.now() - silentSince > 60_000) throw error
    }
    await new Promise<void>(resolve => {
      const timer = setTimeout(done, every)
      function done(): void {
        clearTimeout(timer)
        signal?.removeEventListener("abort", done)
        resolve()
      }
      signal?.addEventListener("abort", done)
    })
  }
  return undefined
}

const isUnderWay = ({ status }: RayJob): boolean => status === "PENDING" || status === "RUNNING"
