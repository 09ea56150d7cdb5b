// etude::decode_layers: all layers of a decoder, over rows of one token each whose keys and values lie in slots; for
// sampling on the CPU in float32. The rows of a step do not depend on each other, so a thread takes some of them through
// all layers and meets the others once, at the end; only where rows are few do several threads share each product.
#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>
#include <torch/library.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

#include "lanes.h"
#include "panels.h"
#include "slot-attention.h"
#include "team.h"

namespace etude {
namespace {

void expect(bool condition, const char* what) { TORCH_CHECK(condition, "etude::decode_layers: expected ", what); }

const float* floats(const at::Tensor& t) {
  if (t.numel() == 0) return nullptr;
  expect(t.is_cpu() && t.scalar_type() == at::kFloat && t.is_contiguous(), "contiguous float32 on the CPU");
  return t.const_data_ptr<float>();
}

/// What stands in `weights` for each layer, in this order; an empty tensor is none.
enum Weight { QueryKeyValue, QkvBias, QueryNorm, KeyNorm, Output, OutputBias, AttentionNorm, GateUp, GateUpBias, Down, DownBias, FeedNorm, weightsPerLayer };

struct Layer {
  PanelProduct qkv, output, gateUp, down;
  /// Of each head's query and key [width], and behind attention and feed-forward [hidden]; null: none.
  const float *queryNorm, *keyNorm, *attentionNorm, *feedNorm;
  /// Keys and values [2, slots, kvHeads, capacity, width].
  float* held;
  /// cos and sin side by side for each pair of a row's head, [rows, width].
  const float* turns;
  int64_t window;
};

/// A token's place.
struct Place {
  int32_t slot, position, donor, shared;
};

struct Model {
  std::vector<Layer> layers;
  int64_t hidden, heads, kvHeads, headDim, width, inner, slots, capacity;
  float eps, scale, cap;
  float* x;
  const Place* places;
  int64_t rows;

  int64_t qkvWidth() const { return (heads + 2 * kvHeads) * width; }
  int64_t mixedWidth() const { return heads * width; }
  /// Floats of a team: normed and branch [hidden], query, key and value, attention's answer, the gated layer; for a block.
  int64_t scratch() const { return mostRows * (2 * hidden + qkvWidth() + mixedWidth() + inner); }
};

/// Turns the pairs of one head: (a, b) → (a·cos − b·sin, b·cos + a·sin).
ETUDE_CLONES void turn(float* head, const float* turns, int64_t width) {
  for (int64_t d = 0; d < width; d += lanes) {
    Lanes x = ETUDE_LOAD(head + d), t = ETUDE_LOAD(turns + d);
    Lanes cosine = __builtin_shuffle(t, (LaneBits{0, 0, 2, 2, 4, 4, 6, 6}));
    Lanes sine = __builtin_shuffle(t, (LaneBits{1, 1, 3, 3, 5, 5, 7, 7}));
    Lanes other = __builtin_shuffle(x, (LaneBits{1, 0, 3, 2, 5, 4, 7, 6}));
    const Lanes sign = {-1.f, 1.f, -1.f, 1.f, -1.f, 1.f, -1.f, 1.f};
    ETUDE_STORE(head + d) = x * cosine + other * (sine * sign);
  }
}

/// head /= √(mean over headDim of its squares + ε), times scale; what a head is filled up with is 0 and stays so.
void normaliseHead(const Model& m, const float* scale, float* head) {
  float sum = 0;
  for (int64_t d = 0; d < m.headDim; d++) sum += head[d] * head[d];
  float factor = 1.f / std::sqrt(sum / static_cast<float>(m.headDim) + m.eps);
  for (int64_t d = 0; d < m.headDim; d++) head[d] *= factor * scale[d];
}

/// Rows `from` to `to` (at most `mostRows`) through all layers, by one team.
class Block {
  const Model& m;
  const Team& team;
  const int64_t from, rows;
  float *normed, *branch, *qkv, *mixed, *gated;
  float* scores;

 public:
  Block(const Model& m, const Team& team, int64_t from, int64_t to, float* scratch, float* scores)
      : m(m), team(team), from(from), rows(to - from), scores(scores) {
    normed = scratch;
    branch = normed + mostRows * m.hidden;
    qkv = branch + mostRows * m.hidden;
    mixed = qkv + mostRows * m.qkvWidth();
    gated = mixed + mostRows * m.mixedWidth();
  }

  void run() {
    for (const Layer& layer : m.layers) {
      norm();
      product(layer.qkv, normed, m.hidden, qkv, m.qkvWidth());
      keep(layer);
      attention(layer);
      add(layer.output, layer.attentionNorm, mixed, m.mixedWidth());
      norm();
      product(layer.gateUp, normed, m.hidden, gated, m.inner);
      add(layer.down, layer.feedNorm, gated, m.inner);
    }
  }

 private:
  float* row(int64_t r) const { return m.x + (from + r) * m.hidden; }

  template <class Work>
  void share(int64_t count, const Work& work) {
    auto [first, last] = team.share(count);
    for (int64_t i = first; i < last; i++) work(i);
    team.meet();
  }

  void norm() {
    share(rows, [&](int64_t r) { normalise(row(r), nullptr, m.hidden, m.eps, normed + r * m.hidden); });
  }

  void product(const PanelProduct& product, const float* x, int64_t stride, float* out, int64_t outStride) {
    auto [first, last] = team.share(product.count());
    multiply(product, x, stride, rows, first, last, out, outStride);
    team.meet();
  }

  /// x += y·W, or its norm where the family has one behind the block.
  void add(const PanelProduct& product, const float* scale, const float* y, int64_t stride) {
    if (!scale) return this->product(product, y, stride, row(0), m.hidden);
    this->product(product, y, stride, branch, m.hidden);
    share(rows, [&](int64_t r) {
      float *own = branch + r * m.hidden, *x = row(r);
      normalise(own, scale, m.hidden, m.eps, own);
      for (int64_t d = 0; d < m.hidden; d++) x[d] += own[d];
    });
  }

  float* placeOf(const Layer& layer, int64_t slot, int64_t head) const {
    return layer.held + (slot * m.kvHeads + head) * m.capacity * m.width;
  }
  int64_t half() const { return m.slots * m.kvHeads * m.capacity * m.width; }

  /// Writes the keys and values of all rows before any of them is read: rows may be tokens of one prompt.
  void keep(const Layer& layer) {
    share(rows * m.kvHeads, [&](int64_t task) {
      int64_t r = task / m.kvHeads, head = task % m.kvHeads;
      const Place& place = m.places[from + r];
      float* key = qkv + r * m.qkvWidth() + (m.heads + head) * m.width;
      if (layer.keyNorm) normaliseHead(m, layer.keyNorm, key);
      turn(key, layer.turns + (from + r) * m.width, m.width);
      float* to = placeOf(layer, place.slot, head) + place.position * m.width;
      std::memcpy(to, key, m.width * sizeof(float));
      std::memcpy(to + half(), key + m.kvHeads * m.width, m.width * sizeof(float));
    });
  }

  /// What one key-value head of a row sees: in the slot that lends it its first places, then in its own.
  std::pair<Run, Run> runsOf(const Layer& layer, int64_t task) const {
    const Place& place = m.places[from + task / m.kvHeads];
    int64_t end = place.position + 1;
    int64_t first = layer.window > 0 ? std::max<int64_t>(0, end - layer.window) : 0;
    int64_t border = std::max<int64_t>(first, place.shared);
    const float* mine = placeOf(layer, place.slot, task % m.kvHeads);
    const float* lent = placeOf(layer, place.donor, task % m.kvHeads);
    return {{lent + first * m.width, lent + half() + first * m.width, border - first},
            {mine + border * m.width, mine + half() + border * m.width, end - border}};
  }

  void fetch(const Run& run) const {
    constexpr int64_t most = 4096;  // of a longer run the rest is seen coming
    for (int64_t i = 0; i < std::min(run.count * m.width, most); i += 16) {
      __builtin_prefetch(run.keys + i);
      __builtin_prefetch(run.values + i);
    }
  }

  void attention(const Layer& layer) {
    int64_t group = m.heads / m.kvHeads, last = team.share(rows * m.kvHeads).second - 1;
    share(rows * m.kvHeads, [&](int64_t task) {
      int64_t r = task / m.kvHeads, head = task % m.kvHeads;
      auto [lent, own] = runsOf(layer, task);
      if (task < last) {
        // the runs are too short for the processor to see by itself what comes next
        auto [nextLent, nextOwn] = runsOf(layer, task + 1);
        fetch(nextLent);
        fetch(nextOwn);
      }
      Run runs[2] = {lent, own};
      for (int64_t g = head * group; g < (head + 1) * group; g++) {
        float* query = qkv + r * m.qkvWidth() + g * m.width;
        if (layer.queryNorm) normaliseHead(m, layer.queryNorm, query);
        turn(query, layer.turns + (from + r) * m.width, m.width);
        attend(query, runs, m.width, m.scale, m.cap, scores, mixed + r * m.mixedWidth() + g * m.width);
      }
    });
  }
};

/// The largest divisor of `count` that is at most `most`.
int64_t divisorUpTo(int64_t count, int64_t most) {
  while (count % most) most--;
  return most;
}

/// How many teams `threads` make. Rows of one slot stay together. With weights that fit into the caches a team is worth
/// its while from a tile of rows on; larger ones are read from memory once a team, which some tens of rows pay for.
int64_t teamsOf(const Model& m, int64_t threads) {
  int64_t sequences = 1;
  for (int64_t r = 1; r < m.rows; r++) sequences += m.places[r].slot != m.places[r - 1].slot;
  int64_t weights = 0;
  for (const Layer& layer : m.layers) {
    for (const PanelProduct* p : {&layer.qkv, &layer.output, &layer.gateUp, &layer.down}) weights += p->count() * panelWidth * p->depth;
  }
  int64_t least = weights * sizeof(float) <= (8 << 20) ? 6 : 48;
  return divisorUpTo(threads, std::clamp<int64_t>(std::min(m.rows / least, sequences), 1, threads));
}

void run(const Model& m) {
  int64_t most = std::max(1, at::get_num_threads());
  at::Tensor scratch = at::empty({most, m.scratch()}, at::kFloat);
  at::Tensor scores = at::empty({most, m.capacity + 2 * lanes}, at::kFloat);
  std::vector<Meeting> meetings(most);
  float *scratchData = scratch.mutable_data_ptr<float>(), *scoreData = scores.mutable_data_ptr<float>();
  onAllThreads([&](int64_t thread, int64_t threads) {
    int64_t teams = teamsOf(m, threads), size = threads / teams;
    int64_t number = thread / size;
    Team team{thread % size, size, &meetings[number]};
    // a border is moved to where another slot begins
    auto border = [&](int64_t i) {
      int64_t r = m.rows * i / teams;
      while (r > 0 && r < m.rows && m.places[r].slot == m.places[r - 1].slot) r++;
      return r;
    };
    int64_t from = border(number), to = border(number + 1);
    int64_t blocks = (to - from + mostRows - 1) / mostRows;
    for (int64_t b = 0; b < blocks; b++) {
      Block block(m, team, from + (to - from) * b / blocks, from + (to - from) * (b + 1) / blocks, scratchData + number * m.scratch(),
                  scoreData + thread * scores.size(1));
      block.run();
    }
  });
}

PanelProduct productOf(const at::Tensor& panels, const at::Tensor& bias, int64_t depth, int64_t width, Join join) {
  PanelProduct product{floats(panels), floats(bias), depth, width, join};
  expect(panels.dim() == 3 && panels.size(0) == product.count() && panels.size(1) == depth && panels.size(2) == panelWidth,
         "weights in panels [⌈outputs / 16⌉, inputs, 16]");
  expect(!product.bias || bias.numel() == product.count() * panelWidth, "a bias for each column of the panels");
  return product;
}

void checkPlaces(const Model& m) {
  for (int64_t r = 0; r < m.rows; r++) {
    const Place& p = m.places[r];
    expect(p.slot >= 0 && p.slot < m.slots && p.position >= 0 && p.position < m.capacity, "slots and positions that exist");
    expect(p.donor >= 0 && p.donor < m.slots && p.shared >= 0 && p.shared <= p.position, "shared slots that exist, and at most the row's places in them");
  }
}

/// x [n, hidden] ← what the layers make of it. `places` [n, 4] int32: slot and position of each row's token, the slot from
/// which its first places are read, and how many; rows of one slot stand together, in the order of their positions.
/// `turns`: by kind of layer [n, width], cos and sin of each pair side by side. `weights`: `weightsPerLayer` a layer, norms
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
  size_t count = held.size();
  expect(count > 0 && weights.size() == count * weightsPerLayer && layers.size() == 2 * count, "12 weights, a cache, a kind and a window for each layer");
  expect(sizes.size() == 4 && settings.size() == 3, "4 sizes and 3 settings");
  Model m;
  m.hidden = x.size(1);
  m.rows = x.size(0);
  m.heads = sizes[0];
  m.headDim = sizes[1];
  m.inner = sizes[2];
  expect(sizes[3] >= static_cast<int64_t>(Join::Silu) && sizes[3] <= static_cast<int64_t>(Join::GeluTanh), "an activation from 2 to 4");
  Join activation = static_cast<Join>(sizes[3]);
  expect(held[0].dim() == 5 && held[0].size(0) == 2, "held [2, slots, kvHeads, capacity, width]");
  m.slots = held[0].size(1);
  m.kvHeads = held[0].size(2);
  m.capacity = held[0].size(3);
  m.width = held[0].size(4);
  expect(m.width % lanes == 0 && m.width <= mostWidth && m.headDim > 0 && m.headDim <= m.width && m.width - m.headDim < lanes,
         "a width of 8 to 512 in steps of 8, the next above the head's");
  expect(m.heads > 0 && m.kvHeads > 0 && m.heads % m.kvHeads == 0 && m.inner > 0, "heads that are a multiple of kvHeads");
  m.eps = settings[0];
  m.scale = settings[1];
  m.cap = settings[2];
  m.x = x.mutable_data_ptr<float>();
  m.places = reinterpret_cast<const Place*>(places.const_data_ptr<int32_t>());
  checkPlaces(m);
  for (size_t i = 0; i < count; i++) {
    auto weight = [&](Weight which) -> const at::Tensor& { return weights[i * weightsPerLayer + which]; };
    auto scaleOf = [&](Weight which, int64_t width) {
      const at::Tensor& t = weight(which);
      expect(t.numel() == 0 || t.numel() == width, "a norm's weight for each coordinate");
      return floats(t);
    };
    expect(held[i].sizes() == held[0].sizes(), "caches of one shape");
    expect(layers[2 * i] >= 0 && layers[2 * i] < static_cast<int64_t>(turns.size()), "turns for every kind of layer");
    const at::Tensor& turn = turns[layers[2 * i]];
    expect(turn.dim() == 2 && turn.size(0) == m.rows && turn.size(1) == m.width, "turns [rows, width]");
    floats(held[i]);
    m.layers.push_back(Layer{productOf(weight(QueryKeyValue), weight(QkvBias), m.hidden, m.qkvWidth(), Join::None),
                             productOf(weight(Output), weight(OutputBias), m.mixedWidth(), m.hidden, weight(AttentionNorm).numel() ? Join::None : Join::Add),
                             productOf(weight(GateUp), weight(GateUpBias), m.hidden, m.inner, activation),
                             productOf(weight(Down), weight(DownBias), m.inner, m.hidden, weight(FeedNorm).numel() ? Join::None : Join::Add),
                             scaleOf(QueryNorm, m.headDim), scaleOf(KeyNorm, m.headDim), scaleOf(AttentionNorm, m.hidden), scaleOf(FeedNorm, m.hidden),
                             held[i].mutable_data_ptr<float>(), floats(turn), layers[2 * i + 1]});
  }
  if (m.rows > 0) run(m);
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
