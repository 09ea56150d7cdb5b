import assert from "node:assert/strict"
import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { makeBundles } from "../../../../kernels/dataflow/boot/bundle.ts"
import { bundlePath, findBundle } from "../../../../kernels/dataflow/boot/run.cjs"
import { startKernel } from "../start-kernel.ts"

describe("the kernel's bundles", () => {
  it("are made once for the code as it is, and found", async () => {
    assert.ok(await makeBundles())
    for (const name of ["kernel", "child"] as const) {
      const path = findBundle(name)!
      assert.equal(path, bundlePath(name))
      const made = readFileSync(path)
      assert.ok(await makeBundles())
      assert.deepEqual(readFileSync(path), made)
    }
  })

  const starts = [
    ["bundles", "its bundles"],
    ["bundles", "bundles that V8 has compiled before"],
    ["kernel.json", "bundles, both processes at once"],
    ["modules", "its modules"],
  ] as const
  for (const [from, what] of starts)
    it(`a kernel from ${what} runs cells, imports TypeScript and reports errors in it`, async () => {
      const kernel = await startKernel(from)
      try {
        const module =
          "export enum Side { Left = 1 }\nexport const fail = (): never => {\n  throw new Error('no')\n}\n"
        writeFileSync(join(kernel.folder, "side.ts"), module)
        const { outputs } = await kernel.client.execute("1 + 1", "a")
        assert.deepEqual(outputs.at(-1)?.content.data, { "text/plain": "2" })
        const imported = await kernel.client.execute('import { fail, Side } from "./side"\nSide.Left', "b")
        assert.deepEqual(imported.outputs.at(-1)?.content.data, { "text/plain": "1" })
        const { reply } = await kernel.client.execute("// second line throws\nfail()", "c")
        assert.equal(reply.status, "error")
        const trace = (reply.traceback as string[]).join("\n")
        assert.match(trace, /Error: no\n {4}at .*side\.ts:3:9/)
        assert.match(trace, /at cell \[3\], line 2:1/)
        assert.doesNotMatch(trace, /kernels\/dataflow|node:internal/)
        const known = await kernel.client.request("inspect_request", {
          code: "Side",
          cursor_pos: 4,
          detail_level: 0,
        })
        assert.match(String((known.reply.data as Record<string, unknown>)["text/plain"]), /enum Side/)
        assert.equal(kernel.errors(), "")
        const isCompiled = (name: "kernel" | "child") =>
          readdirSync(dirname(bundlePath(name))).some(file => file.endsWith(".v8"))
        while (from !== "modules" && !(isCompiled("kernel") && isCompiled("child")))
          await new Promise(resolve => setTimeout(resolve, 50))
      } finally {
        await kernel.stop()
      }
    })

  it("compiled code is used only with the bundle it was made from", () => {
    const folder = mkdtempSync(join(tmpdir(), "etude-bundle-"))
    try {
      const run = fileURLToPath(new URL("../../../../kernels/dataflow/boot/run.cjs", import.meta.url))
      const bundle = join(folder, "two.js")
      // Sources of one length, which V8 could not tell apart.
      const untilCompiled = `const look = () => require("node:fs").readdirSync(${JSON.stringify(folder)}).length > 1 || setTimeout(look, 50); look()`
      for (const word of ["one", "two"]) {
        writeFileSync(bundle, `console.log("${word}"); ${untilCompiled}`)
        assert.equal(spawnSync(process.execPath, [run, bundle], { encoding: "utf8" }).stdout, `${word}\n`)
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
