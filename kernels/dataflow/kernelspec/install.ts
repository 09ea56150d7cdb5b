import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { basename, join } from "node:path"
import { jupyterDataFolder, jupyterSearchPath, type Place } from "./places.ts"
import type { KernelJson, Kernelspec } from "./spec.ts"

export interface InstalledKernelspec {
  name: string
  folder: string
  json: KernelJson
}

/**
 * Writes the kernelspec where Jupyter finds it, replacing one of the same name; needs no Python.
 * @returns the folder it now lies in
 */
export function installKernelspec(spec: Kernelspec, place: Place): string {
  const kernels = join(jupyterDataFolder(place), "kernels")
  mkdirSync(kernels, { recursive: true })
  const folder = join(kernels, spec.name)
  // A name that Jupyter takes for no kernel until it is whole.
  const aside = mkdtempSync(join(kernels, `.${spec.name}-`))
  try {
    for (const logo of spec.logos) copyFileSync(logo, join(aside, basename(logo)))
    writeFileSync(join(aside, "kernel.json"), `${JSON.stringify(spec.json, null, 2)}\n`)
    rmSync(folder, { recursive: true, force: true })
    renameSync(aside, folder)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    throw error
  }
  return folder
}

/** Removes a kernelspec from one place. @returns its folder, or undefined if there was none */
export function uninstallKernelspec(name: string, place: Place): string | undefined {
  const folder = join(jupyterDataFolder(place), "kernels", name)
  if (!existsSync(join(folder, "kernel.json"))) return undefined
  rmSync(folder, { recursive: true })
  return folder
}

/** Every kernelspec Jupyter finds from here, in the order it searches; the first of a name is the one it uses. */
export function listKernelspecs(folders: string[] = jupyterSearchPath()): InstalledKernelspec[] {
  return folders.flatMap(data => {
    const kernels = join(data, "kernels")
    if (!existsSync(kernels)) return []
    return readdirSync(kernels)
      .filter(name => existsSync(join(kernels, name, "kernel.json")))
      .sort()
      .map(name => {
        const folder = join(kernels, name)
        return { name, folder, json: readKernelJson(join(folder, "kernel.json")) }
      })
  })
}

function readKernelJson(path: string): KernelJson {
  try {
    return JSON.parse(readFileSync(path, "utf8"))
  } catch (error) {
    throw new Error(`${path}: expected JSON: ${(error as Error).message}`)
  }
}
