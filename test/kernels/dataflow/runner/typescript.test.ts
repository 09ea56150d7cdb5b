import assert from "node:assert/strict"
import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const hooks = new URL("../../../../kernels/dataflow/runner/typescript.mjs", import.meta.url).href

describe("TypeScript modules", () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "etude-typescript-"))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const run = (code: string): string => {
    const file = join(folder, "script.mts")
    writeFileSync(file, code)
    return execFileSync(process.execPath, ["--import", hooks, file], { encoding: "utf8" })
  }

  it("may say `using`, whatever this Node knows; disposed last first, also after an error, whose line is the file's", () => {
    const printed = run(`
      const log: string[] = []
      const held = (name: string) => ({ name, [Symbol.dispose]() { log.push(name) } })
      {
        using a = held("a")
        using b = held("b")
        log.push(a.name + b.name)
      }
      try {
        using c = held("c")
        throw new Error(c.name)
      } catch (error) {
        log.push(/script\\.mts:(\\d+)/.exec((error as Error).stack!)![1]!)
      }
      async function wait(): Promise<void> {
        await using d = { async [Symbol.asyncDispose]() { await null; log.push("d") } }
      }
      await wait()
      console.log(log.join(" "))`)
    assert.equal(printed, "ab b a c 11 d\n")
  })

  it("may use the word otherwise", () => {
    assert.equal(run("const using = 2 as number\nconsole.log(using + 1) // not using it\n"), "3\n")
  })
})
