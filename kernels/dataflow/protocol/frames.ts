import { isHeader, isObject, type Json, type Message } from "./messages.ts"
import type { Signer } from "./signing.ts"

const delimiter = Buffer.from("<IDS|MSG>")

/** Why a multipart message was dropped. */
export class BadFrames extends Error {
  override name = "BadFrames"
}

/** A message as ZeroMQ frames: identities, delimiter, signature, four JSON frames, raw buffers. */
export function encodeMessage(message: Message, signer: Signer): (string | Uint8Array)[] {
  const json = [message.header, message.parent_header, message.metadata, message.content].map(part =>
    JSON.stringify(part),
  )
  return [...message.identities, delimiter, signer.sign(json), ...json, ...message.buffers]
}

/** The reverse; throws BadFrames when the frames are not a message or the signature is wrong. */
export function decodeMessage(frames: readonly Uint8Array[], signer: Signer): Message {
  const start = frames.findIndex(frame => delimiter.equals(frame))
  if (start < 0) throw new BadFrames("expected the delimiter <IDS|MSG>, got none")
  const json = frames.slice(start + 2, start + 6)
  if (json.length < 4) throw new BadFrames(`expected 4 JSON frames after the signature, got ${json.length}`)
  const signature = Buffer.from(frames[start + 1]!).toString("latin1")
  if (!signer.verify(json, signature))
    throw new BadFrames("the signature does not match the connection's key")
  const [header, parent, metadata, content] = json.map(parse)
  if (!isHeader(header)) throw new BadFrames("expected a header with msg_id and msg_type")
  if (!isObject(metadata) || !isObject(content))
    throw new BadFrames("expected objects for metadata and content")
  return {
    identities: frames.slice(0, start),
    header,
    parent_header: isHeader(parent) ? parent : {},
    metadata,
    content,
    buffers: frames.slice(start + 6),
  }
}

function parse(frame: Uint8Array): Json {
  try {
    return JSON.parse(Buffer.from(frame.buffer, frame.byteOffset, frame.byteLength).toString("utf8"))
  } catch (error) {
    throw new BadFrames(`expected JSON: ${(error as Error).message}`)
  }
}
