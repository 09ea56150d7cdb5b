import type { MimeBundle } from "../protocol/index.ts"
import { displayData } from "../runner/display.ts"

const stdout = "application/vnd.jupyter.stdout"
const stderr = "application/vnd.jupyter.stderr"
const error = "application/vnd.jupyter.error"

/** Printed text as something to show: JupyterLab renders it as it does a stream. */
export const streamBundle = (name: "stdout" | "stderr", text: string): MimeBundle => ({
  [name === "stdout" ? stdout : stderr]: text,
  "text/plain": text,
})

export const errorBundle = (trace: string): MimeBundle => ({ [error]: trace, "text/plain": trace })

/** What a slot holds that has nothing to show: front ends draw nothing for it, not even an empty line. */
export const emptyBundle: MimeBundle = {}

/** A remark of the kernel about a cell: that it waits, is stale, or has type errors. */
export function noteBundle(text: string, kind: "waiting" | "stale" | "blocked" | "types"): MimeBundle {
  const colour = { waiting: "#2f6f9f", stale: "#8a6d1a", blocked: "#a04040", types: "#8a6d1a" }[kind]
  const style = `white-space:pre-wrap;margin:2px 0;padding:2px 8px;border-left:3px solid ${colour};color:${colour};font-family:var(--jp-code-font-family,monospace);font-size:var(--jp-code-font-size,13px)`
  return {
    "text/html": `<div class="etude-note" style="${style}">${codes(escapeHtml(text))}</div>`,
    "text/plain": text,
  }
}

/** Several outputs as one, for a place that can show only one: HTML with each below the other. */
export function compose(bundles: readonly MimeBundle[]): MimeBundle {
  if (bundles.length === 0) return emptyBundle
  if (bundles.length === 1) return bundles[0]!
  return {
    "text/html": bundles.map(asHtml).join("\n"),
    "text/plain": bundles.map(each => text(each["text/plain"])).join("\n"),
  }
}

function asHtml(bundle: MimeBundle): string {
  const html = bundle["text/html"] ?? bundle["image/svg+xml"]
  if (html !== undefined && html !== null) return `<div>${text(html)}</div>`
  for (const type of ["image/png", "image/jpeg", "image/gif", "image/webp"])
    if (typeof bundle[type] === "string") {
      const { width, height } = displayData(bundle).metadata[type] ?? {}
      const size = width && height ? ` width="${Number(width)}" height="${Number(height)}"` : ""
      return `<img src="data:${type};base64,${text(bundle[type]).replace(/\s/g, "")}"${size}>`
    }
  const plain = escapeHtml(text(bundle[error] ?? bundle[stdout] ?? bundle[stderr] ?? bundle["text/plain"]))
  const isAlarming = error in bundle || stderr in bundle
  const style = isAlarming ? ' style="background:var(--jp-rendermime-error-background,#fdd)"' : ""
  return `<pre${style}>${plain}</pre>`
}

const text = (value: unknown): string => (Array.isArray(value) ? value.join("") : String(value ?? ""))
const escapeHtml = (plain: string): string =>
  plain.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
const codes = (html: string): string => html.replace(/`([^`\n]+)`/g, "<code>$1</code>")
