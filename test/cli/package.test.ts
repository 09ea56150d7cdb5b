import assert from "node:assert/strict"
import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
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

  it("exports a notebook as a module that plain Node runs, in a CommonJS package too", () => {
    const cell = (id: string, source: string) => ({
      cell_type: "code",
      id,
      metadata: {},
      source,
      outputs: [],
      execution_count: null,
    })
    const cells = [
      cell("a", 'import { mean } from "etude/stats"\nimport { table } from "etude/tables"'),
      cell("b", 'const n: number = param("n", 3)\ntable([{ n, half: mean([0, n]) }])'),
    ]
    for (const [type, js, ts] of [
      ["module", "study.js", "study.ts"],
      ["commonjs", "study.mjs", "study.mts"],
    ] as const) {
      const folder = join(project, type)
      mkdirSync(folder)
      writeFileSync(join(folder, "package.json"), JSON.stringify({ type }))
      writeFileSync(
        join(folder, "study.ipynb"),
        JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }),
      )
      for (const to of ["js", "ts"]) run("npx", ["etude", "export", "study.ipynb", "--to", to], folder)
      for (const args of [[js], ["--import", "etude/typescript", ts]])
        assert.match(run(process.execPath, [...args, "--n=5"], folder), /^n +half\n─+\n5 +2\.5\n$/)
    }
  }).timeout(120_000)

  it("has a command line that knows itself", () => {
    assert.match(run("npx", ["etude", "--help"], project), /doctor/)
  }).timeout(60_000)
})
