import { createHmac, timingSafeEqual } from "node:crypto"

/** Signs the four JSON frames of a message (header, parent header, metadata, content). */
export interface Signer {
  /** Lower-case hex digest; empty when the connection has no key. */
  sign(frames: readonly (string | Uint8Array)[]): string
  verify(frames: readonly Uint8Array[], signature: string): boolean
}

/**
 * @param scheme as in the connection file, such as "hmac-sha256"
 * @param key the shared secret; empty means messages are not signed
 */
export function createSigner(scheme: string, key: string): Signer {
  if (key === "") return { sign: () => "", verify: () => true }
  const algorithm = /^hmac-(\w+)$/.exec(scheme)?.[1]
  if (!algorithm)
    throw new Error(`expected a signature scheme such as "hmac-sha256", got ${JSON.stringify(scheme)}`)
  const sign: Signer["sign"] = frames => {
    const hmac = createHmac(algorithm, key)
    for (const frame of frames) hmac.update(frame)
    return hmac.digest("hex")
  }
  sign([])
  const verify: Signer["verify"] = (frames, signature) => {
    const expected = Buffer.from(sign(frames))
    const actual = Buffer.from(signature)
    return expected.length === actual.length && timingSafeEqual(expected, actual)
  }
  return { sign, verify }
}
