import type { Exported } from "./exports.ts"

/** What a contact sheet says of the run beside its figures. */
export interface SheetOptions {
  /** The notebook's name, as a title. */
  readonly title: string
  /** From the sheet to the executed notebook. */
  readonly notebook: string
  /** What a cell is about, by its label. */
  readonly about: (cell: string) => string
}

/** `figures/index.html`: every figure of a run with links to its files, and the tables. The same figures, the same bytes. */
export function contactSheet(exports: readonly Exported[], { title, notebook, about }: SheetOptions): string {
  const figures = grouped(exports, "figure").map(({ name, cell, endings }) => {
    const shown = ["svg", "png", "jpg"].find(ending => endings.includes(ending))
    const picture = shown
      ? `<a href="${href(name, shown)}"><img src="${href(name, shown)}" alt="${escapeHtml(name)}" loading="lazy"></a>`
      : `<p class="none">no picture among its files</p>`
    const links = endings.map(ending => `<a href="${href(name, ending)}">${ending}</a>`).join(" ")
    return (
      `<figure id="${escapeHtml(name)}">${picture}<figcaption><b>${escapeHtml(name)}</b> <span>${links}</span>` +
      `<small>${escapeHtml(cell)}${about(cell) === "" ? "" : `: ${escapeHtml(about(cell))}`}</small></figcaption></figure>`
    )
  })
  const tables = grouped(exports, "table").map(
    ({ name, cell }) =>
      `<li><a href="../tables/${encodeURIComponent(name)}.csv">${escapeHtml(name)}</a> <small>${escapeHtml(cell)}</small></li>`,
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}: figures</title>
<style>
:root { color-scheme: light dark; --line: #d8d8d8; --muted: #666; --paper: #fff }
@media (prefers-color-scheme: dark) { :root { --line: #3a3a3a; --muted: #9a9a9a; --paper: #161616 } }
body { margin: 2rem auto; padding: 0 1.5rem; max-width: 90rem; font: 15px/1.5 system-ui, sans-serif; background: var(--paper) }
h1 { font-size: 1.4rem; margin: 0 } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
p { margin: .2rem 0 1.2rem; color: var(--muted) }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr)); gap: 1.2rem }
figure { margin: 0; border: 1px solid var(--line); border-radius: 6px; overflow: hidden; display: flex; flex-direction: column }
figure > a { background: #fff; display: block; flex: 1 }
img { display: block; width: 100%; height: 16rem; object-fit: contain }
figcaption { padding: .6rem .8rem; border-top: 1px solid var(--line); display: grid; grid-template-columns: 1fr auto; gap: 0 .8rem }
small { grid-column: 1 / -1; color: var(--muted) } li small { margin-left: .4rem }
a { color: #2563a8 } @media (prefers-color-scheme: dark) { a { color: #7ab3ef } }
.none { padding: 1rem .8rem; margin: 0 }
</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p>${figures.length === 1 ? "1 figure" : `${figures.length} figures`} of <a href="${encodeURI(notebook)}">${escapeHtml(notebook.replace(/^.*\//, ""))}</a></p>
<main>
${figures.join("\n")}
</main>${tables.length === 0 ? "" : `\n<h2>Tables</h2>\n<ul>\n${tables.join("\n")}\n</ul>`}
</body>
</html>
`
}

function grouped(
  exports: readonly Exported[],
  kind: Exported["kind"],
): { name: string; cell: string; endings: string[] }[] {
  const found = new Map<string, { name: string; cell: string; endings: string[] }>()
  for (const each of exports) {
    if (each.kind !== kind) continue
    const ending = each.path.slice(each.path.lastIndexOf(".") + 1)
    const before = found.get(each.name)
    if (before) before.endings.push(ending)
    else found.set(each.name, { name: each.name, cell: each.cell, endings: [ending] })
  }
  return [...found.values()]
}

const href = (name: string, ending: string): string => `${encodeURIComponent(name)}.${ending}`

const escapeHtml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;")
