import assert from "node:assert/strict"
import { type ChildProcess, execFile, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { followJob, RayCluster, submitOnce } from "../../src/jobs/index.ts"

// ETUDE_TEST_RAY: a Python with ray[default].
const python = process.env.ETUDE_TEST_RAY
const bin = fileURLToPath(new URL("../../src/cli/bin.mjs", import.meta.url))

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

/** The process of Ray's that watches over a job, among those above a process of it. */
function supervisorOf(pid: number): number {
  for (let at = pid; at > 1; ) {
    if (readFileSync(`/proc/${at}/cmdline`, "utf8").includes("JobSupervisor")) return at
    at = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${at}/stat`, "utf8"))![1])
  }
  throw new Error(`no JobSupervisor above ${pid}`)
}

describe("a Ray cluster", function () {
  this.timeout(600_000)
  let folder: string
  let address: string
  let ray: ChildProcess | undefined
  let here: NodeJS.ProcessEnv
  const etude = (...args: string[]): Promise<{ code: number; said: string }> =>
    new Promise(resolve => {
      const setup = `mkdir -p node_modules/.bin && ln -sf ${bin} node_modules/.bin/etude`
      const all = [bin, "run", ...args, "--on", address, "--setup", setup]
      const child = execFile(
        process.execPath,
        all,
        { cwd: folder, env: here, maxBuffer: 2 ** 26 },
        (_, out, err) => resolve({ code: child.exitCode ?? -1, said: out + err }),
      )
    })
  const local = (...args: string[]): Promise<string> =>
    new Promise((resolve, reject) =>
      execFile(process.execPath, [bin, "run", ...args], { cwd: folder, env: here }, (error, out, err) =>
        error ? reject(error) : resolve(out + err),
      ),
    )
  const notebook = (name: string, ...sources: string[]): void => {
    const cells = sources.map((source, i) => ({
      cell_type: "code",
      id: `c${i}`,
      metadata: {},
      execution_count: null,
      outputs: [],
      source,
    }))
    const text = JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: { etude: { cpus: 1 } }, cells })
    writeFileSync(join(folder, name), text)
  }

  before(async function () {
    if (!python) return this.skip()
    folder = mkdtempSync(join(tmpdir(), "etude-ray-"))
    writeFileSync(join(folder, "package.json"), "{}")
    here = { ...process.env, ETUDE_CACHE: join(folder, ".cache") }
    const [port, dashboard] = [await freePort(), await freePort()]
    const options = [
      `--port=${port}`,
      `--dashboard-port=${dashboard}`,
      "--num-cpus=2",
      "--disable-usage-stats",
    ]
    ray = spawn(
      join(dirname(python), "ray"),
      [
        "start",
        "--head",
        "--block",
        "--include-dashboard=true",
        "--object-store-memory=100000000",
        ...options,
      ],
      { stdio: "ignore" },
    )
    address = `ray://127.0.0.1:${dashboard}`
    const cluster = new RayCluster(address)
    // The dashboard answers before there is an agent that takes jobs.
    const isUp = () =>
      cluster.submit({ entrypoint: "true", submission_id: "up" }).then(
        () => true,
        () => false,
      )
    while (!(await isUp())) {
      assert.equal(ray.exitCode, null, "ray start has ended")
      await new Promise(resolve => setTimeout(resolve, 500))
    }
  })
  after(async () => {
    if (!ray) return
    ray.kill("SIGTERM")
    if (ray.exitCode === null && ray.signalCode === null) await once(ray, "exit")
    rmSync(folder, { recursive: true, force: true })
  })

  it("runs a notebook, shows what it prints, gives its results; the same again does not run again", async () => {
    notebook("sum.ipynb", 'const n = param("n", 2)', 'console.log("the answer is", n * 21)')
    const first = await etude("sum.ipynb", "--param", "n=3", "--out", "one")
    assert.equal(first.code, 0, first.said)
    assert.match(first.said, /submitted.*the answer is 63.*SUCCEEDED/s)
    assert.match(readFileSync(join(folder, "one/sum.ipynb"), "utf8"), /the answer is 63/)
    const before = readFileSync(join(folder, "one/sum.ipynb"), "utf8")
    rmSync(join(folder, "one/sum.ipynb"))
    const again = await etude("sum.ipynb", "--param", "n=3", "--out", "one")
    assert.match(again.said, /finished before/)
    assert.equal(readFileSync(join(folder, "one/sum.ipynb"), "utf8"), before)
  })

  it("gives back what the cache keeps: the next run here executes nothing; --force runs the job again", async () => {
    writeFileSync(join(folder, "scale.ts"), "export const scale = 3")
    notebook(
      "known.ipynb",
      'import { scale } from "./scale.ts"\nconst big = new Float64Array(5000).fill(scale)',
      "console.log('running'); big.reduce((a, b) => a + b)",
    )
    const first = await etude("known.ipynb", "--out", "two")
    assert.match(first.said, /2 results of cells are now in .*two/s)
    assert.match(await local("known.ipynb", "--cache"), /0 cells ran, 2 known/)
    writeFileSync(
      join(folder, "known.ipynb"),
      readFileSync(join(folder, "known.ipynb"), "utf8").replace("a + b)", "a + b) / 3"),
    )
    assert.match(await local("known.ipynb", "--cache"), /1 cell ran, 1 known/)
    assert.match((await etude("known.ipynb", "--out", "two")).said, /submitted/)
    assert.match((await etude("known.ipynb", "--out", "two")).said, /finished before/)
    const forced = await etude("known.ipynb", "--out", "two", "--force")
    assert.equal(forced.code, 0, forced.said)
    assert.match(forced.said, /submitted.*running/s)
  })

  it("a killed worker is reported, whichever of its processes it was, and the job is run again", async () => {
    for (const [name, victim] of [
      ["driver", "process.ppid"],
      ["supervisor", "supervisorOf(process.ppid)"],
    ] as const) {
      notebook(
        `${name}.ipynb`,
        `import { readFileSync } from "node:fs"\n${supervisorOf}`,
        `console.log("begun")\nawait new Promise(r => setTimeout(r, 1500))\nprocess.kill(${victim}, "SIGKILL")`,
        "await new Promise(r => setTimeout(r, 60_000))",
      )
      const { code, said } = await etude(`${name}.ipynb`)
      assert.equal(code, 1, said)
      assert.match(
        said,
        /submitted.*begun.*FAILED.*its process was killed, and the same command runs it again/s,
      )
      assert.match((await etude(`${name}.ipynb`, "--detach")).said, /submitted/)
      await etude(`${name}.ipynb`, "--stop")
    }
  })

  it("a sweep is a job for each combination, each with its folder of results", async () => {
    notebook("swept.ipynb", 'const n = param("n", 0)', 'console.log("n is", n)')
    const { code, said } = await etude("swept.ipynb", "--sweep", "n=3,5", "--out", "swept")
    assert.equal(code, 0, said)
    for (const n of [3, 5])
      assert.match(readFileSync(join(folder, `swept/n=${n}/swept.ipynb`), "utf8"), new RegExp(`n is ${n}`))
    assert.equal(new Set(said.match(/etude-swept-[0-9a-f]{12}/g)).size, 2)
  })

  it("a failed cell is a failed job, with its message, and is run again when asked again", async () => {
    notebook("bad.ipynb", 'throw new Error("no luck")')
    const first = await etude("bad.ipynb")
    assert.equal(first.code, 1)
    assert.match(first.said, /no luck.*FAILED, exit code 1/s)
    assert.match((await etude("bad.ipynb")).said, /submitted/)
  })

  it("is left, joined and stopped", async () => {
    notebook("long.ipynb", 'for (;;) { console.log("turn"); await new Promise(r => setTimeout(r, 100)) }')
    const left = await etude("long.ipynb", "--detach")
    assert.match(left.said, /submitted/)
    const id = /etude-long-[0-9a-f]+/.exec(left.said)![0]
    const cluster = new RayCluster(address)
    for await (const text of followJob(cluster, id, { every: 200 })) if (text.includes("turn")) break
    const joined = etude("long.ipynb")
    await etude("long.ipynb", "--stop")
    const { code, said } = await joined
    assert.equal(code, 1)
    assert.match(said, /STOPPED/)
  })

  it("queues twenty jobs on two cores, each submitted twice and run once", async () => {
    const cluster = new RayCluster(address)
    const specs = Array.from({ length: 20 }, (_, i) => ({
      submission_id: `queued-${i}`,
      entrypoint: `echo job ${i}`,
      entrypoint_num_cpus: 1,
    }))
    const how = await Promise.all([...specs, ...specs].map(spec => submitOnce(cluster, spec)))
    assert.equal(how.filter(each => each === "submitted").length, 20)
    for (const [i, { submission_id }] of specs.entries()) {
      let said = ""
      const following = followJob(cluster, submission_id, { every: 200 })
      for (;;) {
        const { done, value } = await following.next()
        if (!done) said += value
        else {
          assert.equal(value?.status, "SUCCEEDED")
          break
        }
      }
      assert.match(said, new RegExp(`^job ${i}$`, "m"))
    }
  })
})
