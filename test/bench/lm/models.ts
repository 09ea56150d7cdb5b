/** The models of the benchmark: random weights, saved once for both sides. */
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { LanguageModel, type ModelOptions } from "etude/lm"

const shapes = {
  /** 0.92 M parameters */
  "1M": { vocabSize: 512, hiddenSize: 128, intermediateSize: 344, numHiddenLayers: 4, numAttentionHeads: 4 },
  /** 10.5 M */
  "10M": {
    vocabSize: 8192,
    hiddenSize: 256,
    intermediateSize: 688,
    numHiddenLayers: 8,
    numAttentionHeads: 8,
  },
  /** 97.5 M */
  "100M": {
    vocabSize: 8192,
    hiddenSize: 768,
    intermediateSize: 2048,
    numHiddenLayers: 12,
    numAttentionHeads: 12,
  },
} satisfies Record<string, ModelOptions>

export type Size = keyof typeof shapes

/** Writes the models into a new folder, one folder each, as transformers reads them. */
export function saveModels(): string {
  const folder = mkdtempSync(join(tmpdir(), "etude-bench-lm-"))
  for (const [size, shape] of Object.entries(shapes))
    LanguageModel.create({ ...shape, maxPositionEmbeddings: 1024, padTokenId: 0 }, { seed: 1 }).save(
      join(folder, size),
    )
  return folder
}
