// etude::gelu: GELU and its derivative, each in one pass over memory, for float32 on the CPU; LibTorch's for all else.
#include <ATen/Parallel.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/gelu.h>
#include <ATen/ops/gelu_backward.h>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/library.h>

#include <cstring>

#include "lanes.h"
#include "plain-tensors.h"

namespace etude {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// Elements that are worth another thread's waking.
constexpr int64_t grain = 1 << 14;

/// Φ(x) and φ(x) of the normal distribution: 1 − Φ(|x|) = t·(a₁ + t·(a₂ + …))·e^(−x²/2) / 2 with t = 1 / (1 + p·|x|/√2), to
/// 1.5e-7 (Abramowitz & Stegun, 1964, 7.1.26).
ETUDE_INLINE void normal(const Lanes& x, Lanes& below, Lanes& density) {
  const Lanes zero = {};
  Lanes size = x < 0.f ? -x : x;
  Lanes t = 1.f / (1.f + 0.3275911f * 0.70710678f * size);
  Lanes bell = -0.5f * x * x;
  exponential(bell);
  Lanes tail = ((((1.061405429f * t - 1.453152027f) * t + 1.421413741f) * t - 0.284496736f) * t + 0.254829592f) * t * bell * 0.5f;
  below = x < zero ? tail : 1.f - tail;
  density = bell * 0.39894228f;
}

/// The tanh of √(2/π)·(x + 0.044715·x³), and the derivative of what it is taken of.
ETUDE_INLINE void inner(const Lanes& x, Lanes& tangent, Lanes& slope) {
  tangent = 0.79788456f * (x + 0.044715f * x * x * x);
  hyperbolicTangent(tangent);
  slope = 0.79788456f * (1.f + 3.f * 0.044715f * x * x);
}

struct Exact {
  static ETUDE_INLINE void value(const Lanes& x, Lanes& out) {
    Lanes density;
    normal(x, out, density);
    out *= x;
  }
  /// Φ(x) + x·φ(x)
  static ETUDE_INLINE void derivative(const Lanes& x, Lanes& out) {
    Lanes density;
    normal(x, out, density);
    out += x * density;
  }
};

struct Tanh {
  static ETUDE_INLINE void value(const Lanes& x, Lanes& out) {
    Lanes slope;
    inner(x, out, slope);
    out = 0.5f * x * (1.f + out);
  }
  static ETUDE_INLINE void derivative(const Lanes& x, Lanes& out) {
    Lanes tangent, slope;
    inner(x, tangent, slope);
    out = 0.5f * (1.f + tangent) + 0.5f * x * (1.f - tangent * tangent) * slope;
  }
};

template <class Curve>
ETUDE_INLINE void forwardOf(const float* x, int64_t count, float* out) {
  Lanes y;
  int64_t i = 0;
  for (; i + lanes <= count; i += lanes) {
    Curve::value(ETUDE_LOAD(x + i), y);
    ETUDE_STORE(out + i) = y;
  }
  if (i == count) return;
  Lanes rest = {};
  std::memcpy(&rest, x + i, (count - i) * sizeof(float));
  Curve::value(rest, y);
  std::memcpy(out + i, &y, (count - i) * sizeof(float));
}

template <class Curve>
ETUDE_INLINE void backwardOf(const float* gradient, const float* x, int64_t count, float* out) {
  Lanes y;
  int64_t i = 0;
  for (; i + lanes <= count; i += lanes) {
    Curve::derivative(ETUDE_LOAD(x + i), y);
    ETUDE_STORE(out + i) = ETUDE_LOAD(gradient + i) * y;
  }
  if (i == count) return;
  Lanes rest = {}, given = {};
  std::memcpy(&rest, x + i, (count - i) * sizeof(float));
  std::memcpy(&given, gradient + i, (count - i) * sizeof(float));
  Curve::derivative(rest, y);
  y *= given;
  std::memcpy(out + i, &y, (count - i) * sizeof(float));
}

// A template cannot be cloned for each processor: one function for each curve and direction.
ETUDE_CLONES void exact(const float* x, int64_t count, float* out) { forwardOf<Exact>(x, count, out); }
ETUDE_CLONES void byTanh(const float* x, int64_t count, float* out) { forwardOf<Tanh>(x, count, out); }
ETUDE_CLONES void exactBackward(const float* gradient, const float* x, int64_t count, float* out) {
  backwardOf<Exact>(gradient, x, count, out);
}
ETUDE_CLONES void byTanhBackward(const float* gradient, const float* x, int64_t count, float* out) {
  backwardOf<Tanh>(gradient, x, count, out);
}

at::Tensor forward(const at::Tensor& x, bool isTanh) {
  at::Tensor out = at::empty_like(x);
  const float* from = x.const_data_ptr<float>();
  float* to = out.mutable_data_ptr<float>();
  at::parallel_for(0, x.numel(), grain, [&](int64_t begin, int64_t end) {
    (isTanh ? byTanh : exact)(from + begin, end - begin, to + begin);
  });
  return out;
}

struct GeluFunction : torch::autograd::Function<GeluFunction> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& x, bool isTanh) {
    context->save_for_backward({x});
    context->saved_data["tanh"] = isTanh;
    return etude::forward(x, isTanh);
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    at::Tensor x = context->get_saved_variables()[0];
    bool isTanh = context->saved_data["tanh"].toBool();
    // A gradient that is itself recorded, or of some other kind, is LibTorch's.
    if (c10::GradMode::is_enabled() || !isPlain(gradients[0]))
      return {at::gelu_backward(gradients[0], x, isTanh ? "tanh" : "none"), at::Tensor()};
    at::Tensor given = gradients[0].contiguous(), out = at::empty_like(given);
    const float *g = given.const_data_ptr<float>(), *from = x.const_data_ptr<float>();
    float* to = out.mutable_data_ptr<float>();
    at::parallel_for(0, x.numel(), grain, [&](int64_t begin, int64_t end) {
      (isTanh ? byTanhBackward : exactBackward)(g + begin, from + begin, end - begin, to + begin);
    });
    return {out, at::Tensor()};
  }
};

/// aten::gelu's arguments and results.
at::Tensor gelu(const at::Tensor& self, std::string_view approximate) {
  bool isTanh = approximate == "tanh";
  if (!(isTanh || approximate == "none") || !isPlain(self) || !self.is_contiguous())
    return at::gelu(self, {approximate.data(), approximate.size()});
  return isRecorded(self) ? GeluFunction::apply(self, isTanh) : forward(self, isTanh);
}

TORCH_LIBRARY_FRAGMENT(etude, library) { library.def("gelu(Tensor self, *, str approximate='none') -> Tensor"); }
TORCH_LIBRARY_IMPL(etude, CompositeImplicitAutograd, library) { library.impl("gelu", gelu); }

}  // namespace
}  // namespace etude
