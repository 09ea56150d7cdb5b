import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import katex from "katex"
import { Marked } from "marked"
import { escapeHtml } from "./escape-html.ts"
import { pictureBytes, textOf } from "./export-markdown.ts"
import { highlight } from "./highlight.ts"
import { type CellOutput, joinLines, type MultilineText } from "./nbformat.ts"
import type { Notebook } from "./read.ts"

export interface HtmlExport {
  readonly text: string
  /** Figures that the page draws anew, and those that are pictures because the notebook holds no more of them. */
  readonly interactive: number
  readonly pictures: number
}

/**
 * A notebook as one page that needs nothing else: no network, no other file. Figures whose data the notebook holds
 * are live (Plotly is then in the page), unless `isStatic`; formulas are MathML.
 */
export function notebookHtml(notebook: Notebook, title: string, { isStatic = false } = {}): HtmlExport {
  const parts: string[] = []
  let [interactive, pictures, number] = [0, 0, 0]
  for (const cell of notebook.document.cells) {
    const source = joinLines(cell.source)
    if (cell.cell_type === "markdown") parts.push(`<section>${markdown(source)}</section>`)
    else if (cell.cell_type === "raw") parts.push(`<section><pre>${escapeHtml(source)}</pre></section>`)
    else {
      number++
      const outputs = (cell.outputs ?? []).map(output => {
        const figure = "data" in output ? output.data["application/vnd.plotly.v1+json"] : undefined
        if (figure !== undefined && !isStatic) return plot(figure, output, `figure-${++interactive}`)
        if (pictureBytes(output)) pictures++
        return outputHtml(output)
      })
      const code = source.trim() === "" ? "" : `<pre class="code">${highlight(source)}</pre>`
      parts.push(
        `<section class="cell" id="cell-${number}"><span class="number">${number}</span>${code}${outputs.map(each => `<div class="output">${each}</div>`).join("")}</section>`,
      )
    }
  }
  const plotly = interactive === 0 ? "" : `<script>${plotlySource()}</script>\n`
  return { text: page(title, plotly, parts.join("\n")), interactive, pictures }
}

function plotlySource(): string {
  const path = createRequire(import.meta.url).resolve("plotly.js-dist-min")
  return readFileSync(path, "utf8").replaceAll("</script", "<\\/script")
}

function plot(figure: unknown, output: CellOutput, id: string): string {
  const json = JSON.stringify(figure).replaceAll("<", "\\u003c")
  // The picture stands where scripts do not run.
  return `<div id="${id}" class="plot"></div><noscript>${outputHtml(output)}</noscript><script>
{
  const { data, layout = {}, config } = ${json}
  Plotly.newPlot("${id}", data, layout, { responsive: true, displaylogo: false, ...config })
}
</script>`
}

function outputHtml(output: CellOutput): string {
  const picture = pictureBytes(output)
  if (picture && "data" in output) {
    const { width, height } = (output.metadata[picture.mime] ?? {}) as { width?: number; height?: number }
    const size = width && height ? ` width="${width}" height="${height}"` : ""
    const source = `data:${picture.mime};base64,${Buffer.from(picture.bytes).toString("base64")}`
    return `<img src="${source}"${size} alt="${escapeHtml(textOf(output))}">`
  }
  if ("data" in output) {
    const { "text/html": html, "text/markdown": text, "text/latex": latex } = output.data
    if (html !== undefined) return joinLines(html as MultilineText)
    if (text !== undefined) return markdown(joinLines(text as MultilineText))
    if (latex !== undefined)
      return formula(joinLines(latex as MultilineText).replaceAll(/^\$+|\$+$/g, ""), true)
  }
  const isBad =
    output.output_type === "error" || (output.output_type === "stream" && output.name === "stderr")
  return `<pre${isBad ? ' class="bad"' : ""}>${escapeHtml(textOf(output))}</pre>`
}

const formula = (tex: string, displayMode: boolean): string =>
  katex.renderToString(tex, { output: "mathml", displayMode, throwOnError: false })

const marked = new Marked({
  extensions: [
    {
      name: "formulaBlock",
      level: "block",
      start: (text: string) => text.match(/^\$\$/m)?.index,
      tokenizer(text: string) {
        const found = /^\$\$([\s\S]+?)\$\$(?:\n|$)/.exec(text)
        return found ? { type: "formulaBlock", raw: found[0], text: found[1]!.trim() } : undefined
      },
      renderer: token => `<p>${formula(token.text as string, true)}</p>\n`,
    },
    {
      name: "formula",
      level: "inline",
      start: (text: string) => text.indexOf("$"),
      tokenizer(text: string) {
        // As in Jupyter: no blank within the signs, no digit behind them, so that prices stay prices.
        const found = /^\$\$([^$]+)\$\$|^\$(?!\s)((?:[^$\\\n]|\\.)+?)(?<!\s)\$(?!\d)/.exec(text)
        return found ? { type: "formula", raw: found[0], text: found[1] ?? found[2]! } : undefined
      },
      renderer: token => formula(token.text as string, false),
    },
  ],
  renderer: {
    code: ({ text, lang }) =>
      `<pre class="code">${/^(ts|js|typescript|javascript)$/.test(lang ?? "") ? highlight(text) : escapeHtml(text)}</pre>\n`,
  },
})

const markdown = (text: string): string => marked.parse(text, { async: false })

const page = (title: string, head: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
:root { color-scheme: light; --muted: #6b7280; --line: #e5e7eb; --code: #f6f8fa }
body { margin: 2.5rem auto; padding: 0 1.5rem 0 3rem; max-width: 52rem; font: 16px/1.6 system-ui, sans-serif; color: #1f2328; background: #fff }
h1 { font-size: 1.9rem; line-height: 1.25 } h2 { font-size: 1.4rem; margin-top: 2.2rem } h3 { font-size: 1.1rem }
a { color: #2563a8 } img { max-width: 100%; height: auto }
pre { font: 13px/1.5 ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace; margin: .6rem 0; white-space: pre-wrap; overflow-wrap: anywhere }
pre.code { background: var(--code); border: 1px solid var(--line); border-radius: 6px; padding: .7rem .9rem }
code { font: .88em ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace; background: var(--code); padding: .1em .3em; border-radius: 4px }
.cell { position: relative; margin: 1rem 0 } .number { position: absolute; left: -2.4rem; top: .8rem; width: 1.8rem; text-align: right; color: var(--muted); font: 12px/1.5 ui-monospace, monospace }
.output { margin: .6rem 0; overflow-x: auto } .plot { min-height: 12rem }
.bad { background: #fff1f0; border-left: 3px solid #d1242f; padding: .5rem .8rem }
.comment { color: #6e7781; font-style: italic } .string { color: #0a6b3d } .keyword { color: #a4327a }
pre .number { position: static; font: inherit; color: #0550ae }
section > table { border-collapse: collapse } section > table :is(th, td) { border: 1px solid var(--line); padding: .3rem .7rem }
blockquote { margin: 0; padding-left: 1rem; border-left: 3px solid var(--line); color: var(--muted) }
@media print { body { margin: 0 auto; font-size: 11pt } .output:has(table) { zoom: .75; overflow: visible } img, .plot, tr { break-inside: avoid } h1, h2, h3 { break-after: avoid } }
</style>
${head}</head>
<body>
${body}
</body>
</html>
`
