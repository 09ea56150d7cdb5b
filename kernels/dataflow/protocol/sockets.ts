import { Reply, Router, XPublisher, type Socket as ZeroMQSocket } from "zeromq"
import { type Channel, type Connection, channels, endpoint } from "./connection.ts"

type Frames = (string | Uint8Array)[]

/** A bound socket that writes whole messages in the order given, one at a time, and reads them in a loop. */
export interface Wire {
  /** Queues a message. */
  send(frames: Frames): void
  /** Messages sent up to now have all been taken. */
  drained(): Promise<void>
  /** Hands each incoming message to `take` until the socket closes. */
  receive(take: (frames: Buffer[]) => void): Promise<void>
  close(): void
}

export interface Sockets {
  shell: Wire
  control: Wire
  stdin: Wire
  iopub: Wire
  close(): void
}

/** Descriptors of sockets that listen already, at the connection's addresses. */
export type Listeners = Readonly<Record<Channel, number>>

/** Binds the five sockets of a connection, or takes their listeners. The heartbeat answers by itself. */
export async function bindSockets(connection: Connection, listeners?: Listeners): Promise<Sockets> {
  // No high-water mark: ZeroMQ would drop output in silence; what may be printed is limited where it is made.
  const options = { linger: 1000, sendHighWaterMark: 0 }
  const shell = new Router(options)
  const control = new Router(options)
  const stdin = new Router({ ...options, mandatory: true })
  const iopub = new XPublisher({ ...options, verbosity: "allSubs" })
  const heartbeat = new Reply({ linger: 0 })
  const sockets = { hb: heartbeat, shell, control, stdin, iopub }
  await Promise.all(
    channels.map(channel => {
      if (listeners) listenOn(sockets[channel], listeners[channel])
      return sockets[channel].bind(endpoint(connection, channel))
    }),
  )
  void answerHeartbeat(heartbeat)
  const wires = {
    shell: wire(shell),
    control: wire(control),
    stdin: wire(patient(stdin)),
    iopub: wire(iopub),
  }
  return {
    ...wires,
    close() {
      heartbeat.close()
      for (const each of Object.values(wires)) each.close()
    },
  }
}

/** `ZMQ_USE_FD`, which zeromq.js has no name for: the next `bind` takes this listener. http://api.zeromq.org/4-3:zmq-setsockopt */
function listenOn(socket: ZeroMQSocket, descriptor: number): void {
  const useDescriptor = 89
  ;(socket as unknown as { setInt32Option(option: number, value: number): void }).setInt32Option(
    useDescriptor,
    descriptor,
  )
}

async function answerHeartbeat(socket: Reply): Promise<void> {
  for await (const frames of socket) await socket.send(frames)
}

/**
 * A front end may be asked on stdin before its connection there is up: ZeroMQ would drop the question. Tries for
 * five seconds, then gives up as ZeroMQ does.
 */
function patient(socket: Router): Duplex {
  return {
    get closed() {
      return socket.closed
    },
    async send(frames) {
      for (let attempt = 0; attempt < 100 && !socket.closed; attempt++) {
        try {
          return await socket.send(frames)
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== "EHOSTUNREACH") throw error
          await new Promise(resolve => setTimeout(resolve, 50))
        }
      }
    },
    close: () => socket.close(),
    [Symbol.asyncIterator]: () => socket[Symbol.asyncIterator](),
  }
}

/** What is asked of a socket here. */
interface Duplex extends AsyncIterable<Buffer[]> {
  readonly closed: boolean
  send(frames: Frames): Promise<void>
  close(): void
}

function wire(socket: Duplex): Wire {
  let last: Promise<void> = Promise.resolve()
  return {
    send(frames) {
      // A socket refuses a second send while one is under way.
      last = last.then(() => (socket.closed ? undefined : socket.send(frames)))
    },
    drained: () => last,
    async receive(take) {
      for await (const frames of socket) take(frames)
    },
    close: () => socket.close(),
  }
}
