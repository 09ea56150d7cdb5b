// etude::draw_tokens: one token a row by inversion of its softmax, for sampling on the CPU.
#include <ATen/Parallel.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>
#include <torch/library.h>

#include <algorithm>

#include "draw.h"

namespace etude {
namespace {

void expect(bool condition, const char* what) { TORCH_CHECK(condition, "etude::draw_tokens: expected ", what); }

/// logits [n, V] float32, uniforms [n] in (0, 1] → tokens [n] int64 and the logarithms [n] of their probabilities under
/// softmax(logits). A row whose logits are not all numbers gets token −1 and NaN.
std::tuple<at::Tensor, at::Tensor> drawTokens(const at::Tensor& logits, const at::Tensor& uniforms) {
  expect(logits.is_cpu() && logits.scalar_type() == at::kFloat && logits.dim() == 2 && logits.is_contiguous() && logits.size(1) > 0,
         "logits [rows, vocabulary], contiguous float32 on the CPU");
  int64_t rows = logits.size(0), vocab = logits.size(1);
  expect(uniforms.is_cpu() && uniforms.scalar_type() == at::kFloat && uniforms.dim() == 1 && uniforms.size(0) == rows && uniforms.is_contiguous(),
         "a uniform number (float32) for each row");
  at::Tensor tokens = at::empty({rows}, at::kLong), logprobs = at::empty({rows}, at::kFloat);
  const float *in = logits.const_data_ptr<float>(), *numbers = uniforms.const_data_ptr<float>();
  int64_t* drawn = tokens.mutable_data_ptr<int64_t>();
  float* logarithms = logprobs.mutable_data_ptr<float>();
  int64_t grain = std::max<int64_t>(1, (1 << 15) / vocab);
  at::parallel_for(0, rows, grain, [&](int64_t from, int64_t to) {
    Draw draw(vocab);
    for (int64_t row = from; row < to; row++) drawn[row] = draw.token(in + row * vocab, numbers[row], logarithms[row]);
  });
  return {tokens, logprobs};
}

TORCH_LIBRARY_FRAGMENT(etude, library) {
  library.def("draw_tokens(Tensor logits, Tensor uniforms) -> (Tensor, Tensor)");
}
TORCH_LIBRARY_IMPL(etude, CPU, library) { library.impl("draw_tokens", drawTokens); }

}  // namespace
}  // namespace etude
