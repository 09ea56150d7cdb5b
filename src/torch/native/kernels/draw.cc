#include "draw.h"

#include <algorithm>
#include <cmath>

#include "lanes.h"

namespace etude {
namespace {

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

}  // namespace

Draw::Draw(int64_t vocab) : vocab(vocab), weights(vocab), sums((vocab + chunk - 1) / chunk) {}

double Draw::total(const float* logits, float& largest) {
  largest = weigh(logits, vocab, weights.data(), sums.data());
  double all = 0;
  for (double sum : sums) all += sum;
  return all;
}

int64_t Draw::token(const float* logits, float uniform, float& logprob) {
  float largest;
  double all = total(logits, largest);
  int64_t token = std::isfinite(all) ? reach(weights.data(), sums.data(), vocab, all * uniform) : -1;
  logprob = token < 0 ? NAN : static_cast<float>(logits[token] - largest - std::log(all));
  return token;
}

int64_t Draw::likeliest(const float* logits, float& logprob) {
  float largest;
  double all = total(logits, largest);
  logprob = static_cast<float>(-std::log(all));
  if (!std::isfinite(all)) return -1;
  return std::find(logits, logits + vocab, largest) - logits;
}

}  // namespace etude
