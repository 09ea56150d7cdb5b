import { type Connection, channels } from "./connection.ts"
import { decodeMessage } from "./frames.ts"
import { PendingInputs } from "./inputs.ts"
import type { Exchange, Kernel } from "./kernel.ts"
import {
  codePoints,
  type Header,
  type JsonObject,
  type Message,
  protocolVersion,
  readCode,
  readCommMessage,
  readCursor,
  readExecuteRequest,
  readHistoryRequest,
  readRestart,
} from "./messages.ts"
import { createSender, type Sender } from "./sender.ts"
import { createSigner } from "./signing.ts"
import { bindSockets, type Listeners, type Sockets, type Wire } from "./sockets.ts"

type Answer = (request: Message, exchange: Exchange) => Promise<object | null>

/**
 * Serves a kernel on the sockets of a connection. Every request gets: busy, its work, its reply, idle.
 * Execute requests queue; all others are answered at once, also while a cell computes.
 */
export class Server {
  readonly #connection: Connection
  readonly #kernel: Kernel
  readonly #sockets: Sockets
  readonly #sender: Sender
  readonly #inputs = new PendingInputs()
  readonly #answers: Record<string, Answer>
  readonly #executions: Message[] = []
  #draining = false
  #hasStarted = false
  /** The requests whose cells compute now. */
  readonly #executing = new Set<Header>()
  #finish = () => {}
  /** Resolves when a shutdown request has been answered, or `close` called. */
  readonly closed = new Promise<void>(resolve => {
    this.#finish = resolve
  })

  /**
   * Binds at once: a kernel that is still being made answers what has come in the meantime.
   *
   * @param listeners sockets that listen at the connection's addresses already
   */
  static async start(
    connection: Connection,
    kernel: Kernel | Promise<Kernel>,
    listeners?: Listeners,
  ): Promise<Server> {
    const sockets = await bindSockets(connection, listeners)
    return new Server(connection, await kernel, sockets)
  }

  private constructor(connection: Connection, kernel: Kernel, sockets: Sockets) {
    const signer = createSigner(connection.signature_scheme, connection.key)
    this.#connection = connection
    this.#kernel = kernel
    this.#sockets = sockets
    this.#sender = createSender(sockets.iopub, signer)
    this.#answers = this.#answering()

    const listen = (wire: Wire, take: (message: Message) => void) =>
      wire.receive(frames => {
        try {
          take(decodeMessage(frames, signer))
        } catch (error) {
          process.stderr.write(`etude kernel: dropped a message: ${(error as Error).message}\n`)
        }
      })
    void listen(sockets.shell, message => this.#dispatch(sockets.shell, message))
    void listen(sockets.control, message => this.#dispatch(sockets.control, message))
    void listen(sockets.stdin, message => {
      if (message.header.msg_type === "input_reply") this.#inputs.take(message)
    })
    void sockets.iopub.receive(frames => this.#welcome(frames[0]))
  }

  /** Sends on iopub outside any request. */
  publish(type: string, content: JsonObject, parent: Header | null = null): void {
    this.#sender.publish(type, content, parent)
  }

  close(): void {
    this.#sockets.close()
    this.#finish()
  }

  #dispatch(wire: Wire, request: Message): void {
    const type = request.header.msg_type
    const answer = this.#answers[type]
    if (type === "execute_request") {
      this.#executions.push(request)
      void this.#drain()
    } else if (type === "shutdown_request") void this.#shutdown(wire, request)
    else if (answer) void this.#attend(wire, request, answer)
    else process.stderr.write(`etude kernel: no such request: ${type}\n`)
  }

  async #attend(wire: Wire, request: Message, answer: Answer, release = () => {}): Promise<object | null> {
    this.#status("busy", request.header)
    let content: object | null
    try {
      content = await answer(request, this.#exchange(request, release))
    } catch (error) {
      content = errorReply(error)
    }
    if (content) this.#sender.reply(wire, request, content)
    this.#executing.delete(request.header)
    this.#status("idle", request.header)
    // A front end shows the last state it heard of: the cell in the background still computes.
    for (const header of this.#executing) this.#status("busy", header)
    return content
  }

  /** Runs queued executions, each when the one before has ended or let go. */
  async #drain(): Promise<void> {
    if (this.#draining) return
    this.#draining = true
    for (let request = this.#executions.shift(); request; request = this.#executions.shift())
      await new Promise<void>(next => void this.#execute(request, next).then(next))
    this.#draining = false
  }

  async #execute(request: Message, release: () => void): Promise<void> {
    const { shell } = this.#sockets
    this.#executing.add(request.header)
    const reply = await this.#attend(
      shell,
      request,
      (message, exchange) => this.#kernel.execute(readExecuteRequest(message), exchange),
      release,
    )
    const failed = reply !== null && "status" in reply && reply.status === "error"
    if (failed && request.content.stop_on_error !== false)
      for (const aborted of this.#executions.splice(0))
        await this.#attend(shell, aborted, async () => this.#kernel.abort(readExecuteRequest(aborted)))
  }

  async #shutdown(wire: Wire, request: Message): Promise<void> {
    await this.#attend(wire, request, async () => {
      const restart = readRestart(request)
      this.#inputs.cancel("the kernel shuts down")
      await this.#kernel.shutdown(restart)
      return ok({ restart })
    })
    await Promise.all([wire.drained(), this.#sender.published()])
    this.close()
  }

  #exchange(request: Message, release: () => void): Exchange {
    return {
      request,
      publish: (type, content, metadata) => this.#sender.publish(type, content, request.header, metadata),
      input: (prompt, password = false) => {
        if (request.content.allow_stdin === false)
          return Promise.reject(new Error("input() was called, but this front end takes no input"))
        this.#sender.ask(this.#sockets.stdin, request, "input_request", { prompt, password })
        return this.#inputs.wait(request)
      },
      release,
    }
  }

  #answering(): Record<string, Answer> {
    const kernel = this.#kernel
    const comm: Answer = async (request, exchange) => {
      await kernel.comm(readCommMessage(request), exchange)
      return null
    }
    return {
      kernel_info_request: async () =>
        ok({
          protocol_version: protocolVersion,
          supported_features: [],
          debugger: false,
          ...kernel.info(),
        }),
      complete_request: async (request, exchange) => {
        const { code, cursor } = readCursor(request)
        const reply = await kernel.complete(code, cursor, exchange)
        const onWire = (offset: number) => codePoints(code.slice(0, offset))
        return ok({
          ...reply,
          cursor_start: onWire(reply.cursor_start),
          cursor_end: onWire(reply.cursor_end),
        })
      },
      inspect_request: async (request, exchange) => {
        const { code, cursor, detail } = readCursor(request)
        return ok(await kernel.inspect(code, cursor, detail, exchange))
      },
      is_complete_request: request => kernel.isComplete(readCode(request)),
      history_request: async request => ok({ history: await kernel.history(readHistoryRequest(request)) }),
      comm_info_request: async ({ content }) => {
        const wanted = Object.entries(kernel.comms()).filter(
          ([, target]) => !content.target_name || target === content.target_name,
        )
        return ok({ comms: Object.fromEntries(wanted.map(([id, target_name]) => [id, { target_name }])) })
      },
      comm_open: comm,
      comm_msg: comm,
      comm_close: comm,
      interrupt_request: async () => {
        this.#inputs.cancel("interrupted")
        await kernel.interrupt()
        return ok({})
      },
      connect_request: async () =>
        ok(Object.fromEntries(channels.map(each => [`${each}_port`, this.#connection[`${each}_port`]]))),
    }
  }

  #status(state: "starting" | "busy" | "idle", parent: Header | null): void {
    this.#sender.publish("status", { execution_state: state }, parent)
  }

  /** A subscription frame is one byte, 1 to subscribe and 0 to leave, and the topic. */
  #welcome(frame: Uint8Array | undefined): void {
    if (frame?.[0] !== 1) return
    const subscription = Buffer.from(frame.subarray(1)).toString("utf8")
    this.#sender.publish("iopub_welcome", { subscription }, null)
    // Whoever subscribes hears the welcome first; without anybody to hear it, this would be said to none.
    if (!this.#hasStarted) this.#status("starting", null)
    this.#hasStarted = true
  }
}

const ok = (content: object) => ({ status: "ok", ...content })

function errorReply(error: unknown): object {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  return { status: "error", ename: name, evalue: message, traceback: (stack ?? message).split("\n") }
}
