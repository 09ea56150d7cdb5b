import type { Listeners } from "../protocol/sockets.ts"
import type { StartedCells } from "../runner/index.ts"

/** What `start.pl` has made ready, as far as it could. */
export interface Handover {
  listeners?: Listeners
  cells?: StartedCells
}

/** Takes what was handed over, once: processes that start from here on see an environment without traces of it. */
export function takeHandover(env: NodeJS.ProcessEnv = process.env): Handover {
  const { ETUDE_HANDOVER: text, ETUDE_EXTRA_CA_CERTS: certificates } = env
  delete env.ETUDE_HANDOVER
  delete env.ETUDE_EXTRA_CA_CERTS
  if (certificates) env.NODE_EXTRA_CA_CERTS = certificates
  if (!text) return {}
  const { listeners, cells } = JSON.parse(text) as { listeners?: number[]; cells?: StartedCells }
  const [shell, iopub, stdin, control, hb] = (listeners ?? []) as [number, number, number, number, number]
  return { ...(listeners && { listeners: { shell, iopub, stdin, control, hb } }), ...(cells && { cells }) }
}
