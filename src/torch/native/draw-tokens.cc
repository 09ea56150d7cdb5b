// etude::draw_tokens: one token a row by inversion of its softmax, for sampling on the CPU.
#include <ATen/Parallel.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>
#include <torch/library.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "lanes.h"

namespace etude {
namespace {

void expect(bool condition, const char* what) { TORCH_CHECK(condition, "etude::draw_tokens: expected ", what); }

/// Tokens whose weights are added up before they are added to those before.
constexpr int64_t chunk = 64;

/// weights[i] = e^(logits[i] − largest), 0 where that is below e⁻⁸⁷; sums of each chunk. Answers the largest.
ETUDE_CLONES float weigh(const float* logits, int64_t vocab, float* weights, double* sums) {
  int64_t whole = vocab / lanes * lanes;
  float largest = -INFINITY;
  if (whole > 0) {
    Lanes most = ETUDE_LOAD(logits);
    for (int64_t i = lanes; i < whole; i += lanes) {
      Lanes x = ETUDE_LOAD(logits + i);
      most = x > most ? x : most;
    }
    for (int64_t i = 0; i < lanes; i++) largest = std::max(largest, most[i]);
  }
  for (int64_t i = whole; i < vocab; i++) largest = std::max(largest, logits[i]);
  for (int64_t begin = 0; begin < vocab; begin += chunk) {
    int64_t end = std::min(begin + chunk, vocab);
    Lanes parts = {};
    int64_t i = begin;
    for (; i + lanes <= end; i += lanes) {
      Lanes x = ETUDE_LOAD(logits + i) - largest, e = x;
      const Lanes zero = {};
      exponential(e);
      e = x < -87.f ? zero : e;
      ETUDE_STORE(weights + i) = e;
      parts += e;
    }
    double sum = total(parts);
    for (; i < end; i++) {
      float x = logits[i] - largest;
      weights[i] = x < -87.f ? 0.f : std::exp(x);
      sum += weights[i];
    }
    sums[begin / chunk] = sum;
  }
  return largest;
}

/// The first token at which the weights, added up, reach `target`; never one of weight 0.
int64_t reach(const float* weights, const double* sums, int64_t vocab, double target) {
  double before = 0;
  int64_t chunks = (vocab + chunk - 1) / chunk, last = 0;
  for (int64_t c = 0; c < chunks; c++) {
    if (sums[c] <= 0) continue;
    last = c;
    if (before + sums[c] >= target) break;
    before += sums[c];
  }
  int64_t token = -1;
  double sum = before;
  for (int64_t i = last * chunk; i < std::min((last + 1) * chunk, vocab); i++) {
    if (weights[i] <= 0) continue;
    token = i;
    sum += weights[i];
    if (sum >= target) break;
  }
  return token;
}

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
    std::vector<float> weights(vocab);
    std::vector<double> sums((vocab + chunk - 1) / chunk);
    for (int64_t row = from; row < to; row++) {
      const float* own = in + row * vocab;
      float largest = weigh(own, vocab, weights.data(), sums.data());
      double all = 0;
      for (double sum : sums) all += sum;
      int64_t token = std::isfinite(all) ? reach(weights.data(), sums.data(), vocab, all * numbers[row]) : -1;
      drawn[row] = token;
      logarithms[row] = token < 0 ? NAN : static_cast<float>(own[token] - largest - std::log(all));
    }
  });
  return {tokens, logprobs};
}

TORCH_LIBRARY_FRAGMENT(etude, library) {
  library.def("draw_tokens(Tensor logits, Tensor uniforms) -> (Tensor, Tensor)");
}
TORCH_LIBRARY_IMPL(etude, CPU, library) { library.impl("draw_tokens", drawTokens); }

}  // namespace
}  // namespace etude
