import { LanguageModel, trainBytePairEncoding } from "etude/lm"

const texts = [
  "The quick brown fox jumps over the lazy dog. What is six times seven? Forty-two, of course.",
  "def square(x): return x * x  # naïve, but 🦊 likes it",
]

const chatTemplate =
  "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"

/** A random Llama with a byte-level BPE and a chat template: nothing it says makes sense, but all is real. */
export function tinyModel({ seed = 0, contextLength = 256 } = {}): LanguageModel {
  const tokenizer = trainBytePairEncoding(texts, {
    vocabSize: 300,
    specialTokens: ["<|im_start|>", "<|im_end|>"],
    config: { eos_token: "<|im_end|>", chat_template: chatTemplate },
  })
  const model = LanguageModel.create(
    {
      vocabSize: tokenizer.vocabSize,
      hiddenSize: 32,
      numHiddenLayers: 2,
      numAttentionHeads: 4,
      maxPositionEmbeddings: contextLength,
      eosTokenId: tokenizer.tokenToId("<|im_end|>")!,
      // so that what is likely is not all alike
      initializerRange: 0.4,
    },
    { seed },
  )
  model.tokenizer = tokenizer
  return model
}
