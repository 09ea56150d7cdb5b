/** Set-up: LibTorch found or installed, the addon compiled, and what JupyterLab or the tests need besides. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { makeBundles } from "../../kernels/dataflow/boot/bundle.ts"
import { dataflowKernelspec, installKernelspec } from "../../kernels/dataflow/kernelspec/index.ts"
import { AddonBuildError, addonPath, buildAddon } from "../torch/build-addon.ts"
import { type LibTorch, locateLibTorch, type TriedPlace } from "../torch/locate-libtorch.ts"
import { isCheckout, packageRoot } from "./packages.mjs"
import { ensureInVenv, missingFromVenv, projectRoot, venvFolder, venvPython } from "./python.ts"
import { SetupError, step } from "./step.mjs"

/** The PyTorch that set-up installs where none is found. */
const torchRequirement = "torch==2.13.0"

/** The front end, and the widgets' JavaScript that inputs (sliders, buttons, …) are drawn with. */
export const labRequirements: string[] = ["jupyterlab==4.6.6", "jupyterlab_widgets==3.0.17"]

export interface SetupOptions {
  /** "lab": JupyterLab in `.venv`, with the kernel. "test": that, and the Python packages of the tests. */
  for?: "lab" | "test"
}

/** What set-up made sure of. */
export interface Ready {
  libtorch: LibTorch
  /** The Python whose PyTorch it is; with `ETUDE_LIBTORCH`, that of the active environment or `.venv`. */
  python: string
}

/**
 * Makes sure that everything is there, step by step; what is there already costs nothing. Interrupted, it goes
 * on at the next call.
 * @throws SetupError what failed and what to do.
 */
export async function setup(options: SetupOptions = {}): Promise<Ready> {
  const libtorch = await ensureLibTorch()
  await ensureAddon(libtorch)
  // A package brings them; in a checkout they follow the code.
  if (isCheckout) await makeBundles()
  if (options.for) await ensureJupyter(options.for)
  const isActive = libtorch.from === "python3" || libtorch.from === "$VIRTUAL_ENV"
  return { libtorch, python: isActive || !existsSync(venvPython) ? "python3" : venvPython }
}

/** The command `etude setup`. */
export async function setupCommand(options: { for?: string }): Promise<void> {
  if (options.for !== undefined && options.for !== "lab" && options.for !== "test")
    throw new SetupError(`--for ${options.for} is unknown.`, "It is lab or test.")
  const { libtorch } = await setup({ for: options.for })
  console.log(`LibTorch ${libtorch.version} (${libtorch.from}); addon ${addonPath(libtorch)}`)
}

async function ensureLibTorch(): Promise<LibTorch> {
  const tried: TriedPlace[] = []
  const found = await locateLibTorch({ project: projectRoot, tried })
  if (found) return found
  const places = tried
    .map(({ from, path, result }) => `  ${from}${path ? ` (${path})` : ""}: ${result}`)
    .join("\n")
  if (process.env.ETUDE_LIBTORCH)
    throw new SetupError(
      `ETUDE_LIBTORCH names no usable LibTorch:\n${places}`,
      "Let it name an unpacked LibTorch or a Python `torch` folder (2.9 or later), or unset it.",
    )
  await step(`PyTorch (${torchRequirement}, CPU) into .venv`, report =>
    ensureInVenv([torchRequirement], report),
  )
  const installed = await locateLibTorch({ project: projectRoot })
  if (installed) return installed
  throw new SetupError(
    `${torchRequirement} was installed, but LibTorch is not where it was looked for:\n${places}`,
    `Remove ${venvFolder} and run the same command again.`,
  )
}

async function ensureAddon(libtorch: LibTorch): Promise<void> {
  try {
    if (existsSync(addonPath(libtorch))) await buildAddon(libtorch)
    else
      await step(`addon for LibTorch ${libtorch.version}`, report => {
        report("compiling")
        return buildAddon(libtorch, {
          onProgress: ({ done, total, unit }) => report(`${done} of ${total} compiled (${unit})`),
        })
      })
  } catch (error) {
    if (!(error instanceof AddonBuildError)) throw error
    throw new SetupError(error.message, "Mend what the compiler names, then run the same command again.")
  }
}

async function ensureJupyter(what: "lab" | "test"): Promise<void> {
  const requirements = what === "lab" ? labRequirements : [...labRequirements, ...testRequirements()]
  if (missingFromVenv(requirements).length > 0)
    await step(
      what === "lab" ? "JupyterLab into .venv" : "JupyterLab and the tests' Python packages into .venv",
      report => ensureInVenv(requirements, report),
    )
  installKernelspec(dataflowKernelspec(), { prefix: venvFolder })
}

function testRequirements(): string[] {
  return readFileSync(join(packageRoot, "test/requirements.txt"), "utf8")
    .split("\n")
    .map(line => line.replace(/#.*/, "").trim())
    .filter(Boolean)
}
