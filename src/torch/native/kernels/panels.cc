#include "panels.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "lanes.h"

namespace etude {
namespace {

/// Summands that are added up at a time: a panel's part of them stays in the first cache.
constexpr int64_t depthBlock = 256;
/// 6 × 16 sums fill twelve of sixteen registers.
constexpr int64_t tileRows = 6;

/// sums[i] += Σ x[i, k] · w[k] over `depth` summands, or = where they are the first.
template <int Rows>
ETUDE_INLINE void tile(const float* x, int64_t stride, const float* w, int64_t depth, bool isFirst, float* sums) {
  Lanes held[Rows][2];
#pragma GCC unroll 8
  for (int i = 0; i < Rows; i++) {
#pragma GCC unroll 2
    for (int j = 0; j < 2; j++) {
      const Lanes zero = {};
      held[i][j] = isFirst ? zero : ETUDE_LOAD(sums + i * panelWidth + j * lanes);
    }
  }
  for (int64_t k = 0; k < depth; k++) {
    Lanes left = ETUDE_LOAD(w + k * panelWidth), right = ETUDE_LOAD(w + k * panelWidth + lanes);
#pragma GCC unroll 8
    for (int i = 0; i < Rows; i++) {
      const Lanes zero = {};
      Lanes each = x[i * stride + k] - zero;  // − 0, not + 0, changes no number and costs nothing
      held[i][0] += each * left;
      held[i][1] += each * right;
    }
  }
#pragma GCC unroll 8
  for (int i = 0; i < Rows; i++) {
#pragma GCC unroll 2
    for (int j = 0; j < 2; j++) ETUDE_STORE(sums + i * panelWidth + j * lanes) = held[i][j];
  }
}

/// sums [rows, 16] = x · panel
ETUDE_CLONES void panelSums(const float* x, int64_t stride, int64_t rows, const float* panel, int64_t depth, float* sums) {
  int64_t tiles = (rows + tileRows - 1) / tileRows;
  for (int64_t begin = 0; begin < depth; begin += depthBlock) {
    int64_t length = std::min(depthBlock, depth - begin);
    const float* w = panel + begin * panelWidth;
    for (int64_t t = 0; t < tiles; t++) {
      // tiles of 5 and 6 rather than of 6 and a small rest
      int64_t from = rows * t / tiles, to = rows * (t + 1) / tiles;
      const float* part = x + from * stride + begin;
      float* out = sums + from * panelWidth;
      // the block behind this one is fetched meanwhile, a part with each tile
      const float* next = w + length * panelWidth;
      for (int64_t k = length * t / tiles; k < length * (t + 1) / tiles; k++) __builtin_prefetch(next + k * panelWidth, 0, 2);
      switch (to - from) {
        case 6: tile<6>(part, stride, w, length, begin == 0, out); break;
        case 5: tile<5>(part, stride, w, length, begin == 0, out); break;
        case 4: tile<4>(part, stride, w, length, begin == 0, out); break;
        case 3: tile<3>(part, stride, w, length, begin == 0, out); break;
        case 2: tile<2>(part, stride, w, length, begin == 0, out); break;
        default: tile<1>(part, stride, w, length, begin == 0, out);
      }
    }
  }
}

/// x ← act(x)
ETUDE_INLINE void activate(Join join, Lanes& x) {
  if (join == Join::Silu) {
    Lanes e = -x;
    e = e > 80.f ? e - e + 80.f : e;
    exponential(e);
    x = x / (1.f + e);
  } else if (join == Join::GeluTanh) {
    Lanes inner = 0.7978845608028654f * (x + 0.044715f * x * x * x);
    hyperbolicTangent(inner);
    x = 0.5f * x * (1.f + inner);
  } else {
    for (int64_t i = 0; i < lanes; i++) x[i] = 0.5f * x[i] * (1.f + std::erf(x[i] * 0.70710678118654752f));
  }
}

/// Copies `count` ≤ 16 floats, a whole panel by two vectors.
ETUDE_INLINE void put(const float* from, int64_t count, bool isAdded, float* to) {
  if (count == panelWidth) {
#pragma GCC unroll 2
    for (int64_t j = 0; j < panelWidth; j += lanes)
      ETUDE_STORE(to + j) = isAdded ? ETUDE_LOAD(to + j) + ETUDE_LOAD(from + j) : ETUDE_LOAD(from + j);
    return;
  }
  for (int64_t j = 0; j < count; j++) to[j] = isAdded ? to[j] + from[j] : from[j];
}

/// Adds the panel's bias to its sums and joins them to its columns of `out`.
ETUDE_CLONES void join(const PanelProduct& product, float* sums, int64_t rows, int64_t panel, float* out, int64_t stride) {
  if (product.bias) {
    const float* bias = product.bias + panel * panelWidth;
    for (int64_t i = 0; i < rows; i++) {
      for (int64_t j = 0; j < panelWidth; j += lanes) ETUDE_STORE(sums + i * panelWidth + j) += ETUDE_LOAD(bias + j);
    }
  }
  int64_t own = isGate(product.join) ? lanes : panelWidth;
  int64_t count = std::min(own, product.width - panel * own);
  for (int64_t i = 0; i < rows; i++) {
    float* mine = sums + i * panelWidth;
    if (isGate(product.join)) {
      Lanes gate = ETUDE_LOAD(mine);
      activate(product.join, gate);
      ETUDE_STORE(mine) = gate * ETUDE_LOAD(mine + lanes);
    }
    float* place = out + i * stride + panel * own;
    if (own == lanes && count == lanes) ETUDE_STORE(place) = ETUDE_LOAD(mine);
    else put(mine, count, product.join == Join::Add, place);
  }
}

}  // namespace

void multiply(const PanelProduct& product, const float* x, int64_t xStride, int64_t rows, int64_t first, int64_t last,
              float* out, int64_t outStride) {
  alignas(64) float sums[mostRows * panelWidth];
  for (int64_t panel = first; panel < last; panel++) {
    panelSums(x, xStride, rows, product.panels + panel * product.depth * panelWidth, product.depth, sums);
    join(product, sums, rows, panel, out, outStride);
  }
}

ETUDE_CLONES void normalise(const float* x, const float* scale, int64_t width, float eps, float* out) {
  Lanes squares = {};
  int64_t whole = width / lanes * lanes;
  for (int64_t d = 0; d < whole; d += lanes) squares += ETUDE_LOAD(x + d) * ETUDE_LOAD(x + d);
  float sum = total(squares);
  for (int64_t d = whole; d < width; d++) sum += x[d] * x[d];
  float factor = 1.f / std::sqrt(sum / static_cast<float>(width) + eps);
  if (scale) {
    for (int64_t d = 0; d < width; d++) out[d] = x[d] * factor * scale[d];
  } else {
    for (int64_t d = 0; d < width; d++) out[d] = x[d] * factor;
  }
}

}  // namespace etude
