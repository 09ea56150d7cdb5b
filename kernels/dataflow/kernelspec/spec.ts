import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"

/** A kernel that Jupyter can start: the contents of its kernel.json, and its logos. */
export interface Kernelspec {
  /** The folder's name, and what `jupyter --kernel` takes. */
  name: string
  json: KernelJson
  /** Files copied beside kernel.json. */
  logos: string[]
}

/** https://jupyter-client.readthedocs.io/en/stable/kernels.html#kernel-specs */
export interface KernelJson {
  argv: string[]
  display_name: string
  language: string
  interrupt_mode: "message" | "signal"
  env?: Record<string, string>
  metadata?: Record<string, unknown>
}

const perl = "/usr/bin/perl"

/**
 * The dataflow kernel, run by this Node from this copy of the package.
 *
 * @param starter the Perl that starts it sooner (`../boot/start.pl`); `null`: Node starts by itself
 */
export function dataflowKernelspec(starter: string | null = existsSync(perl) ? perl : null): Kernelspec {
  const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
  const sooner = starter === null ? [] : [starter, beside("../boot/start.pl")]
  return {
    name: "etude",
    json: {
      argv: [...sooner, process.execPath, beside("../kernel.cjs"), "{connection_file}"],
      display_name: "TypeScript (Étude)",
      language: "typescript",
      interrupt_mode: "message",
      // Perl would complain of a locale that is not installed.
      ...(starter !== null && { env: { PERL_BADLANG: "0" } }),
      metadata: { debugger: false },
    },
    logos: ["logo-32x32.png", "logo-64x64.png", "logo-svg.svg"].map(findLogo),
  }
}

function findLogo(name: string): string {
  // Built code lies in dist/, four floors above which the package keeps the pictures.
  const places = [`./${name}`, `../../../../kernels/dataflow/kernelspec/${name}`].map(path =>
    fileURLToPath(new URL(path, import.meta.url)),
  )
  const found = places.find(existsSync)
  if (!found) throw new Error(`expected the kernel's logo at ${places.join(" or ")}`)
  return found
}
