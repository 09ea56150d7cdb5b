/**
 * Which LibTorch the tensors run on, found without loading it: part of what a notebook's cache keys the results of
 * cells by that import `etude/torch`.
 */
import { locateLibTorch } from "./locate-libtorch.ts"

/** `LibTorch 2.13.0+cpu`, or `no LibTorch`. */
export async function version(): Promise<string> {
  const found = await locateLibTorch()
  return found ? `LibTorch ${found.version}` : "no LibTorch"
}
