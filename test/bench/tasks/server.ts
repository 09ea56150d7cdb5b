/** The verifier server under load: a process of its own, asked by connections kept alive. */
import { fork } from "node:child_process"
import { Agent, request } from "node:http"
import { fileURLToPath } from "node:url"
import { algebrariumTasks, labelOf } from "etude/tasks"
import type { BenchContext, Row } from "../row.ts"
import { median } from "./generation.ts"

const batch = 64

/** Bodies of 64 completions each, half of them right, after some reasoning, over the four systems. */
function bodies(count: number): string[] {
  const examples = Object.values(algebrariumTasks).flatMap(task => task.take(64, { config: { depth: 2 } }))
  return Array.from({ length: count }, (_, b) => {
    const items = Array.from({ length: batch }, (_, i) => {
      const example = examples[(b * batch + i) % examples.length]!
      const other = examples[(b * batch + i + 4) % examples.length]!
      const reasoning =
        "First I apply the rule to each part in turn, and then I put the parts together. ".repeat(8)
      return { completion: `${reasoning}\n${(i % 2 ? example : other).answer}`, label: labelOf(example) }
    })
    return JSON.stringify({ items })
  })
}

export async function server({ repeats, log }: BenchContext): Promise<Row[]> {
  const child = fork(fileURLToPath(new URL("start-server.ts", import.meta.url)), {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  })
  const url = await new Promise<string>((resolve, reject) => {
    child.once("message", message => resolve(message as string))
    child.once("exit", code => reject(new Error(`the server ended with ${code}`)))
  })
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const payloads = bodies(16)
  const post = (i: number, abortAfter?: number): Promise<number> =>
    new Promise((resolve, reject) => {
      const started = performance.now()
      const call = request(`${url}/v1/score`, { method: "POST", agent }, response => {
        let text = ""
        response.setEncoding("utf8").on("data", piece => (text += piece))
        response.on("end", () => {
          const { scores } = JSON.parse(text) as { scores: (number | null)[] }
          if (scores.length !== batch || scores.includes(null))
            reject(new Error(`a bad answer: ${text.slice(0, 100)}`))
          resolve(performance.now() - started)
        })
        response.on("error", reject)
      })
      call.on("error", error => (abortAfter === undefined ? reject(error) : resolve(Number.NaN)))
      if (abortAfter !== undefined) setTimeout(() => call.destroy(), abortAfter)
      call.end(payloads[i % payloads.length])
    })

  /** Completions a second with `width` requests always under way. */
  const saturate = async (milliseconds: number, width: number): Promise<number> => {
    const start = performance.now()
    let done = 0
    const worker = async () => {
      while (performance.now() - start < milliseconds) {
        await post(done)
        done++
      }
    }
    await Promise.all(Array.from({ length: width }, worker))
    return (done * batch) / ((performance.now() - start) / 1000)
  }

  /** Each request's milliseconds, sent at an even pace whatever the answers do; clients of every `vanish`th leave. */
  const paced = async (perSecond: number, milliseconds: number, vanish = 0): Promise<number[]> => {
    const start = performance.now()
    const calls: Promise<number>[] = []
    for (let i = 0; (i / perSecond) * 1000 < milliseconds; i++) {
      const wait = start + (i / perSecond) * 1000 - performance.now()
      if (wait > 0) await new Promise(resolve => setTimeout(resolve, wait))
      calls.push(post(i, vanish && i % vanish === 0 ? 1 : undefined))
    }
    return Promise.all(calls)
  }

  try {
    log("verifier server")
    await saturate(1500, 4)
    const rates: number[] = []
    for (let i = 0; i < repeats; i++) rates.push(await saturate(1000, 4))
    const rate = median(rates)
    const percentile99 = async (perSecond: number) => {
      const times = (await paced(perSecond / batch, 3000)).sort((a, b) => a - b)
      return times[Math.floor(0.99 * times.length)]!
    }
    const atHalfLoad = await percentile99(2500)
    const times = await paced(5000 / batch, 3000, 3)
    const stayed = times.filter((_, i) => i % 3 !== 0)
    const lost = stayed.filter(time => !(time > 0)).length
    const row = (work: string, ours: number, unit: string, goal: string): Row => ({
      work,
      ours,
      peer: null,
      peerName: "",
      unit,
      goal,
    })
    return [
      row("verifier server, Algebrarium in batches of 64, one core", rate, "completions/s", "≥ 5000"),
      row("its p99 at half that load, 2,500 completions/s", atHalfLoad, "ms", "≤ 50"),
      row("answers lost while every third client vanishes", lost, "answers", "≤ 0"),
    ]
  } finally {
    agent.destroy()
    child.kill("SIGTERM")
  }
}
