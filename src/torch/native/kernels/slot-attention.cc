#include "slot-attention.h"

#include <algorithm>
#include <cmath>

#include "lanes.h"

namespace etude {
namespace {

#define ETUDE_PAIRS(a, b) \
  (__builtin_shuffle(a, b, (LaneBits{0, 2, 8, 10, 4, 6, 12, 14})) + __builtin_shuffle(a, b, (LaneBits{1, 3, 9, 11, 5, 7, 13, 15})))
#define ETUDE_HALVES(a, b) \
  (__builtin_shuffle(a, b, (LaneBits{0, 1, 2, 3, 8, 9, 10, 11})) + __builtin_shuffle(a, b, (LaneBits{4, 5, 6, 7, 12, 13, 14, 15})))

/// Asks for places `from` to `to` of what has `count`, each of `width` floats.
ETUDE_INLINE void fetch(const float* places, int64_t count, int64_t width, int64_t from, int64_t to) {
  for (int64_t d = from * width; d < std::min(to, count) * width; d += 16) __builtin_prefetch(places + d);
}

/// scores[s] = q · keys[s], eight keys at a time. `width` is a multiple of `lanes`; `scores` has room for whole eights.
ETUDE_INLINE void products(const float* q, const float* keys, int64_t count, const Run& next, int64_t width, float* scores) {
  for (int64_t s = 0; s < count; s += 8) {
    fetch(next.keys, next.count, width, s, s + 8);
    const float* row[8];
#pragma GCC unroll 8
    for (int i = 0; i < 8; i++) row[i] = keys + std::min(s + i, count - 1) * width;
    Lanes sums[8] = {};
    for (int64_t d = 0; d < width; d += lanes) {
      Lanes part = ETUDE_LOAD(q + d);
#pragma GCC unroll 8
      for (int i = 0; i < 8; i++) sums[i] += part * ETUDE_LOAD(row[i] + d);
    }
    Lanes ab = ETUDE_PAIRS(sums[0], sums[1]), cd = ETUDE_PAIRS(sums[2], sums[3]);
    Lanes ef = ETUDE_PAIRS(sums[4], sums[5]), gh = ETUDE_PAIRS(sums[6], sums[7]);
    Lanes abcd = ETUDE_PAIRS(ab, cd), efgh = ETUDE_PAIRS(ef, gh);
    *reinterpret_cast<Lanes*>(scores + s) = ETUDE_HALVES(abcd, efgh);
  }
}

/// out = Σ weights[s] · values[s] over both runs, `Block` vectors of each value, which stay in registers. Places of even and
/// of odd number are summed apart, so that a sum need not wait for the one before.
template <int Block>
ETUDE_INLINE void accumulate(const float* weights, const Run* runs, const Run* next, int64_t width, int64_t offset, float* out) {
  const float *values = runs[0].values + offset, *rest = runs[1].values + offset;
  int64_t count = runs[0].count, more = runs[1].count;
  Lanes even[Block] = {}, odd[Block] = {};
  auto add = [&](Lanes* sums, float weight, const float* value) __attribute__((always_inline)) {
#pragma GCC unroll 4
    for (int i = 0; i < Block; i++) sums[i] += weight * ETUDE_LOAD(value + i * lanes);
  };
  int64_t s = 0, first = 0;
  for (; s + 2 <= count; s += 2) {
    fetch(next[0].values, next[0].count, width, s, s + 2);
    add(even, weights[s], values + s * width);
    add(odd, weights[s + 1], values + (s + 1) * width);
  }
  if (s < count) {
    add(even, weights[s], values + s * width);
    if (more > 0) add(odd, weights[count], rest);
    first = 1;
  }
  weights += count;
  for (s = first; s + 2 <= more; s += 2) {
    fetch(next[1].values, next[1].count, width, s, s + 2);
    add(even, weights[s], rest + s * width);
    add(odd, weights[s + 1], rest + (s + 1) * width);
  }
  if (s < more) add(even, weights[s], rest + s * width);
#pragma GCC unroll 4
  for (int i = 0; i < Block; i++) ETUDE_STORE(out + i * lanes) = even[i] + odd[i];
}

ETUDE_INLINE void weighted(const float* weights, const Run* runs, const Run* next, int64_t width, float* out) {
  const Run fetched[2] = {};  // by the first pass over the places
  int64_t d = 0;
  for (; d + 4 * lanes <= width; d += 4 * lanes) accumulate<4>(weights, runs, d == 0 ? next : fetched, width, d, out + d);
  for (; d < width; d += lanes) accumulate<1>(weights, runs, d == 0 ? next : fetched, width, d, out + d);
}

}  // namespace

ETUDE_CLONES void attend(const float* query, const Run* runs, const Run* next, int64_t width, float scale, float cap, float* scores, float* out) {
  float scaled[mostWidth];
  for (int64_t d = 0; d < width; d++) scaled[d] = query[d] * (cap > 0 ? scale / cap : scale);
  int64_t count = runs[0].count + runs[1].count;
  products(scaled, runs[0].keys, runs[0].count, next[0], width, scores);
  products(scaled, runs[1].keys, runs[1].count, next[1], width, scores + runs[0].count);
  int64_t padded = (count + lanes - 1) / lanes * lanes;
  Lanes* vectors = reinterpret_cast<Lanes*>(scores);
  if (cap > 0) {
    for (int64_t i = 0; i < padded / lanes; i++) {
      Lanes x = vectors[i];
      hyperbolicTangent(x);
      vectors[i] = cap * x;
    }
  }
  for (int64_t s = count; s < padded; s++) scores[s] = -INFINITY;
  Lanes most = vectors[0];
  for (int64_t i = 1; i < padded / lanes; i++) most = vectors[i] > most ? vectors[i] : most;
  float largest = most[0];
  for (int64_t i = 1; i < lanes; i++) largest = std::max(largest, most[i]);
  Lanes total = {};
  for (int64_t i = 0; i < padded / lanes; i++) {
    Lanes x = vectors[i] - largest;
    exponential(x);
    vectors[i] = x;
    total += x;
  }
  float filled = 0;  // −∞ adds e⁻⁸⁷, which is nothing beside the largest's 1
  for (int64_t i = 0; i < lanes; i++) filled += total[i];
  weighted(scores, runs, next, width, out);
  float share = 1.f / filled;
  for (int64_t d = 0; d < width; d++) out[d] *= share;
}

}  // namespace etude
