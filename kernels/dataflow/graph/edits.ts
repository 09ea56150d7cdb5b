/** Replaces `source[start, end)` by `text`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Applies edits that do not overlap; several insertions at one place keep their order. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let result = ""
  let end = 0
  for (const edit of inOrder(edits)) {
    result += source.slice(end, edit.start) + edit.text
    end = edit.end
  }
  return result + source.slice(end)
}

/** The place in the source that `offset` of the edited text comes from; inside an edit, the edit's start. */
export function originalOffset(edits: readonly Edit[], offset: number): number {
  let shift = 0
  for (const { start, end, text } of inOrder(edits)) {
    if (offset < start + shift) break
    if (offset < start + shift + text.length) return start
    shift += text.length - (end - start)
  }
  return offset - shift
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
}
