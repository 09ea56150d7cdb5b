import assert from "node:assert/strict"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  type Connection,
  createSigner,
  type Exchange,
  type ExecuteReply,
  type ExecuteRequest,
  type Kernel,
  Server,
} from "../../../../kernels/dataflow/protocol/index.ts"
import { Client, freeConnection } from "../client.ts"

/** A kernel without cells: it echoes, fails on "fail", waits on "wait", and asks on "ask". */
class Echo implements Kernel {
  count = 0
  release = () => {}
  stopped = false
  info = () => ({
    implementation: "echo",
    implementation_version: "1",
    language_info: { name: "echo" },
    banner: "",
    help_links: [],
  })
  async execute({ code }: ExecuteRequest, exchange: Exchange): Promise<ExecuteReply> {
    const execution_count = ++this.count
    if (code === "fail") return { status: "error", execution_count, ename: "E", evalue: "v", traceback: [] }
    if (code === "wait")
      await new Promise<void>(resolve => {
        this.release = resolve
      })
    const text = code === "ask" ? await exchange.input("name?") : code
    for (let i = 0; i < 20; i++) exchange.publish("stream", { name: "stdout", text: `${text}${i}\n` })
    return { status: "ok", execution_count, payload: [], user_expressions: {} }
  }
  abort = () => ({ status: "aborted" as const, execution_count: this.count })
  complete = async (_: string, cursor: number) => ({
    matches: ["x"],
    cursor_start: cursor,
    cursor_end: cursor,
    metadata: {},
  })
  inspect = async () => ({ found: false, data: {}, metadata: {} })
  isComplete = async () => ({ status: "complete" as const })
  history = async () => []
  comms = () => ({ c1: "a", c2: "b" })
  comm = async () => {}
  interrupt = async () => this.release()
  shutdown = async () => {
    this.stopped = true
  }
}

const transports: Record<string, () => Promise<Connection>> = {
  tcp: freeConnection,
  ipc: async () => ({ ...(await freeConnection()), transport: "ipc", ip: join(folder, "k") }),
}
let folder = ""

for (const [transport, connect] of Object.entries(transports))
  describe(`server over ${transport}`, () => {
    let kernel: Echo
    let server: Server
    let client: Client
    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), "etude-server-"))
      const connection = await connect()
      kernel = new Echo()
      server = await Server.start(connection, kernel)
      client = new Client(connection)
      await client.hears(message => message.header.msg_type === "iopub_welcome")
    })
    afterEach(() => {
      client.close()
      server.close()
      rmSync(folder, { recursive: true, force: true })
    })

    it("answers kernel_info on shell and on control with what clients rely on", async () => {
      for (const control of [false, true]) {
        const { reply } = await client.request("kernel_info_request", {}, { control })
        assert.equal(reply.status, "ok")
        assert.equal(reply.protocol_version, "5.5")
        assert.deepEqual(reply.supported_features, [])
        assert.equal(reply.implementation, "echo")
      }
    })

    it("publishes busy, outputs in order, then idle, all children of the request", async () => {
      const { reply, outputs } = await client.execute("hi")
      assert.equal(reply.status, "ok")
      assert.deepEqual(
        outputs.map(({ content }) => content.text),
        Array.from({ length: 20 }, (_, i) => `hi${i}\n`),
      )
      const states = client.heard.filter(m => m.header.msg_type === "status" && m.parent_header.msg_id)
      assert.deepEqual(
        states.map(m => m.content.execution_state),
        ["busy", "idle"],
      )
    })

    it("runs one cell at a time, and answers everything else meanwhile", async () => {
      const first = client.execute("wait")
      const second = client.execute("two")
      const { reply } = await client.request("complete_request", { code: "𝄞ab", cursor_pos: 2 })
      assert.equal(reply.cursor_start, 2, "code points on the wire")
      assert.equal(kernel.count, 1)
      assert.ok((await client.heartbeat()) < 1000)
      const last = client.heard.filter(m => m.header.msg_type === "status").at(-1)!
      assert.equal(last.content.execution_state, "busy", "the kernel still computes")
      await client.request("interrupt_request", {}, { control: true })
      assert.equal((await first).reply.execution_count, 1)
      assert.equal((await second).reply.execution_count, 2)
    })

    it("aborts what queued behind a failing cell, and only that", async () => {
      const waiting = client.execute("wait")
      const queued = ["fail", "never"].map(code => client.execute(code))
      await client.request("kernel_info_request", {})
      kernel.release()
      assert.equal((await waiting).reply.status, "ok")
      assert.deepEqual(
        (await Promise.all(queued)).map(answer => answer.reply.status),
        ["error", "aborted"],
      )
      assert.equal((await client.execute("again")).reply.status, "ok")
      assert.equal(client.heard.at(-1)!.content.execution_state, "idle")
    })

    it("drops a message with a wrong signature, and goes on", async () => {
      const forged = client.message("execute_request", { code: "forged" })
      await client.send(forged, "shell", createSigner("hmac-sha256", "guess"))
      const { outputs } = await client.execute("real")
      assert.equal(kernel.count, 1)
      assert.equal(outputs[0]!.content.text, "real0\n")
    })

    it("answers malformed content with an error that names the field", async () => {
      const { reply } = await client.request("execute_request", { code: 1 })
      assert.equal(reply.status, "error")
      assert.match(String(reply.evalue), /expected a string for "code", got 1/)
    })

    it("asks the front end for input, and says so when it takes none", async () => {
      client.onInput = prompt => `${prompt}!`
      assert.equal((await client.execute("ask")).outputs[0]!.content.text, "name?!0\n")
      const { reply } = await client.request("execute_request", { code: "ask", allow_stdin: false })
      assert.match(String(reply.evalue), /takes no input/)
    })

    it("lists comms, all or of one target", async () => {
      const all = await client.request("comm_info_request", {})
      assert.deepEqual(all.reply.comms, { c1: { target_name: "a" }, c2: { target_name: "b" } })
      const one = await client.request("comm_info_request", { target_name: "b" })
      assert.deepEqual(one.reply.comms, { c2: { target_name: "b" } })
    })

    it("replies to shutdown, then closes", async () => {
      const { reply } = await client.request("shutdown_request", { restart: true }, { control: true })
      assert.deepEqual(reply, { status: "ok", restart: true })
      await server.closed
      assert.ok(kernel.stopped)
    })
  })
