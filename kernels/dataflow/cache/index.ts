/** Results of cells by content: keys, stored values and outputs. */
export { canonical, digest, digestFile } from "./digest.ts"
export { cacheFolder } from "./folder.ts"
export { baseKey, differences, entryKey, type Ingredients, system } from "./keys.ts"
export { type ModuleDigest, ModuleDigests } from "./modules.ts"
export { Cache, type CacheUse, type Entry } from "./store.ts"
