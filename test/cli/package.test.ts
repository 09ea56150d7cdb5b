import assert from "node:assert/strict"
import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../../", import.meta.url))

const run = (command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv = process.env): string => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8" })
  assert.equal(status, 0, `${command} ${args.join(" ")}\n${stdout}\n${stderr}`)
  return stdout
}

describe("the packed package, in an empty project", () => {
  let project: string

  before(function () {
    this.timeout(300_000)
    project = mkdtempSync(join(tmpdir(), "etude-package-"))
    const [{ filename }] = JSON.parse(
      run("npm", ["pack", "--json", "--pack-destination", project], root),
    ) as [{ filename: string }]
    writeFileSync(
      join(project, "package.json"),
      JSON.stringify({ name: "empty", private: true, type: "module" }),
    )
    run("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", join(project, filename)], project)
  })

  after(() => rmSync(project, { recursive: true, force: true }))

  it("runs as JavaScript without the TypeScript loader", () => {
    writeFileSync(
      join(project, "use.js"),
      `import { pearson } from "etude/stats"
       import { table } from "etude/tables"
       import * as torch from "etude/torch"
       const x = torch.tensor([1, 2, 3], { requiresGrad: true })
       x.mul(x).sum().backward()
       console.log(JSON.stringify([pearson([1, 2, 3, 4], [2, 4, 6, 9]).r > 0.99, x.grad.toArray(), table([{ a: 1 }]).numRows()]))`,
    )
    // The addon is compiled against the LibTorch that the checkout's tests found.
    const torch = join(root, ".venv/lib")
    const env = { ...process.env }
    if (existsSync(torch))
      env.ETUDE_LIBTORCH ??= run(
        "sh",
        ["-c", `ls -d ${torch}/python3*/site-packages/torch | head -1`],
        root,
      ).trim()
    run(process.execPath, ["node_modules/etude/src/cli/bin.mjs", "setup"], project, env)
    assert.equal(run(process.execPath, ["use.js"], project, env).trim(), "[true,[2,4,6],1]")
  }).timeout(240_000)

  it("brings its types", () => {
    writeFileSync(
      join(project, "use.ts"),
      `import { type Correlation, pearson } from "etude/stats"
       import { type Tensor, zeros } from "etude/torch"
       const r: number = pearson([1, 2, 3], [1, 2, 4]).r
       const x: Tensor = zeros([2, 3])
       // @ts-expect-error a shape is a list of numbers
       zeros("two")
       export { r, x }
       export type { Correlation }`,
    )
    writeFileSync(
      join(project, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          module: "nodenext",
          target: "es2023",
          skipLibCheck: true,
          types: [],
        },
        files: ["use.ts"],
      }),
    )
    run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", project], project)
  }).timeout(60_000)

  it("has a command line that knows itself", () => {
    assert.match(run("npx", ["etude", "--help"], project), /doctor/)
  }).timeout(60_000)
})
