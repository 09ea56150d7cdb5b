// The kernels of packed-attention.cc. One thread does one family and key head from beginning to end, in an order that
// depends on nothing else: the results are the same, bit for bit, with any number of threads.
#include "packed-attention.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "small-product.h"

namespace etude {
namespace {

/// Queries that are taken together.
constexpr int64_t block = 32;

int64_t roundedUp(int64_t count) { return (count + 2 * lanes - 1) / (2 * lanes) * (2 * lanes); }

/// out = `factor` · (x turned by the angles of its place). `width` is a multiple of 2 · `lanes`.
ETUDE_INLINE void turn(const float* x, const float* cos, const float* sin, int64_t width, float factor, float* out) {
  int64_t half = width / 2;
  for (int64_t d = 0; d < half; d += lanes) {
    Lanes low = ETUDE_LOAD(x + d), high = ETUDE_LOAD(x + d + half);
    ETUDE_STORE(out + d) = factor * (low * ETUDE_LOAD(cos + d) + high * ETUDE_LOAD(sin + d));
    ETUDE_STORE(out + d + half) = factor * (high * ETUDE_LOAD(cos + d + half) + low * ETUDE_LOAD(sin + d + half));
  }
}

/// The gradient of x, from that of what it was turned to.
ETUDE_INLINE void turnBack(const float* g, const float* cos, const float* sin, int64_t width, float factor, float* out) {
  int64_t half = width / 2;
  for (int64_t d = 0; d < half; d += lanes) {
    Lanes low = ETUDE_LOAD(g + d), high = ETUDE_LOAD(g + d + half);
    ETUDE_STORE(out + d) = factor * (low * ETUDE_LOAD(cos + d) + high * ETUDE_LOAD(sin + d + half));
    ETUDE_STORE(out + d + half) = factor * (high * ETUDE_LOAD(cos + d + half) + low * ETUDE_LOAD(sin + d));
  }
}

/// Row `column` of a matrix becomes this column of another of rows of `stride`.
ETUDE_INLINE void setColumn(const float* row, int64_t width, float* matrix, int64_t stride, int64_t column) {
  for (int64_t d = 0; d < width; d++) matrix[d * stride + column] = row[d];
}

/// What a query at place `place` sees: [first, place].
ETUDE_INLINE int64_t firstSeen(const PackedAttention& p, int64_t place) {
  return p.window > 0 ? std::max<int64_t>(0, place + 1 - p.window) : 0;
}

/// scores[0 … n) ← the softmax's numerators over [first, count), 0 elsewhere; the largest score and the numerators' sum.
ETUDE_INLINE void softmaxRow(float* scores, int64_t first, int64_t count, int64_t n, float cap, float& largest, float& sum) {
  Lanes* vectors = reinterpret_cast<Lanes*>(scores);
  if (cap > 0) {
    for (int64_t i = 0; i < n / lanes; i++) {
      Lanes x = vectors[i] / cap;
      hyperbolicTangent(x);
      vectors[i] = cap * x;
    }
  }
  for (int64_t s = 0; s < first; s++) scores[s] = -INFINITY;
  for (int64_t s = count; s < n; s++) scores[s] = -INFINITY;
  Lanes most = vectors[0];
  for (int64_t i = 1; i < n / lanes; i++) most = vectors[i] > most ? vectors[i] : most;
  largest = most[0];
  for (int64_t i = 1; i < lanes; i++) largest = std::max(largest, most[i]);
  for (int64_t i = 0; i < n / lanes; i++) {
    Lanes x = vectors[i] - largest;
    exponential(x);
    vectors[i] = x;
  }
  for (int64_t s = 0; s < first; s++) scores[s] = 0;
  for (int64_t s = count; s < n; s++) scores[s] = 0;
  Lanes sums = {};
  for (int64_t i = 0; i < n / lanes; i++) sums += vectors[i];
  sum = total(sums);
}

/// scores ← P ∘ (gradient − delta) ∘ slope, and `weights` ← P = e^(scores − logSum), 0 outside of [first, count).
ETUDE_INLINE void softmaxRowBackward(float* scores, float* weights, const float* gradient, int64_t first, int64_t count, int64_t n,
                                     float cap, float logSum, float delta) {
  const Lanes zero = {};
  for (int64_t s = 0; s < n; s += lanes) {
    Lanes x = ETUDE_LOAD(scores + s), slope = zero + 1.f;
    if (cap > 0) {
      x = x / cap;
      hyperbolicTangent(x);
      slope = 1.f - x * x;
      x = cap * x;
    }
    x = x - logSum;
    x = x > 0.f ? zero : x;  // what is not seen may be larger than any that is
    exponential(x);
    ETUDE_STORE(weights + s) = x;
    ETUDE_STORE(scores + s) = x * (ETUDE_LOAD(gradient + s) - delta) * slope;
  }
  for (int64_t s = 0; s < first; s++) scores[s] = weights[s] = 0;
  for (int64_t s = count; s < n; s++) scores[s] = weights[s] = 0;
}

ETUDE_CLONES void attend(const PackedAttention& p, const Family& family, int64_t kvHead, float* room, float* out, float* logSums) {
  const int64_t width = p.width, group = p.heads / p.kvHeads, capacity = roundedUp(family.longest);
  const int64_t row = p.heads * width, kvRow = p.kvHeads * width;
  float* keys = room;                        // [width, capacity]
  float* values = keys + width * capacity;   // [capacity, width]
  float* queries = values + capacity * width;  // [block, width]
  float* scores = queries + block * width;   // [block, capacity]
  float* turned = scores + block * capacity;  // [width]
  std::fill(keys, keys + 2 * width * capacity, 0.f);
  for (int64_t i = 0; i < family.count; i++) {
    const Segment& segment = family.segments[i];
    const int64_t before = segment.promptLength;
    for (int64_t t = 0; t < segment.length; t++) {
      int64_t token = segment.start + t;
      turn(p.key + token * kvRow + kvHead * width, p.cos + token * width, p.sin + token * width, width, 1.f, turned);
      setColumn(turned, width, keys, capacity, before + t);
      std::memcpy(values + (before + t) * width, p.value + token * kvRow + kvHead * width, width * sizeof(float));
    }
    for (int64_t head = kvHead * group; head < (kvHead + 1) * group; head++) {
      for (int64_t from = 0; from < segment.length; from += block) {
        const int64_t rows = std::min(block, segment.length - from), start = segment.start + from;
        for (int64_t r = 0; r < rows; r++)
          turn(p.query + (start + r) * row + head * width, p.cos + (start + r) * width, p.sin + (start + r) * width, width, p.scale,
               queries + r * width);
        for (int64_t r = 0; r < rows; r += 4) {
          const int64_t some = std::min<int64_t>(4, rows - r), seen = before + from + r + some, n = roundedUp(seen);
          float* own = scores + r * capacity;
          product(queries + r * width, width, 1, keys, capacity, own, capacity, some, width, n, false);
          float sums[4];
          for (int64_t q = 0; q < some; q++) {
            int64_t place = before + from + r + q;
            float largest;
            softmaxRow(own + q * capacity, firstSeen(p, place), place + 1, n, p.cap, largest, sums[q]);
            logSums[(start + r + q) * p.heads + head] = largest + std::log(sums[q]);
          }
          float* result = out + (start + r) * row + head * width;
          product(own, capacity, 1, values, width, result, row, some, seen, width, false);
          for (int64_t q = 0; q < some; q++)
            for (int64_t d = 0; d < width; d += lanes) ETUDE_STORE(result + q * row + d) = ETUDE_LOAD(result + q * row + d) / sums[q];
        }
      }
    }
  }
}

ETUDE_CLONES void attendBackward(const PackedAttention& p, const Family& family, int64_t kvHead, float* room, const float* out,
                                 const float* logSums, const float* outGradient, float* queryGradient, float* keyGradient,
                                 float* valueGradient) {
  const int64_t width = p.width, group = p.heads / p.kvHeads, capacity = roundedUp(family.longest);
  const int64_t row = p.heads * width, kvRow = p.kvHeads * width;
  float* keyColumns = room;                              // [width, capacity]
  float* valueColumns = keyColumns + width * capacity;   // [width, capacity]
  float* keys = valueColumns + width * capacity;         // [capacity, width]
  float* forKeys = keys + capacity * width;              // [capacity, width]
  float* forValues = forKeys + capacity * width;         // [capacity, width]
  float* queries = forValues + capacity * width;         // [block, width]
  float* forQueries = queries + block * width;           // [block, width]
  float* scores = forQueries + block * width;            // [block, capacity]
  float* weights = scores + block * capacity;            // [block, capacity]
  float* forWeights = weights + block * capacity;        // [block, capacity]
  std::fill(room, room + 5 * width * capacity, 0.f);
  auto write = [&](const Segment& segment) {
    for (int64_t t = 0; t < segment.length; t++) {
      int64_t token = segment.start + t, place = segment.promptLength + t;
      turnBack(forKeys + place * width, p.cos + token * width, p.sin + token * width, width, 1.f,
               keyGradient + token * kvRow + kvHead * width);
      std::memcpy(valueGradient + token * kvRow + kvHead * width, forValues + place * width, width * sizeof(float));
    }
  };
  for (int64_t i = 0; i < family.count; i++) {
    const Segment& segment = family.segments[i];
    const int64_t before = segment.promptLength;
    for (int64_t t = 0; t < segment.length; t++) {
      int64_t token = segment.start + t, place = before + t;
      turn(p.key + token * kvRow + kvHead * width, p.cos + token * width, p.sin + token * width, width, 1.f, keys + place * width);
      setColumn(keys + place * width, width, keyColumns, capacity, place);
      setColumn(p.value + token * kvRow + kvHead * width, width, valueColumns, capacity, place);
    }
    std::fill(forKeys + before * width, forKeys + (before + segment.length) * width, 0.f);
    std::fill(forValues + before * width, forValues + (before + segment.length) * width, 0.f);
    for (int64_t head = kvHead * group; head < (kvHead + 1) * group; head++) {
      for (int64_t from = 0; from < segment.length; from += block) {
        const int64_t rows = std::min(block, segment.length - from), start = segment.start + from;
        for (int64_t r = 0; r < rows; r++)
          turn(p.query + (start + r) * row + head * width, p.cos + (start + r) * width, p.sin + (start + r) * width, width, p.scale,
               queries + r * width);
        const float* given = outGradient + start * row + head * width;
        for (int64_t r = 0; r < rows; r += 4) {
          const int64_t some = std::min<int64_t>(4, rows - r), seen = before + from + r + some, n = roundedUp(seen);
          float *own = scores + r * capacity, *forOwn = forWeights + r * capacity;
          product(queries + r * width, width, 1, keyColumns, capacity, own, capacity, some, width, n, false);
          product(given + r * row, row, 1, valueColumns, capacity, forOwn, capacity, some, width, n, false);
          for (int64_t q = 0; q < some; q++) {
            int64_t place = before + from + r + q;
            const float *result = out + (start + r + q) * row + head * width, *gradient = given + (r + q) * row;
            Lanes products = {};
            for (int64_t d = 0; d < width; d += lanes) products += ETUDE_LOAD(result + d) * ETUDE_LOAD(gradient + d);
            softmaxRowBackward(own + q * capacity, weights + (r + q) * capacity, forOwn + q * capacity, firstSeen(p, place), place + 1, n,
                               p.cap, logSums[(start + r + q) * p.heads + head], total(products));
          }
          product(own, capacity, 1, keys, width, forQueries + r * width, width, some, seen, width, false);
        }
        for (int64_t r = 0; r < rows; r++)
          turnBack(forQueries + r * width, p.cos + (start + r) * width, p.sin + (start + r) * width, width, p.scale,
                   queryGradient + (start + r) * row + head * width);
        // keys and values by fours; those in or after the block are seen from some row of it on
        for (int64_t s = 0; s < before + from + rows; s += 4) {
          const int64_t some = std::min<int64_t>(4, before + from + rows - s), first = std::max<int64_t>(0, s - before - from) / 4 * 4;
          product(scores + first * capacity + s, 1, capacity, queries + first * width, width, forKeys + s * width, width, some,
                  rows - first, width, true);
          product(weights + first * capacity + s, 1, capacity, given + first * row, row, forValues + s * width, width, some, rows - first,
                  width, true);
        }
      }
    }
    if (i > 0) write(segment);
  }
  write(family.segments[0]);  // what all of its completions add is now there
}

}  // namespace

int64_t attentionRoom(const PackedAttention& p, int64_t longest) {
  int64_t capacity = roundedUp(longest);
  return 2 * p.width * capacity + block * (p.width + capacity) + p.width;
}

int64_t attentionBackwardRoom(const PackedAttention& p, int64_t longest) {
  int64_t capacity = roundedUp(longest);
  return 5 * p.width * capacity + block * (2 * p.width + 3 * capacity);
}

void attendFamily(const PackedAttention& problem, const Family& family, int64_t kvHead, float* room, float* out, float* logSums) {
  attend(problem, family, kvHead, room, out, logSums);
}

void attendFamilyBackward(const PackedAttention& problem, const Family& family, int64_t kvHead, float* room, const float* out,
                          const float* logSums, const float* outGradient, float* queryGradient, float* keyGradient,
                          float* valueGradient) {
  attendBackward(problem, family, kvHead, room, out, logSums, outGradient, queryGradient, keyGradient, valueGradient);
}

}  // namespace etude
