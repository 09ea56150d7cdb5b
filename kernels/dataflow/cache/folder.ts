import { existsSync } from "node:fs"
import { homedir } from "node:os"
import { dirname, join, resolve } from "node:path"

/**
 * Where results are kept: `ETUDE_CACHE` if it is set; else in the `node_modules/.cache` of the project that the
 * notebook belongs to; else in the user's cache folder.
 */
export function cacheFolder(notebook: string, env: NodeJS.ProcessEnv = process.env): string {
  if (env.ETUDE_CACHE) return resolve(env.ETUDE_CACHE)
  for (let at = dirname(resolve(notebook)); ; at = dirname(at)) {
    if (existsSync(join(at, "package.json")) && existsSync(join(at, "node_modules")))
      return join(at, "node_modules", ".cache", "etude")
    if (dirname(at) === at) return join(env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "etude")
  }
}
