/** `etude diff`: what two notebooks differ in, by cells, code and what they show. */
import { relative } from "node:path"
import {
  cellTitle,
  type DiffOptions,
  diffNotebooks,
  diffPage,
  type LineChange,
  type NotebookDiff,
  NotebookError,
  readNotebook,
  writeWhole,
} from "../../kernels/dataflow/notebook/index.ts"
import { UsageError } from "./usage.ts"

export interface DiffCommandOptions extends DiffOptions {
  /** Where a page with the differences goes. */
  html?: string
  color?: boolean
}

/** Exit code 0: the same, 1: different; 2, by the `UsageError`: a file that is no notebook. */
export async function diffCommand(
  before: string,
  after: string,
  {
    html,
    outputs = true,
    color = process.stdout.isTTY === true && !process.env.NO_COLOR,
  }: DiffCommandOptions,
): Promise<void> {
  const [old, now] = await Promise.all([readNotebook(before), readNotebook(after)]).catch(error => {
    throw error instanceof NotebookError ? new UsageError(error.message) : error
  })
  const diff = diffNotebooks(old!, now!, { outputs })
  if (html !== undefined) await writeWhole(html, diffPage(diff, { before, after }))
  // Whoever reads it (`head`, a pager) may stop early.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error
  })
  process.stdout.write(describe(diff, { before, after }, color))
  if (html !== undefined) console.log(`page: ${relative(process.cwd(), html)}`)
  if (!diff.isEqual) process.exitCode = 1
}

/** As text for a terminal; nothing for equal notebooks. */
function describe(diff: NotebookDiff, names: { before: string; after: string }, isColored: boolean): string {
  if (diff.isEqual) return ""
  const paint = (code: number, text: string): string => (isColored ? `\u001b[${code}m${text}\u001b[0m` : text)
  const [bold, red, green, cyan] = [1, 31, 32, 36].map(code => (text: string) => paint(code, text))
  const lineOf = ({ kind, text }: LineChange): string =>
    kind === "added" ? green!(`+ ${text}`) : kind === "removed" ? red!(`- ${text}`) : `  ${text}`
  const out = [bold!(`--- ${names.before}`), bold!(`+++ ${names.after}`)]
  for (const each of diff.metadata) out.push(`notebook metadata: ${each}`)
  for (const cell of diff.cells) {
    if (cell.kind === "same") continue
    out.push("", cyan!(`@@ ${cellTitle(cell)}`))
    out.push(...near(cell.source).map(lineOf))
    for (const each of cell.metadata) out.push(`metadata ${each}`)
    for (const { kind, what, text, data, pictures } of cell.outputs) {
      out.push(
        bold!(`  ${what}: ${kind}${pictures?.before && pictures.after ? ", its picture differs" : ""}`),
      )
      out.push(...near(text).map(change => `  ${lineOf(change)}`))
      out.push(...data.map(each => `    ${each}`))
    }
  }
  const same = diff.cells.filter(({ kind }) => kind === "same").length
  out.push("", `${diff.cells.length - same} of ${diff.cells.length} cells differ`)
  return `${out.join("\n")}\n`
}

/** Changed lines with three around them; "…" for what is left out. */
function near(changes: readonly LineChange[], around = 3): LineChange[] {
  const isNear = changes.map((_, i) =>
    changes.slice(Math.max(0, i - around), i + around + 1).some(({ kind }) => kind !== "same"),
  )
  return changes.flatMap((change, i) => {
    if (isNear[i]) return [change]
    return isNear[i - 1] && isNear.slice(i).includes(true) ? [{ kind: "same" as const, text: "…" }] : []
  })
}
