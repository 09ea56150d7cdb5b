import type { CellReport, RunSummary } from "./events.ts"
import type { Failure } from "./failure.ts"

/** Runs as a JUnit XML file, which CI systems show as tests: one suite a notebook, one case a cell. */
export function junitReport(runs: readonly RunSummary[]): string {
  const suites = runs.map(run => {
    const outside = run.failures.filter(failure => !run.cells.some(cell => cell.id === failure.cell))
    const whole = `<testcase classname="${escapeXml(run.file)}" name="the notebook" time="0.00">`
    const cases = [
      ...run.cells.map(cell => `    ${testCase(run, cell)}`),
      ...outside.map(failure => `    ${whole}${failureElement(failure)}</testcase>`),
    ]
    const failures = run.cells.filter(cell => cell.state === "failed").length + outside.length
    const skipped = run.cells.filter(cell => cell.state === "skipped").length
    return (
      `  <testsuite name="${escapeXml(run.file)}" tests="${cases.length}" failures="${failures}" ` +
      `skipped="${skipped}" time="${seconds(run.milliseconds)}">\n${cases.join("\n")}\n  </testsuite>`
    )
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join("\n")}\n</testsuites>\n`
}

function testCase(run: RunSummary, cell: CellReport): string {
  const name = escapeXml(cell.title === "" ? cell.label : `${cell.label}: ${cell.title}`)
  const open = `<testcase classname="${escapeXml(run.file)}" name="${name}" time="${seconds(cell.milliseconds)}"`
  if (cell.state === "skipped") return `${open}><skipped/></testcase>`
  const failures = run.failures.filter(failure => failure.cell === cell.id)
  if (failures.length === 0) return `${open}/>`
  return `${open}>${failures.map(failureElement).join("")}</testcase>`
}

function failureElement({ kind, message, excerpt, stack }: Failure): string {
  const detail = [message, excerpt, stack].filter(Boolean).join("\n\n")
  return `<failure type="${kind}" message="${escapeXml(message)}">${escapeXml(detail)}</failure>`
}

const marks = { ran: "✅ ran", cached: "💾 cached", failed: "❌ failed", skipped: "⏭ not reached" } as const

/** Runs as Markdown: a table of cells for each notebook, and what failed, with the source around it. */
export function markdownReport(runs: readonly RunSummary[]): string {
  return runs
    .map(run => {
      const rows = run.cells.map(
        ({ number, title, state, milliseconds }) =>
          `| ${number} | ${escapeCell(title)} | ${marks[state]} | ${state === "ran" || state === "failed" ? `${seconds(milliseconds)} s` : ""} |`,
      )
      const failures = run.failures.map(
        ({ message, excerpt }) => `**${message}**\n${excerpt === "" ? "" : `\n${fenced(excerpt)}\n`}`,
      )
      const verdict = run.isInterrupted ? "interrupted" : run.ok ? "ok" : "failed"
      const head = `## ${run.file}: ${verdict}, ${seconds(run.milliseconds)} s`
      const table = rows.length > 0 ? ["| cell | | | time |", "|---|---|---|---|", ...rows, ""] : []
      return [head, "", ...table, ...failures].join("\n").trimEnd()
    })
    .join("\n\n")
    .concat("\n")
}

/** A code block whose fence is longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(match => match[0].length))
  const fence = "`".repeat(longest + 1)
  return `${fence}ts\n${text}\n${fence}`
}

function escapeCell(text: string): string {
  return text.replace(/[\\|`<*_[\]]/g, "\\$&")
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2)
}

/** Text as XML allows it: what it cannot hold at all is shown by its code point. */
function escapeXml(text: string): string {
  return text
    .replace(
      /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,
      char => `\\x${char.codePointAt(0)!.toString(16)}`,
    )
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
}
