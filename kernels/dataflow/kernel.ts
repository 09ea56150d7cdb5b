/** The kernel that Jupyter starts: `node kernel.mjs CONNECTION_FILE`. */
import { existsSync } from "node:fs"
import { dirname, isAbsolute, join, resolve } from "node:path"
import { Processes } from "./live/processes.ts"

const path = process.argv[2]
if (!path) {
  process.stderr.write(
    "usage: node kernel.mjs CONNECTION_FILE  (Jupyter does this; see `etude kernel install`)\n",
  )
  process.exit(2)
}

/** The notebook's path, where the server tells it; else one that could be, in the folder we were started in. */
function notebookFile(): string {
  const given = process.env.JPY_SESSION_NAME
  if (given && isAbsolute(given) && existsSync(dirname(given))) return given
  return resolve(given ? join(process.cwd(), given.split("/").at(-1)!) : "notebook.ipynb")
}

// The process of the cells takes longest to start: it starts while the rest of the kernel loads.
const file = notebookFile()
const processes = new Processes({ file })
const [{ Session }, { readConnectionFile, Server }] = await Promise.all([
  import("./live/index.ts"),
  import("./protocol/index.ts"),
])
const session = new Session(file, processes)
const server = await Server.start(readConnectionFile(path), session)

// A kernel whose Jupyter was killed must not stay behind.
const parent = process.ppid
const watch = setInterval(() => {
  if (process.ppid !== parent) void leave()
}, 1000)
watch.unref()

async function leave(): Promise<void> {
  await session.shutdown()
  server.close()
}
process.on("SIGINT", () => void session.interrupt())
for (const signal of ["SIGTERM", "SIGHUP"] as const) process.on(signal, () => void leave())

await server.closed
process.exit(0)
