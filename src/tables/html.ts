import type { ShownColumn } from "./format-cells.ts"
import type { PreviewOptions, ShownPart } from "./preview.ts"
import { counted } from "./text.ts"

// Styles stand on the elements: notebooks that are not trusted drop <style>, and GitHub drops classes.
const muted = "opacity:.55"
const cell = "padding:2px 12px 2px 0;border:none;white-space:nowrap;background:none;"

/**
 * A table as HTML: a header with names and types, the first page of rows, nulls set apart, numbers in line. Where
 * scripts run, buttons page through the rest, which travels in the output as JSON.
 */
export function htmlTable(shown: ShownPart, options: PreviewOptions = {}): string {
  const { rows = 10, title } = options
  const first = Math.min(rows, shown.shownRows)
  const caption =
    title === undefined ? "" : `<div style="font-weight:600;margin:0 0 4px">${escapeHtml(title)}</div>`
  const body = Array.from({ length: first }, (_, i) => row(shown.columns, i)).join("")
  const head = shown.columns.map(header).join("")
  const paged = shown.shownRows > first
  const hidden =
    shown.hiddenColumns.length > 0 ? ` · more columns: ${escapeHtml(shown.hiddenColumns.join(", "))}` : ""
  const range = paged ? `1–${first} of ${counted(shown.rows, "row")}` : counted(shown.rows, "row")
  return (
    `<div class="etude-table" style="font-variant-numeric:tabular-nums;font-size:13px;line-height:1.35">${caption}` +
    `<div style="overflow-x:auto"><table style="font-size:13px;border-collapse:collapse;border:none;margin:0">` +
    `<thead><tr style="border-bottom:1px solid rgba(128,128,128,.6);background:none">${head}</tr></thead>` +
    `<tbody>${body}</tbody></table></div>` +
    `<div style="margin-top:4px;font-size:12px"><span data-pager></span><span data-range style="${muted}">${range}${hidden}</span></div>` +
    `${paged ? pager(shown, first) : ""}</div>`
  )
}

function header(column: ShownColumn): string {
  return (
    `<th style="${cell}text-align:${column.align};font-weight:600;vertical-align:bottom">${escapeHtml(column.name)}` +
    `<div style="font-weight:400;font-size:11px;${muted}">${escapeHtml(column.type)}</div></th>`
  )
}

function row(columns: readonly ShownColumn[], i: number): string {
  const cells = columns.map(column => {
    const { text, missing } = column.cells[i]!
    const shown = missing ? `<span style="${muted};font-style:italic">${text}</span>` : escapeHtml(text)
    return `<td style="${cell}text-align:${column.align}">${shown}</td>`
  })
  return `<tr style="border-bottom:1px solid rgba(128,128,128,.18);background:none">${cells.join("")}</tr>`
}

/** A script that finds its own output and pages through the rows there and those it carries. */
function pager(shown: ShownPart, page: number): string {
  const data = {
    page,
    total: shown.rows,
    align: shown.columns.map(column => column.align),
    rows: Array.from({ length: shown.shownRows }, (_, i) =>
      shown.columns.map(column =>
        column.cells[i]!.missing ? [column.cells[i]!.text] : column.cells[i]!.text,
      ),
    ),
  }
  const json = JSON.stringify(data).replaceAll("<", "\\u003c")
  return `<script>{
const root = document.currentScript.closest(".etude-table"), data = ${json};
const body = root.querySelector("tbody"), range = root.querySelector("[data-range]"), bar = root.querySelector("[data-pager]");
let start = 0;
const show = to => {
  start = Math.max(0, Math.min(to, Math.floor((data.rows.length - 1) / data.page) * data.page));
  const rows = data.rows.slice(start, start + data.page);
  body.replaceChildren(...rows.map(cells => {
    const line = document.createElement("tr");
    line.style.cssText = "border-bottom:1px solid rgba(128,128,128,.18);background:none";
    cells.forEach((cell, i) => {
      const box = line.insertCell();
      box.style.cssText = "${cell}text-align:" + data.align[i];
      if (Array.isArray(cell)) { const gone = document.createElement("span"); gone.textContent = cell[0]; gone.style.cssText = "${muted};font-style:italic"; box.append(gone); }
      else box.textContent = cell;
    });
    return line;
  }));
  const n = x => x.toLocaleString("en-US");
  range.textContent = n(start + 1) + "–" + n(start + rows.length) + " of " + n(data.total) + " rows" + (data.total > data.rows.length ? " (the first " + n(data.rows.length) + " can be paged)" : "");
};
for (const [sign, label, to] of [["‹", "previous rows", () => start - data.page], ["›", "next rows", () => start + data.page]]) {
  const button = document.createElement("button");
  button.textContent = sign; button.ariaLabel = label; button.onclick = () => show(to());
  button.style.cssText = "font:inherit;color:inherit;background:none;border:1px solid rgba(128,128,128,.5);border-radius:3px;margin-right:4px;padding:0 7px;cursor:pointer";
  bar.append(button);
}
}</script>`
}

const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, c => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]!)
