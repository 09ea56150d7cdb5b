export { deriveSeed, hash128, type Random, random } from "./random.ts"
