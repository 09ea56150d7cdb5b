import assert from "node:assert/strict"
import { execFileSync, spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { libtorch } from "etude/torch"
import { AddonBuildError, addonPath, buildAddon } from "../../src/torch/build-addon.ts"
import { inspectLibTorch, locateLibTorch, type TriedPlace } from "../../src/torch/locate-libtorch.ts"

describe("LibTorch and its addon", () => {
  let folder: string
  const cache = process.env.XDG_CACHE_HOME
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "etude-build-"))
  })
  after(() => rmSync(folder, { recursive: true, force: true }))
  afterEach(() => {
    if (cache === undefined) delete process.env.XDG_CACHE_HOME
    else process.env.XDG_CACHE_HOME = cache
  })

  it("is found where ETUDE_LIBTORCH points, with its version and CUDA", async () => {
    const found = await locateLibTorch({ environment: { ...process.env, ETUDE_LIBTORCH: libtorch.root } })
    assert.deepEqual(found, { ...libtorch, from: "ETUDE_LIBTORCH" })
    assert.match(found!.version, /^2\.\d+\.\d+/)
  })

  it("is not looked for elsewhere when ETUDE_LIBTORCH is wrong; what was tried is told", async () => {
    const tried: TriedPlace[] = []
    assert.equal(await locateLibTorch({ environment: { ETUDE_LIBTORCH: folder }, tried }), null)
    assert.deepEqual(tried, [
      { from: "ETUDE_LIBTORCH", path: folder, result: "lib/libtorch_cpu.so is missing there" },
    ])
  })

  it("is asked of Python without importing it, and each place that has none is told", async () => {
    const package_ = join(folder, "site", "torch")
    mkdirSync(package_, { recursive: true })
    writeFileSync(join(package_, "__init__.py"), "raise SystemExit('imported')")
    const tried: TriedPlace[] = []
    const environment = {
      ...process.env,
      PYTHONPATH: join(folder, "site"),
      ETUDE_LIBTORCH: undefined,
      VIRTUAL_ENV: undefined,
    }
    assert.equal(await locateLibTorch({ environment, project: folder, tried }), null)
    assert.deepEqual(
      tried.map(t => [t.from, t.result]),
      [
        ["python3", "lib/libtorch_cpu.so is missing there"],
        [".venv", "no such file"],
      ],
    )
  })

  it("must be 2.9 or later", () => {
    const old = join(folder, "old")
    for (const path of ["lib/libtorch_cpu.so", "include/ATen/core/dispatch/Dispatcher.h"]) {
      mkdirSync(join(old, path, ".."), { recursive: true })
      writeFileSync(join(old, path), "")
    }
    writeFileSync(join(old, "build-version"), "2.3.1+cu121\n")
    assert.match(inspectLibTorch(old, "here") as string, /2\.9 or later/)
  })

  it("needs a compiler, and says which", async () => {
    process.env.XDG_CACHE_HOME = join(folder, "no-compiler")
    await assert.rejects(buildAddon(libtorch, { compiler: "no-such-g++" }), (error: Error) => {
      assert.ok(error instanceof AddonBuildError)
      assert.match(error.message, /no-such-g\+\+ cannot be run.*apt-get install g\+\+/s)
      return true
    })
  })

  it("keeps what the compiler printed, and leaves nothing half-made", async () => {
    process.env.XDG_CACHE_HOME = join(folder, "failing")
    const compiler = join(folder, "failing-g++")
    writeFileSync(
      compiler,
      "#!/bin/sh\n[ \"$1\" = --version ] && exit 0\necho 'fatal error: no such header' >&2; exit 1\n",
      { mode: 0o755 },
    )
    await assert.rejects(buildAddon(libtorch, { compiler }), (error: Error) => {
      assert.ok(error instanceof AddonBuildError)
      assert.match(error.output, /no such header/)
      return true
    })
    assert.deepEqual(readdirSync(join(folder, "failing", "etude", "torch")), [])
  })

  it("clears away what killed builds left, and nothing of one that still runs", async () => {
    process.env.XDG_CACHE_HOME = join(folder, "left")
    const left = join(folder, "left", "etude", "torch")
    const [gone, running, recent] = [
      `building-${2 ** 30}-1000`,
      `building-${process.pid}-1000`,
      `building-${2 ** 30}-${Date.now()}`,
    ]
    for (const name of [gone, running, recent]) mkdirSync(join(left, name), { recursive: true })
    const compiler = join(folder, "failing-g++")
    await assert.rejects(buildAddon(libtorch, { compiler }))
    assert.deepEqual(readdirSync(left).sort(), [running, recent].sort())
  })

  it("is compiled unit by unit with progress, moved into place whole, and not compiled again", async () => {
    process.env.XDG_CACHE_HOME = join(folder, "fresh")
    // Stands for g++: takes its arguments, writes its output file.
    const compiler = join(folder, "quick-g++")
    const calls = join(folder, "calls")
    writeFileSync(
      compiler,
      `#!/bin/sh\necho "$*" >> ${calls}\nwhile [ $# -gt 0 ]; do [ "$1" = -o ] && echo made > "$2"; shift; done\n`,
      { mode: 0o755 },
    )
    const units: string[] = []
    const built = await buildAddon(libtorch, {
      compiler,
      onProgress: p => units.push(`${p.done}/${p.total}`),
    })
    assert.equal(built.cached, false)
    assert.equal(built.path, addonPath(libtorch))
    assert.equal(units.length, Number(units.at(-1)!.split("/")[1]) + 1)
    assert.equal((await buildAddon(libtorch, { compiler: "no-such-g++" })).cached, true)

    // Its objects are kept: made again, it is only linked, and what one object lacks is compiled alone.
    const compiled = () => readFileSync(calls, "utf8").match(/ -c \S+/g)?.length ?? 0
    const objects = join(folder, "fresh", "etude", "torch", "objects")
    assert.equal(compiled(), units.length - 1)
    for (const lost of [0, 1]) {
      for (const object of readdirSync(objects).slice(0, lost)) rmSync(join(objects, object))
      rmSync(built.path)
      writeFileSync(calls, "")
      assert.equal((await buildAddon(libtorch, { compiler })).cached, false)
      assert.equal(compiled(), lost)
    }
  })

  it("that is not built is an error which names the command, not a crash", () => {
    const run = spawnSync(
      process.execPath,
      [
        ...process.execArgv.filter(flag => flag.startsWith("--import=")),
        "--input-type=module",
        "-e",
        'await import("etude/torch")',
      ],
      { env: { ...process.env, XDG_CACHE_HOME: join(folder, "empty") }, encoding: "utf8" },
    )
    assert.equal(run.status, 1)
    assert.match(run.stderr, /npx etude setup/)
  })

  it("types every operator of this LibTorch", function () {
    this.timeout(60_000)
    if (!libtorch.version.startsWith("2.13.")) this.skip()
    const hooks = process.execArgv.filter(flag => flag.startsWith("--import="))
    execFileSync(process.execPath, [...hooks, "src/torch/generate-operators.ts", "--check"])
  })
})
