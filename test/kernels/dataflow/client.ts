import { randomUUID } from "node:crypto"
import { createServer } from "node:net"
import { Dealer, Request, Subscriber } from "zeromq"
import {
  type Connection,
  createSigner,
  decodeMessage,
  encodeMessage,
  endpoint,
  type JsonObject,
  type Message,
} from "../../../kernels/dataflow/protocol/index.ts"

/** What a request brought: its reply, and what was published until it was idle (status messages left out). */
export interface Answer {
  reply: JsonObject & { status: string }
  outputs: { type: string; content: JsonObject; metadata: JsonObject }[]
}

/** A small Jupyter front end: sends requests, gathers what comes back by parent. */
export class Client {
  readonly connection: Connection
  readonly #signer
  readonly #session = randomUUID()
  readonly #shell = new Dealer({ linger: 0 })
  readonly #control = new Dealer({ linger: 0 })
  readonly #stdin = new Dealer({ linger: 0 })
  readonly #iopub = new Subscriber({ linger: 0 })
  readonly #heartbeat = new Request({ linger: 0 })
  readonly #waiting = new Map<string, (message: Message) => boolean>()
  /** Everything heard on iopub, in order. */
  readonly heard: Message[] = []
  #onHeard: ((message: Message) => void)[] = []
  /** Answers input requests. */
  onInput: (prompt: string) => string = () => ""

  constructor(connection: Connection) {
    this.connection = connection
    this.#signer = createSigner(connection.signature_scheme, connection.key)
    const identity = randomUUID()
    for (const socket of [this.#shell, this.#control, this.#stdin]) socket.routingId = identity
    this.#shell.connect(endpoint(connection, "shell"))
    this.#control.connect(endpoint(connection, "control"))
    this.#stdin.connect(endpoint(connection, "stdin"))
    this.#iopub.connect(endpoint(connection, "iopub"))
    this.#iopub.subscribe()
    this.#heartbeat.connect(endpoint(connection, "hb"))
    void this.#read(this.#shell)
    void this.#read(this.#control)
    void this.#read(this.#iopub)
    void this.#answerInputs()
  }

  /** Sends a request; resolves when its reply and its idle have come. */
  request(
    type: string,
    content: JsonObject,
    options: { metadata?: JsonObject; control?: boolean } = {},
  ): Promise<Answer> {
    const message = this.message(type, content, options.metadata)
    const outputs: Answer["outputs"] = []
    let reply: Answer["reply"] | undefined
    let idle = false
    const wantsReply = type.endsWith("_request")
    const answer = new Promise<Answer>(resolve => {
      this.#waiting.set(message.header.msg_id, ({ header, content, metadata }) => {
        if (header.msg_type.endsWith("_reply")) reply = content as Answer["reply"]
        else if (header.msg_type !== "status") outputs.push({ type: header.msg_type, content, metadata })
        else if (content.execution_state === "idle") idle = true
        if (!idle || (wantsReply && !reply)) return false
        resolve({ reply: reply ?? { status: "none" }, outputs })
        return true
      })
    })
    void this.send(message, options.control ? "control" : "shell")
    return answer
  }

  /** Runs a cell as JupyterLab does when `cellId` is given, else as nbclient does. */
  execute(code: string, cellId?: string, metadata: JsonObject = {}): Promise<Answer> {
    const content = {
      code,
      silent: false,
      store_history: true,
      user_expressions: {},
      allow_stdin: true,
      stop_on_error: true,
    }
    return this.request("execute_request", content, { metadata: cellId ? { cellId, ...metadata } : metadata })
  }

  message(type: string, content: JsonObject, metadata: JsonObject = {}): Message {
    const header = {
      msg_id: randomUUID(),
      session: this.#session,
      username: "test",
      date: new Date().toISOString(),
      msg_type: type,
      version: "5.5",
    }
    return { identities: [], header, parent_header: {}, metadata, content, buffers: [] }
  }

  async send(message: Message, channel: "shell" | "control", signer = this.#signer): Promise<void> {
    await (channel === "shell" ? this.#shell : this.#control).send(encodeMessage(message, signer))
  }

  async heartbeat(): Promise<number> {
    const start = performance.now()
    await this.#heartbeat.send("ping")
    await this.#heartbeat.receive()
    return performance.now() - start
  }

  /** Resolves with the first message heard on iopub, from now or before, that passes. */
  hears(test: (message: Message) => boolean): Promise<Message> {
    const past = this.heard.find(test)
    if (past) return Promise.resolve(past)
    return new Promise(resolve => {
      const listener = (message: Message) => {
        if (!test(message)) return
        this.#onHeard = this.#onHeard.filter(each => each !== listener)
        resolve(message)
      }
      this.#onHeard.push(listener)
    })
  }

  close(): void {
    for (const socket of [this.#shell, this.#control, this.#stdin, this.#iopub, this.#heartbeat])
      socket.close()
  }

  async #read(socket: Dealer | Subscriber): Promise<void> {
    for await (const frames of socket) {
      const message = decodeMessage(frames, this.#signer)
      if (socket === this.#iopub) {
        this.heard.push(message)
        for (const listener of [...this.#onHeard]) listener(message)
      }
      const parent = message.parent_header.msg_id
      if (parent && this.#waiting.get(parent)?.(message)) this.#waiting.delete(parent)
    }
  }

  async #answerInputs(): Promise<void> {
    for await (const frames of this.#stdin) {
      const { content } = decodeMessage(frames, this.#signer)
      const reply = this.message("input_reply", { value: this.onInput(String(content.prompt)) })
      await this.#stdin.send(encodeMessage(reply, this.#signer))
    }
  }
}

/** A connection on free ports of this machine. */
export async function freeConnection(): Promise<Connection> {
  const [shell_port, iopub_port, stdin_port, control_port, hb_port] = await freePorts(5)
  return {
    transport: "tcp",
    ip: "127.0.0.1",
    shell_port: shell_port!,
    iopub_port: iopub_port!,
    stdin_port: stdin_port!,
    control_port: control_port!,
    hb_port: hb_port!,
    key: randomUUID(),
    signature_scheme: "hmac-sha256",
  }
}

/** Below the ports that systems hand out by themselves, so that nobody gets one between this look and the kernel's. */
let nextPort = 20_000 + ((process.pid * 61) % 10_000)

async function freePorts(count: number): Promise<number[]> {
  const ports: number[] = []
  while (ports.length < count) {
    const port = nextPort++
    if (nextPort > 32_000) nextPort = 20_000
    if (await isFree(port)) ports.push(port)
  }
  return ports
}

function isFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const server = createServer()
    server.once("error", () => resolve(false))
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)))
  })
}
