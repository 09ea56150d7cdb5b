/** The thread that draws: it holds Plotly, its document and the fonts, and is ended to give their memory back. */
import { parentPort, workerData } from "node:worker_threads"
import { easeClips } from "./clips.ts"
import type { Element } from "./document.ts"
import type { Drawing } from "./drawing.ts"
import type { FontFile } from "./font-files.ts"
import { FontSet } from "./fonts.ts"
import { widenPatterns } from "./patterns.ts"
import { toPDF } from "./pdf.ts"
import { loadPlotly } from "./plotly.ts"
import { rasterise } from "./png.ts"
import { outlineText } from "./svg-text.ts"
import { parseSvg, serialise } from "./xml.ts"

export type Want =
  | { format: "svg"; text: "text" | "outlines" }
  | { format: "png"; scale: number }
  | { format: "pdf"; title: string }

export interface Job {
  id: number
  /** What to draw, or a picture drawn elsewhere. */
  source: Drawing | { svg: string; width: number; height: number }
  wants: Want[]
}

export type Answer =
  | { id: number; files: (string | Uint8Array)[]; missing: string[] }
  | { id: number; error: Error }

const missing = new Set<string>()
const fonts = new FontSet((workerData as { fonts: FontFile[] }).fonts)
let draw: ReturnType<typeof loadPlotly> | undefined

function forResvg(root: Element, scale: number): void {
  widenPatterns(root, scale)
  easeClips(root, scale, fonts, missing)
}

async function answer({ source, wants }: Job): Promise<(string | Uint8Array)[]> {
  const { width, height } = "svg" in source ? source : source.layout
  const svg = "svg" in source ? source.svg : await unlessStuck((draw ??= loadPlotly(fonts, missing))(source))
  const outlined = (prepare: (root: Element) => void = () => {}): string => {
    const root = parseSvg(svg)
    prepare(root)
    outlineText(root, fonts, missing)
    return serialise(root)
  }
  const files: (string | Uint8Array)[] = []
  for (const want of wants)
    if (want.format === "svg") files.push(want.text === "text" ? svg : outlined())
    else if (want.format === "pdf") files.push(await toPDF(svg, width, height, want.title, fonts, missing))
    else
      files.push(
        rasterise(
          outlined(root => forResvg(root, want.scale)),
          want.scale,
        ),
      )
  return files
}

/**
 * Plotly's promise, unless this thread has been idle for ten seconds and it is still open: a figure that waits for
 * something that never comes must not hold up those behind it.
 */
function unlessStuck<T>(work: Promise<T>): Promise<T> {
  let ticks = 0
  let timer: NodeJS.Timeout
  const stuck = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if (++ticks >= 10)
        reject(new Error("figure: Plotly did not finish; it waits for something that does not come"))
    }, 1000)
  })
  return Promise.race([work, stuck]).finally(() => clearInterval(timer))
}

let last: Promise<void> = Promise.resolve()
parentPort!.on("message", (job: Job) => {
  last = last.then(async () => {
    missing.clear()
    let reply: Answer
    try {
      reply = { id: job.id, files: await answer(job), missing: [...missing] }
    } catch (error) {
      reply = { id: job.id, error: error instanceof Error ? error : new Error(String(error)) }
    }
    parentPort!.postMessage(reply)
  })
})
