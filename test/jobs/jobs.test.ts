import assert from "node:assert/strict"
import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import {
  dashboardUrl,
  defaultSetup,
  LogText,
  packProject,
  projectFiles,
  RayCluster,
  rayJobManifest,
  rayJobSpec,
  resourcesOf,
  resultsIn,
  sbatchScript,
  submissionId,
  unpack,
} from "../../src/jobs/index.ts"

const job = { notebook: "a b/it's.ipynb", args: ["--param", "x=$(rm)"], resources: {}, setup: defaultSetup }

describe("notebooks as jobs", () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "etude-jobs-"))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it("a project is packed to the same bytes, which unzip by other hands as they were", () => {
    const files = new Map([
      ["b/ü.txt", Buffer.from("text ".repeat(1000))],
      ["a.bin", Buffer.from([0, 255, 13, 10])],
      ["empty", Buffer.alloc(0)],
    ])
    const packed = packProject(files)
    assert.deepEqual(packProject(new Map([...files].reverse())), packed)
    writeFileSync(join(folder, "p.zip"), packed.bytes)
    const check =
      "import zipfile,sys,hashlib;z=zipfile.ZipFile(sys.argv[1]);assert z.testzip() is None;print(*[f'{n} {hashlib.sha256(z.read(n)).hexdigest()[:8]}' for n in z.namelist()],sep='\\n')"
    const listed = execFileSync("python3", ["-c", check, join(folder, "p.zip")], {
      encoding: "utf8",
      env: { ...process.env, PYTHONIOENCODING: "utf-8" },
    })
    const names = listed
      .trim()
      .split("\n")
      .map(line => line.split(" ")[0])
    assert.deepEqual(names, ["a.bin", "b/ü.txt", "empty"])
  })

  it("what git ignores stays here, and so do results", async () => {
    execFileSync("git", ["init", "-q"], { cwd: folder })
    writeFileSync(join(folder, ".gitignore"), "secret\n")
    writeFileSync(join(folder, "secret"), "x")
    writeFileSync(join(folder, "n.ipynb"), "{}")
    mkdirSync(join(folder, "out"))
    writeFileSync(join(folder, "out/n.ipynb"), "{}")
    const packed = await projectFiles(folder, join(folder, "out"))
    assert.deepEqual([...packed.keys()], [".gitignore", "n.ipynb"])
  })

  it("the id stands for the content, and the shell gets the words as they are", () => {
    const project = packProject(new Map([["a", Buffer.from("1")]]))
    const id = submissionId(project, job)
    assert.equal(submissionId(project, { ...job }), id)
    assert.notEqual(submissionId(project, { ...job, args: [] }), id)
    assert.notEqual(submissionId(packProject(new Map([["a", Buffer.from("2")]])), job), id)
    assert.match(id, /^etude-it-s-[0-9a-f]{12}$/)
    const { entrypoint } = rayJobSpec(project, { ...job, setup: "npx() { printf '%s|' \"$@\"; }" })
    const said = execFileSync("sh", ["-c", entrypoint], { cwd: folder, encoding: "utf8" })
    assert.equal(
      said,
      "--no-install|etude|run|a b/it's.ipynb|--param|x=$(rm)|--out|etude-results|--cache|etude-results/.etude-cache|",
    )
  })

  it("asks for what the notebook's metadata say", () => {
    const resources = resourcesOf({ etude: { gpus: 1, cpus: 4, memory: 16 } })
    const spec = rayJobSpec(packProject(new Map()), { ...job, resources })
    assert.deepEqual(
      [spec.entrypoint_num_gpus, spec.entrypoint_num_cpus, spec.entrypoint_memory],
      [1, 4, 16e9],
    )
    assert.throws(() => resourcesOf({ etude: { gpus: "all" } }), /etude\.gpus: expected a number .* "all"/)
    const manifest = JSON.parse(rayJobManifest({ ...job, resources }, { name: "etude-it's" }))
    assert.equal(manifest.kind, "RayJob")
    const [container] = manifest.spec.rayClusterSpec.headGroupSpec.template.spec.containers
    assert.equal(container.resources.limits["nvidia.com/gpu"], "1")
    const script = sbatchScript({ ...job, resources }, { name: "n" })
    assert.match(script, /^#SBATCH --gpus=1\n#SBATCH --cpus-per-task=4\n#SBATCH --mem=16000M$/m)
    execFileSync("sh", ["-n"], { input: script })
  })

  it("results come back out of the log, whatever chunks it comes in, and damage is noticed", async () => {
    const project = packProject(new Map())
    const setup =
      "npx() { echo running; mkdir -p etude-results/figures; echo x > etude-results/figures/a.svg; }"
    const { entrypoint } = rayJobSpec(project, { ...job, setup })
    const log = execFileSync("sh", ["-c", entrypoint], { cwd: folder, encoding: "utf8" })
    await unpack(resultsIn(log)!, join(folder, "back"))
    assert.equal(readFileSync(join(folder, "back/figures/a.svg"), "utf8"), "x\n")
    assert.equal(resultsIn("no such thing"), undefined)
    assert.throws(
      () => resultsIn(log.replace(/\n[A-Za-z0-9+/=]+\n@@etude-results end/, "\n@@etude-results end")),
      /damaged/,
    )
    fc.assert(
      fc.property(fc.array(fc.nat(log.length)), cuts => {
        const text = new LogText()
        const at = [0, ...cuts.sort((a, b) => a - b), log.length]
        const shown = at.slice(1).map((end, i) => text.add(log.slice(at[i], end)))
        assert.equal(shown.join("") + text.end(), "running\n")
      }),
    )
  })

  it("knows addresses, and says when nobody answers there", async () => {
    assert.equal(dashboardUrl("ray://head"), "http://head:8265")
    assert.equal(dashboardUrl("ray://head:1234/"), "http://head:1234")
    assert.equal(dashboardUrl("https://ray.example"), "https://ray.example")
    assert.throws(() => dashboardUrl("head:8265"), /expected ray:\/\/HOST/)
    await assert.rejects(new RayCluster("ray://127.0.0.1:9").job("x"), /127\.0\.0\.1:9 does not answer/)
  })
})
