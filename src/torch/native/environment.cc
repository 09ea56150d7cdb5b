#include "environment.h"
#include "errors.h"

#include <c10/core/Allocator.h>
#include <c10/util/Exception.h>

#include <unordered_set>

// Experimental, so not in the headers, and not in every version of Node.
extern "C" napi_status node_api_post_finalizer(napi_env, napi_finalize, void*, void*) __attribute__((weak));

namespace etude {

double Environment::adopt(at::Tensor tensor) {
  if (!tensor.defined()) return 0;
  if (batch == nullptr) openBatch();
  size_t bytes = 0;
  // A view adds no memory of its own.
  if (tensor.has_storage() && tensor.storage().use_count() == 1) bytes = tensor.storage().nbytes();
  double handle = tensors.add(std::move(tensor));
  batch->handles.push_back(handle);
  batch->bytes += bytes;
  if (!scopes.empty()) scopes.back().push_back(handle);
  return handle;
}

const at::Tensor& Environment::tensor(double handle) {
  at::Tensor* found = tensors.find(handle);
  if (!found) {
    throw ArgumentError(
        "the tensor is no longer there: it was disposed, its scope ended, or it belongs to another thread");
  }
  return *found;
}

static void freeBatches(Environment& state, std::vector<Batch*>& batches) {
  std::vector<Batch*> dead;
  dead.swap(batches);
  for (Batch* batch : dead) {
    for (double handle : batch->handles) state.tensors.remove(handle);
    delete batch;
  }
}

void Environment::sweep() {
  freeBatches(*this, urgent);
  freeBatches(*this, condemned);
  backlog = 0;
}

void Environment::sweepSome() {
  if (!urgent.empty()) freeBatches(*this, urgent);
  // One for one where the backlog allows: then each new tensor finds in malloc's cache what the last one left.
  int most = backlog > 4096 ? 4 : 1;
  for (int freed = 0; freed < most && !condemned.empty();) {
    Batch* last = condemned.back();
    if (last->handles.empty()) {
      condemned.pop_back();
      delete last;
      continue;
    }
    double handle = last->handles.back();
    last->handles.pop_back();
    backlog--;
    if (tensors.remove(handle)) freed++;
  }
}

/// Runs inside a garbage collection, where no call into JavaScript is allowed.
static void finalizeBatch(napi_env env, void* data, void*) {
  Batch* batch = static_cast<Batch*>(data);
  Environment& state = *batch->environment;
  if (state.batch == batch) state.batch = nullptr;
  bool first = state.condemned.empty() && state.urgent.empty();
  if (batch->large()) {
    state.urgent.push_back(batch);
  } else {
    state.condemned.push_back(batch);
    state.backlog += batch->handles.size();
  }
  if (first && node_api_post_finalizer) {
    // For a program that makes no further call.
    node_api_post_finalizer(
        env, [](napi_env env, void*, void*) { Environment::of(env).sweep(); }, nullptr, nullptr);
  }
}

void Environment::openBatch() {
  if (batch) made += batch->bytes;
  auto opened = std::make_unique<Batch>();
  opened->environment = shared_from_this();
  opened->handles.reserve(64);
  napi_value holder, external;
  check(napi_get_reference_value(env, token, &holder), "the token holder is gone");
  check(napi_create_external(env, opened.get(), finalizeBatch, nullptr, &external), "cannot make a token");
  batch = opened.release();
  check(napi_set_element(env, holder, 0, external), "cannot store the token");
  watchMemoryIfChanged();
  isScavengeDue = tensors.size() > crowd + backlog || made > (8u << 20);
}

void Environment::dropReleased() {
  std::vector<napi_ref> dropped;
  {
    std::lock_guard<std::mutex> lock(released->mutex);
    dropped.swap(released->references);
  }
  for (napi_ref reference : dropped) napi_delete_reference(env, reference);
}

/// How much more may be held than after the last collection before there is another: this, or half of what was held
/// then, whichever is more. V8's own rule is not asked, because it bounds nothing: it starts at 64 MiB of growth
/// whatever a collection of its heap costs, and ends the later the larger the heap is.
static constexpr int64_t room = int64_t{256} << 20;

void Environment::watchMemory() {
  seen = threadBalance();
  lowest = std::min(lowest, seen);
  // A scope frees what it holds by itself, and a collection in every training step would be for nothing.
  int64_t factor = scopes.empty() ? 1 : 4 * patience;
  isCollectionDue = seen - lowest > std::max(room, lowest / 2) * factor;
  if (seen < reported) reportMemory(0);
}

void Environment::reportMemory(int64_t more) {
  int64_t total;
  napi_adjust_external_memory(env, threadBalance() - reported + more, &total);
  reported = threadBalance() + more;
}

void Environment::collectDue() {
  if (isScavengeDue) scavengeNow();
  if (!isCollectionDue) return;
  int64_t before = threadBalance(), grown = before - lowest;
  collectGarbage();
  int64_t freed = before - lowest;
  if (freed > grown / 2) patience = 1;
  else if (!scopes.empty() && freed < grown / 4) patience = std::min<int64_t>(patience * 2, 64);
}

/// V8 sees of a tensor only its object. Left to itself it comes after some hundred thousand, when the next ones are far
/// out in memory, and slow.
void Environment::scavengeNow() {
  isScavengeDue = false;
  made = 0;
  napi_value function, global, result;
  if (scopes.empty() && scavenge && napi_get_reference_value(env, scavenge, &function) == napi_ok) {
    check(napi_get_global(env, &global), "no global object");
    check(napi_call_function(env, global, function, 0, nullptr, &result), "the collector");
  }
  size_t living = tensors.size() - std::min(tensors.size(), backlog);
  crowd = living + std::max<size_t>(1024, living / 8);
}

void Environment::emitWarnings() {
  std::vector<std::string> texts;
  texts.swap(warnings);
  napi_value function, global;
  if (!warn || napi_get_reference_value(env, warn, &function) != napi_ok) return;
  check(napi_get_global(env, &global), "no global object");
  for (const std::string& message : texts) {
    napi_value value = text(env, message), result;
    check(napi_call_function(env, global, function, 1, &value, &result), "a warning");
  }
}

void Environment::collectGarbage() {
  // V8 collects at once when told of more external memory than it has a heap for.
  reportMemory(int64_t{1} << 40);
  reportMemory(0);
  sweep();
  lowest = threadBalance();
  watchMemory();
}

namespace {
struct Collector final : c10::WarningHandler {
  void process(const c10::Warning& warning) override {
    static std::mutex mutex;
    static std::unordered_set<std::string> seen;
    std::string place = std::string(warning.source_location().file) + ":" + std::to_string(warning.source_location().line);
    {
      std::lock_guard<std::mutex> lock(mutex);
      if (!seen.insert(place).second) return;
    }
    if (auto alive = state.lock()) alive->warnings.push_back(warning.msg());
  }
  std::weak_ptr<Environment> state;
};
}  // namespace

void collectWarnings(Environment& state) {
  thread_local Collector collector;
  collector.state = state.weak_from_this();
  c10::WarningUtils::set_warning_handler(&collector);
}

static napi_value configure(Arguments& in) {
  Environment& state = in.state;
  check(napi_create_reference(in.env, in.values[0], 1, &state.token), "configure: token holder");
  check(napi_create_reference(in.env, in.values[1], 1, &state.torchError), "configure: TorchError");
  check(napi_create_reference(in.env, in.values[2], 1, &state.memoryError), "configure: OutOfMemoryError");
  check(napi_create_reference(in.env, in.values[3], 1, &state.warn), "configure: warn");
  check(napi_create_reference(in.env, in.values[4], 1, &state.scavenge), "configure: scavenge");
  return undefined(in.env);
}

static napi_value dispose(Arguments& in) { return boolean(in.env, in.state.tensors.remove(in.number(0))); }

static napi_value isLive(Arguments& in) {
  return boolean(in.env, in.state.tensors.find(in.number(0)) != nullptr);
}

/// keep(handle): survives its scope, and leaves its batch: the answer is a token of its own.
static napi_value keep(Arguments& in) {
  Environment& state = in.state;
  double handle = in.number(0);
  state.tensor(handle);
  if (state.tensors.kept(handle)) return undefined(in.env);
  state.tensors.keep(handle);
  double own = state.tensors.add(state.tensor(handle));
  state.tensors.keep(own);
  auto batch = std::make_unique<Batch>();
  batch->environment = state.shared_from_this();
  batch->handles.push_back(own);
  napi_value external;
  check(napi_create_external(in.env, batch.get(), finalizeBatch, nullptr, &external), "cannot make a token");
  batch.release();
  state.tensors.remove(handle);
  napi_value pair;
  napi_create_array_with_length(in.env, 2, &pair);
  napi_set_element(in.env, pair, 0, number(in.env, own));
  napi_set_element(in.env, pair, 1, external);
  return pair;
}

/// scope(body): runs body(), then frees the tensors made meanwhile but those whose handles body() answers.
/// The stack of scopes is unwound here, in C++, because JavaScript's `finally` does not run when execution is
/// terminated.
static napi_value scope(Arguments& in) {
  Environment& state = in.state;
  struct Scope {
    Environment& state;
    size_t depth;
    explicit Scope(Environment& state) : state(state), depth(state.scopes.size()) { state.scopes.emplace_back(); }
    std::vector<double> close() {
      std::vector<double> made;
      while (state.scopes.size() > depth) {
        auto& top = state.scopes.back();
        if (made.empty()) made.swap(top);
        else made.insert(made.end(), top.begin(), top.end());
        state.scopes.pop_back();
      }
      if (state.scopes.empty()) state.patience = 1;
      return made;
    }
    ~Scope() {
      for (double handle : close()) {
        if (!state.tensors.kept(handle)) state.tensors.remove(handle);
      }
    }
  } frame(state);
  napi_value global, result;
  check(napi_get_global(in.env, &global), "no global object");
  check(napi_call_function(in.env, global, in.values[0], 0, nullptr, &result), "scope: expected a function");
  std::vector<double> survivors;
  {
    survivors = Arguments(state, in.env, result).handles(0);
  }
  std::vector<double> made = frame.close();
  std::vector<double> moved;
  for (double handle : survivors) {
    if (at::Tensor* found = state.tensors.find(handle)) {
      (void)found;
      if (!state.tensors.kept(handle)) {
        state.tensors.keep(handle);
        moved.push_back(handle);
      }
    }
  }
  for (double handle : made) {
    if (!state.tensors.kept(handle)) state.tensors.remove(handle);
  }
  for (double handle : moved) {
    state.tensors.unkeep(handle);
    if (!state.scopes.empty()) state.scopes.back().push_back(handle);
  }
  return undefined(in.env);
}

static napi_value collectNow(Arguments& in) {
  in.state.collectGarbage();
  return undefined(in.env);
}

static napi_value liveTensors(Arguments& in) {
  in.state.sweep();
  return number(in.env, static_cast<double>(in.state.tensors.size()));
}

static napi_value cpuMemoryOf(Arguments& in) {
  in.state.sweep();
  CpuMemory memory = cpuMemory();
  return array(in.env, {static_cast<double>(memory.current), static_cast<double>(memory.peak),
                        static_cast<double>(memoryLimit())});
}

static napi_value resetPeak(Arguments& in) {
  resetPeakMemory();
  return undefined(in.env);
}

static napi_value limitMemory(Arguments& in) {
  setMemoryLimit(in.integer(0));
  return undefined(in.env);
}

void defineLifetime(napi_env env, napi_value target) {
  define<configure>(env, target, "configure");
  define<dispose>(env, target, "dispose");
  define<isLive>(env, target, "isLive");
  define<keep>(env, target, "keep");
  define<collectNow>(env, target, "collectGarbage");
  define<scope>(env, target, "scope");
  define<liveTensors>(env, target, "liveTensors");
  define<cpuMemoryOf>(env, target, "cpuMemory");
  define<resetPeak>(env, target, "resetPeakMemory");
  define<limitMemory>(env, target, "setMemoryLimit");
}

}  // namespace etude
