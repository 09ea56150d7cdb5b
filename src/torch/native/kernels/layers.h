// The layers of a decoder, over rows of one token each whose keys and values lie in slots (float32 on the CPU).
#pragma once
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

#include "panels.h"
#include "team.h"

namespace etude {

/// A token's place: `position` of `slot`, of which the first `shared` places are read from slot `donor`.
struct Place {
  int32_t slot, position, donor, shared;
};

struct Layer {
  PanelProduct qkv, output, gateUp, down;
  /// Of each head's query and key [headDim], and behind attention and feed-forward [hidden]; null: none.
  const float *queryNorm, *keyNorm, *attentionNorm, *feedNorm;
  /// Keys and values [2, slots, kvHeads, capacity, width].
  float* held;
  /// Which of the turns is this layer's, and how many tokens it sees (0: all).
  int64_t kind, window;
};

struct Layers {
  std::vector<Layer> layers;
  int64_t hidden, heads, kvHeads, headDim, width, inner, slots, capacity;
  float eps, scale, cap;

  int64_t qkvWidth() const { return (heads + 2 * kvHeads) * width; }
  int64_t mixedWidth() const { return heads * width; }
  int64_t weightBytes() const;
  /// Floats that a team needs for a block of rows, and each of its members.
  int64_t scratch() const { return mostRows * (2 * hidden + qkvWidth() + mixedWidth() + inner); }
  int64_t scores() const { return capacity + 16; }
  void check(const Place& place) const;
};

/// Reads and checks what the operators are given: see `decode_layers`.
Layers layersOf(int64_t hidden, at::TensorList weights, at::TensorList held, at::IntArrayRef layers, at::IntArrayRef sizes,
                at::ArrayRef<double> settings);

/// Rows that go through the layers together, at most `mostRows`; those of one slot in the order of their positions.
struct Rows {
  /// [count, hidden]
  float* x;
  const Place* places;
  int64_t count;
  /// By kind of layer: cos and sin side by side for each pair of a head, [rows, width], or a table [positions, width].
  const float* const* turns;
  bool isTable;
};

/// x ← what the layers make of it, by one team, all of whose members call it.
void decode(const Layers& layers, const Rows& rows, const Team& team, float* scratch, float* scores);

/// How many teams `threads` make for rows of so many sequences, which stay together. With weights that fit into the caches
/// a team is worth its while from a tile of rows on; larger ones are read from memory once a team, which some tens of rows
/// pay for.
int64_t teamsFor(const Layers& layers, int64_t rows, int64_t sequences, int64_t threads);

}  // namespace etude
