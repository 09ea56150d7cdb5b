import assert from "node:assert/strict"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { takeHandover } from "../../../../kernels/dataflow/boot/handover.ts"
import { dataflowKernelspec } from "../../../../kernels/dataflow/kernelspec/index.ts"
import { freeConnection } from "../client.ts"
import { type StartedKernel, startKernel } from "../start-kernel.ts"

const text = (outputs: { content: Record<string, unknown> }[]): string =>
  outputs
    .map(({ content }) => String((content.data as Record<string, unknown>)?.["text/plain"] ?? ""))
    .join("")

describe("a kernel whose processes start at once", () => {
  let kernel: StartedKernel
  beforeEach(async () => {
    kernel = await startKernel("kernel.json")
  })
  afterEach(() => kernel.stop())

  const parent = async (): Promise<number> =>
    Number(text((await kernel.client.execute("process.pid", `pid-${Math.random()}`)).outputs))

  it("runs cells in the process that Perl started, in the notebook's folder, with its environment", async () => {
    const { client, folder, process: started } = kernel
    const pid = await parent()
    const status = readFileSync(`/proc/${pid}/status`, "utf8")
    assert.match(status, new RegExp(`^PPid:\\t${started.pid}$`, "m"))
    assert.match(readFileSync(`/proc/${pid}/cmdline`, "utf8"), /cells\.cjs/)
    const { outputs } = await client.execute(
      "[process.cwd(), Object.keys(process.env).filter(name => /ETUDE_HANDOVER|EXTRA_CA|NODE_CHANNEL|PERL_/.test(name)).join()].join(' ')",
      "a",
    )
    const expected = process.env.NODE_EXTRA_CA_CERTS ? "NODE_EXTRA_CA_CERTS" : ""
    assert.equal(text(outputs), `'${folder} ${expected}'`)
  })

  for (const [what, code, reason] of [
    [
      "a crash",
      "process.kill(process.pid, 'SIGSEGV'); await new Promise(() => {})",
      /crashed \(signal SIGSEGV\)/,
    ],
    ["an exit", "process.reallyExit(7)", /exit code 7/],
    [
      "an exit long after the start",
      "await new Promise(resolve => setTimeout(resolve, 500)); process.reallyExit(7)",
      /exit code 7/,
    ],
  ] as const)
    it(`says how the process ended after ${what}, and goes on in another`, async () => {
      const before = await parent()
      const { reply } = await kernel.client.execute(code, "b")
      assert.equal(reply.status, "error")
      assert.match(String(reply.evalue), reason)
      const after = await parent()
      assert.notEqual(after, before)
      const { outputs } = await kernel.client.execute("(process.env.NODE_EXTRA_CA_CERTS ?? '').length", "c")
      assert.equal(text(outputs), String((process.env.NODE_EXTRA_CA_CERTS ?? "").length))
    })

  it("stops a loop that never ends and keeps its values", async () => {
    await kernel.client.execute("const kept = 41", "d")
    const looping = kernel.client.execute("console.log('begun')\nwhile (true) {}", "e")
    await kernel.client.hears(({ content }) => content.text === "begun\n")
    await kernel.client.request("interrupt_request", {}, { control: true })
    assert.equal((await looping).reply.status, "error")
    assert.equal(text((await kernel.client.execute("kept + 1", "f")).outputs), "42")
  })
})

describe("what Perl hands to the kernel", () => {
  it("is taken once, and leaves no trace for processes that start later", () => {
    const cells = { pid: 1, stdout: 2, stderr: 3, watchdog: 4, watchdogThere: 5 }
    const env: NodeJS.ProcessEnv = {
      ETUDE_HANDOVER: JSON.stringify({ listeners: [11, 12, 13, 14, 15], cells }),
      ETUDE_EXTRA_CA_CERTS: "/some/certificates",
    }
    assert.deepEqual(takeHandover(env), {
      listeners: { shell: 11, iopub: 12, stdin: 13, control: 14, hb: 15 },
      cells,
    })
    assert.deepEqual(env, { NODE_EXTRA_CA_CERTS: "/some/certificates" })
    assert.deepEqual(takeHandover(env), {})
  })

  it("is no listener where a port is taken: the kernel says so, and leaves no process", async () => {
    const connection = await freeConnection()
    const taken = createServer().listen(connection.stdin_port, "127.0.0.1")
    await once(taken, "listening")
    const folder = mkdtempSync(join(tmpdir(), "etude-handover-"))
    try {
      const file = join(folder, "connection.json")
      writeFileSync(file, JSON.stringify(connection))
      const { argv } = dataflowKernelspec("/usr/bin/perl").json
      const [program, ...args] = argv.map(each => each.replace("{connection_file}", file))
      const started = spawn(program!, args, { cwd: folder, stdio: ["ignore", "ignore", "pipe"] })
      let errors = ""
      started.stderr.on("data", chunk => {
        errors += chunk
      })
      // The process of the cells has the pipe too if it lives on: "close" waits for both.
      const [code] = await once(started, "close")
      assert.notEqual(code, 0)
      assert.match(errors, /address already in use/i)
    } finally {
      taken.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
