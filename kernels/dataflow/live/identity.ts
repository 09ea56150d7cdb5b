import { isObject, type JsonObject } from "../protocol/index.ts"

/** Which cell a request is about, as far as its front end says. */
export interface CellIdentity {
  /** The front end's own id; undefined for clients that send none (nbclient, consoles). */
  id: string | undefined
  /** Cells that the front end deleted since its last request. */
  deleted: string[]
  tags: string[]
}

/**
 * JupyterLab and Notebook 7 send the nbformat id as `cellId`, all cell metadata, and `deletedCells`; VS Code sends
 * the document URI as `cellId` (each cell has one of its own) and no `deletedCells`: there the names of a deleted cell
 * stay until another cell takes them, which is then told of both, or the kernel restarts. None of it is in the
 * protocol's document.
 */
export function identify(metadata: JsonObject): CellIdentity {
  const { cellId, deletedCells, tags, jupyter } = metadata
  const nested = isObject(jupyter) ? jupyter.tags : undefined
  return {
    id: typeof cellId === "string" && cellId !== "" ? cellId : undefined,
    deleted: strings(deletedCells),
    tags: [...strings(tags), ...strings(nested)],
  }
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter(each => typeof each === "string") : []
