/**
 * A thread beside the cells. It writes what they print in a rush, for cells that compute and do not come to it. A byte on the kernel's pipe stops JavaScript that never comes back to the event loop,
 * keeping every variable; the end of the pipe means that the kernel is gone, and so must this process be.
 */
import { createReadStream } from "node:fs"
import { Session } from "node:inspector"
import { parentPort, workerData } from "node:worker_threads"
import { writeSoon } from "./print-memory.mjs"

const session = new Session()
session.connectToMainThread()
const pipe = createReadStream("", { fd: workerData.fd })
pipe.on("data", () => session.post("Runtime.terminateExecution"))
const leave = () => process.kill(process.pid, "SIGKILL")
pipe.on("end", leave)
pipe.on("error", leave)
parentPort?.on("message", () => writeSoon(workerData.prints))
