// etude::rms_norm and etude::add_rms_norm: root-mean-square norm, alone and of a residual stream that something is added
// to, each way in one pass over memory, for float32 on the CPU.
#include <ATen/Parallel.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/library.h>

#include <algorithm>
#include <cmath>

#include "lanes.h"

namespace etude {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// Rows whose part of the weight's gradient is summed before the parts are: whatever the number of threads.
constexpr int64_t rowsTogether = 64;

void expect(bool condition, const char* what) { TORCH_CHECK(condition, "etude::rms_norm: expected ", what); }

/// sum = x + delta (delta null: x, and nothing is written), out = sum · scale · weight; returns the scale 1 / √(mean(sum²) + ε).
ETUDE_CLONES float normRow(const float* x, const float* delta, const float* weight, int64_t width, float eps, float* sum, float* out) {
  Lanes squares[4] = {};
  int64_t d = 0;
  for (; d < width; d += lanes) {
    Lanes value = ETUDE_LOAD(x + d);
    if (delta) {
      value += ETUDE_LOAD(delta + d);
      ETUDE_STORE(sum + d) = value;
    }
    squares[d / lanes % 4] += value * value;
  }
  Lanes all = (squares[0] + squares[1]) + (squares[2] + squares[3]);
  float scale = 1.f / std::sqrt(total(all) / static_cast<float>(width) + eps);
  const float* of = delta ? sum : x;
  for (d = 0; d < width; d += lanes) ETUDE_STORE(out + d) = ETUDE_LOAD(of + d) * scale * ETUDE_LOAD(weight + d);
  return scale;
}

/// With x̂ = x·scale and g the gradient of the output: scale · (g∘w − x̂ · mean(g∘w∘x̂)), plus that of x by another way
/// (`through`, or null); g∘x̂ is added to the weight's.
ETUDE_CLONES void normRowBackward(const float* gradient, const float* through, const float* x, const float* weight, int64_t width,
                                  float scale, float* forX, float* forWeight) {
  Lanes dots[2] = {};
  for (int64_t d = 0; d < width; d += lanes) {
    Lanes g = ETUDE_LOAD(gradient + d), normed = ETUDE_LOAD(x + d) * scale;
    ETUDE_STORE(forWeight + d) += g * normed;
    dots[d / lanes % 2] += g * ETUDE_LOAD(weight + d) * normed;
  }
  Lanes both = dots[0] + dots[1];
  float mean = total(both) / static_cast<float>(width);
  for (int64_t d = 0; d < width; d += lanes) {
    Lanes own = scale * (ETUDE_LOAD(gradient + d) * ETUDE_LOAD(weight + d) - ETUDE_LOAD(x + d) * scale * mean);
    if (through) own += ETUDE_LOAD(through + d);
    ETUDE_STORE(forX + d) = own;
  }
}

void check(const at::Tensor& x, const at::Tensor* delta, const at::Tensor& weight) {
  auto plain = [](const at::Tensor& t) { return t.is_cpu() && t.scalar_type() == at::kFloat && t.is_contiguous(); };
  expect(plain(x) && plain(weight) && (!delta || plain(*delta)), "contiguous float32 on the CPU");
  expect(weight.dim() == 1 && weight.size(0) > 0 && weight.size(0) % lanes == 0, "a weight of one dimension, a multiple of 8");
  expect(x.dim() > 0 && x.size(-1) == weight.size(0), "x of the weight's width");
  expect(!delta || delta->sizes() == x.sizes(), "x and what is added of one shape");
}

/// The sum (x itself without delta), the normed, and each row's scale.
std::tuple<at::Tensor, at::Tensor, at::Tensor> forward(const at::Tensor& x, const at::Tensor* delta, const at::Tensor& weight, double eps) {
  check(x, delta, weight);
  int64_t width = weight.size(0), rows = x.numel() / width;
  at::Tensor sum = delta ? at::empty_like(x) : x, normed = at::empty_like(x), scales = at::empty({rows}, x.options());
  const float *from = x.const_data_ptr<float>(), *more = delta ? delta->const_data_ptr<float>() : nullptr;
  const float* w = weight.const_data_ptr<float>();
  float* sums = delta ? sum.mutable_data_ptr<float>() : nullptr;
  float *out = normed.mutable_data_ptr<float>(), *kept = scales.mutable_data_ptr<float>();
  at::parallel_for(0, rows, std::max<int64_t>(1, (1 << 14) / width), [&](int64_t begin, int64_t end) {
    for (int64_t r = begin; r < end; r++)
      kept[r] = normRow(from + r * width, more ? more + r * width : nullptr, w, width, static_cast<float>(eps),
                        sums ? sums + r * width : nullptr, out + r * width);
  });
  return {sum, normed, scales};
}

/// The gradients of x (and of what was added) and of the weight.
std::pair<at::Tensor, at::Tensor> backward(const at::Tensor& gradient, const at::Tensor& through, const at::Tensor& sum,
                                           const at::Tensor& weight, const at::Tensor& scales) {
  TORCH_CHECK(!at::GradMode::is_enabled(), "etude::rms_norm has no second derivative");
  int64_t width = weight.size(0), rows = scales.size(0), blocks = (rows + rowsTogether - 1) / rowsTogether;
  at::Tensor given = gradient.contiguous(), past = through.defined() ? through.contiguous() : through;
  at::Tensor forX = at::empty_like(sum), forWeight = at::empty_like(weight), parts = at::empty({blocks, width}, weight.options());
  const float *g = given.const_data_ptr<float>(), *other = past.defined() ? past.const_data_ptr<float>() : nullptr;
  const float *x = sum.const_data_ptr<float>(), *w = weight.const_data_ptr<float>(), *kept = scales.const_data_ptr<float>();
  float *own = forX.mutable_data_ptr<float>(), *part = parts.mutable_data_ptr<float>(), *whole = forWeight.mutable_data_ptr<float>();
  at::parallel_for(0, blocks, 1, [&](int64_t begin, int64_t end) {
    for (int64_t b = begin; b < end; b++) {
      std::fill(part + b * width, part + (b + 1) * width, 0.f);
      for (int64_t r = b * rowsTogether; r < std::min(rows, (b + 1) * rowsTogether); r++)
        normRowBackward(g + r * width, other ? other + r * width : nullptr, x + r * width, w, width, kept[r], own + r * width,
                        part + b * width);
    }
  });
  std::fill(whole, whole + width, 0.f);
  for (int64_t b = 0; b < blocks; b++)
    for (int64_t d = 0; d < width; d++) whole[d] += part[b * width + d];
  return {forX, forWeight};
}

struct RmsNormFunction : torch::autograd::Function<RmsNormFunction> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& weight, double eps) {
    auto [sum, normed, scales] = etude::forward(x, nullptr, weight, eps);
    context->save_for_backward({x, weight, scales});
    return normed;
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    variable_list saved = context->get_saved_variables();
    auto [forX, forWeight] = etude::backward(gradients[0], {}, saved[0], saved[1], saved[2]);
    return {forX, forWeight, at::Tensor()};
  }
};

struct AddRmsNormFunction : torch::autograd::Function<AddRmsNormFunction> {
  static variable_list forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& delta, const at::Tensor& weight,
                               double eps) {
    auto [sum, normed, scales] = etude::forward(x, &delta, weight, eps);
    context->save_for_backward({sum, weight, scales});
    context->set_materialize_grads(false);
    return {sum, normed};
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    variable_list saved = context->get_saved_variables();
    if (!gradients[1].defined()) return {gradients[0], gradients[0], at::Tensor(), at::Tensor()};
    auto [forX, forWeight] = etude::backward(gradients[1], gradients[0], saved[0], saved[1], saved[2]);
    return {forX, forX, forWeight, at::Tensor()};
  }
};

/// x / √(mean(x²) + eps) · weight over the last dimension.
at::Tensor rmsNorm(const at::Tensor& x, const at::Tensor& weight, double eps) { return std::get<1>(forward(x, nullptr, weight, eps)); }

/// x + delta, and that normed.
std::tuple<at::Tensor, at::Tensor> addRmsNorm(const at::Tensor& x, const at::Tensor& delta, const at::Tensor& weight, double eps) {
  auto [sum, normed, scales] = forward(x, &delta, weight, eps);
  return {sum, normed};
}

TORCH_LIBRARY_FRAGMENT(etude, library) {
  library.def("rms_norm(Tensor x, Tensor weight, float eps) -> Tensor");
  library.def("add_rms_norm(Tensor x, Tensor delta, Tensor weight, float eps) -> (Tensor, Tensor)");
}
TORCH_LIBRARY_IMPL(etude, CPU, library) {
  library.impl("rms_norm", rmsNorm);
  library.impl("add_rms_norm", addRmsNorm);
}
TORCH_LIBRARY_IMPL(etude, AutogradCPU, library) {
  library.impl("rms_norm", [](const at::Tensor& x, const at::Tensor& weight, double eps) {
    return RmsNormFunction::apply(x, weight, eps);
  });
  library.impl("add_rms_norm", [](const at::Tensor& x, const at::Tensor& delta, const at::Tensor& weight, double eps) {
    variable_list made = AddRmsNormFunction::apply(x, delta, weight, eps);
    return std::tuple(made[0], made[1]);
  });
}

}  // namespace
}  // namespace etude
