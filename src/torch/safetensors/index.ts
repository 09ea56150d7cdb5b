export { loadSafetensors } from "./load.ts"
export { openSafetensors, type SafetensorsFile } from "./open.ts"
export { saveSafetensors } from "./save.ts"
export { openSharded, saveSharded } from "./shards.ts"
