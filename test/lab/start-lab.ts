import { spawn } from "node:child_process"
import { randomUUID } from "node:crypto"
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { type Browser, chromium, type Page } from "playwright-core"
import { environment, needPackages, python } from "../kernels/dataflow/jupyter/python.ts"

/** A JupyterLab with the kernel installed, and a browser to open it in. */
export interface Lab {
  folder: string
  /** Writes a notebook of these cells and opens it on a page of its own, its kernel running. */
  open(name: string, cells: readonly string[]): Promise<Notebook>
  stop(): Promise<void>
}

const chromiumPaths = [process.env.ETUDE_CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"]

/** Fails in CI, and skips elsewhere with a notice, when JupyterLab or Chromium is missing. Call it in `before`. */
export function needLab(context: Mocha.Context): void {
  needPackages(context, "jupyterlab", "jupyterlab_widgets")
  if (findChromium()) return
  const notice = "Chromium is missing: `apt-get install -y chromium`, or name one by ETUDE_CHROMIUM"
  if (process.env.CI === "true") throw new Error(notice)
  process.stderr.write(`skipped: ${notice}\n`)
  context.skip()
}

const findChromium = () => chromiumPaths.find(path => path !== undefined && existsSync(path))

export async function startLab(): Promise<Lab> {
  const folder = mkdtempSync(join(tmpdir(), "etude-lab-"))
  // As where a project has installed it.
  mkdirSync(join(folder, "node_modules"))
  symlinkSync(fileURLToPath(new URL("../..", import.meta.url)), join(folder, "node_modules", "etude"))
  const [port, token] = [await freePort(), randomUUID()]
  const settings = join(folder, "settings")
  const setting = (plugin: string, values: object) => {
    mkdirSync(join(settings, "@jupyterlab", plugin.split("/")[0]!), { recursive: true })
    writeFileSync(join(settings, "@jupyterlab", `${plugin}.jupyterlab-settings`), JSON.stringify(values))
  }
  setting("apputils-extension/notification", { fetchNews: "false", checkForUpdates: false })
  setting("notebook-extension/tracker", { windowingMode: "none" })
  const flags = [
    "--no-browser",
    "--allow-root",
    "--ip=127.0.0.1",
    `--port=${port}`,
    `--IdentityProvider.token=${token}`,
  ]
  const server = spawn(python, ["-m", "jupyterlab", ...flags, `--ServerApp.root_dir=${folder}`], {
    cwd: folder,
    env: { ...environment(folder), JUPYTERLAB_SETTINGS_DIR: settings },
    stdio: ["ignore", "ignore", "pipe"],
  })
  let log = ""
  server.stderr.on("data", chunk => {
    log += chunk
  })
  const address = `http://127.0.0.1:${port}`
  await until(
    60,
    () => fetch(`${address}/api?token=${token}`).then(({ ok }) => ok),
    () => `JupyterLab did not start:\n${log}`,
  )
  const browser: Browser = await chromium.launch({
    executablePath: findChromium()!,
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  })
  return {
    folder,
    async open(name, cells) {
      writeFileSync(join(folder, `${name}.ipynb`), notebookOf(cells))
      const page = await browser.newPage({ viewport: { width: 1100, height: 900 } })
      const notebook = new Notebook(page, `${address}/lab/tree/${name}.ipynb?token=${token}&reset`)
      await notebook.load()
      return notebook
    },
    async stop() {
      await browser.close()
      const ended = new Promise(resolve => server.once("exit", resolve))
      server.kill("SIGTERM")
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** One notebook in one browser tab. Cells count from 0. */
export class Notebook {
  readonly page: Page
  readonly #address: string

  constructor(page: Page, address: string) {
    this.page = page
    this.#address = address
  }

  /** Opens or reloads the page, and waits for an idle kernel. */
  async load(): Promise<void> {
    await this.page.goto(this.#address)
    await this.page.locator(".jp-Notebook .jp-CodeCell").first().waitFor({ timeout: 60_000 })
    await this.idle()
  }

  cell(i: number) {
    return this.page.locator(".jp-Notebook .jp-CodeCell").nth(i)
  }

  /** Replaces a cell's source as a user would type it over. */
  async edit(i: number, source: string): Promise<void> {
    await this.cell(i).locator(".cm-content").click()
    await this.page.keyboard.press("Control+A")
    await this.page.keyboard.insertText(source)
  }

  /** Runs a cell and does not wait for it. */
  async run(i: number): Promise<void> {
    await this.cell(i).locator(".cm-content").click()
    await this.page.keyboard.press("Control+Enter")
  }

  /** Runs cells one after the other. */
  async runEach(...cells: number[]): Promise<void> {
    for (const i of cells) {
      await this.run(i)
      await this.done(i)
    }
  }

  /** The cell's prompt shows a number, no star. */
  async done(i: number): Promise<void> {
    await this.page.waitForFunction(
      at =>
        /\[\d+\]/.test(
          document.querySelectorAll(".jp-Notebook .jp-CodeCell .jp-InputPrompt")[at]?.textContent ?? "",
        ),
      i,
      { timeout: 30_000 },
    )
  }

  /** The text of a cell's outputs. */
  async output(i: number): Promise<string> {
    const texts = await this.cell(i).locator(".jp-OutputArea-output").allInnerTexts()
    return texts
      .map(text => text.trim())
      .filter(Boolean)
      .join("\n")
  }

  /** What is drawn below a cell, to be compared. */
  async picture(i: number): Promise<string> {
    return await this.cell(i).locator(".jp-OutputArea-output").first().innerHTML()
  }

  /** Waits until a cell's outputs are, or match, what is expected. */
  async shows(i: number, expected: string | RegExp, seconds = 20): Promise<void> {
    const fits = (text: string) => (typeof expected === "string" ? text === expected : expected.test(text))
    let last = ""
    await until(
      seconds,
      async () => fits((last = await this.output(i))),
      () => `cell ${i}: expected ${expected}, got ${JSON.stringify(last)}`,
    )
  }

  /** Presses Tab until a completion is offered: JupyterLab drops answers that take a second, as the first may. */
  async offers(completion: string): Promise<void> {
    const item = this.page.locator(".jp-Completer-item", { hasText: completion })
    for (let i = 0; i < 10 && !(await item.isVisible()); i++) {
      await this.page.keyboard.press("Tab")
      await item.waitFor({ timeout: 2000 }).catch(() => {})
    }
    await item.waitFor({ timeout: 1000 })
  }

  /** Brings a cell to the top of the window. */
  async scrollTo(i: number): Promise<void> {
    await this.cell(i).evaluate(cell => cell.scrollIntoView({ block: "start" }))
  }

  /** The status bar says that the kernel is there and idle; the notebook's own indicator says so too early. */
  async idle(): Promise<void> {
    await this.page.locator("#jp-main-statusbar", { hasText: "| Idle" }).waitFor({ timeout: 60_000 })
  }

  /** Runs a command of the main menu, such as `["Kernel", "Interrupt Kernel"]`. */
  async menu(...path: string[]): Promise<void> {
    await this.page.locator(".lm-MenuBar-item", { hasText: path[0]! }).first().click()
    await this.page.locator(".lm-Menu-item", { hasText: path[1]! }).first().click()
  }

  async screenshot(path: string): Promise<void> {
    mkdirSync(join(path, ".."), { recursive: true })
    await this.page.screenshot({ path })
  }
}

function notebookOf(cells: readonly string[]): string {
  return JSON.stringify({
    nbformat: 4,
    nbformat_minor: 5,
    metadata: { kernelspec: { name: "etude", display_name: "TypeScript (Étude)", language: "typescript" } },
    cells: cells.map((source, i) => ({
      cell_type: "code",
      id: `cell-${i}`,
      source,
      metadata: {},
      outputs: [],
      execution_count: null,
    })),
  })
}

/** Asks again until the answer is yes; an error is a no. */
export async function until(
  seconds: number,
  test: () => Promise<boolean>,
  message: () => string,
): Promise<void> {
  const end = Date.now() + seconds * 1000
  while (!(await test().catch(() => false))) {
    if (Date.now() > end) throw new Error(message())
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
