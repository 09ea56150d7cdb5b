// etude::adamw_: one step of AdamW for a whole list of parameters at once, for float32 on the CPU; LibTorch's kernel for all
// else. That one does a tensor at a time, and of a model of many small ones most of its time is the threads' meeting at each.
#include <ATen/Parallel.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_fused_adamw.h>
#include <torch/library.h>

#include <algorithm>
#include <cmath>

#include "lanes.h"
#include "plain-tensors.h"

namespace etude {
namespace {

struct AdamW {
  float lr, beta1, beta2, weightDecay, eps;
  bool isAmsgrad, isMaximize;
};

/// Elements of one parameter, its gradient and its moments.
struct Stretch {
  float *parameter, *mean, *square, *largest;
  const float* gradient;
  int64_t count;
  /// lr / (1 − β₁ᵗ) and √(1 − β₂ᵗ)
  float size, root;
};

/// x ← √x
ETUDE_INLINE void squareRoot(Lanes& x) {
  for (int64_t i = 0; i < lanes; i++) x[i] = std::sqrt(x[i]);
}

ETUDE_INLINE void updateLanes(const AdamW& step, const Stretch& s, Lanes& parameter, Lanes gradient, Lanes& mean, Lanes& square, Lanes& largest) {
  if (step.isMaximize) gradient = -gradient;
  parameter -= parameter * (step.lr * step.weightDecay);
  mean += (gradient - mean) * (1.f - step.beta1);
  square = square * step.beta2 + gradient * gradient * (1.f - step.beta2);
  Lanes root = square;
  if (step.isAmsgrad) root = largest = largest > square ? largest : square;
  squareRoot(root);
  parameter -= s.size * mean / (root / s.root + step.eps);
}

ETUDE_CLONES void update(const AdamW& step, const Stretch& s) {
  int64_t i = 0;
  for (; i + lanes <= s.count; i += lanes) {
    Lanes largest = {};
    if (step.isAmsgrad) largest = ETUDE_LOAD(s.largest + i);
    updateLanes(step, s, ETUDE_STORE(s.parameter + i), ETUDE_LOAD(s.gradient + i), ETUDE_STORE(s.mean + i), ETUDE_STORE(s.square + i), largest);
    if (step.isAmsgrad) ETUDE_STORE(s.largest + i) = largest;
  }
  for (; i < s.count; i++) {
    Lanes parameter = {s.parameter[i]}, gradient = {s.gradient[i]}, mean = {s.mean[i]}, square = {s.square[i]}, largest = {};
    if (step.isAmsgrad) largest[0] = s.largest[i];
    updateLanes(step, s, parameter, gradient, mean, square, largest);
    s.parameter[i] = parameter[0];
    s.mean[i] = mean[0];
    s.square[i] = square[0];
    if (step.isAmsgrad) s.largest[i] = largest[0];
  }
}

/// Whether each list holds a contiguous float32 tensor in the CPU's memory for each parameter, of its size.
bool fit(at::TensorList parameters, at::TensorList list) {
  for (size_t i = 0; i < parameters.size(); i++)
    if (!isPlain(list[i]) || !list[i].is_contiguous() || list[i].sizes() != parameters[i].sizes()) return false;
  return true;
}
bool areCounters(at::TensorList steps) {
  return std::all_of(steps.begin(), steps.end(), [](const at::Tensor& step) { return isPlain(step) && step.numel() == 1; });
}

float* floatsOf(const at::Tensor& t) { return t.mutable_data_ptr<float>(); }

/// As torch.optim.AdamW's: counts each of `steps` up by one, then θ ← θ − lr·λ·θ, the running means of g and g², and
/// θ ← θ − lr · m̂ / (√v̂ + ε) (Loshchilov & Hutter, 2019).
void adamw(at::TensorList parameters, at::TensorList gradients, at::TensorList means, at::TensorList squares, at::TensorList largest,
           at::TensorList steps, double lr, double beta1, double beta2, double weightDecay, double eps, bool isAmsgrad, bool isMaximize) {
  size_t count = parameters.size();
  for (size_t size : {gradients.size(), means.size(), squares.size(), steps.size(), isAmsgrad ? largest.size() : count})
    TORCH_CHECK(size == count, "etude::adamw_: expected lists of one length, got ", size, " and ", count);
  bool isRecordedHere = std::any_of(parameters.begin(), parameters.end(), [](const at::Tensor& t) { return isRecorded(t); });
  if (isRecordedHere || !fit(parameters, parameters) || !fit(parameters, gradients) || !fit(parameters, means) || !fit(parameters, squares) ||
      (isAmsgrad && !fit(parameters, largest)) || !areCounters(steps)) {
    at::_foreach_add_(steps, 1);
    at::_fused_adamw_(parameters, gradients, means, squares, largest, steps, lr, beta1, beta2, weightDecay, eps, isAmsgrad, isMaximize);
    return;
  }
  // Pieces of about this many elements, so that threads share large tensors and take many small ones each.
  constexpr int64_t piece = 1 << 14;
  AdamW step{static_cast<float>(lr), static_cast<float>(beta1), static_cast<float>(beta2), static_cast<float>(weightDecay),
             static_cast<float>(eps), isAmsgrad, isMaximize};
  std::vector<Stretch> stretches;
  std::vector<float*> counters;
  std::vector<int64_t> begins{0};
  for (size_t i = 0; i < count; i++) {
    int64_t size = parameters[i].numel();
    Stretch all{floatsOf(parameters[i]), floatsOf(means[i]), floatsOf(squares[i]), isAmsgrad ? floatsOf(largest[i]) : nullptr,
                gradients[i].const_data_ptr<float>(), size, 0, 0};
    counters.push_back(floatsOf(steps[i]));
    double t = static_cast<double>(*counters.back()) + 1;
    all.size = static_cast<float>(lr / (1 - std::pow(beta1, t)));
    all.root = static_cast<float>(std::sqrt(1 - std::pow(beta2, t)));
    for (int64_t from = 0; from < size; from += piece) {
      Stretch part = all;
      part.parameter += from, part.mean += from, part.square += from, part.gradient += from;
      if (isAmsgrad) part.largest += from;
      part.count = std::min(piece, size - from);
      stretches.push_back(part);
      begins.push_back(begins.back() + part.count);
    }
  }
  for (float* counter : counters) *counter += 1;
  // by elements, since the pieces are of unequal sizes: a thread takes those that begin in its share
  at::parallel_for(0, begins.back(), piece, [&](int64_t from, int64_t to) {
    size_t first = std::lower_bound(begins.begin(), begins.end() - 1, from) - begins.begin();
    for (size_t i = first; i < stretches.size() && begins[i] < to; i++) update(step, stretches[i]);
  });
  for (at::TensorList list : {parameters, means, squares, isAmsgrad ? largest : at::TensorList(), steps})
    for (const at::Tensor& tensor : list) tensor.unsafeGetTensorImpl()->bump_version();
}

TORCH_LIBRARY_FRAGMENT(etude, library) {
  library.def(
      "adamw_(Tensor(a!)[] self, Tensor[] grads, Tensor(b!)[] exp_avgs, Tensor(c!)[] exp_avg_sqs, Tensor(d!)[] max_exp_avg_sqs, "
      "Tensor(e!)[] state_steps, *, float lr, float beta1, float beta2, float weight_decay, float eps, bool amsgrad, "
      "bool maximize) -> ()");
}
TORCH_LIBRARY_IMPL(etude, CompositeImplicitAutograd, library) { library.impl("adamw_", adamw); }

}  // namespace
}  // namespace etude
