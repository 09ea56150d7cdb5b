import type { Device } from "../dtypes.ts"
import type { Tensor } from "../tensor.ts"
import { openSafetensors } from "./open.ts"
import { openSharded } from "./shards.ts"

/**
 * The tensors of a `.safetensors` file, or of all the files that a `.safetensors.index.json` names. On the CPU
 * they lie over the mapped file; to another device they are copied one at a time.
 */
export function loadSafetensors(
  path: string,
  { device, names }: { device?: Device; names?: readonly string[] } = {},
): Record<string, Tensor> {
  const file = path.endsWith(".index.json") ? openSharded(path) : openSafetensors(path)
  return Object.fromEntries(
    (names ?? file.names).map(name => {
      const tensor = file.tensor(name)
      return [name, device === undefined ? tensor : tensor.to(device)]
    }),
  )
}
