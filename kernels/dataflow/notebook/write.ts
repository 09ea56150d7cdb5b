import { randomBytes } from "node:crypto"
import { mkdir, rename, rm, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import type { CellOutput, Json, NotebookDocument } from "./nbformat.ts"
import type { Notebook } from "./read.ts"

/**
 * The document with the given outputs in place of those of the cells they belong to (by code cell number, from 1).
 * Execution counts are those numbers, the same in every run, and nothing else changes.
 */
export function withOutputs(
  notebook: Notebook,
  outputs: ReadonlyMap<number, CellOutput[]>,
): NotebookDocument {
  let number = 0
  const cells = notebook.document.cells.map(cell => {
    if (cell.cell_type !== "code") return cell
    const found = outputs.get(++number)
    return found ? { ...cell, execution_count: number, outputs: found } : cell
  })
  return { ...notebook.document, cells }
}

/**
 * The file's text, in the habits of the text it replaces: indentation, order of keys, last newline. New outputs have
 * their keys sorted, as Jupyter writes them; unchanged documents give unchanged bytes.
 */
export function formatNotebook(document: NotebookDocument, like = ""): string {
  const indent = /^\{\r?\n([ \t]+)/.exec(like)?.[1] ?? " "
  const isCompact = like !== "" && !/^\{\s*\n/.test(like)
  const text = isCompact ? JSON.stringify(document) : JSON.stringify(document, null, indent)
  return like !== "" && !like.endsWith("\n") ? text : `${text}\n`
}

/** A copy with the keys of all objects in order. */
export function sorted<T extends Json>(value: T): T {
  if (Array.isArray(value)) return value.map(sorted) as T
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map(key => [key, sorted((value as Record<string, Json>)[key]!)]),
  ) as T
}

/** Writes a file so that it is always the old one or the new one whole: aside first, then renamed. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const aside = join(dirname(path), `.${randomBytes(6).toString("hex")}.part`)
  try {
    await writeFile(aside, content, { flush: true })
    await rename(aside, path)
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
}
