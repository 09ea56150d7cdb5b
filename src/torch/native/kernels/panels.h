// Products with a weight that lies in panels: [⌈N / 16⌉, K, 16], the columns of 16 outputs side by side, 0 beyond N.
#pragma once
#include <cstdint>

namespace etude {

constexpr int64_t panelWidth = 16;
/// Rows that one call takes: their sums and their part of the input stay in the first caches.
constexpr int64_t mostRows = 96;

/// What is done with a product.
enum class Join : int64_t {
  /// out = y
  None,
  /// out += y
  Add,
  /// Each panel holds 8 outputs of a gate, then 8 of what it lets through: out = act(gate) ⊙ up.
  Silu,
  Gelu,
  GeluTanh,
};

constexpr bool isGate(Join join) { return join >= Join::Silu; }

struct PanelProduct {
  const float* panels;
  /// [16 · panels], or null.
  const float* bias;
  /// K, and N (of a gate: half of what the panels hold).
  int64_t depth, width;
  Join join;

  int64_t count() const { return (width * (isGate(join) ? 2 : 1) + panelWidth - 1) / panelWidth; }
};

/// y = x·W + b of `rows` rows (at most `mostRows`) and of panels `first` to `last`, joined to `out`. A row's sums are
/// made in an order that depends on K alone: they are the same, bit for bit, in any company.
void multiply(const PanelProduct& product, const float* x, int64_t xStride, int64_t rows, int64_t first, int64_t last,
              float* out, int64_t outStride);

/// out = x / √(mean(x²) + ε) of one row, times `scale` where that is not null.
void normalise(const float* x, const float* scale, int64_t width, float eps, float* out);

}  // namespace etude
