import { join, relative } from "node:path"
import type { MimeBundle } from "../runner/index.ts"
import { writeWhole } from "./write.ts"

/** A file that a run has written for a figure or a table. */
export interface Exported {
  readonly kind: "figure" | "table"
  readonly name: string
  /** The cell that made it. */
  readonly cell: string
  /** Relative to the output folder. */
  readonly path: string
}

const endings: Readonly<Record<string, string>> = {
  "image/svg+xml": "svg",
  "image/png": "png",
  "image/jpeg": "jpg",
  "application/pdf": "pdf",
  "text/html": "html",
  "text/csv": "csv",
  "application/json": "json",
  "application/vnd.plotly.v1+json": "json",
}

/**
 * Writes the figures and tables among the bundles of one cell into `out`: `figures/NAME.svg`, `tables/NAME.csv`, …
 * A bundle asks for it by its `application/vnd.etude.export+json` entry. `formats` are the figure endings wanted.
 * Throws when two cells use one name.
 */
export async function writeExports(
  out: string,
  cell: string,
  bundles: readonly MimeBundle[],
  formats: readonly string[],
  names: Map<string, string>,
): Promise<Exported[]> {
  const written: Exported[] = []
  for (const bundle of bundles) {
    const asked = bundle["application/vnd.etude.export+json"] as { name?: unknown } | undefined
    if (!asked) continue
    const name = fileName(asked.name)
    const kind = "text/csv" in bundle ? "table" : "figure"
    const owner = names.get(`${kind} ${name}`)
    if (owner !== undefined && owner !== cell)
      throw new Error(
        `the ${kind} name "${name}" is used by ${owner} and by ${cell}: one file would replace the other`,
      )
    names.set(`${kind} ${name}`, cell)
    for (const [mime, content] of Object.entries(bundle)) {
      const ending = endings[mime]
      if (ending === undefined || !(kind === "table" ? ending === "csv" : formats.includes(ending))) continue
      const path = join(out, `${kind}s`, `${name}.${ending}`)
      const isText = mime.startsWith("text/") || mime.endsWith("xml") || mime.endsWith("json")
      const text = typeof content === "string" ? content : JSON.stringify(content)
      await writeWhole(path, isText ? text : Buffer.from(text, "base64"))
      written.push({ kind, name, cell, path: relative(out, path) })
    }
  }
  return written
}

/** A name that stays inside its folder on every system. */
function fileName(name: unknown): string {
  if (typeof name !== "string" || name.trim() === "")
    throw new TypeError(`a figure or table name is ${JSON.stringify(name)}; expected text`)
  const safe = name
    .normalize("NFC")
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, "-")
    .replace(/^[. ]+|[. ]+$/g, "")
    .slice(0, 120)
  if (safe === "") throw new TypeError(`the figure or table name ${JSON.stringify(name)} has no letter in it`)
  return safe
}
