import assert from "node:assert/strict"
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DivergenceError, listCheckpoints, loadCheckpoint, saveCheckpoint, sft } from "etude/rl"
import * as torch from "etude/torch"
import { collect, onOneThread, repeat, timeless, tinyPolicy, tinyRun } from "./tiny.ts"

describe("a long run", function () {
  onOneThread(this)

  let folder = ""
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "etude-run-"))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const saved = (): number[] => listCheckpoints(folder).map(({ step }) => step)

  it("keeps its latest checkpoints, and has one of its end", async () => {
    await collect(tinyRun({ steps: 7, checkpoint: { folder, every: 2, keep: 2 } }))
    assert.deepEqual(saved(), [6, 7])
    assert.deepEqual(readdirSync(folder).sort(), ["checkpoint-6", "checkpoint-7"])
  })

  it("saves where it is left, and goes on from there", async () => {
    const expected = await collect(tinyRun())
    const seen: object[] = []
    for await (const record of tinyRun({ checkpoint: { folder } })) {
      seen.push(record)
      if (record.step === 1) break
    }
    assert.deepEqual(saved(), [2])
    seen.push(...(await collect(tinyRun({ checkpoint: { folder }, resume: true }))))
    assert.deepEqual(seen.map(timeless), expected.map(timeless))
  })

  it("ends when it is interrupted, with everything saved as after the last whole step", async () => {
    const expected = await collect(tinyRun())
    for (const when of ["sample", "score", "train"] as const) {
      const place = join(folder, when)
      const abort = new AbortController()
      const policy = tinyPolicy()
      const stop = (step: number): void => {
        if (step === 2) abort.abort(new Error("enough"))
      }
      let sampled = 0
      const interrupted = tinyRun({
        signal: abort.signal,
        checkpoint: { folder: place },
        onSamples: (_, step) => when === "score" && stop(step),
        policy: {
          ...policy,
          sample: (prompts, options) => {
            if (when === "sample") stop(sampled++)
            return policy.sample(prompts, options)
          },
          trainStep: (sequences, options) => {
            if (when === "train") stop(listedSteps++)
            return policy.trainStep(sequences, options)
          },
        },
      })
      let listedSteps = 0
      const seen: object[] = []
      await assert.rejects(async () => {
        for await (const record of interrupted) seen.push(record)
      }, /enough/)
      assert.equal(seen.length, 2, when)
      assert.deepEqual(
        listCheckpoints(place).map(({ step }) => step),
        [2],
      )
      seen.push(...(await collect(tinyRun({ checkpoint: { folder: place }, resume: true }))))
      assert.deepEqual(seen.map(timeless), expected.map(timeless), when)
    }
  })

  it("may be supervised fine-tuning too", async () => {
    const demonstrations = (step: number) =>
      repeat.take(4, { from: 4 * step }).map(({ prompt, answer }) => ({ prompt, completion: answer }))
    const run = (options = {}) =>
      sft({ policy: tinyPolicy(), demonstrations, steps: 4, learningRate: 1e-2, ...options })
    const expected = await collect(run())
    const checkpoint = { folder, every: 2 }
    const seen = await collect(run({ steps: 3, checkpoint }))
    seen.push(...(await collect(run({ checkpoint, resume: true }))))
    assert.deepEqual(seen.map(timeless), expected.map(timeless))
  })

  it("restores torch's random generator", async () => {
    const policy = tinyPolicy()
    torch.manualSeed(1)
    await saveCheckpoint(join(folder, "c"), policy, { step: 3, note: "kept" })
    const drawn = torch.rand(4).toArray()
    torch.manualSeed(2)
    assert.deepEqual(await loadCheckpoint(join(folder, "c"), tinyPolicy()), { step: 3, note: "kept" })
    assert.deepEqual(torch.rand(4).toArray(), drawn)
  })

  it("has the old checkpoint where one that replaced it was cut short", async () => {
    const place = join(folder, "best")
    await saveCheckpoint(place, tinyPolicy(), { step: 1 })
    await saveCheckpoint(place, tinyPolicy(), { step: 2 })
    assert.deepEqual(readdirSync(folder), ["best"])
    renameSync(place, join(folder, ".best.old")) // as a kill between the two renamings leaves it
    assert.equal((await loadCheckpoint(place, tinyPolicy())).step, 2)
    assert.deepEqual(readdirSync(folder), ["best"])
  })

  it("stops where it diverges, and names the last good checkpoint", async () => {
    const policy = tinyPolicy()
    const broken = tinyRun({
      policy,
      checkpoint: { folder, every: 1 },
      onSamples: (_, step) => {
        if (step === 2) torch.noGrad(() => policy.model.model.norm.weight!.fill_(Number.NaN))
      },
    })
    const message = `grpo: diverged at step 2: the loss is NaN; the last good checkpoint is ${join(folder, "checkpoint-2")}`
    await assert.rejects(collect(broken), new DivergenceError(message))
    assert.deepEqual(saved(), [1, 2])
  })

  it("stops where the KL to the reference explodes", async () => {
    const loss = { type: "clipped_ratio", beta: 1e-6 } as const
    const run = tinyRun({ learningRate: 1, loss, reference: tinyPolicy(), maxKl: 0.01 })
    await assert.rejects(
      collect(run),
      /diverged at step 1: the KL to the reference is .*no checkpoints were asked for/,
    )
  })

  it("stops where nothing can be learned any more, and says why", async () => {
    const records = await collect(
      tinyRun({
        steps: 9,
        patience: 3,
        task: { name: "any", score: () => 1 },
        examples: () => [{ prompt: "a=" } as never],
      }),
    )
    assert.equal(records.length, 3)
    assert.equal(records[2]!.stopped, "3 steps in a row had nothing to teach: every reward is 1")
    assert.ok(records.every(({ reward, grad_norm }) => reward === 1 && grad_norm === 0))
    const task = { name: "down", score: (): number => assert.fail("no server") }
    const [last] = (
      await collect(tinyRun({ patience: 2, task, examples: () => [{ prompt: "a=" } as never] }))
    ).slice(-1)
    assert.match(last!.stopped!, /2 steps in a row .*no completion could be judged \(down: no server\)/)
    assert.ok(Number.isNaN(last!.reward) && last!.unjudged === 8)
    assert.equal(last!.failure, "down: no server")
  })

  it("refuses the checkpoint of another model or optimiser, and changes nothing", async () => {
    await collect(tinyRun({ steps: 1, checkpoint: { folder } }))
    const go = (policy: ReturnType<typeof tinyPolicy>) =>
      collect(tinyRun({ policy, checkpoint: { folder }, resume: true }))
    const wider = tinyPolicy({ hiddenSize: 32 })
    await assert.rejects(
      go(wider),
      /checkpoint-1 is the checkpoint of another model: expected intermediateSize 88, found 48/,
    )
    await assert.rejects(
      go(tinyPolicy({ optimizer: "muon" })),
      /is of a policy without muon, expected one with/,
    )
  })

  it("refuses to mix two runs' checkpoints", async () => {
    await collect(tinyRun({ steps: 2, checkpoint: { folder, every: 1 } }))
    await assert.rejects(
      collect(tinyRun({ checkpoint: { folder } })),
      /holds a run's checkpoints, the latest after step 2; go on from it with resume: true/,
    )
    const earlier = join(folder, "checkpoint-1")
    await assert.rejects(
      collect(tinyRun({ checkpoint: { folder }, resume: earlier })),
      /holds a later checkpoint/,
    )
    const other = join(folder, "other")
    await collect(tinyRun({ steps: 2, checkpoint: { folder: other }, resume: earlier }))
    assert.deepEqual(
      listCheckpoints(other).map(({ step }) => step),
      [2],
    )
    await assert.rejects(
      collect(tinyRun({ checkpoint: { folder: other }, resume: folder })),
      /holds no checkpoint of a run: .*position.json is missing/,
    )
  })

  it("keeps the old checkpoint where the disk fills while a new one is written", async function () {
    const disk = join(folder, "disk")
    mkdirSync(disk)
    if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=128k", "tmpfs", disk]).status !== 0) {
      console.log("      skipped: a small disk needs the right to mount one")
      return this.skip()
    }
    try {
      const run = tinyRun({ checkpoint: { folder: disk, every: 1 } })
      await run.next()
      writeFileSync(join(disk, "full"), Buffer.alloc(24 * 1024))
      await assert.rejects(
        collect(run),
        /checkpoint: .*checkpoint-2 could not be written \(ENOSPC.*\); the last whole one is .*checkpoint-1/,
      )
      assert.deepEqual(readdirSync(disk).sort(), ["checkpoint-1", "full"])
      assert.equal((await loadCheckpoint(join(disk, "checkpoint-1"), tinyPolicy())).step, 1)
    } finally {
      spawnSync("umount", ["-l", disk])
    }
  })
})
