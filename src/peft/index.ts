export {
  applyLora,
  LoraAdapter,
  type LoraConfig,
  LoraLinear,
  restoreLoraAdapter,
  restoreLoraLinear,
} from "./lora.ts"
