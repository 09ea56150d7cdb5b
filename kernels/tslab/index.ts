/** Stock tslab beside our kernel, and its display API inside it. */
export { type Display, display, newDisplay, versions } from "./display.ts"
export { tslabKernelspec } from "./kernelspec.ts"
