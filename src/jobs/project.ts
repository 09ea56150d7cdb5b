import { execFile } from "node:child_process"
import { readdir, readFile, stat } from "node:fs/promises"
import { join, relative, sep } from "node:path"
import { promisify } from "node:util"

/** What a job may weigh; Ray refuses packages of more than 500 MiB. */
const mostBytes = 200 * 2 ** 20

/**
 * The files of a project, by their paths: what git has and does not ignore; without git all files but those in hidden
 * folders and `node_modules`. Without the folder of `results`, by which a job would differ from itself after it has run.
 * Throws where they are too many for a job, naming the largest.
 */
export async function projectFiles(root: string, results?: string): Promise<Map<string, Uint8Array>> {
  const left = results === undefined ? undefined : `${relative(root, results).split(sep).join("/")}/`
  const found = (await gitFiles(root)) ?? (await filesBelow(root, root))
  const paths = found.filter(path => left === undefined || !path.startsWith(left))
  const files = new Map<string, Uint8Array>()
  const sizes: [number, string][] = []
  let total = 0
  for (const path of paths.sort()) {
    const info = await stat(join(root, path)).catch(() => undefined)
    if (!info?.isFile()) continue
    sizes.push([info.size, path])
    total += info.size
    if (total > mostBytes) {
      const largest = sizes.sort(([a], [b]) => b - a).slice(0, 3)
      const named = largest.map(([size, each]) => `${each} (${Math.round(size / 1e6)} MB)`).join(", ")
      throw new Error(`${root} has more than 200 MiB of files, too much for a job; the largest: ${named}`)
    }
    files.set(path, await readFile(join(root, path)))
  }
  return files
}

async function gitFiles(root: string): Promise<string[] | undefined> {
  const list = promisify(execFile)("git", ["ls-files", "-co", "--exclude-standard", "-z"], {
    cwd: root,
    maxBuffer: 2 ** 28,
  })
  const found = await list.then(
    ({ stdout }) => stdout.split("\0").filter(path => path !== ""),
    () => undefined,
  )
  return found && [...new Set(found)]
}

async function filesBelow(root: string, folder: string): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) found.push(...(await filesBelow(root, path)))
    else if (entry.isFile()) found.push(relative(root, path).split(sep).join("/"))
  }
  return found
}
