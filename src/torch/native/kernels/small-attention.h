// Softmax attention of one head whose keys and values lie in a core's caches.
#pragma once
#include <cstdint>

namespace etude {

/// A head's rows, `stride` apart, each of contiguous elements.
struct Rows {
  const float* data;
  int64_t stride;
};

/// One head: query [length, width], key and value [places, width]; causal: row i sees places 0 … i.
struct HeadAttention {
  Rows query, key, value;
  int64_t length, places, width;
  float scale;
  bool isCausal;
};

/// Floats that the kernels work in.
int64_t headRoom(int64_t places, int64_t width);
int64_t headBackwardRoom(int64_t places, int64_t width);

/// out rows `outStride` apart; `logSums` [length], the logarithms of the softmaxes' sums.
void attendHead(const HeadAttention& head, float* room, float* out, int64_t outStride, float* logSums);

/// The gradients from that of `out`, in rows of the given strides.
void attendHeadBackward(const HeadAttention& head, float* room, Rows out, const float* logSums, Rows outGradient, float* forQuery,
                        int64_t queryStride, float* forKey, int64_t keyStride, float* forValue, int64_t valueStride);

}  // namespace etude
