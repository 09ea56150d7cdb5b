/**
 * Chromium, for the traces that only WebGL draws: started without a window, spoken to over a pipe in the DevTools
 * protocol. It draws into SVG, with the WebGL part as a bitmap in it; the rest goes the way of all figures.
 */
import { spawn } from "node:child_process"
import { accessSync, constants, mkdtempSync, readFileSync, rmSync } from "node:fs"
import type { Socket } from "node:net"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import { json } from "../json.ts"
import type { Drawing } from "./drawing.ts"
import { bundledFonts, type FontFile } from "./font-files.ts"
import { normalise } from "./normalise.ts"
import { plotlyPath } from "./plotly-file.ts"

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
]

/** The Chromium that would be used: `ETUDE_CHROMIUM`, or the first on the PATH. */
export function findChromium(): string | undefined {
  if (process.env.ETUDE_CHROMIUM) return process.env.ETUDE_CHROMIUM
  for (const folder of (process.env.PATH ?? "").split(delimiter))
    for (const name of names) {
      const path = join(folder, name)
      try {
        accessSync(path, constants.X_OK)
        return path
      } catch {
        // not here: look on
      }
    }
  return undefined
}

const flags = [
  "--headless=new",
  "--no-sandbox",
  "--remote-debugging-pipe",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-dev-shm-usage",
  "--use-gl=angle",
  "--use-angle=swiftshader", // WebGL without a GPU
  "--enable-unsafe-swiftshader",
]

/** One running Chromium with one page, in which Plotly is loaded. */
interface Page {
  evaluate(expression: string): Promise<unknown>
  end(): void
}

function start(path: string): { send: Send; end(): void } {
  const profile = mkdtempSync(join(tmpdir(), "etude-chromium-"))
  const child = spawn(path, [...flags, `--user-data-dir=${profile}`], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    detached: true, // a group of its own, so that all its processes end at once
  })
  const [input, output] = [child.stdio[3] as Socket, child.stdio[4] as Socket]
  const waiting = new Map<number, { resolve(result: Result): void; reject(error: Error): void }>()
  const fail = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  child.on("error", error => fail(new Error(`Chromium did not start (${path}): ${error.message}`)))
  child.on("exit", code => fail(new Error(`Chromium (${path}) ended early, code ${code}`)))
  input.on("error", fail)
  let rest = ""
  output.setEncoding("utf8")
  output.on("data", (text: string) => {
    const messages = (rest + text).split("\0")
    rest = messages.pop()!
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message) as {
        id?: number
        result?: Result
        error?: { message: string }
      }
      const call = waiting.get(id ?? 0)
      if (!call) continue // an event
      waiting.delete(id!)
      hold(waiting.size > 0)
      if (error) call.reject(new Error(`Chromium: ${error.message}`))
      else call.resolve(result!)
    }
  })
  // an idle Chromium does not keep this process alive, a working one does
  const hold = (busy: boolean): void => {
    for (const handle of [child, input, output]) busy ? handle.ref() : handle.unref()
  }
  let nextId = 1
  const send: Send = (method, params, session) =>
    new Promise((resolve, reject) => {
      const id = nextId++
      waiting.set(id, { resolve, reject })
      hold(true)
      input.write(`${JSON.stringify({ id, method, params, ...(session && { sessionId: session }) })}\0`)
    })
  const end = (): void => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, "SIGKILL")
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
  }
  return { send, end }
}

type Result = Record<string, unknown>
type Send = (method: string, params: Record<string, unknown>, session?: string) => Promise<Result>

/** Starts `path`, opens a page with Plotly and the fonts that figures are measured with. */
async function open(path: string, fonts: readonly FontFile[]): Promise<Page> {
  const { send, end } = start(path)
  try {
    const { targetId } = await send("Target.createTarget", { url: "about:blank" })
    const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true })
    const evaluate = async (expression: string): Promise<unknown> => {
      const options = { expression, awaitPromise: true, returnByValue: true }
      const { result, exceptionDetails: thrown } = (await send(
        "Runtime.evaluate",
        options,
        sessionId as string,
      )) as {
        result: { value?: unknown }
        exceptionDetails?: { text: string; exception?: { description?: string } }
      }
      if (thrown) {
        const said = thrown.exception?.description ?? thrown.text
        throw new Error(`figure: Plotly in Chromium says: ${said.split("\n")[0]}`)
      }
      return result.value
    }
    const faces = fonts.map(({ family, path, weight, italic }) => {
      const source = `url(data:font/ttf;base64,${readFileSync(path, "base64")})`
      return `new FontFace("${family}", "${source}", { weight: "${weight}", style: "${italic ? "italic" : "normal"}" })`
    })
    await evaluate(
      `Promise.all([${faces}].map(face => face.load().then(() => document.fonts.add(face)))).then(() => 0)`,
    )
    await evaluate(`${readFileSync(plotlyPath, "utf8")};0`)
    return { evaluate, end }
  } catch (error) {
    end()
    throw error
  }
}

const idleSeconds = 10
let page: Promise<Page> | undefined
let drawing = 0
let idle: NodeJS.Timeout | undefined

function close(): void {
  const closing = page
  page = undefined
  closing?.then(
    ({ end }) => end(),
    () => {},
  )
}

/** SVG of a drawing with WebGL traces. The browser stays for the next one, and is ended after ten idle seconds. */
export async function drawInChromium(path: string, figure: Drawing): Promise<string> {
  clearTimeout(idle)
  drawing++
  try {
    page ??= open(path, bundledFonts).then(opened => {
      process.once("exit", opened.end)
      const end = (): void => {
        process.off("exit", opened.end)
        opened.end()
      }
      return { evaluate: opened.evaluate, end }
    })
    const { width, height } = figure.layout
    const options = `{ format: "svg", imageDataOnly: true, width: ${width}, height: ${height} }`
    return normalise((await (await page).evaluate(`Plotly.toImage(${json(figure)}, ${options})`)) as string)
  } catch (error) {
    close()
    throw error
  } finally {
    drawing--
    if (drawing === 0) idle = setTimeout(close, idleSeconds * 1000).unref()
  }
}
