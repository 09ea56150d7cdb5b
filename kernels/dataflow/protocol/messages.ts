/**
 * The messages of the Jupyter wire protocol that a kernel receives and sends.
 * Field names are the protocol's own: https://jupyter-client.readthedocs.io/en/stable/messaging.html
 */
export const protocolVersion = "5.5"

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  [key: string]: Json | undefined
}
export type MimeBundle = Record<string, Json>

export interface Header extends JsonObject {
  msg_id: string
  session: string
  username: string
  date: string
  msg_type: string
  version: string
}

export interface Message {
  /** ZeroMQ routing frames in front of the delimiter. */
  identities: readonly Uint8Array[]
  header: Header
  /** Empty for a message that answers none. */
  parent_header: Header | Record<string, never>
  metadata: JsonObject
  content: JsonObject
  buffers: readonly Uint8Array[]
}

export interface ExecuteRequest {
  code: string
  silent: boolean
  store_history: boolean
  user_expressions: Record<string, string>
  allow_stdin: boolean
  stop_on_error: boolean
}

export interface ErrorContent {
  ename: string
  evalue: string
  traceback: string[]
}

export type ExecuteReply =
  | {
      status: "ok"
      execution_count: number
      payload: JsonObject[]
      user_expressions: Record<string, JsonObject>
    }
  | ({ status: "error"; execution_count: number } & ErrorContent)
  | { status: "aborted"; execution_count: number }

/** Offsets are UTF-16 units; the server turns them into what the protocol counts. */
export interface CompleteReply {
  matches: string[]
  cursor_start: number
  cursor_end: number
  metadata: JsonObject
}

export interface InspectReply {
  found: boolean
  data: MimeBundle
  metadata: JsonObject
}

export type IsCompleteReply =
  | { status: "complete" | "invalid" | "unknown" }
  | { status: "incomplete"; indent: string }

export interface HistoryRequest {
  output: boolean
  raw: boolean
  hist_access_type: "range" | "tail" | "search"
  session: number
  start: number
  stop: number | null
  n: number | null
  pattern: string
  unique: boolean
}

/** [session, line number, input] or [session, line number, [input, output]] */
export type HistoryEntry = [number, number, string | [string, string | null]]

export interface KernelInfo {
  implementation: string
  implementation_version: string
  language_info: JsonObject
  banner: string
  help_links: { text: string; url: string }[]
}

export interface CommMessage {
  kind: "open" | "msg" | "close"
  comm_id: string
  /** Only an open carries it. */
  target_name: string
  data: JsonObject
  metadata: JsonObject
  buffers: readonly Uint8Array[]
}

/** What was wrong with a message's content; becomes an error reply. */
export class MalformedMessage extends Error {
  override name = "MalformedMessage"
}

type FieldType = { string: string; number: number; boolean: boolean; object: JsonObject }

function field<Type extends keyof FieldType>(
  message: Message,
  name: string,
  type: Type,
  fallback?: FieldType[Type],
): FieldType[Type] {
  const value = message.content[name] ?? fallback
  const isRight = type === "object" ? isObject(value) : typeof value === type
  if (!isRight)
    throw new MalformedMessage(
      `${message.header.msg_type}: expected a ${type} for "${name}", got ${JSON.stringify(value)}`,
    )
  return value as FieldType[Type]
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value)

export function isHeader(value: unknown): value is Header {
  return isObject(value) && typeof value.msg_id === "string" && typeof value.msg_type === "string"
}

export function readExecuteRequest(message: Message): ExecuteRequest {
  const expressions = field(message, "user_expressions", "object", {})
  const silent = field(message, "silent", "boolean", false)
  return {
    code: field(message, "code", "string"),
    silent,
    store_history: field(message, "store_history", "boolean", !silent) && !silent,
    user_expressions: Object.fromEntries(
      Object.entries(expressions).map(([name, code]) => [name, String(code)]),
    ),
    allow_stdin: field(message, "allow_stdin", "boolean", true),
    stop_on_error: field(message, "stop_on_error", "boolean", true),
  }
}

/** The text and cursor of a complete or inspect request; `cursor` counts UTF-16 units, as JavaScript does. */
export function readCursor(message: Message): { code: string; cursor: number; detail: 0 | 1 } {
  const code = field(message, "code", "string")
  const position = field(message, "cursor_pos", "number", codePoints(code))
  const detail = field(message, "detail_level", "number", 0) === 1 ? 1 : 0
  return { code, cursor: utf16Offset(code, position), detail }
}

export const readCode = (message: Message): string => field(message, "code", "string")

export function readHistoryRequest(message: Message): HistoryRequest {
  const access = field(message, "hist_access_type", "string", "tail")
  if (access !== "range" && access !== "tail" && access !== "search")
    throw new MalformedMessage(`history_request: expected range, tail or search, got "${access}"`)
  const { stop, n } = message.content
  return {
    output: field(message, "output", "boolean", false),
    raw: field(message, "raw", "boolean", true),
    hist_access_type: access,
    session: field(message, "session", "number", 0),
    start: field(message, "start", "number", 1),
    stop: typeof stop === "number" ? stop : null,
    n: typeof n === "number" ? n : null,
    pattern: field(message, "pattern", "string", "*"),
    unique: field(message, "unique", "boolean", false),
  }
}

export const readRestart = (message: Message): boolean => field(message, "restart", "boolean", false)

export function readCommMessage(message: Message): CommMessage {
  const kind = message.header.msg_type.slice("comm_".length)
  if (kind !== "open" && kind !== "msg" && kind !== "close")
    throw new MalformedMessage(`expected comm_open, comm_msg or comm_close, got ${message.header.msg_type}`)
  return {
    kind,
    comm_id: field(message, "comm_id", "string"),
    target_name: kind === "open" ? field(message, "target_name", "string") : "",
    data: field(message, "data", "object", {}),
    metadata: message.metadata,
    buffers: message.buffers,
  }
}

/** Number of Unicode code points: what the protocol counts positions in. */
export function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

/** The UTF-16 offset of the code point at `position`, clamped to the text. */
export function utf16Offset(text: string, position: number): number {
  let offset = 0
  for (let i = 0; i < position && offset < text.length; i++)
    offset += text.codePointAt(offset)! > 0xffff ? 2 : 1
  return offset
}
