import assert from "node:assert/strict"
import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../..", import.meta.url))

/** Each fault, and the property that must find it; others may, too. */
const found: Record<string, string> = {
  "draws-from-outside": "is deterministic, with random access, and survives JSON",
  "loses-by-json": "is deterministic, with random access, and survives JSON",
  "repeats-itself": "gives distinct instances, and other ones for another seed",
  "denies-the-oracle": "scores the oracle 1, also after reasoning that ends in it",
  "takes-the-first-box": "scores the oracle 1, also after reasoning that ends in it",
  "takes-any-mention": "scores a mutated answer below 1",
  "takes-a-prefix": "scores a mutated answer below 1",
  "pays-everything": "scores another instance's answer below 1 nearly always",
  "leaks-the-answer": "has prompts from which the answer cannot be copied",
  throws: "scores empty, echoed, many-boxed and look-alike answers 0",
  "scores-beyond-one": "scores any text without throwing, within [0, 1] or null",
  "takes-quadratic-time": "scores 1 MB of hostile text 0, in linear time",
}

describe("the properties of tasks", () => {
  it("hold for a sound task, and each finds its fault", () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["node_modules/mocha/bin/mocha.js", "--reporter", "json", "test/tasks/faulty-tasks.ts"],
      { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 },
    )
    assert.match(stdout, /^\s*\{/, stderr)
    const { failures } = JSON.parse(stdout) as { failures: { fullTitle: string }[] }
    const titles = failures.map(({ fullTitle }) => fullTitle)
    assert.deepEqual(
      titles.filter(title => title.startsWith("task sound ")),
      [],
    )
    for (const [fault, property] of Object.entries(found))
      assert.ok(
        titles.includes(`task ${fault} ${property}`),
        `"${fault}" was found only by ${titles.filter(title => title.startsWith(`task ${fault} `)).join("; ") || "nothing"}`,
      )
  }).timeout(120_000)
})
