/** The parts of Jupyter's notebook format 4 (nbformat 4.0–4.5) that are read or written here. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** On disk, text is a string or an array of lines with their ends. */
export type MultilineText = string | string[]

export interface StreamOutput {
  output_type: "stream"
  name: "stdout" | "stderr"
  text: MultilineText
}

export interface DisplayOutput {
  output_type: "display_data"
  data: Record<string, Json>
  metadata: Record<string, Json>
}

export interface ResultOutput {
  output_type: "execute_result"
  data: Record<string, Json>
  metadata: Record<string, Json>
  execution_count: number | null
}

export interface ErrorOutput {
  output_type: "error"
  ename: string
  evalue: string
  traceback: string[]
}

export type CellOutput = StreamOutput | DisplayOutput | ResultOutput | ErrorOutput

export interface NotebookCell {
  id?: string
  cell_type: "code" | "markdown" | "raw"
  metadata: Record<string, Json>
  source: MultilineText
  outputs?: CellOutput[]
  execution_count?: number | null
}

export interface NotebookDocument {
  nbformat: 4
  nbformat_minor: number
  metadata: Record<string, Json>
  cells: NotebookCell[]
}

/** Text from its stored form. */
export function joinLines(text: MultilineText): string {
  return typeof text === "string" ? text : text.join("")
}

/** Text as Jupyter stores it: an array of lines, each with its end. */
export function splitLines(text: string): string[] {
  return text === "" ? [] : text.split(/(?<=\n)/)
}
