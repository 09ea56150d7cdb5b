/** A page as PDF, printed by Chromium. */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { findChromium } from "../figures/render/chromium.ts"
import { SetupError } from "./step.mjs"

/** Throws a `SetupError` where there is no Chromium, or where it does not print within `seconds`. */
export async function printPage(html: string, seconds = 120): Promise<Uint8Array> {
  const chromium = findChromium()
  if (chromium === undefined)
    throw new SetupError(
      "a PDF is printed by Chromium, and none was found on the PATH",
      "Install chromium or google-chrome, or set ETUDE_CHROMIUM to its path; or export with --to html and print the page.",
    )
  const folder = await mkdtemp(join(tmpdir(), "etude-print-"))
  try {
    const [page, pdf] = [join(folder, "page.html"), join(folder, "page.pdf")]
    await writeFile(page, html)
    const child = spawn(
      chromium,
      [
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--no-first-run",
        `--user-data-dir=${join(folder, "profile")}`,
        "--no-pdf-header-footer",
        `--print-to-pdf=${pdf}`,
        pathToFileURL(page).href,
      ],
      { stdio: ["ignore", "ignore", "pipe"], timeout: seconds * 1000, killSignal: "SIGKILL" },
    )
    let said = ""
    child.stderr.on("data", text => {
      said = (said + text).slice(-2000)
    })
    const [code, signal] = (await once(child, "exit")) as [number | null, string | null]
    return await readFile(pdf).catch(() => {
      const how = signal ? `was stopped after ${seconds} s` : `ended with code ${code}`
      throw new SetupError(
        `${chromium} ${how} and wrote no PDF:\n${said}`,
        "Export with --to html and print the page.",
      )
    })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
