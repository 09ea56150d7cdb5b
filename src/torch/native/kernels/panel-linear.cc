// etude::panel_linear: a linear layer whose weight lies in panels, over rows that are normed before.
#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>
#include <torch/library.h>

#include <algorithm>
#include <vector>

#include "panels.h"
#include "team.h"

namespace etude {
namespace {

void expect(bool condition, const char* what) { TORCH_CHECK(condition, "etude::panel_linear: expected ", what); }

bool isPlain(const at::Tensor& t) { return t.is_cpu() && t.scalar_type() == at::kFloat && t.is_contiguous(); }

/// x [n, K] / √(mean(x²) + eps) · W → [n, width], for W in `panels` [⌈width / 16⌉, K, 16].
at::Tensor panelLinear(const at::Tensor& x, const at::Tensor& panels, const std::optional<at::Tensor>& bias, int64_t width, double eps) {
  expect(isPlain(x) && isPlain(panels) && (!bias || isPlain(*bias)), "contiguous float32 on the CPU");
  expect(x.dim() == 2 && width > 0, "x of two dimensions");
  int64_t rows = x.size(0), depth = x.size(1);
  PanelProduct product{panels.const_data_ptr<float>(), bias ? bias->const_data_ptr<float>() : nullptr, depth, width, Join::None};
  int64_t count = product.count();
  expect(panels.dim() == 3 && panels.size(0) == count && panels.size(1) == depth && panels.size(2) == panelWidth,
         "panels [⌈width / 16⌉, inputs, 16]");
  expect(!bias || bias->numel() == count * panelWidth, "a bias for each column of the panels");
  at::Tensor out = at::empty({rows, width}, x.options());
  if (rows == 0) return out;
  const float* in = x.const_data_ptr<float>();
  float* result = out.mutable_data_ptr<float>();
  int64_t most = std::max(1, at::get_num_threads());
  at::Tensor scratch = at::empty({most, mostRows * depth}, x.options());
  float* normed = scratch.mutable_data_ptr<float>();
  onAllThreads([&](int64_t thread, int64_t threads) {
    // each thread some rows where there are many, else some panels
    int64_t parts = std::clamp<int64_t>(rows / 24, 1, threads);
    while (threads % parts) parts--;
    int64_t columns = threads / parts, part = thread / columns, column = thread % columns;
    int64_t from = rows * part / parts, to = rows * (part + 1) / parts;
    int64_t first = count * column / columns, last = count * (column + 1) / columns;
    float* own = normed + thread * mostRows * depth;
    for (int64_t begin = from; begin < to; begin += mostRows) {
      int64_t length = std::min(mostRows, to - begin);
      for (int64_t r = 0; r < length; r++) normalise(in + (begin + r) * depth, nullptr, depth, static_cast<float>(eps), own + r * depth);
      multiply(product, own, depth, length, first, last, result + begin * width, width);
    }
  });
  return out;
}

TORCH_LIBRARY_FRAGMENT(etude, library) {
  library.def("panel_linear(Tensor x, Tensor panels, Tensor? bias, int width, float eps) -> Tensor");
}
TORCH_LIBRARY_IMPL(etude, CPU, library) { library.impl("panel_linear", panelLinear); }

}  // namespace
}  // namespace etude
