// Products of small matrices that lie in a core's caches, inside of one thread.
#pragma once
#include <cstdint>

#include "lanes.h"

namespace etude {

/// C[R, 8·V] = A·B, or += with `add`. A[r, k] lies at a[r·rowStep + k·columnStep]; B and C are rows of `bStride`, `cStride`.
template <int R, int V>
ETUDE_INLINE void productBlock(const float* a, int64_t rowStep, int64_t columnStep, const float* b, int64_t bStride, float* c,
                               int64_t cStride, int64_t depth, bool add) {
  Lanes sums[R][V] = {};
  for (int64_t k = 0; k < depth; k++) {
    Lanes row[V];
#pragma GCC unroll 4
    for (int v = 0; v < V; v++) row[v] = ETUDE_LOAD(b + k * bStride + v * lanes);
#pragma GCC unroll 4
    for (int r = 0; r < R; r++) {
      float factor = a[r * rowStep + k * columnStep];
#pragma GCC unroll 4
      for (int v = 0; v < V; v++) sums[r][v] += factor * row[v];
    }
  }
#pragma GCC unroll 4
  for (int r = 0; r < R; r++) {
#pragma GCC unroll 4
    for (int v = 0; v < V; v++) {
      float* place = c + r * cStride + v * lanes;
      ETUDE_STORE(place) = add ? ETUDE_LOAD(place) + sums[r][v] : sums[r][v];
    }
  }
}

template <int R>
ETUDE_INLINE void productRows(const float* a, int64_t rowStep, int64_t columnStep, const float* b, int64_t bStride, float* c,
                              int64_t cStride, int64_t depth, int64_t width, bool add) {
  int64_t j = 0;
  for (; j + 2 * lanes <= width; j += 2 * lanes)
    productBlock<R, 2>(a, rowStep, columnStep, b + j, bStride, c + j, cStride, depth, add);
  if (j < width) productBlock<R, 1>(a, rowStep, columnStep, b + j, bStride, c + j, cStride, depth, add);
}

/// C[rows, width] = A·B, or += with `add`, for up to 4 rows and a width that is a multiple of `lanes`.
ETUDE_INLINE void product(const float* a, int64_t rowStep, int64_t columnStep, const float* b, int64_t bStride, float* c,
                          int64_t cStride, int64_t rows, int64_t depth, int64_t width, bool add) {
  if (rows == 4) return productRows<4>(a, rowStep, columnStep, b, bStride, c, cStride, depth, width, add);
  for (int64_t r = 0; r < rows; r++)
    productRows<1>(a + r * rowStep, rowStep, columnStep, b, bStride, c + r * cStride, cStride, depth, width, add);
}

}  // namespace etude
