import { type FSWatcher, watch } from "node:fs"
import { dirname, join } from "node:path"

/** Editors write a file in several steps: changes count together that come within this time, in ms. */
const together = 80

/** Tells when files change that are of interest now. Folders are watched, since editors replace files. */
export class FileWatch {
  readonly #onChange: (paths: Set<string>) => void
  readonly #folders = new Map<string, FSWatcher>()
  #paths: ReadonlySet<string> = new Set()
  #changed = new Set<string>()
  #timer: NodeJS.Timeout | undefined

  constructor(onChange: (paths: Set<string>) => void) {
    this.#onChange = onChange
  }

  /** Watches these files (absolute paths) and no others. */
  follow(paths: ReadonlySet<string>): void {
    this.#paths = paths
    const folders = new Set([...paths].map(path => dirname(path)))
    for (const [folder, watcher] of this.#folders)
      if (!folders.has(folder)) {
        watcher.close()
        this.#folders.delete(folder)
      }
    for (const folder of folders) if (!this.#folders.has(folder)) this.#open(folder)
  }

  close(): void {
    clearTimeout(this.#timer)
    this.follow(new Set())
  }

  #open(folder: string): void {
    try {
      const watcher = watch(folder, { persistent: false }, (_, name) => {
        if (name !== null && this.#paths.has(join(folder, name))) this.#note(join(folder, name))
      })
      watcher.on("error", error => this.#complain(folder, error))
      this.#folders.set(folder, watcher)
    } catch (error) {
      this.#complain(folder, error as Error)
    }
  }

  #note(path: string): void {
    this.#changed.add(path)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      const changed = this.#changed
      this.#changed = new Set()
      this.#onChange(changed)
    }, together)
  }

  #complain(folder: string, error: Error): void {
    process.stderr.write(
      `etude kernel: changes of files in ${folder} will not be noticed: ${error.message}\n`,
    )
  }
}
