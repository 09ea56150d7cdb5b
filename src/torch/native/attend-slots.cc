// etude::attend_slots: attention of one new token a row over keys and values that lie in slots, for sampling on the CPU.
// Each row reads exactly the places it has filled, whatever the lengths of the others, and its sums are made in an order
// that depends on nothing else: a row's result is the same, bit for bit, in any company and with any number of threads.
#include <ATen/Parallel.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>
#include <torch/library.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

namespace etude {
namespace {

constexpr int64_t lanes = 8;
typedef float Lanes __attribute__((vector_size(32), aligned(4), may_alias));
typedef int32_t Bits __attribute__((vector_size(32)));

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define ETUDE_CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define ETUDE_CLONES
#endif
// Macros and not functions: a function's vectors would be split up for the oldest processor before it is inlined.
#define ETUDE_LOAD(place) (*reinterpret_cast<const Lanes*>(place))
#define ETUDE_PAIRS(a, b) \
  (__builtin_shuffle(a, b, (Bits{0, 2, 8, 10, 4, 6, 12, 14})) + __builtin_shuffle(a, b, (Bits{1, 3, 9, 11, 5, 7, 13, 15})))
#define ETUDE_HALVES(a, b) \
  (__builtin_shuffle(a, b, (Bits{0, 1, 2, 3, 8, 9, 10, 11})) + __builtin_shuffle(a, b, (Bits{4, 5, 6, 7, 12, 13, 14, 15})))

#define ETUDE_INLINE inline __attribute__((always_inline))

/// x ← eˣ for x ≤ 88 by the polynomial of Cephes (Moshier), to about 2 units in the last place; e⁻⁸⁷ below −87.
ETUDE_INLINE void exponential(Lanes& x) {
  const Lanes zero = {};
  x = x < -87.f ? zero - 87.f : x;
  // rounds to the nearest whole number by adding and taking away 1.5 · 2²³
  Lanes n = (x * 1.44269504088896341f + 12582912.f) - 12582912.f;
  Lanes r = x - n * 0.693359375f - n * -2.12194440e-4f;
  Lanes p = ((((1.9875691500e-4f * r + 1.3981999507e-3f) * r + 8.3334519073e-3f) * r + 4.1665795894e-2f) * r +
             1.6666665459e-1f) * r + 5.0000001201e-1f;
  p = p * r * r + r + 1.f;
  Bits exponent = (__builtin_convertvector(n, Bits) + 127) << 23;
  x = p * (Lanes)exponent;
}

/// scores[s] = q · keys[s], eight keys at a time. `width` is a multiple of `lanes`; `scores` has room for whole eights.
ETUDE_INLINE void products(const float* q, const float* keys, int64_t count, int64_t width, float* scores) {
  for (int64_t s = 0; s < count; s += 8) {
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

/// out += Σ weights[s] · values[s], over blocks of `Block` vectors that stay in registers.
template <int Block>
ETUDE_INLINE void accumulate(const float* weights, const float* values, int64_t count, int64_t width, float* out) {
  Lanes sums[Block];
#pragma GCC unroll 8
  for (int i = 0; i < Block; i++) sums[i] = ETUDE_LOAD(out + i * lanes);
  for (int64_t s = 0; s < count; s++) {
    const float* value = values + s * width;
#pragma GCC unroll 8
    for (int i = 0; i < Block; i++) sums[i] += weights[s] * ETUDE_LOAD(value + i * lanes);
  }
#pragma GCC unroll 8
  for (int i = 0; i < Block; i++) *reinterpret_cast<Lanes*>(out + i * lanes) = sums[i];
}

ETUDE_INLINE void weighted(const float* weights, const float* values, int64_t count, int64_t width, float* out) {
  int64_t d = 0;
  for (; d + 8 * lanes <= width; d += 8 * lanes) accumulate<8>(weights, values + d, count, width, out + d);
  for (; d + 4 * lanes <= width; d += 4 * lanes) accumulate<4>(weights, values + d, count, width, out + d);
  for (; d < width; d += lanes) accumulate<1>(weights, values + d, count, width, out + d);
}

/// A run of consecutive places.
struct Run {
  const float* keys;
  const float* values;
  int64_t count;
};

/// The attention of one query over two runs of places; `scores` has room for all and 2 · `lanes` more.
ETUDE_CLONES void attend(const float* query, const Run* runs, int64_t width, float scale, float cap, float* scores, float* out) {
  float scaled[256];
  for (int64_t d = 0; d < width; d++) scaled[d] = query[d] * (cap > 0 ? scale / cap : scale);
  int64_t count = runs[0].count + runs[1].count;
  products(scaled, runs[0].keys, runs[0].count, width, scores);
  products(scaled, runs[1].keys, runs[1].count, width, scores + runs[0].count);
  int64_t padded = (count + lanes - 1) / lanes * lanes;
  Lanes* vectors = reinterpret_cast<Lanes*>(scores);
  if (cap > 0) {
    // tanh x = 1 − 2 / (e²ˣ + 1)
    for (int64_t i = 0; i < padded / lanes; i++) {
      Lanes twice = 2.f * vectors[i];
      twice = twice > 80.f ? twice - twice + 80.f : twice;
      exponential(twice);
      vectors[i] = cap * (1.f - 2.f / (twice + 1.f));
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
  for (int64_t d = 0; d < width; d++) out[d] = 0;
  weighted(scores, runs[0].values, runs[0].count, width, out);
  weighted(scores + runs[0].count, runs[1].values, runs[1].count, width, out);
  for (int64_t d = 0; d < width; d++) out[d] /= filled;
}

void expect(bool condition, const char* what) { TORCH_CHECK(condition, "etude::attend_slots: expected ", what); }

/// query [n, heads, width], key and value [n, kvHeads, width] of the new tokens at `positions` [n], which are written to
/// slots 0 … n of `held` [2, slots, kvHeads, capacity, width]; a negative position leaves its slot alone (its output is
/// 0). Places below shared[i, 1] of row i are read from slot shared[i, 0]. Of the places a row sees only the `window`
/// nearest (0: all), scores capped at `cap` (0: not). → [n, heads · width]
at::Tensor attendSlots(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value, at::Tensor& held,
                       const at::Tensor& positions, const std::optional<at::Tensor>& shared, double scale,
                       int64_t window, double cap) {
  expect(query.dim() == 3 && key.dim() == 3 && value.dim() == 3 && held.dim() == 5,
         "query, key and value of three dimensions, held of five");
  int64_t rows = query.size(0), heads = query.size(1), width = query.size(2);
  int64_t slots = held.size(1), kvHeads = held.size(2), capacity = held.size(3);
  for (const at::Tensor& t : {query, key, value, held}) {
    expect(t.is_cpu() && t.scalar_type() == at::kFloat, "float32 on the CPU");
    expect(t.size(-1) == width && t.stride(-1) == 1, "the same width everywhere, its elements side by side");
  }
  expect(held.is_contiguous() && held.size(0) == 2, "held contiguous, keys and values");
  expect(width % lanes == 0 && width <= 256 && width > 0, "a width of 8 to 256 in steps of 8");
  expect(kvHeads > 0 && heads % kvHeads == 0, "heads that are a multiple of kvHeads");
  for (const at::Tensor& t : {key, value}) expect(t.size(0) == rows && t.size(1) == kvHeads, "a key and value for each row and kvHead");
  expect(rows <= slots && positions.dim() == 1 && positions.size(0) == rows && positions.is_cpu() && positions.is_contiguous() &&
             positions.scalar_type() == at::kInt,
         "a position (int32) for each row, and a slot");
  const int32_t* places = positions.const_data_ptr<int32_t>();
  const int32_t* donors = nullptr;
  if (shared) {
    expect(shared->is_cpu() && shared->is_contiguous() && shared->scalar_type() == at::kInt && shared->dim() == 2 &&
               shared->size(0) == rows && shared->size(1) == 2,
           "shared [rows, 2] of int32");
    donors = shared->const_data_ptr<int32_t>();
  }
  int64_t seen = 0;
  for (int64_t row = 0; row < rows; row++) {
    expect(places[row] < capacity, "positions below the capacity");
    seen += places[row] + 1;
    if (donors && places[row] >= 0) {
      expect(donors[2 * row] >= 0 && donors[2 * row] < slots && donors[2 * row + 1] >= 0 && donors[2 * row + 1] <= places[row],
             "shared slots that exist, and at most the row's places in them");
    }
  }
  at::Tensor out = at::empty({rows, heads * width}, query.options());
  float* result = out.mutable_data_ptr<float>();
  float* data = held.mutable_data_ptr<float>();
  const float* queries = query.const_data_ptr<float>();
  const float* keys = key.const_data_ptr<float>();
  const float* values = value.const_data_ptr<float>();
  int64_t half = slots * kvHeads * capacity * width, group = heads / kvHeads;
  auto begin = [&](int64_t slot, int64_t head) { return (slot * kvHeads + head) * capacity * width; };
  // another thread is worth its waking from some tens of microseconds of work on
  int64_t work = std::max<int64_t>(1, 2 * seen * group * width / std::max<int64_t>(1, rows));
  int64_t grain = std::max<int64_t>(1, (1 << 17) / work);
  at::parallel_for(0, rows * kvHeads, grain, [&](int64_t from, int64_t to) {
    std::vector<float> scores(capacity + 2 * lanes);
    for (int64_t task = from; task < to; task++) {
      int64_t row = task / kvHeads, head = task % kvHeads, place = places[row];
      float* own = result + (row * heads + head * group) * width;
      if (place < 0) {
        std::fill(own, own + group * width, 0.f);
        continue;
      }
      float* mine = data + begin(row, head);
      std::memcpy(mine + place * width, keys + row * key.stride(0) + head * key.stride(1), width * sizeof(float));
      std::memcpy(mine + half + place * width, values + row * value.stride(0) + head * value.stride(1), width * sizeof(float));
      int64_t first = window > 0 ? std::max<int64_t>(0, place + 1 - window) : 0;
      int64_t border = donors ? std::max<int64_t>(first, donors[2 * row + 1]) : first;
      const float* lent = donors ? data + begin(donors[2 * row], head) : mine;
      Run runs[2] = {{lent + first * width, lent + half + first * width, border - first},
                     {mine + border * width, mine + half + border * width, place + 1 - border}};
      for (int64_t g = 0; g < group; g++) {
        const float* q = queries + row * query.stride(0) + (head * group + g) * query.stride(1);
        attend(q, runs, width, static_cast<float>(scale), static_cast<float>(cap), scores.data(), own + g * width);
      }
    }
  });
  return out;
}

TORCH_LIBRARY_FRAGMENT(etude, m) {
  m.def(
      "attend_slots(Tensor query, Tensor key, Tensor value, Tensor(a!) held, Tensor positions, Tensor? shared, "
      "float scale, int window, float cap) -> Tensor");
}
TORCH_LIBRARY_IMPL(etude, CPU, m) { m.impl("attend_slots", attendSlots); }

}  // namespace
}  // namespace etude
