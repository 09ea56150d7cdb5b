/**
 * What sets the families of decoders apart, beside their sizes. All are the same transformer: pre-normed attention
 * with rotary positions and grouped queries, and a gated feed-forward layer.
 */

/** The families, under the `model_type` of Hugging Face's config.json. */
export type ModelType = "llama" | "qwen2" | "qwen3" | "gemma2" | "gemma3_text"

export interface Architecture {
  /** The name of its class in transformers. */
  readonly className: string
  /** Whether q_proj, k_proj and v_proj have a bias; "asked": where `attentionBias` says so, o_proj then too. */
  readonly qkvBias: true | "asked"
  /** Whether gate_proj, up_proj and down_proj may have one (`mlpBias`). */
  readonly mayHaveMlpBias: boolean
  /** Whether queries and keys are normed, each head on its own, before they are turned (Henry et al., 2020). */
  readonly qkNorm: boolean
  /** Whether attention and feed-forward are normed again before they join the residual stream. */
  readonly postNorm: boolean
  /** Whether the norms scale by 1 + weight, weights starting at 0. */
  readonly zeroCenteredNorm: boolean
  /** Whether token embeddings are multiplied by √hiddenSize. */
  readonly scaledEmbedding: boolean
  /** Whether attention scores are divided by √queryPreAttnScalar and not by √headDim. */
  readonly queryPreAttnScalar: boolean
  /** Whether attention scores may be capped (`attnLogitSoftcapping`) and logits (`finalLogitSoftcapping`). */
  readonly attentionSoftcapping: boolean
  readonly logitSoftcapping: boolean
  /** Where config.json names the activation of the feed-forward layer. */
  readonly activationField: "hidden_act" | "hidden_activation"
}

const llama: Architecture = {
  className: "LlamaForCausalLM",
  qkvBias: "asked",
  mayHaveMlpBias: true,
  qkNorm: false,
  postNorm: false,
  zeroCenteredNorm: false,
  scaledEmbedding: false,
  queryPreAttnScalar: false,
  attentionSoftcapping: false,
  logitSoftcapping: false,
  activationField: "hidden_act",
}

const gemma2: Architecture = {
  className: "Gemma2ForCausalLM",
  qkvBias: "asked",
  mayHaveMlpBias: false,
  qkNorm: false,
  postNorm: true,
  zeroCenteredNorm: true,
  scaledEmbedding: true,
  queryPreAttnScalar: true,
  attentionSoftcapping: true,
  logitSoftcapping: true,
  activationField: "hidden_activation",
}

export const architectures: Readonly<Record<ModelType, Architecture>> = {
  llama,
  qwen2: { ...llama, className: "Qwen2ForCausalLM", qkvBias: true, mayHaveMlpBias: false },
  qwen3: { ...llama, className: "Qwen3ForCausalLM", mayHaveMlpBias: false, qkNorm: true },
  gemma2,
  gemma3_text: { ...gemma2, className: "Gemma3ForCausalLM", qkNorm: true, attentionSoftcapping: false },
}
