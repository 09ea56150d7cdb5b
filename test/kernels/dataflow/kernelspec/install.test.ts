import assert from "node:assert/strict"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  dataflowKernelspec,
  installKernelspec,
  jupyterDataFolder,
  listKernelspecs,
  uninstallKernelspec,
} from "../../../../kernels/dataflow/kernelspec/index.ts"

describe("kernelspec", () => {
  let prefix: string
  beforeEach(() => {
    prefix = mkdtempSync(join(tmpdir(), "etude-kernelspec-"))
  })
  afterEach(() => rmSync(prefix, { recursive: true, force: true }))

  it("is installed whole, listed, replaced and removed", () => {
    const spec = dataflowKernelspec()
    const folder = installKernelspec(spec, { prefix })
    assert.equal(folder, join(prefix, "share/jupyter/kernels/etude"))
    assert.deepEqual(readdirSync(folder).sort(), [
      "kernel.json",
      "logo-32x32.png",
      "logo-64x64.png",
      "logo-svg.svg",
    ])

    const renamed = { ...spec, json: { ...spec.json, display_name: "Another" } }
    installKernelspec(renamed, { prefix })
    const data = join(prefix, "share/jupyter")
    assert.deepEqual(
      listKernelspecs([data]).map(({ name, json }) => [name, json.display_name]),
      [["etude", "Another"]],
    )
    assert.deepEqual(readdirSync(join(data, "kernels")), ["etude"])

    assert.equal(uninstallKernelspec("etude", { prefix }), folder)
    assert.equal(uninstallKernelspec("etude", { prefix }), undefined)
    assert.deepEqual(listKernelspecs([data]), [])
  })

  it("starts this Node with a kernel file that exists, and is stopped by message", () => {
    for (const starter of [null, "/usr/bin/perl"]) {
      const { json } = dataflowKernelspec(starter)
      const [node, kernel, connection] = json.argv.slice(starter ? 2 : 0)
      assert.equal(node, process.execPath)
      assert.ok(existsSync(kernel!), kernel)
      assert.equal(connection, "{connection_file}")
      assert.equal(json.interrupt_mode, "message")
      assert.equal(json.language, "typescript")
      if (starter) assert.ok(existsSync(json.argv[1]!), json.argv[1])
    }
  })

  it("has logos of the sizes Jupyter asks for", () => {
    for (const [i, size] of [32, 64].entries()) {
      const png = readFileSync(dataflowKernelspec().logos[i]!)
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [size, size])
    }
  })

  it("goes where jupyter_core looks", () => {
    const kept = { ...process.env }
    try {
      process.env.JUPYTER_DATA_DIR = "/somewhere"
      assert.equal(jupyterDataFolder({ user: true }), "/somewhere")
      process.env.VIRTUAL_ENV = "/environment"
      assert.equal(jupyterDataFolder({ sysPrefix: true }), "/environment/share/jupyter")
    } finally {
      process.env = kept
    }
  })
})
