import assert from "node:assert/strict"
import { execFileSync, spawnSync } from "node:child_process"
import { existsSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { runCode, serveVerifier } from "../../src/serve/index.ts"
import { launcher } from "../../src/serve/sandbox.ts"

const python = (code: string, more = {}) => runCode({ code, language: "python", runTimeout: 5, ...more })
const node = (code: string, more = {}) => runCode({ code, language: "nodejs", runTimeout: 5, ...more })

describe("runCode", () => {
  before(async function () {
    if (process.platform !== "linux") return this.skip()
    const { stderr } = await python("")
    if (stderr.includes("no seccomp filters")) return this.skip() // some containers forbid them, and the code too
  })

  it("runs Python and JavaScript with their input", async () => {
    const sum = await python("import math\nprint(math.prod(map(int, input().split())))", { stdin: "2 3 7\n" })
    assert.deepEqual(
      { ...sum, executionTime: 0 },
      { status: "Finished", executionTime: 0, returnCode: 0, stdout: "42\n", stderr: "" },
    )
    const doubled = await node("process.stdin.on('data', d => console.log(2 * Number(d)))", { stdin: "21" })
    assert.equal(doubled.stdout, "42\n")
    assert.equal((await python("import sys; sys.exit(3)")).returnCode, 3)
    assert.match((await python("1 / 0")).stderr, /File "<code>", line 1[\s\S]*ZeroDivisionError/)
    assert.match((await node("null.x")).stderr, /TypeError/)
  })

  it("opens no file, in either language, to read or to write", async () => {
    const path = join(tmpdir(), "etude-sandbox-was-here")
    for (const code of [
      "print(open('/etc/passwd').read())",
      `open('${path}', 'w')`,
      "import os; print(os.listdir('/'))",
      "import os; print(os.stat('/etc'))",
    ]) {
      const { returnCode, stdout, stderr } = await python(code)
      assert.deepEqual([returnCode, stdout], [1, ""], code)
      assert.match(stderr, /PermissionError/, code)
    }
    for (const code of [
      "console.log(require('fs').readFileSync('/etc/passwd', 'utf8'))",
      `require('fs').writeFileSync('${path}', '')`,
      "console.log(require('fs').readdirSync('/'))",
      "process.binding('fs')",
      "import('/etc/x.mjs').then(console.log)",
    ]) {
      const { returnCode, stdout, stderr } = await node(code)
      assert.deepEqual([returnCode, stdout], [1, ""], code)
      assert.match(stderr, /ERR_ACCESS_DENIED|ERR_MODULE_NOT_FOUND/, code)
    }
    assert.ok(!existsSync(path))
  })

  it("does not tell which files there are", async () => {
    for (const code of [
      `console.log(require.resolve('${import.meta.filename}'))`,
      `console.log(require('fs').realpathSync('${import.meta.filename}'))`,
    ])
      assert.match((await node(code)).stderr, /MODULE_NOT_FOUND|ENOENT/, code)
  })

  it("leaves nothing to read, to write or to find even where Node's permission model fails", function () {
    const landlock = "import ctypes; print(ctypes.CDLL(None).syscall(444, None, 0, 1))"
    if (Number(execFileSync("python3", ["-c", landlock], { encoding: "utf8" })) < 1) return this.skip()
    const secret = join(tmpdir(), `etude-sandbox-secret-${process.pid}`)
    writeFileSync(secret, "secret", { mode: 0o644 })
    try {
      const fs = "const fs = require('fs'); try { console.log"
      for (const attempt of [
        `fs.readFileSync('${secret}', 'utf8')`,
        `fs.writeFileSync('${secret}', '')`,
        `fs.statSync('${secret}').size`,
        `fs.readdirSync('${tmpdir()}')`,
        "fs.readFileSync('/proc/self/environ')",
        "require('child_process').spawnSync('/bin/true').status.length",
        `process.kill(${process.pid})`,
      ]) {
        const code = `${fs}(${attempt}) } catch (e) { console.log('refused', e.code) }`
        const limits = ["nodejs", "256", "5", process.execPath, "--eval"]
        const input = `${JSON.stringify(code)}\n`
        const { stdout, stderr } = spawnSync("python3", ["-I", "-c", launcher, ...limits], {
          input,
          encoding: "utf8",
        })
        assert.match(stdout, /^refused/, `${attempt}: ${stdout}${stderr}`)
      }
    } finally {
      rmSync(secret)
    }
  })

  it("reaches no network, not even this machine's", async () => {
    let reached = 0
    const server = createServer(socket => {
      reached++
      socket.end("hello")
    })
    await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve))
    server.unref() // a failed assertion must not keep the process alive
    const { port } = server.address() as { port: number }
    for (const code of [
      "import _socket; _socket.socket()",
      "import ctypes; l = ctypes.CDLL(None, use_errno=True); r = l.socket(2, 1, 0); assert r < 0 and ctypes.get_errno() == 1; raise PermissionError()",
    ])
      assert.match((await python(code)).stderr, /PermissionError/, code)
    const { stdout } = await node(
      `require('net').connect(${port}, '127.0.0.1').on('error', e => console.log(e.code)).on('data', d => console.log(String(d)))`,
    )
    assert.equal(stdout, "EPERM\n")
    assert.match(
      (await node(`fetch('http://127.0.0.1:${port}').catch(e => console.log(e.cause.code))`)).stdout,
      /EPERM/,
    )
    assert.equal(reached, 0)
  })

  it("starts no process and signals none", async () => {
    for (const code of [
      "import os; os.fork()",
      "import os; os.execv('/bin/sh', ['sh'])",
      `import os; os.kill(${process.pid}, 9)`,
      "import os; os.system('true') == 0 or (_ for _ in ()).throw(PermissionError())",
    ])
      assert.match((await python(code)).stderr, /PermissionError/, code)
    for (const code of [
      "require('child_process').execSync('true')",
      "new (require('worker_threads').Worker)('1', { eval: true })",
    ])
      assert.match((await node(code)).stderr, /ERR_ACCESS_DENIED/, code)
    assert.match((await node(`process.kill(${process.pid})`)).stderr, /EPERM/)
  })

  it("holds no secrets and no privilege", async () => {
    process.env.ETUDE_SANDBOX_SECRET = "secret"
    assert.doesNotMatch((await python("import os; print(os.environ)")).stdout, /secret/)
    const { stdout } = await node("console.log(process.getuid(), JSON.stringify(process.env))")
    assert.match(stdout, /^\d+ \{\}\n$/)
    assert.notEqual(stdout[0], "0")
    delete process.env.ETUDE_SANDBOX_SECRET
    assert.match(
      (await python("import resource; resource.setrlimit(resource.RLIMIT_NOFILE, (99, 99))")).stderr,
      /ValueError|PermissionError/,
    )
  })

  it("keeps to its time, its memory and its output", async () => {
    for (const run of [
      () => python("while True: pass", { runTimeout: 0.7 }),
      () => node("for (;;);", { runTimeout: 0.7 }),
    ]) {
      const { status, returnCode, executionTime } = await run()
      assert.deepEqual([status, returnCode], ["TimeLimitExceeded", null])
      assert.ok(executionTime < 3, `${executionTime} s`)
    }
    assert.match((await python("x = bytearray(10**9)")).stderr, /MemoryError/)
    assert.notEqual(
      (await node("const a = []; for (;;) a.push(Buffer.alloc(1e8, 1))", { memoryMiB: 128 })).returnCode,
      0,
    )
    const { stdout } = await python("while True: print('x' * 1000)")
    assert.equal(stdout.length, 1_000_000)
  })

  it("is killed with its caller's signal, and names what it cannot do", async () => {
    const abort = new AbortController()
    setTimeout(() => abort.abort(new Error("gone")), 200)
    await assert.rejects(
      runCode({ code: "while True: pass", language: "python" }, { signal: abort.signal }),
      /gone/,
    )
    await assert.rejects(
      runCode({ code: "", language: "cobol" }),
      /"cobol" is not run here; there are python/,
    )
    await assert.rejects(
      runCode({ code: "", language: "python" }, { python: "/no/python" }),
      /could not be started/,
    )
  })

  it("answers verl's sandbox-fusion call where the server was asked to run code", async () => {
    const verifier = await serveVerifier({ port: 0, runCode: true })
    const call = async (body: object) => {
      const common = {
        compile_timeout: 10,
        run_timeout: 5,
        stdin: "3\n",
        memory_limit_MB: 256,
        language: "python",
        files: {},
        fetch_files: [],
      }
      const response = await fetch(`${verifier.url}/run_code`, {
        method: "POST",
        body: JSON.stringify({ ...common, ...body }),
      })
      assert.equal(response.status, 200)
      return (await response.json()) as {
        status: string
        message: string
        compile_result: null
        run_result: Record<string, unknown> | null
      }
    }
    try {
      const success = await call({ code: "print(int(input()) ** 2)" })
      assert.equal(success.status, "Success")
      assert.equal(success.compile_result, null)
      assert.deepEqual(
        { ...success.run_result, execution_time: 0 },
        { status: "Finished", execution_time: 0, return_code: 0, stdout: "9\n", stderr: "" },
      )
      assert.equal((await call({ code: "raise SystemExit(1)" })).status, "Failed")
      const slow = await call({ code: "while True: pass", run_timeout: 0.5 })
      assert.deepEqual([slow.status, slow.run_result!.status], ["Failed", "TimeLimitExceeded"])
      for (const body of [
        { code: "", language: "cobol" },
        { code: "", files: { x: "" } },
        { code: "#".repeat(200_000) },
      ]) {
        const { status, message, run_result } = await call(body)
        assert.deepEqual([status, run_result], ["SandboxError", null])
        assert.notEqual(message, "")
      }
    } finally {
      await verifier.close(0.2)
    }
  })
})
