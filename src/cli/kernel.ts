/** `etude kernel install | uninstall | list`. */
import {
  dataflowKernelspec,
  installKernelspec,
  listKernelspecs,
  type Place,
  uninstallKernelspec,
} from "../../kernels/dataflow/kernelspec/index.ts"
import { UsageError } from "./usage.ts"

interface PlaceOptions {
  user?: boolean
  sysPrefix?: boolean
  prefix?: string
}

function placeOf({ user, sysPrefix, prefix }: PlaceOptions): Place {
  if ([user, sysPrefix, prefix].filter(Boolean).length > 1)
    throw new UsageError("give one of --user, --sys-prefix and --prefix")
  if (prefix) return { prefix }
  return sysPrefix ? { sysPrefix: true } : { user: true }
}

export function install(options: PlaceOptions): void {
  console.log(`installed ${installKernelspec(dataflowKernelspec(), placeOf(options))}`)
}

export function uninstall(options: PlaceOptions): void {
  const { name } = dataflowKernelspec()
  const removed = uninstallKernelspec(name, placeOf(options))
  if (!removed) throw new Error(`no kernelspec ${name} is installed there`)
  console.log(`removed ${removed}`)
}

export function list(): void {
  for (const { name, folder, json } of listKernelspecs())
    console.log(`${name.padEnd(16)}${json.display_name.padEnd(28)}${folder}`)
}
