/** Our side of the benchmark: reads {"work": name} a line, answers {"value": number} a line, as peer.py does. */
import { createInterface } from "node:readline"
import * as torch from "etude/torch"
import { decoder } from "./decode.ts"
import { GPT } from "./gpt.ts"

const F = torch.nn.functional
const seconds = (start: number): number => (performance.now() - start) / 1e3

/** Calls a second of one small operator, by a loop that keeps no result. */
function add(): number {
  const [a, b] = [torch.rand(4), torch.rand(4)]
  const calls = 200_000
  const start = performance.now()
  for (let i = 0; i < calls; i++) a.add(b)
  return calls / seconds(start)
}

/** The same, recorded for the backward pass. */
function addWithGradient(): number {
  const [a, b] = [torch.rand([4], { requiresGrad: true }), torch.rand(4)]
  const calls = 100_000
  const start = performance.now()
  for (let i = 0; i < calls; i++) a.add(b)
  return calls / seconds(start)
}

/** Calls a second of an operator that takes a list of tensors. */
function cat(): number {
  const pair = [torch.rand(4), torch.rand(4)]
  const calls = 100_000
  const start = performance.now()
  for (let i = 0; i < calls; i++) torch.cat(pair)
  return calls / seconds(start)
}

/** GFLOP/s of a float32 product of two size × size matrices. */
function matmul(size: number, calls: number): number {
  // As in Python the operands go when the function ends: left to the collector, each measurement would have new ones
  // in memory that no cache has seen yet, and the peer's always the same.
  return torch.scope(() => {
    const [a, b] = [torch.rand(size, size), torch.rand(size, size)]
    a.matmul(b).dispose()
    const start = performance.now()
    for (let i = 0; i < calls; i++) a.matmul(b).dispose()
    return (2 * size ** 3 * calls) / seconds(start) / 1e9
  })
}

interface Shape {
  layers?: number
  width: number
  heads?: number
  context: number
  batch: number
  device?: torch.Device
}

const vocab = 64
const kept = new Map<string, () => number[]>()

/**
 * A model, its optimiser and a batch, as a function that trains one step. It answers when it began, and when forward,
 * zeroGrad, backward and optimiser ended.
 */
function trainer({ layers = 4, width, heads = 4, context, batch, device = "cpu" }: Shape): () => number[] {
  torch.manualSeed(1)
  const model = new GPT(vocab, context, width, heads, layers).to(device)
  const optimizer = new torch.optim.AdamW(model.parameters(), { lr: 1e-3 })
  const tokens = torch.randint(vocab, [batch, context + 1]).to(device)
  const inputs = tokens.narrow(1, 0, context).contiguous()
  const targets = tokens.narrow(1, 1, context).contiguous()
  const loss = (): torch.Tensor => F.crossEntropy(model.forward(inputs).view(-1, vocab), targets.view(-1))
  return () =>
    torch.scope(() => {
      const times = [performance.now()]
      // A scope of its own: what the backward pass does not need is freed before it begins.
      const value = torch.scope(() => (device === "cpu" ? loss() : torch.autocast({ device }, loss)))
      times.push(performance.now())
      optimizer.zeroGrad()
      times.push(performance.now())
      value.backward()
      times.push(performance.now())
      optimizer.step()
      value.item()
      times.push(performance.now())
      return times
    })
}

function stepOf(shape: Shape): { step: () => number[]; isNew: boolean } {
  const key = JSON.stringify(shape)
  const found = kept.get(key)
  const step = found ?? trainer(shape)
  kept.set(key, step)
  return { step, isNew: !found }
}

const median = (values: number[]): number => values.toSorted((x, y) => x - y)[values.length >> 1]!

/** Training steps a second: forward, backward, AdamW; by the median of `steps`. */
function gptSteps(shape: Shape, steps: number): number {
  const { step, isNew } = stepOf(shape)
  const times = Array.from({ length: isNew ? steps + 2 : steps }, () => {
    const start = performance.now()
    step()
    return performance.now() - start
  })
  return 1e3 / median(times)
}

/** The medians of a step's parts in milliseconds: where its time goes. */
function gptParts(shape: Shape, steps: number): Record<string, number> {
  const { step } = stepOf(shape)
  const times = Array.from({ length: steps }, step)
  const part = (i: number): number => median(times.map(t => t[i + 1]! - t[i]!))
  return { forward: part(0), zeroGrad: part(1), backward: part(2), optimizer: part(3) }
}

/** TFLOP/s of a bfloat16 product of two 8192 × 8192 matrices. */
function cudaMatmul(): number {
  const options = { device: "cuda", dtype: "bfloat16" } as const
  const [a, b] = [torch.randn([8192, 8192], options), torch.randn([8192, 8192], options)]
  const calls = (count: number): void => {
    for (let i = 0; i < count; i++) a.matmul(b).dispose()
  }
  calls(10)
  const [start, end] = [true, true].map(enableTiming => new torch.cuda.Event({ enableTiming }))
  start!.record()
  calls(50)
  end!.record().synchronize()
  return (50 * 2 * 8192 ** 3) / (start!.elapsedTime(end!) * 1e-3) / 1e12
}

/** Calls a second of one small operator on the GPU, as fast as it can be launched. */
function cudaAdd(): number {
  const [a, b] = [torch.rand([4], { device: "cuda" }), torch.rand([4], { device: "cuda" })]
  const calls = 100_000
  torch.cuda.synchronize()
  const start = performance.now()
  for (let i = 0; i < calls; i++) a.add(b)
  torch.cuda.synchronize()
  return calls / seconds(start)
}

/** Decode steps a second, each launched operator by operator or as one recorded graph. */
function cudaDecode(asGraph: boolean): number {
  const { position, step } = decoder()
  return torch.noGrad(() => {
    const graph = asGraph ? new torch.cuda.Graph() : undefined
    graph?.capture(step)
    const advance = graph ? () => graph.replay() : () => torch.scope(() => void step())
    for (let i = 0; i < 10; i++) advance()
    position.zero_()
    torch.cuda.synchronize()
    const start = performance.now()
    for (let i = 0; i < 500; i++) advance()
    torch.cuda.synchronize()
    return 500 / seconds(start)
  })
}

const works: Record<string, () => number | Record<string, number>> = {
  add,
  "add with gradient": addWithGradient,
  cat,
  "matmul 512": () => matmul(512, 60),
  "matmul 1024": () => matmul(1024, 12),
  "gpt 128": () => gptSteps({ width: 128, context: 64, batch: 32 }, 7),
  "gpt 64": () => gptSteps({ width: 64, context: 32, batch: 16 }, 25),
  "parts of gpt 128": () => gptParts({ width: 128, context: 64, batch: 32 }, 15),
  "parts of gpt 64": () => gptParts({ width: 64, context: 32, batch: 16 }, 50),
  "cuda matmul": cudaMatmul,
  "cuda add": cudaAdd,
  "cuda gpt": () =>
    gptSteps({ layers: 8, width: 512, heads: 8, context: 256, batch: 32, device: "cuda" }, 20),
  "cuda decode graph": () => cudaDecode(true),
  "cuda decode eager": () => cudaDecode(false),
}

torch.setNumThreads(Number(process.argv[2]))
console.log(JSON.stringify({ torch: torch.libtorch.version, cuda: torch.cuda.isAvailable() }))
for await (const line of createInterface({ input: process.stdin })) {
  const { work } = JSON.parse(line) as { work: string }
  console.log(JSON.stringify({ value: works[work]!() }))
}
