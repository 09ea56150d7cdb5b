// etude::decode_layers: tokens through all layers of a decoder at once, for sampling on the CPU in float32. Rows of different
// slots do not depend on each other, so a thread takes some of them through all layers and meets the others once, at the
// end; only where rows are few do several threads share each product.
#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>
#include <torch/library.h>

#include <algorithm>
#include <vector>

#include "layers.h"
#include "team.h"

namespace etude {
namespace {

void expect(bool condition, const char* what) { TORCH_CHECK(condition, "etude::decode_layers: expected ", what); }

void run(const Layers& m, float* x, const Place* places, int64_t rows, const std::vector<const float*>& turns) {
  int64_t most = std::max(1, at::get_num_threads());
  at::Tensor scratch = at::empty({most, m.scratch()}, at::kFloat), scores = at::empty({most, m.scores()}, at::kFloat);
  std::vector<Meeting> meetings(most);
  float *scratchData = scratch.mutable_data_ptr<float>(), *scoreData = scores.mutable_data_ptr<float>();
  int64_t sequences = 1;
  for (int64_t r = 1; r < rows; r++) sequences += places[r].slot != places[r - 1].slot;
  onAllThreads([&](int64_t thread, int64_t threads) {
    int64_t teams = teamsFor(m, rows, sequences, threads), size = threads / teams;
    int64_t number = thread / size;
    Team team{thread % size, size, &meetings[number]};
    // a border is moved to where another slot begins
    auto border = [&](int64_t i) {
      int64_t r = rows * i / teams;
      while (r > 0 && r < rows && places[r].slot == places[r - 1].slot) r++;
      return r;
    };
    int64_t from = border(number), to = border(number + 1);
    int64_t blocks = (to - from + mostRows - 1) / mostRows;
    for (int64_t b = 0; b < blocks; b++) {
      int64_t first = from + (to - from) * b / blocks, last = from + (to - from) * (b + 1) / blocks;
      std::vector<const float*> own;
      for (const float* turn : turns) own.push_back(turn + first * m.width);
      Rows block{x + first * m.hidden, places + first, last - first, own.data(), false};
      decode(m, block, team, scratchData + number * m.scratch(), scoreData + thread * m.scores());
    }
  });
}

/// x [n, hidden] ← what the layers make of it. `places` [n, 4] int32: slot and position of each row's token, the slot from
/// which its first places are read, and how many; rows of one slot stand together, in the order of their positions.
/// `turns`: by kind of layer [n, width], cos and sin of each pair side by side. `weights`: twelve a layer (`Weight`), norms
/// before a product multiplied into it, heads filled up with zeros to a `width` of a multiple of 8. `held`: by layer
/// [2, slots, kvHeads, capacity, width]. `layers`: for each its kind and its window (0: all). `sizes`: heads, headDim,
/// intermediate size, activation (`Join`). `settings`: ε of the norms, what scores are multiplied by, what they are capped
/// at (0: not).
at::Tensor decodeLayers(at::Tensor& x, const at::Tensor& places, at::TensorList turns, at::TensorList weights, at::TensorList held,
                        at::IntArrayRef layers, at::IntArrayRef sizes, at::ArrayRef<double> settings) {
  expect(x.dim() == 2 && x.is_contiguous() && x.is_cpu() && x.scalar_type() == at::kFloat, "x of two dimensions, contiguous float32 on the CPU");
  expect(places.dim() == 2 && places.size(0) == x.size(0) && places.size(1) == 4 && places.is_contiguous() && places.is_cpu() &&
             places.scalar_type() == at::kInt,
         "places [rows, 4] of int32");
  Layers m = layersOf(x.size(1), weights, held, layers, sizes, settings);
  int64_t rows = x.size(0);
  if (rows == 0) return x;
  const Place* given = reinterpret_cast<const Place*>(places.const_data_ptr<int32_t>());
  for (int64_t r = 0; r < rows; r++) m.check(given[r]);
  std::vector<const float*> turned;
  for (const at::Tensor& turn : turns) {
    expect(turn.dim() == 2 && turn.size(0) == rows && turn.size(1) == m.width && turn.is_cpu() && turn.scalar_type() == at::kFloat && turn.is_contiguous(),
           "turns [rows, width], contiguous float32 on the CPU");
    turned.push_back(turn.const_data_ptr<float>());
  }
  for (const Layer& layer : m.layers) expect(layer.kind >= 0 && layer.kind < static_cast<int64_t>(turns.size()), "turns for every kind of layer");
  run(m, x.mutable_data_ptr<float>(), given, rows, turned);
  return x;
}

TORCH_LIBRARY_FRAGMENT(etude, library) {
  library.def(
      "decode_layers(Tensor(a!) x, Tensor places, Tensor[] turns, Tensor[] weights, Tensor(b!)[] held, int[] layers, "
      "int[] sizes, float[] settings) -> Tensor(a!)");
}
TORCH_LIBRARY_IMPL(etude, CPU, library) { library.impl("decode_layers", TORCH_FN(decodeLayers)); }

}  // namespace
}  // namespace etude
