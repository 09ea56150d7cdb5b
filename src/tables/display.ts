import { batchOf } from "./batch.ts"
import { csvText } from "./csv.ts"
import { htmlTable } from "./html.ts"
import { type PreviewOptions, type Showable, shownPart } from "./preview.ts"
import { textTable } from "./text.ts"

/** The method by which notebooks ask a value how it is shown. */
export const jupyterDisplay: unique symbol = Symbol.for("Jupyter.display")

export interface DisplayRequest {
  /** Set by a headless run that writes files: the bundle of a named table then holds "text/csv". */
  formats?: readonly string[]
}

export type DisplayBundle = Record<string, string | object>

/** A value that a notebook can show. */
export interface Displayed {
  [jupyterDisplay](request?: DisplayRequest): DisplayBundle
}

/** The MIME bundle of a table: HTML and text, and CSV where files are asked for and the table has a name. */
export function displayTable(
  table: Showable,
  name: string | undefined,
  options: PreviewOptions = {},
  request: DisplayRequest = {},
): DisplayBundle {
  const shown = shownPart(table, options)
  const bundle: DisplayBundle = {
    "text/html": htmlTable(shown, options),
    "text/plain": textTable(shown, options),
  }
  if (name !== undefined) {
    bundle["application/vnd.etude.export+json"] = { name }
    if (request.formats) bundle["text/csv"] = csvText(batchOf(table))
  }
  return bundle
}
