#include "layers.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <tuple>

#include "lanes.h"
#include "slot-attention.h"

namespace etude {
namespace {

void expect(bool condition, const char* what) { TORCH_CHECK(condition, "etude::decode: expected ", what); }

const float* floats(const at::Tensor& t) {
  if (t.numel() == 0) return nullptr;
  expect(t.is_cpu() && t.scalar_type() == at::kFloat && t.is_contiguous(), "contiguous float32 on the CPU");
  return t.const_data_ptr<float>();
}

/// What stands in `weights` for each layer, in this order; an empty tensor is none.
enum Weight { QueryKeyValue, QkvBias, QueryNorm, KeyNorm, Output, OutputBias, AttentionNorm, GateUp, GateUpBias, Down, DownBias, FeedNorm, weightsPerLayer };

PanelProduct productOf(const at::Tensor& panels, const at::Tensor& bias, int64_t depth, int64_t width, Join join) {
  PanelProduct product{floats(panels), floats(bias), depth, width, join};
  expect(panels.dim() == 3 && panels.size(0) == product.count() && panels.size(1) == depth && panels.size(2) == panelWidth,
         "weights in panels [⌈outputs / 16⌉, inputs, 16]");
  expect(!product.bias || bias.numel() == product.count() * panelWidth, "a bias for each column of the panels");
  return product;
}

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
void normaliseHead(const Layers& m, const float* scale, float* head) {
  float sum = 0;
  for (int64_t d = 0; d < m.headDim; d++) sum += head[d] * head[d];
  float factor = 1.f / std::sqrt(sum / static_cast<float>(m.headDim) + m.eps);
  for (int64_t d = 0; d < m.headDim; d++) head[d] *= factor * scale[d];
}

/// A block of rows on its way through the layers.
class Block {
  const Layers& m;
  const Rows& given;
  const Team& team;
  const int64_t rows;
  float *normed, *branch, *qkv, *mixed, *gated;
  float* scores;

 public:
  Block(const Layers& m, const Rows& given, const Team& team, float* scratch, float* scores)
      : m(m), given(given), team(team), rows(given.count), scores(scores) {
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
  float* row(int64_t r) const { return given.x + r * m.hidden; }
  const float* turnsOf(const Layer& layer, int64_t r) const {
    return given.turns[layer.kind] + (given.isTable ? given.places[r].position : r) * m.width;
  }

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
      auto [r, head] = rowAndHead(task);
      const Place& place = given.places[r];
      float* key = qkv + r * m.qkvWidth() + (m.heads + head) * m.width;
      if (layer.keyNorm) normaliseHead(m, layer.keyNorm, key);
      turn(key, turnsOf(layer, r), m.width);
      float* to = placeOf(layer, place.slot, head) + place.position * m.width;
      std::memcpy(to, key, m.width * sizeof(float));
      std::memcpy(to + half(), key + m.kvHeads * m.width, m.width * sizeof(float));
    });
  }

  /// Tasks are ordered by head, then row: rows that begin alike, or are one prompt's, find what they read in the caches.
  std::pair<int64_t, int64_t> rowAndHead(int64_t task) const { return {task % rows, task / rows}; }

  /// What one key-value head of a row sees: in the slot that lends it its first places, then in its own.
  std::pair<Run, Run> runsOf(const Layer& layer, int64_t task) const {
    auto [r, head] = rowAndHead(task);
    const Place& place = given.places[r];
    int64_t end = place.position + 1;
    int64_t first = layer.window > 0 ? std::max<int64_t>(0, end - layer.window) : 0;
    int64_t border = std::max<int64_t>(first, place.shared);
    const float* mine = placeOf(layer, place.slot, head);
    const float* lent = placeOf(layer, place.donor, head);
    return {{lent + first * m.width, lent + half() + first * m.width, border - first},
            {mine + border * m.width, mine + half() + border * m.width, end - border}};
  }

  void attention(const Layer& layer) {
    int64_t group = m.heads / m.kvHeads, last = team.share(rows * m.kvHeads).second - 1;
    share(rows * m.kvHeads, [&](int64_t task) {
      auto [r, head] = rowAndHead(task);
      auto [lent, own] = runsOf(layer, task);
      Run runs[2] = {lent, own}, next[2] = {};
      if (task < last) {
        std::tie(next[0], next[1]) = runsOf(layer, task + 1);
        if (next[0].keys == lent.keys) next[0] = {};  // is there already
      }
      for (int64_t g = head * group; g < (head + 1) * group; g++) {
        float* query = qkv + r * m.qkvWidth() + g * m.width;
        if (layer.queryNorm) normaliseHead(m, layer.queryNorm, query);
        turn(query, turnsOf(layer, r), m.width);
        attend(query, runs, next, m.width, m.scale, m.cap, scores, mixed + r * m.mixedWidth() + g * m.width);
        next[0] = next[1] = {};
      }
    });
  }
};

/// The largest divisor of `count` that is at most `most`.
int64_t divisorUpTo(int64_t count, int64_t most) {
  while (count % most) most--;
  return most;
}

}  // namespace

int64_t Layers::weightBytes() const {
  int64_t floats = 0;
  for (const Layer& layer : layers) {
    for (const PanelProduct* p : {&layer.qkv, &layer.output, &layer.gateUp, &layer.down}) floats += p->count() * panelWidth * p->depth;
  }
  return floats * static_cast<int64_t>(sizeof(float));
}

void Layers::check(const Place& place) const {
  expect(place.slot >= 0 && place.slot < slots && place.position >= 0 && place.position < capacity, "slots and positions that exist");
  expect(place.donor >= 0 && place.donor < slots && place.shared >= 0 && place.shared <= place.position,
         "shared slots that exist, and at most the row's places in them");
}

Layers layersOf(int64_t hidden, at::TensorList weights, at::TensorList held, at::IntArrayRef layers, at::IntArrayRef sizes,
                at::ArrayRef<double> settings) {
  size_t count = held.size();
  expect(count > 0 && weights.size() == count * weightsPerLayer && layers.size() == 2 * count, "12 weights, a cache, a kind and a window for each layer");
  expect(sizes.size() == 4 && settings.size() == 3, "4 sizes and 3 settings");
  Layers m;
  m.hidden = hidden;
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
  for (size_t i = 0; i < count; i++) {
    auto weight = [&](Weight which) -> const at::Tensor& { return weights[i * weightsPerLayer + which]; };
    auto scaleOf = [&](Weight which, int64_t width) {
      const at::Tensor& t = weight(which);
      expect(t.numel() == 0 || t.numel() == width, "a norm's weight for each coordinate");
      return floats(t);
    };
    expect(held[i].sizes() == held[0].sizes(), "caches of one shape");
    floats(held[i]);
    m.layers.push_back(Layer{productOf(weight(QueryKeyValue), weight(QkvBias), m.hidden, m.qkvWidth(), Join::None),
                             productOf(weight(Output), weight(OutputBias), m.mixedWidth(), m.hidden, weight(AttentionNorm).numel() ? Join::None : Join::Add),
                             productOf(weight(GateUp), weight(GateUpBias), m.hidden, m.inner, activation),
                             productOf(weight(Down), weight(DownBias), m.inner, m.hidden, weight(FeedNorm).numel() ? Join::None : Join::Add),
                             scaleOf(QueryNorm, m.headDim), scaleOf(KeyNorm, m.headDim), scaleOf(AttentionNorm, m.hidden), scaleOf(FeedNorm, m.hidden),
                             held[i].mutable_data_ptr<float>(), layers[2 * i], layers[2 * i + 1]});
  }
  return m;
}

void decode(const Layers& layers, const Rows& rows, const Team& team, float* scratch, float* scores) {
  Block(layers, rows, team, scratch, scores).run();
}

int64_t teamsFor(const Layers& layers, int64_t rows, int64_t sequences, int64_t threads) {
  int64_t least = layers.weightBytes() <= (8 << 20) ? 6 : 48;
  return divisorUpTo(threads, std::clamp<int64_t>(std::min(rows / least, sequences), 1, threads));
}

}  // namespace etude
