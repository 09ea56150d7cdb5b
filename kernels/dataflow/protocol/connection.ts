import { readFileSync } from "node:fs"

/** Where a front end expects the kernel's five sockets: the contents of a Jupyter connection file. */
export interface Connection {
  transport: "tcp" | "ipc"
  /** For tcp an address; for ipc the path that ports are appended to. */
  ip: string
  shell_port: number
  iopub_port: number
  stdin_port: number
  control_port: number
  hb_port: number
  /** Secret for signing; the empty string turns signing off. */
  key: string
  signature_scheme: string
}

export type Channel = "shell" | "iopub" | "stdin" | "control" | "hb"
export const channels: readonly Channel[] = ["shell", "iopub", "stdin", "control", "hb"]

/** Reads and checks a connection file; throws naming the file and the first field that is wrong. */
export function readConnectionFile(path: string): Connection {
  return parseConnection(readFileSync(path, "utf8"), path)
}

/** Parses the text of a connection file; `from` names it in errors. */
export function parseConnection(text: string, from = "connection file"): Connection {
  let fields: Record<string, unknown>
  try {
    fields = JSON.parse(text)
  } catch (error) {
    throw new Error(`${from}: expected JSON: ${(error as Error).message}`)
  }
  const expect = (name: string, type: "string" | "number", fallback?: unknown) => {
    const value = fields[name] ?? fallback
    if (typeof value !== type)
      throw new Error(`${from}: expected a ${type} for "${name}", got ${JSON.stringify(value)}`)
    return value
  }
  const transport = expect("transport", "string", "tcp")
  if (transport !== "tcp" && transport !== "ipc")
    throw new Error(`${from}: expected transport "tcp" or "ipc", got ${JSON.stringify(transport)}`)
  const port = (channel: Channel) => expect(`${channel}_port`, "number") as number
  return {
    transport,
    ip: expect("ip", "string", "127.0.0.1") as string,
    shell_port: port("shell"),
    iopub_port: port("iopub"),
    stdin_port: port("stdin"),
    control_port: port("control"),
    hb_port: port("hb"),
    key: expect("key", "string", "") as string,
    signature_scheme: expect("signature_scheme", "string", "hmac-sha256") as string,
  }
}

/** The ZeroMQ address of one channel. */
export function endpoint(connection: Connection, channel: Channel): string {
  const separator = connection.transport === "tcp" ? ":" : "-"
  return `${connection.transport}://${connection.ip}${separator}${connection[`${channel}_port`]}`
}
