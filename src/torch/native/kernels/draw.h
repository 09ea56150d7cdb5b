// One token of a row by inversion of its softmax.
#pragma once
#include <cstdint>
#include <vector>

namespace etude {

class Draw {
 public:
  explicit Draw(int64_t vocab);

  /// The first token at which the probabilities of softmax(logits), added up, reach `uniform` in (0, 1]; never one of
  /// probability 0. Its log-probability goes to `logprob`. −1 and NaN where the logits are not all numbers.
  int64_t token(const float* logits, float uniform, float& logprob);
  /// The likeliest, with its log-probability.
  int64_t likeliest(const float* logits, float& logprob);

 private:
  int64_t vocab;
  std::vector<float> weights;
  std::vector<double> sums;
  double total(const float* logits, float& largest);
};

}  // namespace etude
