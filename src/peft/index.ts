export { applyLora, LoraAdapter, type LoraConfig, LoraLinear } from "./lora.ts"
