// etude::swiglu: silu(gate) ⊙ up, each way in one pass over memory, for float32 on the CPU.
#include <ATen/Parallel.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/empty_like.h>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/library.h>

#include "lanes.h"

namespace etude {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// Elements that are worth another thread's waking.
constexpr int64_t grain = 1 << 14;

/// x ← 1 / (1 + e⁻ˣ)
ETUDE_INLINE void logistic(Lanes& x) {
  const Lanes zero = {};
  x = x < -87.f ? zero - 87.f : x;
  x = -x;
  exponential(x);
  x = 1.f / (1.f + x);
}

ETUDE_CLONES void swiglu(const float* gate, const float* up, int64_t count, float* out) {
  for (int64_t i = 0; i < count; i += lanes) {
    Lanes g = ETUDE_LOAD(gate + i), share = g;
    logistic(share);
    ETUDE_STORE(out + i) = g * share * ETUDE_LOAD(up + i);
  }
}

/// With σ = 1 / (1 + e⁻ᵍ): up's gradient is that of the output times g·σ, gate's that times up·σ·(1 + g·(1 − σ)).
ETUDE_CLONES void swigluBackward(const float* gradient, const float* gate, const float* up, int64_t count, float* forGate, float* forUp) {
  for (int64_t i = 0; i < count; i += lanes) {
    Lanes given = ETUDE_LOAD(gradient + i), g = ETUDE_LOAD(gate + i), share = g;
    logistic(share);
    ETUDE_STORE(forUp + i) = given * g * share;
    ETUDE_STORE(forGate + i) = given * ETUDE_LOAD(up + i) * share * (1.f + g * (1.f - share));
  }
}

/// Calls `work(from, count)` for parts of `total` elements.
template <class Work>
void forEachPart(int64_t total, const Work& work) {
  at::parallel_for(0, total / lanes, grain / lanes, [&](int64_t from, int64_t to) { work(from * lanes, (to - from) * lanes); });
}

void check(const at::Tensor& gate, const at::Tensor& up) {
  for (const at::Tensor& t : {gate, up})
    TORCH_CHECK(t.is_cpu() && t.scalar_type() == at::kFloat && t.is_contiguous() && t.sizes() == gate.sizes() && t.numel() % lanes == 0,
                "etude::swiglu: expected gate and up of one shape, contiguous float32 on the CPU, elements a multiple of 8");
}

/// silu(gate) ⊙ up
at::Tensor forward(const at::Tensor& gate, const at::Tensor& up) {
  check(gate, up);
  at::Tensor out = at::empty_like(gate);
  const float *g = gate.const_data_ptr<float>(), *u = up.const_data_ptr<float>();
  float* to = out.mutable_data_ptr<float>();
  forEachPart(gate.numel(), [&](int64_t from, int64_t count) { swiglu(g + from, u + from, count, to + from); });
  return out;
}

struct SwigluFunction : torch::autograd::Function<SwigluFunction> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& gate, const at::Tensor& up) {
    context->save_for_backward({gate, up});
    return etude::forward(gate, up);
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    TORCH_CHECK(!at::GradMode::is_enabled(), "etude::swiglu has no second derivative");
    variable_list saved = context->get_saved_variables();
    at::Tensor given = gradients[0].contiguous(), forGate = at::empty_like(given), forUp = at::empty_like(given);
    const float *d = given.const_data_ptr<float>(), *g = saved[0].const_data_ptr<float>(), *u = saved[1].const_data_ptr<float>();
    float *gate = forGate.mutable_data_ptr<float>(), *up = forUp.mutable_data_ptr<float>();
    forEachPart(given.numel(), [&](int64_t from, int64_t count) {
      swigluBackward(d + from, g + from, u + from, count, gate + from, up + from);
    });
    return {forGate, forUp};
  }
};

TORCH_LIBRARY_FRAGMENT(etude, library) { library.def("swiglu(Tensor gate, Tensor up) -> Tensor"); }
TORCH_LIBRARY_IMPL(etude, CPU, library) { library.impl("swiglu", forward); }
TORCH_LIBRARY_IMPL(etude, AutogradCPU, library) {
  library.impl("swiglu", [](const at::Tensor& gate, const at::Tensor& up) { return SwigluFunction::apply(gate, up); });
}

}  // namespace
}  // namespace etude
