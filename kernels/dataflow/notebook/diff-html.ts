import type { CellDiff, NotebookDiff, OutputDiff } from "./diff.ts"
import { escapeHtml } from "./escape-html.ts"
import type { LineChange } from "./line-diff.ts"

/** A page that shows what two notebooks differ in, pictures side by side. One file, without scripts. */
export function diffPage(diff: NotebookDiff, names: { before: string; after: string }): string {
  const title = `${names.before} → ${names.after}`
  const changed = diff.cells.filter(({ kind }) => kind !== "same")
  const unchanged = diff.cells.length - changed.length
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
:root { color-scheme: light dark; --line: #ddd; --muted: #666; --added: #e3f6e3; --removed: #fde5e5; --code: #f7f7f7 }
@media (prefers-color-scheme: dark) { :root { --line: #3a3a3a; --muted: #9a9a9a; --added: #143a1c; --removed: #471c1f; --code: #1c1c1c } }
body { margin: 2rem auto; padding: 0 1.5rem; max-width: 70rem; font: 15px/1.5 system-ui, sans-serif }
h1 { font-size: 1.3rem } h2 { font-size: 1rem; margin: 0 0 .5rem } h3 { font-size: .9rem; margin: .8rem 0 .3rem; color: var(--muted) }
section { border: 1px solid var(--line); border-radius: 6px; padding: .8rem 1rem; margin: 1rem 0 }
pre { background: var(--code); margin: 0; overflow-x: auto; font: 13px/1.45 ui-monospace, monospace }
pre span { display: block; padding: 0 .6rem; min-height: 1.45em } .added { background: var(--added) } .removed { background: var(--removed) }
.pictures { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem } .pictures img { max-width: 100%; background: #fff } figure { margin: 0 }
figcaption, p { color: var(--muted) }
</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p>${diff.isEqual ? "No differences." : `${changed.length} of ${diff.cells.length} cells differ; ${unchanged} are the same.`}</p>
${diff.metadata.length === 0 ? "" : `<section><h2>Metadata of the notebook</h2>${list(diff.metadata)}</section>\n`}${changed.map(cellSection).join("\n")}
</body>
</html>
`
}

function cellSection(cell: CellDiff): string {
  const isTextChanged = cell.source.some(({ kind }) => kind !== "same")
  return `<section><h2>${escapeHtml(cellTitle(cell))}</h2>
${isTextChanged ? lines(cell.source) : ""}${cell.metadata.length ? `<h3>metadata</h3>${list(cell.metadata)}` : ""}
${cell.outputs.map(outputPart).join("\n")}</section>`
}

/** "code cell 3 → 5 (1f2e): changed, moved" */
export function cellTitle({ kind, before, after, id, isMoved, cellType }: CellDiff): string {
  const place = before === undefined || after === undefined || before === after ? "" : ` → ${after}`
  const what = [...(kind === "changed" && isMoved ? [] : [kind]), ...(isMoved ? ["moved"] : [])]
  return `${cellType} cell ${before ?? after}${place}${id === undefined ? "" : ` (${id})`}: ${what.join(", ")}`
}

function outputPart({ kind, what, text, data, pictures }: OutputDiff): string {
  const side = (picture: string | undefined, name: string): string =>
    picture === undefined
      ? `<figure><figcaption>${name}: none</figcaption></figure>`
      : `<figure><figcaption>${name}</figcaption><img src="${picture}" alt="${name}"></figure>`
  return (
    `<h3>${escapeHtml(what)}: ${kind}</h3>` +
    (text.length ? lines(text) : "") +
    (data.length ? list(data) : "") +
    (pictures
      ? `<div class="pictures">${side(pictures.before, "before")}${side(pictures.after, "after")}</div>`
      : "")
  )
}

const lines = (changes: readonly LineChange[]): string =>
  `<pre>${changes.map(({ kind, text }) => `<span class="${kind}">${{ same: "  ", removed: "− ", added: "+ " }[kind]}${escapeHtml(text)}</span>`).join("")}</pre>`

const list = (texts: readonly string[]): string =>
  `<ul>${texts.map(text => `<li><code>${escapeHtml(text)}</code></li>`).join("")}</ul>`
