// etude::scaled_dot_product_attention: many short sequences with narrow heads, in float32 on the CPU, by kernels of our own;
// LibTorch's for all else. Its own kernel calls a matrix library for each block, which pays for long sequences only.
#include "small-attention.h"

#include <ATen/Parallel.h>
#include <ATen/ops/_scaled_dot_product_attention_math.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/empty_strided.h>
#include <ATen/ops/scaled_dot_product_attention.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/library.h>

#include <cmath>

#include "lanes.h"
#include "plain-tensors.h"

namespace etude {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// [B, H, L or S, E] as this file's kernels take it.
bool fits(const at::Tensor& t) { return isPlain(t) && t.dim() == 4 && t.stride(3) == 1 && t.size(3) % lanes == 0; }

bool fits(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value) {
  return fits(query) && fits(key) && fits(value) && key.sizes() == value.sizes() && query.size(0) == key.size(0) &&
         query.size(1) == key.size(1) && query.size(3) == key.size(3) && key.size(2) <= 512 && key.size(2) * key.size(3) <= (1 << 15);
}

Rows rowsOf(const at::Tensor& t, int64_t task) {
  return {t.const_data_ptr<float>() + task / t.size(1) * t.stride(0) + task % t.size(1) * t.stride(1), t.stride(2)};
}
float* writable(const at::Tensor& t, int64_t task) { return const_cast<float*>(rowsOf(t, task).data); }

HeadAttention headOf(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value, int64_t task, bool isCausal, double scale) {
  return {rowsOf(query, task), rowsOf(key, task), rowsOf(value, task), query.size(2), key.size(2), query.size(3), static_cast<float>(scale), isCausal};
}

/// Calls `work(task, room)` for each head of each sequence.
template <class Work>
void forEachHead(const at::Tensor& query, const at::Tensor& key, int64_t room, const Work& work) {
  int64_t cost = query.size(2) * key.size(2) * query.size(3);
  // another thread is worth its waking from some ten microseconds of work on
  at::parallel_for(0, query.size(0) * query.size(1), std::max<int64_t>(1, (1 << 17) / cost), [&](int64_t begin, int64_t end) {
    std::unique_ptr<float[]> space(new float[room]);
    for (int64_t task = begin; task < end; task++) work(task, space.get());
  });
}

/// The output, laid out as [B, L, H, E] so that joining the heads copies nothing, and the logarithms of the sums.
std::pair<at::Tensor, at::Tensor> forward(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value, bool isCausal, double scale) {
  int64_t batch = query.size(0), heads = query.size(1), length = query.size(2), width = query.size(3);
  at::Tensor out = at::empty_strided(query.sizes(), {length * heads * width, width, heads * width, 1}, query.options());
  at::Tensor logSums = at::empty({batch, heads, length}, query.options());
  float* sums = logSums.mutable_data_ptr<float>();
  forEachHead(query, key, headRoom(key.size(2), width), [&](int64_t task, float* room) {
    attendHead(headOf(query, key, value, task, isCausal, scale), room, writable(out, task), out.stride(2), sums + task * length);
  });
  return {out, logSums};
}

struct AttentionFunction : torch::autograd::Function<AttentionFunction> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& query, const at::Tensor& key, const at::Tensor& value,
                            bool isCausal, double scale) {
    auto [out, logSums] = etude::forward(query, key, value, isCausal, scale);
    context->save_for_backward({query, key, value, out, logSums});
    context->saved_data["causal"] = isCausal;
    context->saved_data["scale"] = scale;
    return out;
  }

  static variable_list backward(AutogradContext* context, variable_list gradients) {
    variable_list saved = context->get_saved_variables();
    const at::Tensor &query = saved[0], &key = saved[1], &value = saved[2], &out = saved[3], &logSums = saved[4];
    bool isCausal = context->saved_data["causal"].toBool();
    double scale = context->saved_data["scale"].toDouble();
    if (c10::GradMode::is_enabled() || !isPlain(gradients[0])) return twiceDifferentiable(query, key, value, isCausal, scale, gradients[0]);
    at::Tensor given = gradients[0].stride(3) == 1 ? gradients[0] : gradients[0].contiguous();
    // Parts of one packed tensor get gradients that are put together the fastest; others, gradients laid out like themselves.
    auto gradientOf = [](const at::Tensor& t) {
      return t.is_non_overlapping_and_dense() ? at::empty_like(t) : at::empty_like(t, at::MemoryFormat::Contiguous);
    };
    at::Tensor forQuery = gradientOf(query), forKey = gradientOf(key), forValue = gradientOf(value);
    const float* sums = logSums.const_data_ptr<float>();
    forEachHead(query, key, headBackwardRoom(key.size(2), query.size(3)), [&](int64_t task, float* room) {
      attendHeadBackward(headOf(query, key, value, task, isCausal, scale), room, rowsOf(out, task), sums + task * query.size(2),
                         rowsOf(given, task), writable(forQuery, task), forQuery.stride(2), writable(forKey, task), forKey.stride(2),
                         writable(forValue, task), forValue.stride(2));
    });
    return {forQuery, forKey, forValue, at::Tensor(), at::Tensor()};
  }

  /// Gradients that can be differentiated again, through the formula in single operators.
  static variable_list twiceDifferentiable(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value, bool isCausal,
                                           double scale, const at::Tensor& gradient) {
    variable_list wanted, result(5);
    for (const at::Tensor& t : {query, key, value})
      if (t.requires_grad()) wanted.push_back(t);
    bool isRecorded = c10::GradMode::is_enabled();
    c10::AutoGradMode on(true);
    at::Tensor again = std::get<0>(at::_scaled_dot_product_attention_math(query, key, value, {}, 0.0, isCausal, {}, scale));
    variable_list found = torch::autograd::grad({again}, wanted, {gradient}, isRecorded, isRecorded);
    size_t next = 0;
    for (size_t i = 0; i < 3; i++)
      if ((i == 0 ? query : i == 1 ? key : value).requires_grad()) result[i] = found[next++];
    return result;
  }
};

/// aten::scaled_dot_product_attention's arguments and results.
at::Tensor attention(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value, const std::optional<at::Tensor>& mask,
                     double dropout, bool isCausal, std::optional<double> scale, bool enableGqa) {
  if (mask || dropout != 0 || !fits(query, key, value) || at::autocast::is_autocast_enabled(at::kCPU))
    return at::scaled_dot_product_attention(query, key, value, mask, dropout, isCausal, scale, enableGqa);
  double factor = scale.value_or(1 / std::sqrt(static_cast<double>(query.size(3))));
  if (isRecorded(query) || isRecorded(key) || isRecorded(value)) return AttentionFunction::apply(query, key, value, isCausal, factor);
  return forward(query, key, value, isCausal, factor).first;
}

TORCH_LIBRARY_FRAGMENT(etude, library) {
  library.def(
      "scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0.0, "
      "bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor");
}
TORCH_LIBRARY_IMPL(etude, CompositeImplicitAutograd, library) { library.impl("scaled_dot_product_attention", attention); }

}  // namespace
}  // namespace etude
