/** A notebook, or a way of asking for its run, that cannot be used; the message names file, cell and line. */
export class NotebookError extends Error {
  override readonly name = "NotebookError"
  readonly file: string
  /** Whether the asking was wrong (an unknown parameter, a file that is not there) and not the notebook. */
  readonly isUsage: boolean

  constructor(file: string, message: string, isUsage = false) {
    super(`${file}: ${message}`)
    this.file = file
    this.isUsage = isUsage
    // Where the kernel found it out says nothing to who wrote the notebook.
    this.stack = `NotebookError: ${this.message}`
  }
}
