/** The kernel that Jupyter starts. */
import { existsSync } from "node:fs"
import { dirname, isAbsolute, join, resolve } from "node:path"
import { takeHandover } from "./boot/handover.ts"
import { Processes } from "./live/processes.ts"
import { adoptProcess } from "./runner/cell-process.ts"

/** The notebook's path, where the server tells it; else one that could be, in the folder we were started in. */
function notebookFile(): string {
  const given = process.env.JPY_SESSION_NAME
  if (given && isAbsolute(given) && existsSync(dirname(given))) return given
  return resolve(given ? join(process.cwd(), given.split("/").at(-1)!) : "notebook.ipynb")
}

/**
 * Serves the connection that a file describes until a front end shuts it down, then ends the process.
 *
 * @param path the connection file
 * @param findChild finds the bundle of the process that runs cells, which else starts from its modules
 */
export async function startKernel(
  path: string | undefined,
  findChild?: () => string | undefined,
): Promise<never> {
  if (!path) {
    process.stderr.write(
      "usage: node kernel.cjs CONNECTION_FILE  (Jupyter does this; see `etude kernel install`)\n",
    )
    process.exit(2)
  }
  // Unless it runs already, the process of the cells, which takes longest to start, starts while the rest of the
  // kernel loads. Then come the sockets, since a client that finds none tries again after a tenth of a second or two.
  const { listeners, cells } = takeHandover()
  const file = notebookFile()
  const processes = new Processes({ file, bundle: findChild }, cells && adoptProcess(cells))
  const { readConnectionFile, Server } = await import("./protocol/index.ts")
  const session = import("./live/index.ts").then(({ Session }) => new Session(file, processes))
  const server = await Server.start(readConnectionFile(path), session, listeners)
  const { interrupt, shutdown } = await session.then(made => ({
    interrupt: () => void made.interrupt(),
    shutdown: () => made.shutdown(),
  }))

  // A kernel whose Jupyter was killed must not stay behind.
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid !== parent) void leave()
  }, 1000)
  watch.unref()

  async function leave(): Promise<void> {
    await shutdown()
    server.close()
  }
  process.on("SIGINT", interrupt)
  for (const signal of ["SIGTERM", "SIGHUP"] as const) process.on(signal, () => void leave())

  if (!findChild) setTimeout(() => void makeBundlesForNextTime(), 2000).unref()
  await server.closed
  process.exit(0)
}

async function makeBundlesForNextTime(): Promise<void> {
  try {
    const { makeBundles } = await import("./boot/bundle.ts")
    await makeBundles()
  } catch (error) {
    process.stderr.write(`etude kernel: no bundle for a faster start: ${(error as Error).message}\n`)
  }
}
