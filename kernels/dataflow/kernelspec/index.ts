export {
  type InstalledKernelspec,
  installKernelspec,
  listKernelspecs,
  uninstallKernelspec,
} from "./install.ts"
export { jupyterDataFolder, jupyterSearchPath, type Place } from "./places.ts"
export { dataflowKernelspec, type KernelJson, type Kernelspec } from "./spec.ts"
