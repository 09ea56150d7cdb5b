import { lastBoxed } from "./boxed.ts"

/** How every prompt that ends in a box says so. */
export const boxedFormat = "Give the final answer as \\boxed{…}."

/** 1 where the last box passes, 0 where it fails or there is none, null where `isRight` cannot judge. */
export function scoreBoxed(completion: string, isRight: (boxed: string) => boolean | null): number | null {
  const boxed = lastBoxed(completion)
  const right = isRight(boxed ?? "")
  if (right === null) return null
  return boxed !== null && right ? 1 : 0
}
