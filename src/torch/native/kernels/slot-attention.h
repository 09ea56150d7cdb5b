// Attention of one token over keys and values that lie in slots. A row reads exactly the places it sees, and its sums are
// made in an order that depends on nothing else: its result is the same, bit for bit, in any company.
#pragma once
#include <cstdint>

namespace etude {

/// Consecutive places: keys and values [count, width].
struct Run {
  const float* keys;
  const float* values;
  int64_t count;
};

/// The widest head.
constexpr int64_t mostWidth = 512;

/// out [width] = softmax(q·kᵀ·scale)·v over two runs; scores s become cap·tanh(s / cap) where `cap` is not 0. The width is
/// a multiple of 8, at most `mostWidth`; `scores` has room for all places and 16 more. What will be read `next`, two runs
/// too, is fetched meanwhile, place by place: they are too short for the processor to see by itself what comes.
void attend(const float* query, const Run* runs, const Run* next, int64_t width, float scale, float cap, float* scores, float* out);

}  // namespace etude
