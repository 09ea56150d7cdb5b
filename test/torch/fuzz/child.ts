// Runs calls FROM…TO of SEED; the call under way is written to the file LOG first, so that a crash names it.
import { openSync, writeSync } from "node:fs"
import { inspect } from "node:util"
import * as torch from "etude/torch"
import { hostileCall } from "./calls.ts"

const [seed = 0, from = 0, to = 0] = process.argv.slice(2, 5).map(Number)
const log = openSync(process.argv[5]!, "w")
const only = process.argv[6]
torch.setMemoryLimit(512 * 2 ** 20)
torch.setNumThreads(1)
// Leaves out what reads and writes files by name.
const names = torch
  .operatorNames()
  .filter(name => /^(aten|etude)::(?!from_file)/.test(name) && (!only || name.startsWith(only)))
let succeeded = 0
const kinds = new Map<string, number>()
for (let index = from; index < to; index++) {
  torch.manualSeed(index)
  torch.scope(() => {
    const { name, args } = hostileCall(names, seed, index)
    writeSync(log, `${index} ${name}(${args.map(shortly).join(", ")})\n`.slice(0, 1000).padEnd(1000), 0)
    try {
      const [base = "", overload = ""] = name.split(".", 2)
      const result = torch.operator(base, overload).call(args)
      succeeded++
      for (const item of Array.isArray(result) ? result : [result])
        if (item instanceof torch.Tensor) differentiate(item)
    } catch (error) {
      if (!(error instanceof Error)) throw error
      kinds.set(error.name, (kinds.get(error.name) ?? 0) + 1)
    }
  })
}
writeSync(log, "done\n".padEnd(400), 0)
process.stdout.write(
  `${JSON.stringify({ calls: to - from, succeeded, errors: Object.fromEntries(kinds), ...torch.memory() })}\n`,
)

function differentiate(result: torch.Tensor): void {
  if (result.disposed || !result.requiresGrad || !result.dtype.startsWith("float") || result.device !== "cpu")
    return
  result.sum().backward()
}

function shortly(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shortly).join(", ")}]`
  if (value instanceof torch.Tensor) {
    if (value.disposed) return "disposed"
    const place = `${value.layout === "strided" ? "" : value.layout}${value.device === "cpu" ? "" : value.device}`
    return `${place}${value.dtype}[${value.shape}]${value.requiresGrad ? "g" : ""}`
  }
  if (value instanceof torch.Generator) return "generator"
  if (typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return `{${Object.entries(value)
      .map(([name, item]) => `${name}: ${shortly(item)}`)
      .join(", ")}}`
  }
  return inspect(value).slice(0, 100)
}
