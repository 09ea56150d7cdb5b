import { type CellOutput, joinLines, type MultilineText } from "./nbformat.ts"
import type { Notebook } from "./read.ts"

export interface MarkdownExport {
  readonly text: string
  /** Pictures beside it, by their paths relative to the file. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** A notebook as Markdown: code and printed text fenced, pictures as files in `folder` (relative to the Markdown file). */
export function notebookMarkdown(notebook: Notebook, folder: string): MarkdownExport {
  const files = new Map<string, Uint8Array>()
  const parts: string[] = []
  let number = 0
  for (const cell of notebook.document.cells) {
    const source = joinLines(cell.source).trimEnd()
    if (cell.cell_type !== "code") {
      if (source !== "") parts.push(source)
      continue
    }
    number++
    if (source !== "") parts.push(fenced(source, "ts"))
    for (const [i, output] of (cell.outputs ?? []).entries()) {
      const picture = pictureBytes(output)
      if (picture) {
        const path = `${folder}/cell-${number}-${i + 1}.${picture.ending}`
        files.set(path, picture.bytes)
        parts.push(`![${altOf(output)}](${encodeURI(path)})`)
      } else {
        const markdown = "data" in output ? output.data["text/markdown"] : undefined
        const text = textOf(output)
        if (markdown !== undefined) parts.push(joinLines(markdown as MultilineText))
        else if (text !== "") parts.push(fenced(text, "text"))
      }
    }
  }
  return { text: `${parts.join("\n\n")}\n`, files }
}

/** In a fence longer than any run of backticks within. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = "`".repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}`
}

/** Text of an output without terminal colours. */
export function textOf(output: CellOutput): string {
  const text =
    output.output_type === "stream"
      ? joinLines(output.text)
      : output.output_type === "error"
        ? output.traceback.join("\n")
        : joinLines((output.data["text/plain"] ?? "") as MultilineText)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours begin with one
  return text.replaceAll(/\u001b\[[\d;]*m/g, "").trimEnd()
}

const altOf = (output: CellOutput): string => textOf(output).replaceAll(/[[\]\n]/g, " ")

export function pictureBytes(
  output: CellOutput,
): { mime: string; ending: string; bytes: Uint8Array } | undefined {
  if (!("data" in output)) return undefined
  for (const [mime, ending] of [
    ["image/svg+xml", "svg"],
    ["image/png", "png"],
    ["image/jpeg", "jpg"],
    ["image/gif", "gif"],
  ] as const) {
    const found = output.data[mime]
    if (found === undefined) continue
    const text = joinLines(found as MultilineText)
    return { mime, ending, bytes: ending === "svg" ? Buffer.from(text) : Buffer.from(text, "base64") }
  }
  return undefined
}
