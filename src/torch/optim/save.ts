import { openSafetensors, saveSafetensors } from "../safetensors/index.ts"
import type { Tensor } from "../tensor.ts"
import type { Optimizer, ParamState } from "./optimizer.ts"

/**
 * Writes an optimiser's state to a safetensors file: tensors `state.<parameter>.<name>`, the groups' options as
 * JSON in the metadata, with `extra` strings beside them (a step count, a scheduler's state). Training goes on
 * from it bit for bit.
 */
export function saveOptimizer<Options extends { lr: number }>(
  path: string,
  optimizer: Optimizer<Options>,
  extra: Readonly<Record<string, string>> = {},
): void {
  const { state, paramGroups } = optimizer.stateDict()
  const tensors: Record<string, Tensor> = {}
  for (const [place, entries] of Object.entries(state))
    for (const [name, tensor] of Object.entries(entries)) tensors[`state.${place}.${name}`] = tensor
  saveSafetensors(path, tensors, { ...extra, paramGroups: JSON.stringify(paramGroups) })
}

/** Restores what `saveOptimizer` wrote and returns its `extra` strings. */
export function loadOptimizer<Options extends { lr: number }>(
  path: string,
  optimizer: Optimizer<Options>,
): Record<string, string> {
  const file = openSafetensors(path)
  const { paramGroups, ...extra } = file.metadata
  if (paramGroups === undefined)
    throw new Error(`${path}: expected an optimiser's state, found no paramGroups in the metadata`)
  const state: Record<number, ParamState> = {}
  for (const name of file.names) {
    const [, place, entry] = /^state\.(\d+)\.(.+)$/.exec(name) ?? []
    if (place === undefined || entry === undefined)
      throw new Error(
        `${path}: expected tensors named state.<parameter>.<name>, found ${JSON.stringify(name)}`,
      )
    const entries = (state[Number(place)] ??= {})
    entries[entry] = file.tensor(name)
  }
  optimizer.loadStateDict({ state, paramGroups: JSON.parse(paramGroups) })
  return extra
}
