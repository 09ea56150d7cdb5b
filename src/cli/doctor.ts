/** `etude doctor`: what this machine has, what is missing, and the command that mends it. */
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { cpus, totalmem } from "node:os"
import { join } from "node:path"
import { addonPath } from "../torch/build-addon.ts"
import { locateLibTorch } from "../torch/locate-libtorch.ts"
import { findPython, missingFromVenv, projectRoot, venvFolder } from "./python.ts"
import { labRequirements } from "./setup.ts"

/** One line of the report. `needed` things that are missing make the exit code 1. */
interface Finding {
  what: string
  found: string | undefined
  needed: boolean
  /** What mends it, or what it would bring. */
  remedy: string
}

const firstLine = (command: string, args: string[]): string | undefined => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" })
  return status === 0 ? (stdout || stderr).split("\n")[0]?.trim() : undefined
}

async function examine(): Promise<Finding[]> {
  const python = findPython()
  const libtorch = await locateLibTorch({ project: projectRoot })
  const jupyter = join(venvFolder, "bin", "jupyter")
  const labIsReady = existsSync(jupyter) && missingFromVenv(labRequirements).length === 0
  const kernelspec = join(venvFolder, "share", "jupyter", "kernels", "etude", "kernel.json")
  const chromium = ["chromium", "chromium-browser", "google-chrome"]
    .map(name => firstLine(name, ["--version"]))
    .find(Boolean)
  return [
    {
      what: "Node.js",
      found: `${process.version} on ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
      needed: true,
      remedy: "",
    },
    {
      what: "Python",
      found: python && `${python.version} (${python.path})`,
      needed: true,
      remedy: "apt-get install python3 python3-venv",
    },
    {
      what: "C++ compiler",
      found: firstLine(process.env.CXX ?? "g++", ["--version"]),
      needed: true,
      remedy: "apt-get install g++",
    },
    {
      what: "LibTorch",
      found: libtorch ? `${libtorch.version} (${libtorch.from}: ${libtorch.root})` : undefined,
      needed: true,
      remedy: "npx etude setup",
    },
    {
      what: "addon",
      found: libtorch && existsSync(addonPath(libtorch)) ? addonPath(libtorch) : undefined,
      needed: true,
      remedy: "npx etude setup",
    },
    {
      what: "CUDA in LibTorch",
      found: libtorch?.cuda ? `CUDA ${libtorch.cuda}` : undefined,
      needed: false,
      remedy: "activate a Python with a CUDA build of PyTorch, or set ETUDE_LIBTORCH",
    },
    {
      what: "GPU",
      found: firstLine("nvidia-smi", [
        "--query-gpu=name,memory.total,driver_version",
        "--format=csv,noheader",
      ]),
      needed: false,
      remedy: "none found by nvidia-smi; everything runs on the CPU",
    },
    {
      what: "JupyterLab",
      found: labIsReady ? firstLine(jupyter, ["lab", "--version"]) : undefined,
      needed: false,
      remedy: "npm run lab installs it (in your own project: npx etude lab)",
    },
    {
      what: "kernelspec",
      found: existsSync(kernelspec) ? kernelspec : undefined,
      needed: false,
      remedy: "npx etude kernel install",
    },
    {
      what: "Chromium",
      found: chromium,
      needed: false,
      remedy: "apt-get install chromium (only for figures with WebGL traces, and the tests in JupyterLab)",
    },
    {
      what: "fonts",
      found: ["@expo-google-fonts/open-sans", "dejavu-fonts-ttf"].every(font => isInstalled(font))
        ? "Open Sans, DejaVu (from npm)"
        : undefined,
      needed: true,
      remedy: "npm install",
    },
  ]
}

const isInstalled = (name: string): boolean => {
  try {
    import.meta.resolve(`${name}/package.json`)
    return true
  } catch {
    return false
  }
}

export async function doctor(options: { json?: boolean }): Promise<void> {
  const findings = await examine()
  const missing = findings.filter(({ found, needed }) => needed && !found)
  process.exitCode = missing.length > 0 ? 1 : 0
  if (options.json) {
    console.log(JSON.stringify(findings, null, 2))
    return
  }
  console.log(`Étude in ${projectRoot}\n`)
  for (const { what, found, needed, remedy } of findings) {
    const mark = found ? "✓" : needed ? "✗" : "–"
    console.log(`${mark} ${what.padEnd(18)}${found ?? `${needed ? "missing" : "not there"} → ${remedy}`}`)
  }
  console.log(
    missing.length === 0
      ? "\nEverything that Étude needs is here."
      : `\nMissing: ${missing.map(({ what }) => what).join(", ")}. Each line with ✗ names what mends it.`,
  )
}
