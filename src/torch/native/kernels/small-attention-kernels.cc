// One thread does a head from beginning to end, so that the results do not depend on the number of threads.
#include "small-attention.h"

#include <algorithm>
#include <cmath>

#include "small-product.h"

namespace etude {
namespace {

/// Queries that a backward pass takes together.
constexpr int64_t block = 32;

int64_t roundedUp(int64_t count) { return (count + 2 * lanes - 1) / (2 * lanes) * (2 * lanes); }

#define ETUDE_SHUFFLE(a, b, ...) __builtin_shuffle(a, b, (LaneBits{__VA_ARGS__}))

/// Eight rows become eight columns of `out`, times `factor`.
ETUDE_INLINE void transposedTile(const float* rows, int64_t rowStride, float factor, float* out, int64_t stride) {
  Lanes x[8], pairs[8], fours[8];
#pragma GCC unroll 8
  for (int i = 0; i < 8; i++) x[i] = ETUDE_LOAD(rows + i * rowStride) * factor;
#pragma GCC unroll 4
  for (int i = 0; i < 8; i += 2) {
    pairs[i] = ETUDE_SHUFFLE(x[i], x[i + 1], 0, 8, 2, 10, 4, 12, 6, 14);
    pairs[i + 1] = ETUDE_SHUFFLE(x[i], x[i + 1], 1, 9, 3, 11, 5, 13, 7, 15);
  }
#pragma GCC unroll 2
  for (int i = 0; i < 8; i += 4)
#pragma GCC unroll 2
    for (int j = 0; j < 2; j++) {
      fours[i + j] = ETUDE_SHUFFLE(pairs[i + j], pairs[i + j + 2], 0, 1, 8, 9, 4, 5, 12, 13);
      fours[i + j + 2] = ETUDE_SHUFFLE(pairs[i + j], pairs[i + j + 2], 2, 3, 10, 11, 6, 7, 14, 15);
    }
#pragma GCC unroll 4
  for (int j = 0; j < 4; j++) {
    ETUDE_STORE(out + j * stride) = ETUDE_SHUFFLE(fours[j], fours[j + 4], 0, 1, 2, 3, 8, 9, 10, 11);
    ETUDE_STORE(out + (j + 4) * stride) = ETUDE_SHUFFLE(fours[j], fours[j + 4], 4, 5, 6, 7, 12, 13, 14, 15);
  }
}

/// out [width, stride] ← factor · rowsᵀ, 0 past the last row. `width` is a multiple of `lanes`.
ETUDE_INLINE void transposed(const Rows& rows, int64_t count, int64_t width, float factor, float* out, int64_t stride) {
  int64_t s = 0;
  for (; s + 8 <= count; s += 8)
    for (int64_t d = 0; d < width; d += 8) transposedTile(rows.data + s * rows.stride + d, rows.stride, factor, out + d * stride + s, stride);
  for (; s < stride; s++)
    for (int64_t d = 0; d < width; d++) out[d * stride + s] = s < count ? factor * rows.data[s * rows.stride + d] : 0.f;
}

ETUDE_INLINE float greatest(Lanes x) {
  Lanes y = ETUDE_SHUFFLE(x, x, 4, 5, 6, 7, 0, 1, 2, 3);
  x = x > y ? x : y;
  y = ETUDE_SHUFFLE(x, x, 2, 3, 0, 1, 6, 7, 4, 5);
  x = x > y ? x : y;
  return x[0] > x[1] ? x[0] : x[1];
}

/// The first `count` − s of eight places from s on.
#define ETUDE_BEFORE(s, count) (LaneBits{0, 1, 2, 3, 4, 5, 6, 7} < static_cast<int32_t>((count) - (s)))

ETUDE_INLINE int64_t seen(const HeadAttention& head, int64_t row) { return head.isCausal ? std::min(head.places, row + 1) : head.places; }

/// scores[0 … count) ← e^(scores − largest), 0 from there to `end`, which is a multiple of `lanes`; the sum and the largest.
ETUDE_INLINE void numerators(float* scores, int64_t count, int64_t end, float& sum, float& largest) {
  const Lanes zero = {}, least = zero - INFINITY;
  Lanes most = least, sums = zero;
  for (int64_t s = 0; s < count; s += lanes) {
    Lanes x = ETUDE_BEFORE(s, count) ? ETUDE_LOAD(scores + s) : least;
    most = x > most ? x : most;
  }
  largest = greatest(most);
  for (int64_t s = 0; s < end; s += lanes) {
    Lanes x = ETUDE_LOAD(scores + s) - largest;
    exponential(x);
    x = ETUDE_BEFORE(s, count) ? x : zero;
    ETUDE_STORE(scores + s) = x;
    sums += x;
  }
  sum = total(sums);
}

ETUDE_INLINE float dot(const float* a, const float* b, int64_t width) {
  Lanes sums = {};
  for (int64_t d = 0; d < width; d += lanes) sums += ETUDE_LOAD(a + d) * ETUDE_LOAD(b + d);
  return total(sums);
}

}  // namespace

int64_t headRoom(int64_t places, int64_t width) { return (width + 4) * roundedUp(places); }
int64_t headBackwardRoom(int64_t places, int64_t width) { return (2 * width + 2 * block) * roundedUp(places); }

ETUDE_CLONES void attendHead(const HeadAttention& head, float* room, float* out, int64_t outStride, float* logSums) {
  int64_t stride = roundedUp(head.places), width = head.width;
  float *keys = room, *scores = keys + width * stride;
  transposed(head.key, head.places, width, head.scale, keys, stride);
  for (int64_t i = 0; i < head.length; i += 4) {
    int64_t rows = std::min<int64_t>(4, head.length - i), places = seen(head, i + rows - 1), end = roundedUp(places);
    product(head.query.data + i * head.query.stride, head.query.stride, 1, keys, stride, scores, stride, rows, width, end, false);
    float sums[4];
    for (int64_t r = 0; r < rows; r++) {
      float largest;
      numerators(scores + r * stride, seen(head, i + r), end, sums[r], largest);
      logSums[i + r] = largest + std::log(sums[r]);
    }
    product(scores, stride, 1, head.value.data, head.value.stride, out + i * outStride, outStride, rows, places, width, false);
    for (int64_t r = 0; r < rows; r++) {
      float share = 1.f / sums[r];
      float* row = out + (i + r) * outStride;
      for (int64_t d = 0; d < width; d += lanes) ETUDE_STORE(row + d) = ETUDE_LOAD(row + d) * share;
    }
  }
}

/// With P the probabilities, O the output and G its gradient: V's gradient is PᵀG; S = P ∘ (GVᵀ − rowsum(G ∘ O)) · scale
/// gives those of Q, SK, and of K, SᵀQ (Dao, FlashAttention-2, 2023, algorithm 2).
ETUDE_CLONES void attendHeadBackward(const HeadAttention& head, float* room, Rows out, const float* logSums, Rows outGradient,
                                     float* forQuery, int64_t queryStride, float* forKey, int64_t keyStride, float* forValue,
                                     int64_t valueStride) {
  const Lanes zero = {};
  int64_t stride = roundedUp(head.places), width = head.width;
  float *keys = room, *values = keys + width * stride, *probabilities = values + width * stride, *slopes = probabilities + block * stride;
  transposed(head.key, head.places, width, head.scale, keys, stride);
  transposed(head.value, head.places, width, 1.f, values, stride);
  for (int64_t s = 0; s < head.places; s++) {
    std::fill(forKey + s * keyStride, forKey + s * keyStride + width, 0.f);
    std::fill(forValue + s * valueStride, forValue + s * valueStride + width, 0.f);
  }
  for (int64_t first = 0; first < head.length; first += block) {
    int64_t count = std::min(block, head.length - first), places = seen(head, first + count - 1), end = roundedUp(places);
    for (int64_t i = 0; i < count; i += 4) {
      int64_t rows = std::min<int64_t>(4, count - i), row = first + i, own = seen(head, row + rows - 1), ownEnd = roundedUp(own);
      float *p = probabilities + i * stride, *s = slopes + i * stride;
      const float* given = outGradient.data + row * outGradient.stride;
      product(head.query.data + row * head.query.stride, head.query.stride, 1, keys, stride, p, stride, rows, width, ownEnd, false);
      product(given, outGradient.stride, 1, values, stride, s, stride, rows, width, ownEnd, false);
      for (int64_t r = 0; r < rows; r++) {
        float delta = dot(given + r * outGradient.stride, out.data + (row + r) * out.stride, width), logSum = logSums[row + r];
        float *pRow = p + r * stride, *sRow = s + r * stride;
        int64_t mine = seen(head, row + r);
        for (int64_t d = 0; d < ownEnd; d += lanes) {
          Lanes x = ETUDE_LOAD(pRow + d) - logSum;
          exponential(x);
          x = ETUDE_BEFORE(d, mine) ? x : zero;
          ETUDE_STORE(pRow + d) = x;
          ETUDE_STORE(sRow + d) = ETUDE_BEFORE(d, mine) ? x * (ETUDE_LOAD(sRow + d) - delta) * head.scale : zero;
        }
        for (int64_t d = ownEnd; d < end; d += lanes) ETUDE_STORE(pRow + d) = ETUDE_STORE(sRow + d) = zero;
      }
      product(s, stride, 1, head.key.data, head.key.stride, forQuery + row * queryStride, queryStride, rows, own, width, false);
    }
    const float *query = head.query.data + first * head.query.stride, *given = outGradient.data + first * outGradient.stride;
    for (int64_t s = 0; s < places; s += 4) {
      // the last rows of a block alone see its last places
      int64_t rows = std::min<int64_t>(4, places - s), unseen = head.isCausal ? std::max<int64_t>(0, s - first) : 0;
      product(probabilities + unseen * stride + s, 1, stride, given + unseen * outGradient.stride, outGradient.stride,
              forValue + s * valueStride, valueStride, rows, count - unseen, width, true);
      product(slopes + unseen * stride + s, 1, stride, query + unseen * head.query.stride, head.query.stride, forKey + s * keyStride,
              keyStride, rows, count - unseen, width, true);
    }
  }
}

}  // namespace etude
