import assert from "node:assert/strict"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

const root = fileURLToPath(new URL("..", import.meta.url))

/** The folders whose README.md is one program in pieces, and how many pieces it has at least. */
const pages = { torch: 4, lm: 6, rl: 4, tasks: 8 }

for (const [name, pieces] of Object.entries(pages))
  describe(`the page of etude/${name}`, () => {
    it("runs from the first line of code to the last", async () => {
      const page = readFileSync(join(root, "src", name, "README.md"), "utf8")
      const blocks = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code!)
      assert.ok(blocks.length >= pieces, `${blocks.length} pieces of code`)
      // Inside the project, so that etude/… resolves; in a folder that git ignores.
      mkdirSync(join(root, ".etude"), { recursive: true })
      const folder = mkdtempSync(join(root, ".etude", "readme-"))
      const before = process.cwd()
      process.chdir(folder)
      try {
        const module = join(folder, "page.ts")
        writeFileSync(module, blocks.join("\n"))
        await import(pathToFileURL(module).href)
      } finally {
        process.chdir(before)
        rmSync(folder, { recursive: true })
      }
    })
  })
