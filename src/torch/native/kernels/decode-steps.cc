// etude::decode_steps: many rows some tokens further, layers, output layer and draws in one call, for sampling on the CPU in
// float32. A thread takes a few rows several tokens on before it turns to the next, so that their keys and values come
// from memory once in that time; threads meet only where several share the products of few rows.
#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/full.h>
#include <torch/library.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "draw.h"
#include "layers.h"
#include "team.h"

namespace etude {
namespace {

void expect(bool condition, const char* what) { TORCH_CHECK(condition, "etude::decode_steps: expected ", what); }

bool isPlain(const at::Tensor& t, at::ScalarType type, at::IntArrayRef shape) {
  return t.is_cpu() && t.scalar_type() == type && t.sizes() == shape && t.is_contiguous();
}

struct Sampling {
  Layers layers;
  std::vector<const float*> turns;
  /// [vocabulary, hidden]
  const float* embedding;
  float embeddingScale;
  PanelProduct head;
  /// Logits x become cap·tanh(x / cap); 0: they stay.
  float finalCap;
  int64_t vocab, rows, steps, stopsPerRow;
  const int32_t* tokens;
  const Place* places;
  /// [rows]: tokens at most.
  const int32_t* limits;
  /// [rows, stopsPerRow]: tokens that end a row, −1: none.
  const int32_t* stops;
  /// [rows]: 0 takes the likeliest.
  const float* temperatures;
  /// [rows, steps] in (0, 1]
  const float* uniforms;
  /// [rows, steps]
  int32_t* drawn;
  float* logprobs;

  int64_t scratch() const { return layers.scratch() + mostRows * (2 * layers.hidden + vocab); }
};

/// The rows of a block that still run.
struct Running {
  int64_t count = 0;
  int64_t row[mostRows];
  int32_t token[mostRows];
  Place place[mostRows];
  bool isOver[mostRows];
};

void embed(const Sampling& s, int32_t token, float* x) {
  const float* from = s.embedding + token * s.layers.hidden;
  for (int64_t d = 0; d < s.layers.hidden; d++) x[d] = from[d] * s.embeddingScale;
}

/// Draws one row's token from its logits; whether the row ends with it.
bool take(const Sampling& s, Draw& draw, float* logits, int64_t row, int64_t step, int32_t& token) {
  if (s.finalCap > 0) {
    for (int64_t v = 0; v < s.vocab; v++) logits[v] = s.finalCap * std::tanh(logits[v] / s.finalCap);
  }
  int64_t at = row * s.steps + step;
  float temperature = s.temperatures[row];
  if (temperature > 0 && temperature != 1) {
    for (int64_t v = 0; v < s.vocab; v++) logits[v] /= temperature;
  }
  float* logprob = s.logprobs + at;
  token = static_cast<int32_t>(temperature > 0 ? draw.token(logits, s.uniforms[at], *logprob) : draw.likeliest(logits, *logprob));
  s.drawn[at] = token;
  const int32_t* stops = s.stops + row * s.stopsPerRow;
  return token < 0 || step + 1 >= s.limits[row] || std::find(stops, stops + s.stopsPerRow, token) != stops + s.stopsPerRow;
}

/// Takes rows `from` to `to` (at most `mostRows`) up to `steps` tokens on.
void advance(const Sampling& s, int64_t from, int64_t to, const Team& team, Running& running, Draw& draw, float* scratch, float* scores) {
  const Layers& m = s.layers;
  float *x = scratch + m.scratch(), *normed = x + mostRows * m.hidden, *logits = normed + mostRows * m.hidden;
  auto share = [&](int64_t count, auto work) {
    auto [first, last] = team.share(count);
    for (int64_t i = first; i < last; i++) work(i);
    team.meet();
  };
  if (team.rank == 0) {
    running.count = to - from;
    for (int64_t i = 0; i < running.count; i++) {
      running.row[i] = from + i;
      running.token[i] = s.tokens[from + i];
      running.place[i] = s.places[from + i];
    }
  }
  team.meet();
  for (int64_t step = 0; step < s.steps && running.count > 0; step++) {
    int64_t count = running.count;
    share(count, [&](int64_t i) { embed(s, running.token[i], x + i * m.hidden); });
    decode(m, Rows{x, running.place, count, s.turns.data(), true}, team, scratch, scores);
    share(count, [&](int64_t i) { normalise(x + i * m.hidden, nullptr, m.hidden, m.eps, normed + i * m.hidden); });
    auto [first, last] = team.share(s.head.count());
    multiply(s.head, normed, m.hidden, count, first, last, logits, s.vocab);
    team.meet();
    share(count, [&](int64_t i) { running.isOver[i] = take(s, draw, logits + i * s.vocab, running.row[i], step, running.token[i]); });
    if (team.rank == 0) {
      running.count = 0;
      for (int64_t i = 0; i < count; i++) {
        if (running.isOver[i]) continue;
        int64_t to = running.count++;
        running.row[to] = running.row[i];
        running.token[to] = running.token[i];
        running.place[to] = running.place[i];
        running.place[to].position++;
      }
    }
    team.meet();
  }
}

/// How many rows a team takes on at a time: where the weights fit into the caches, so few that their keys and values do too.
int64_t blockRows(const Sampling& s) {
  const Layers& m = s.layers;
  if (m.weightBytes() > (8 << 20)) return mostRows;
  int64_t places = 0;
  for (int64_t r = 0; r < s.rows; r++) places += s.places[r].position + s.steps;
  int64_t perPlace = 2 * static_cast<int64_t>(m.layers.size()) * m.kvHeads * m.width * static_cast<int64_t>(sizeof(float));
  int64_t perRow = std::max<int64_t>(1, places / s.rows * perPlace);
  return std::clamp<int64_t>((4 << 20) / perRow, 12, mostRows);
}

void run(const Sampling& s) {
  int64_t most = std::max(1, at::get_num_threads());
  at::Tensor scratch = at::empty({most, s.scratch()}, at::kFloat), scores = at::empty({most, s.layers.scores()}, at::kFloat);
  std::vector<Meeting> meetings(most);
  std::vector<Running> running(most);
  std::vector<Draw> draws(most, Draw(s.vocab));
  float *scratchData = scratch.mutable_data_ptr<float>(), *scoreData = scores.mutable_data_ptr<float>();
  int64_t size = blockRows(s);
  onAllThreads([&](int64_t thread, int64_t threads) {
    int64_t teams = teamsFor(s.layers, s.rows, s.rows, threads), members = threads / teams, number = thread / members;
    Team team{thread % members, members, &meetings[number]};
    int64_t from = s.rows * number / teams, to = s.rows * (number + 1) / teams;
    int64_t blocks = (to - from + size - 1) / size;
    for (int64_t b = 0; b < blocks; b++) {
      advance(s, from + (to - from) * b / blocks, from + (to - from) * (b + 1) / blocks, team, running[number], draws[thread],
              scratchData + number * s.scratch(), scoreData + thread * s.layers.scores());
    }
  });
}

/// Takes n rows of different slots up to S tokens on. `tokens`, `places`: each row's last token and where it goes, as for
/// `decode_layers`; `turns` are tables [positions, width] here. `embedding` [V, hidden] is multiplied by the first of
/// `outputs`; logits are capped at the second (0: not). `head` in panels, its norm multiplied into it. `limits` [n] int32,
/// `stops` [n, any] int32 and `temperatures` [n] say how each row goes on, `uniforms` [n, S] what it draws by.
/// → tokens [n, S] int32 and their log-probabilities under the distribution they were drawn from (at temperature 0 the
/// softmax). A row's answers end with its stop token or its limit, or with −1 and NaN where its logits are not numbers;
/// what stands behind is −1.
std::tuple<at::Tensor, at::Tensor> decodeSteps(const at::Tensor& tokens, const at::Tensor& places, at::TensorList turns, at::TensorList weights,
                                               at::TensorList held, at::IntArrayRef layers, at::IntArrayRef sizes, at::ArrayRef<double> settings,
                                               const at::Tensor& embedding, const at::Tensor& head, const std::optional<at::Tensor>& headBias,
                                               at::ArrayRef<double> outputs, const at::Tensor& limits, const at::Tensor& stops,
                                               const at::Tensor& temperatures, const at::Tensor& uniforms) {
  expect(embedding.dim() == 2 && isPlain(embedding, at::kFloat, embedding.sizes()) && embedding.size(0) > 0 && embedding.size(1) > 0,
         "embedding [vocabulary, hidden], contiguous float32 on the CPU");
  expect(uniforms.dim() == 2 && isPlain(uniforms, at::kFloat, uniforms.sizes()), "uniforms [rows, steps], contiguous float32 on the CPU");
  expect(outputs.size() == 2, "2 settings of the outputs");
  Sampling s;
  s.vocab = embedding.size(0);
  s.rows = uniforms.size(0);
  s.steps = uniforms.size(1);
  s.layers = layersOf(embedding.size(1), weights, held, layers, sizes, settings);
  expect(isPlain(tokens, at::kInt, {s.rows}) && isPlain(places, at::kInt, {s.rows, 4}) && isPlain(limits, at::kInt, {s.rows}),
         "tokens [rows], places [rows, 4] and limits [rows], contiguous int32 on the CPU");
  expect(stops.dim() == 2 && isPlain(stops, at::kInt, {s.rows, stops.size(1)}), "stops [rows, any], contiguous int32 on the CPU");
  expect(isPlain(temperatures, at::kFloat, {s.rows}), "temperatures [rows], contiguous float32 on the CPU");
  s.stopsPerRow = stops.size(1);
  s.tokens = tokens.const_data_ptr<int32_t>();
  s.places = reinterpret_cast<const Place*>(places.const_data_ptr<int32_t>());
  s.limits = limits.const_data_ptr<int32_t>();
  s.stops = stops.const_data_ptr<int32_t>();
  s.temperatures = temperatures.const_data_ptr<float>();
  s.uniforms = uniforms.const_data_ptr<float>();
  s.embedding = embedding.const_data_ptr<float>();
  s.embeddingScale = outputs[0];
  s.finalCap = outputs[1];
  s.head = PanelProduct{nullptr, nullptr, s.layers.hidden, s.vocab, Join::None};
  int64_t count = s.head.count();
  expect(isPlain(head, at::kFloat, {count, s.layers.hidden, panelWidth}), "a head in panels [⌈vocabulary / 16⌉, hidden, 16]");
  expect(!headBias || isPlain(*headBias, at::kFloat, {count * panelWidth}), "a bias for each column of the panels");
  s.head.panels = head.const_data_ptr<float>();
  s.head.bias = headBias ? headBias->const_data_ptr<float>() : nullptr;
  at::Tensor drawn = at::full({s.rows, s.steps}, -1, at::kInt), logprobs = at::full({s.rows, s.steps}, NAN, at::kFloat);
  if (s.rows == 0 || s.steps == 0) return {drawn, logprobs};
  for (const at::Tensor& table : turns) {
    expect(table.dim() == 2 && table.size(0) >= s.layers.capacity && isPlain(table, at::kFloat, {table.size(0), s.layers.width}),
           "turns [positions, width] for every place, contiguous float32 on the CPU");
    s.turns.push_back(table.const_data_ptr<float>());
  }
  for (const Layer& layer : s.layers.layers) expect(layer.kind >= 0 && layer.kind < static_cast<int64_t>(turns.size()), "turns for every kind of layer");
  for (int64_t r = 0; r < s.rows; r++) {
    s.layers.check(s.places[r]);
    expect(s.tokens[r] >= 0 && s.tokens[r] < s.vocab, "tokens of the vocabulary");
    expect(s.limits[r] >= 1, "limits of at least 1");
    expect(s.places[r].position + std::min<int64_t>(s.limits[r], s.steps) <= s.layers.capacity, "room in its slot for what a row may draw");
  }
  s.drawn = drawn.mutable_data_ptr<int32_t>();
  s.logprobs = logprobs.mutable_data_ptr<float>();
  run(s);
  return {drawn, logprobs};
}

TORCH_LIBRARY_FRAGMENT(etude, library) {
  library.def(
      "decode_steps(Tensor tokens, Tensor places, Tensor[] turns, Tensor[] weights, Tensor(a!)[] held, int[] layers, int[] sizes, "
      "float[] settings, Tensor embedding, Tensor head, Tensor? head_bias, float[] outputs, Tensor limits, Tensor stops, "
      "Tensor temperatures, Tensor uniforms) -> (Tensor, Tensor)");
}
TORCH_LIBRARY_IMPL(etude, CPU, library) { library.impl("decode_steps", TORCH_FN(decodeSteps)); }

}  // namespace
}  // namespace etude
