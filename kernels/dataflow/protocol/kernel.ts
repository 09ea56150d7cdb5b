import type {
  CommMessage,
  CompleteReply,
  ExecuteReply,
  ExecuteRequest,
  HistoryEntry,
  HistoryRequest,
  InspectReply,
  IsCompleteReply,
  JsonObject,
  KernelInfo,
  Message,
} from "./messages.ts"

/** What a kernel does; the server does the talking. Every method may run while a cell computes. */
export interface Kernel {
  info(): KernelInfo
  /** One at a time, in the order received. */
  execute(request: ExecuteRequest, exchange: Exchange): Promise<ExecuteReply>
  /** The reply to a request that is not run because one before it failed. */
  abort(request: ExecuteRequest): ExecuteReply
  complete(code: string, cursor: number, exchange: Exchange): Promise<CompleteReply>
  inspect(code: string, cursor: number, detail: 0 | 1, exchange: Exchange): Promise<InspectReply>
  isComplete(code: string): Promise<IsCompleteReply>
  history(request: HistoryRequest): Promise<HistoryEntry[]>
  /** Comm ids and their target names. */
  comms(): Record<string, string>
  comm(message: CommMessage, exchange: Exchange): Promise<void>
  interrupt(): Promise<void>
  /** Called once, before the sockets close. */
  shutdown(restart: boolean): Promise<void>
}

/** One request under way, and how to speak about it. */
export interface Exchange {
  readonly request: Message
  /** Sends on iopub, as a child of this request; it may go on doing so after the reply. */
  publish(type: string, content: JsonObject, metadata?: JsonObject): void
  /** Asks the front end that made the request for a line of text. */
  input(prompt: string, password?: boolean): Promise<string>
  /** Lets the next execute request begin, though this one goes on in the background. */
  release(): void
}
