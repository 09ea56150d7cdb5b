// Causal attention over sequences that lie end to end, each prompt once however many completions follow it.
#pragma once
#include <cstdint>

namespace etude {

/// Consecutive tokens whose queries see a prompt whole, and of their own what stands before them.
struct Segment {
  int32_t start, length, promptStart, promptLength;
};

/// What one call works on. Heads lie side by side in the rows of a token; rows are contiguous.
struct PackedAttention {
  /// [N, heads · width] and, for keys and values, [N, kvHeads · width].
  const float *query, *key, *value;
  /// [N, width]: x is turned to x ∘ cos + swapped(x) ∘ sin, where `swapped` changes the halves of a head.
  const float *cos, *sin;
  int64_t heads, kvHeads, width;
  float scale;
  /// A query sees so many of the nearest places; 0: all before it.
  int64_t window;
  /// Scores s become cap · tanh(s / cap); 0: they stay.
  float cap;
};

/// A prompt's segment, and after it those of its completions.
struct Family {
  const Segment* segments;
  int64_t count;
  /// Of the longest sequence.
  int64_t longest;
};

/// Floats that `attendFamily` needs to work in, and `attendFamilyBackward`.
int64_t attentionRoom(const PackedAttention& problem, int64_t longest);
int64_t attentionBackwardRoom(const PackedAttention& problem, int64_t longest);

/// out [N, heads · width] and the logarithms of the softmaxes' sums [N, heads], of one family and key head.
void attendFamily(const PackedAttention& problem, const Family& family, int64_t kvHead, float* room, float* out, float* logSums);

/// The gradients of query, key and value, shaped as they are.
void attendFamilyBackward(const PackedAttention& problem, const Family& family, int64_t kvHead, float* room, const float* out,
                          const float* logSums, const float* outGradient, float* queryGradient, float* keyGradient,
                          float* valueGradient);

}  // namespace etude
