/**
 * A thread beside the cells, for when they compute and never come back to the event loop. A byte on the kernel's pipe
 * stops JavaScript, keeping every variable; the end of the pipe means that the kernel is gone, and so must this
 * process be, with the one it was given to take along. It writes out what cells print in a rush.
 */
import { Session } from "node:inspector"
import { Socket } from "node:net"
import { parentPort, workerData } from "node:worker_threads"
import { writeSoon } from "./print-memory.mjs"

const session = new Session()
session.connectToMainThread()
// Not a stream of files: a process that ends waits for its threads, and they for a read that blocks.
const pipe = new Socket({ fd: workerData.fd, readable: true, writable: false })
pipe.on("data", () => session.post("Runtime.terminateExecution"))
pipe.on("end", leave)
pipe.on("error", leave)

/** @type {number | undefined} */
let along
parentPort?.on("message", message => {
  if (typeof message === "number") along = message
  else writeSoon(workerData.prints)
})

function leave() {
  try {
    if (along !== undefined) process.kill(along, "SIGKILL")
  } catch {
    // It has ended already.
  }
  process.kill(process.pid, "SIGKILL")
}
