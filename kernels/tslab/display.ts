/**
 * tslab's display API for cells that import `tslab` under our kernel: notebooks written for it run unchanged.
 * https://github.com/yunabe/tslab#display-rich-content
 */
type Bundle = Record<string, string>
interface Handle {
  update(value: unknown): void
}

/** Set by the process that runs cells: shows a value below the cell that is running. */
const show = (value: unknown): Handle => {
  const display = Reflect.get(globalThis, Symbol.for("etude.display")) as
    | ((value: unknown) => Handle)
    | undefined
  if (!display) throw new Error("tslab's display works in cells of a notebook only")
  return display(value)
}

export interface Display {
  javascript(source: string): void
  html(source: string): void
  markdown(source: string): void
  latex(source: string): void
  svg(source: string): void
  png(bytes: Uint8Array): void
  jpeg(bytes: Uint8Array): void
  gif(bytes: Uint8Array): void
  pdf(bytes: Uint8Array): void
  text(text: string): void
  raw(contentType: string, content: string | Uint8Array): void
}

function makeDisplay(showBundle: (bundle: Bundle) => void): Display {
  const raw = (type: string, content: string | Uint8Array) =>
    showBundle({ [type]: typeof content === "string" ? content : Buffer.from(content).toString("base64") })
  return {
    javascript: source => raw("text/javascript", source),
    html: source => raw("text/html", source),
    markdown: source => raw("text/markdown", source),
    latex: source => raw("text/latex", source),
    svg: source => raw("image/svg+xml", source),
    png: bytes => raw("image/png", bytes),
    jpeg: bytes => raw("image/jpeg", bytes),
    gif: bytes => raw("image/gif", bytes),
    pdf: bytes => raw("application/pdf", bytes),
    text: text => raw("text/plain", text),
    raw,
  }
}

const displayable = (bundle: Bundle) => ({ [Symbol.for("Jupyter.display")]: () => bundle })

/** Shows each content in a place of its own. */
export const display: Display = makeDisplay(bundle => void show(displayable(bundle)))

/** Shows all contents in one place, each instead of the last. */
export function newDisplay(): Display {
  let handle: Handle | undefined
  return makeDisplay(bundle => {
    if (handle) handle.update(displayable(bundle))
    else handle = show(displayable(bundle))
  })
}

export const versions = { tslab: "1.0.22", typescript: "7.0.2", node: process.version }
