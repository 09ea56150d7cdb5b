// etude::packed_attention: causal attention over sequences laid end to end, prompts once, for training on the CPU. RoPE is
// part of it, so that neither turned queries and keys nor any row that is put together from a prompt and a completion
// takes memory of its own.
#include "packed-attention.h"

#include <ATen/Parallel.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/library.h>

#include <algorithm>
#include <vector>

namespace etude {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

void expect(bool condition, const char* what) { TORCH_CHECK(condition, "etude::packed_attention: expected ", what); }

/// The tensors of one call, checked, and who follows whose prompt.
struct Call {
  PackedAttention problem;
  std::vector<Family> families;
  int64_t longest = 0;

  Call(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value, const at::Tensor& cos, const at::Tensor& sin,
       const at::Tensor& segments, double scale, int64_t window, double cap) {
    for (const at::Tensor& t : {query, key, value, cos, sin})
      expect(t.is_cpu() && t.scalar_type() == at::kFloat && t.dim() == 2 && t.is_contiguous() && t.size(0) == query.size(0),
             "contiguous float32 on the CPU of two dimensions, a row for each token");
    int64_t width = cos.size(1);
    expect(width > 0 && width % 16 == 0 && sin.size(1) == width, "angles for a head whose width is a multiple of 16");
    expect(query.size(1) % width == 0 && key.size(1) % width == 0 && key.size(1) > 0 && value.size(1) == key.size(1) &&
               query.size(1) % key.size(1) == 0,
           "whole heads, and as many of the keys as of the values");
    problem = {query.const_data_ptr<float>(), key.const_data_ptr<float>(), value.const_data_ptr<float>(), cos.const_data_ptr<float>(),
               sin.const_data_ptr<float>(), query.size(1) / width, key.size(1) / width, width, static_cast<float>(scale), window,
               static_cast<float>(cap)};
    expect(segments.is_cpu() && segments.scalar_type() == at::kInt && segments.dim() == 2 && segments.size(1) == 4 &&
               segments.is_contiguous(),
           "segments [S, 4] of int32");
    gather(reinterpret_cast<const Segment*>(segments.const_data_ptr<int32_t>()), segments.size(0), query.size(0));
  }

  void gather(const Segment* segments, int64_t count, int64_t tokens) {
    int64_t next = 0;
    for (int64_t i = 0; i < count; i++) {
      const Segment& segment = segments[i];
      expect(segment.start == next && segment.length > 0, "segments that follow each other, none empty");
      next += segment.length;
      if (segment.promptLength == 0) {
        families.push_back({segments + i, 0, 0});
      } else {
        expect(!families.empty() && families.back().segments->start == segment.promptStart &&
                   families.back().segments->length == segment.promptLength,
               "each completion after its prompt and that prompt's other completions");
      }
      Family& family = families.back();
      family.count++;
      family.longest = std::max<int64_t>(family.longest, segment.promptLength + segment.length);
      longest = std::max(longest, family.longest);
    }
    expect(next == tokens, "segments that hold every token");
  }

  /// Calls `work(family, kvHead, room)` for each, on all threads.
  template <class Work>
  void forEach(int64_t room, const Work& work) const {
    int64_t kvHeads = problem.kvHeads;
    at::parallel_for(0, static_cast<int64_t>(families.size()) * kvHeads, 1, [&](int64_t from, int64_t to) {
      std::vector<float> own(room);
      for (int64_t task = from; task < to; task++) work(families[task / kvHeads], task % kvHeads, own.data());
    });
  }
};

std::tuple<at::Tensor, at::Tensor> forward(const Call& call, const at::Tensor& query) {
  at::Tensor out = at::empty_like(query);
  at::Tensor logSums = at::empty({query.size(0), call.problem.heads}, query.options());
  float *to = out.mutable_data_ptr<float>(), *sums = logSums.mutable_data_ptr<float>();
  call.forEach(attentionRoom(call.problem, call.longest), [&](const Family& family, int64_t kvHead, float* room) {
    attendFamily(call.problem, family, kvHead, room, to, sums);
  });
  return {out, logSums};
}

struct PackedAttentionFunction : torch::autograd::Function<PackedAttentionFunction> {
  static at::Tensor forward(AutogradContext* context, const at::Tensor& query, const at::Tensor& key, const at::Tensor& value,
                            const at::Tensor& cos, const at::Tensor& sin, const at::Tensor& segments, double scale, int64_t window,
                            double cap) {
    auto [out, logSums] = etude::forward(Call(query, key, value, cos, sin, segments, scale, window, cap), query);
    context->save_for_backward({query, key, value, cos, sin, segments, out, logSums});
    context->saved_data["scale"] = scale;
    context->saved_data["window"] = window;
    context->saved_data["cap"] = cap;
    return out;
  }

  static variable_list backward(AutogradContext* context, variable_list gradients) {
    variable_list saved = context->get_saved_variables();
    TORCH_CHECK(!at::GradMode::is_enabled(), "etude::packed_attention has no second derivative");
    Call call(saved[0], saved[1], saved[2], saved[3], saved[4], saved[5], context->saved_data["scale"].toDouble(),
              context->saved_data["window"].toInt(), context->saved_data["cap"].toDouble());
    at::Tensor given = gradients[0].contiguous();
    at::Tensor forQuery = at::empty_like(saved[0]), forKey = at::empty_like(saved[1]), forValue = at::empty_like(saved[2]);
    const float *out = saved[6].const_data_ptr<float>(), *logSums = saved[7].const_data_ptr<float>();
    const float* from = given.const_data_ptr<float>();
    float *query = forQuery.mutable_data_ptr<float>(), *key = forKey.mutable_data_ptr<float>(), *value = forValue.mutable_data_ptr<float>();
    call.forEach(attentionBackwardRoom(call.problem, call.longest), [&](const Family& family, int64_t kvHead, float* room) {
      attendFamilyBackward(call.problem, family, kvHead, room, out, logSums, from, query, key, value);
    });
    return {forQuery, forKey, forValue, at::Tensor(), at::Tensor(), at::Tensor(), at::Tensor(), at::Tensor(), at::Tensor()};
  }
};

/// query [N, heads · width], key and value [N, kvHeads · width] of N tokens, in `segments` [S, 4] (Segment) that hold them
/// in turn; `cos` and `sin` [N, width] turn queries and keys. → [N, heads · width]
at::Tensor packedAttention(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value, const at::Tensor& cos,
                           const at::Tensor& sin, const at::Tensor& segments, double scale, int64_t window, double cap) {
  return std::get<0>(forward(Call(query, key, value, cos, sin, segments, scale, window, cap), query));
}

TORCH_LIBRARY_FRAGMENT(etude, library) {
  library.def(
      "packed_attention(Tensor query, Tensor key, Tensor value, Tensor cos, Tensor sin, Tensor segments, float scale, int window, "
      "float cap) -> Tensor");
}
TORCH_LIBRARY_IMPL(etude, CPU, library) { library.impl("packed_attention", packedAttention); }
TORCH_LIBRARY_IMPL(etude, AutogradCPU, library) {
  library.impl("packed_attention", [](const at::Tensor& query, const at::Tensor& key, const at::Tensor& value, const at::Tensor& cos,
                                      const at::Tensor& sin, const at::Tensor& segments, double scale, int64_t window, double cap) {
    return PackedAttentionFunction::apply(query, key, value, cos, sin, segments, scale, window, cap);
  });
}

}  // namespace
}  // namespace etude
