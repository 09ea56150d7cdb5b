/** What a run says at its end: what failed, with the source around it and where its inputs lie; and the results. */
import { relative } from "node:path"
import type { Failure, RunSummary } from "../../kernels/dataflow/notebook/index.ts"
import { duration } from "./step.mjs"

export function reportRun(summary: RunSummary, out: string | undefined): string {
  const count = (state: string): number => summary.cells.filter(cell => cell.state === state).length
  const skipped = count("skipped")
  const cached = count("cached")
  const failed = count("failed")
  const counts = [
    `${count("ran")} ${count("ran") === 1 ? "cell" : "cells"} ran`,
    ...(cached ? [`${cached} known from before`] : []),
    `${failed} failed`,
    ...(skipped ? [`${skipped} not reached`] : []),
  ]
  const lines = [
    `\n${relative(process.cwd(), summary.file) || summary.file}${summary.isInterrupted ? ", interrupted" : ""}: ${counts.join(", ")}, in ${duration(summary.milliseconds)}`,
  ]
  if (summary.notebook) lines.push(`notebook: ${relative(process.cwd(), summary.notebook)}`)
  if (out && summary.exports.length > 0)
    lines.push(`in ${out}/: ${summary.exports.map(({ path }) => path).join(", ")}`)
  if (out && summary.exports.some(({ kind }) => kind === "figure"))
    lines.push(`all figures on a page: ${out}/figures/index.html`)
  // Failures last, where they are seen.
  return [...lines, ...summary.failures.map(describeFailure)].join("\n")
}

/** The last word of several runs: how many went well, and in one line each what failed. */
export function reportRuns(summaries: readonly RunSummary[], wanted: number): string {
  const failed = summaries.filter(({ ok }) => !ok)
  const left = wanted - summaries.length
  const counts = [
    `${summaries.length - failed.length} went well`,
    ...(failed.length ? [`${failed.length} did not`] : []),
    ...(left ? [`${left} not reached`] : []),
  ]
  const lines = [...new Set(failed.flatMap(({ failures }) => failures.map(({ message }) => message)))]
  return [`\n${wanted} runs: ${counts.join(", ")}`, ...lines.map(line => `  ${line}`)].join("\n")
}

function describeFailure({ message, excerpt, stack, values }: Failure): string {
  const lines = ["", message]
  if (excerpt) lines.push(excerpt)
  if (stack && stack.split("\n").length > 2) lines.push(stack)
  if (values && values.length > 0) {
    lines.push("what it read, as safetensors files:")
    for (const { path, names } of values)
      lines.push(`  ${names.join(", ")}: ${relative(process.cwd(), path)}`)
  }
  return lines.join("\n")
}
