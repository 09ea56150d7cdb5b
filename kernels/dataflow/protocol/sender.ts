import { randomUUID } from "node:crypto"
import { userInfo } from "node:os"
import { encodeMessage } from "./frames.ts"
import { type Header, type JsonObject, type Message, protocolVersion } from "./messages.ts"
import type { Signer } from "./signing.ts"
import type { Wire } from "./sockets.ts"

/** Writes the kernel's own messages: numbers, dates, signs and addresses them. */
export interface Sender {
  /** To everyone who listens, in the order of the calls. */
  publish(type: string, content: object, parent: Header | null, metadata?: JsonObject): void
  /** To the one who asked, on the channel they asked on. */
  reply(wire: Wire, request: Message, content: object): void
  /** To the one who asked, on another channel. */
  ask(wire: Wire, request: Message, type: string, content: object): void
  /** Everything published so far has left. */
  published(): Promise<void>
}

export function createSender(iopub: Wire, signer: Signer): Sender {
  const session = randomUUID()
  const username = userName()
  let sent = 0
  const send = (
    wire: Wire,
    identities: readonly Uint8Array[],
    type: string,
    content: object,
    parent: Header | null,
    metadata: JsonObject = {},
  ) => {
    const header: Header = {
      msg_id: `${session}_${sent++}`,
      session,
      username,
      date: new Date().toISOString(),
      msg_type: type,
      version: protocolVersion,
    }
    const message: Message = {
      identities,
      header,
      parent_header: parent ?? {},
      metadata,
      content: { ...content },
      buffers: [],
    }
    wire.send(encodeMessage(message, signer))
  }
  return {
    publish: (type, content, parent, metadata) =>
      send(iopub, [Buffer.from(type)], type, content, parent, metadata),
    reply: (wire, request, content) => {
      const type = request.header.msg_type.replace(/_request$/, "_reply")
      send(wire, request.identities, type, content, request.header)
    },
    ask: (wire, request, type, content) => send(wire, request.identities, type, content, request.header),
    published: () => iopub.drained(),
  }
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    // A container may run under a user id that has no name.
    return "user"
  }
}
