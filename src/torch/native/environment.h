// What one JavaScript environment (the main thread or a Worker) owns: its live tensors, the scopes that free
// them, and what the garbage collector is told. Nothing here is shared between environments.
#pragma once

// The experimental version of Node-API is asked for on purpose: only there do finalizers run during a garbage
// collection, so that a synchronous loop which never returns to the event loop still gives memory back.
#define NAPI_EXPERIMENTAL
#define NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT
#define NAPI_VERSION 2147483647
#include <node_api.h>

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>
#include <c10/core/Event.h>
#include <c10/core/Stream.h>

#include <cmath>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace etude {

/// Values addressed by numbers that are never used twice: index + generation * 2^22 (53 bits in all).
template <class Value>
class Slab {
  static constexpr uint32_t chunkBits = 12;
  static constexpr uint32_t capacity = 1u << 22;
  struct Slot {
    Value value;
    uint32_t generation = 1;
    bool live = false;
    bool kept = false;
  };
  std::vector<std::unique_ptr<Slot[]>> chunks;  // chunks, so that a reference survives growth
  std::vector<uint32_t> vacant;
  uint32_t used = 0;
  size_t count = 0;

  Slot* slot(double handle) {
    if (!(handle >= capacity && handle < 9007199254740992.0) || handle != std::floor(handle)) return nullptr;
    uint64_t bits = static_cast<uint64_t>(handle);
    uint32_t index = bits & (capacity - 1);
    if (index >= used) return nullptr;
    Slot& found = chunks[index >> chunkBits][index & ((1u << chunkBits) - 1)];
    return found.live && found.generation == bits >> 22 ? &found : nullptr;
  }

 public:
  double add(Value value) {
    uint32_t index;
    if (!vacant.empty()) {
      index = vacant.back();
      vacant.pop_back();
    } else {
      if (used == capacity) throw std::runtime_error("more than 4194304 live handles");
      if (used >> chunkBits == chunks.size()) chunks.push_back(std::make_unique<Slot[]>(1u << chunkBits));
      index = used++;
    }
    Slot& made = chunks[index >> chunkBits][index & ((1u << chunkBits) - 1)];
    made.value = std::move(value);
    made.live = true;
    made.kept = false;
    count++;
    return static_cast<double>(index) + static_cast<double>(made.generation) * capacity;
  }
  Value* find(double handle) {
    Slot* found = slot(handle);
    return found ? &found->value : nullptr;
  }
  bool remove(double handle) {
    Slot* found = slot(handle);
    if (!found) return false;
    Value dropped = std::move(found->value);
    found->value = Value();
    found->live = false;
    count--;
    uint64_t index = static_cast<uint64_t>(handle) & (capacity - 1);
    if (++found->generation < (1u << 31) - 1) vacant.push_back(static_cast<uint32_t>(index));
    return true;
  }
  /// A kept value outlives the scope it was made in.
  bool keep(double handle) {
    Slot* found = slot(handle);
    if (found) found->kept = true;
    return found;
  }
  void unkeep(double handle) {
    Slot* found = slot(handle);
    if (found) found->kept = false;
  }
  bool kept(double handle) {
    Slot* found = slot(handle);
    return found && found->kept;
  }
  size_t size() const { return count; }
};

/// JavaScript references that LibTorch let go of, perhaps on another thread, to be deleted on their own.
struct Released {
  std::mutex mutex;
  std::vector<napi_ref> references;
  bool alive = true;
  void push(napi_ref reference) {
    std::lock_guard<std::mutex> lock(mutex);
    if (alive) references.push_back(reference);
  }
};

struct Environment;

/// Bytes that this thread allocated on the CPU and did not free.
int64_t threadBalance();

/// A stream, event or graph that JavaScript holds by number.
struct NativeObject {
  virtual ~NativeObject() = default;
};

/// Tensors that the garbage collector frees together: they hold one JavaScript token, so that a small tensor
/// does not pay for a finalizer of its own. A batch closes early on large tensors.
struct Batch {
  std::shared_ptr<Environment> environment;
  std::vector<double> handles;
  size_t bytes = 0;
  bool full() const { return handles.size() >= 64 || bytes >= (1u << 20); }
  bool large() const { return bytes >= (64u << 10); }
};

struct Environment : std::enable_shared_from_this<Environment> {
  napi_env env = nullptr;
  std::thread::id thread = std::this_thread::get_id();
  Slab<at::Tensor> tensors;
  Slab<at::Generator> generators;
  Slab<std::shared_ptr<NativeObject>> objects;
  std::vector<std::vector<double>> scopes;
  std::shared_ptr<Released> released = std::make_shared<Released>();
  Batch* batch = nullptr;
  std::vector<Batch*> condemned;  // found unreachable by the garbage collector: small tensors, freed one or a few a call
  std::vector<Batch*> urgent;     // the same of large tensors, freed at the end of this call
  napi_ref token = nullptr;        // array whose element 0 is the current batch's token
  napi_ref torchError = nullptr;   // class TorchError
  napi_ref memoryError = nullptr;  // class OutOfMemoryError
  napi_ref warn = nullptr;         // function(text)
  napi_ref scavenge = nullptr;     // function(): collects the young generation
  napi_ref carried = nullptr;      // what a callback threw, until LibTorch's engine has returned
  std::vector<std::string> warnings;
  std::shared_ptr<void> server;    // of callbacks from the engine's threads: callback.cc
  int64_t seen = 0;                // bytes held when memory was last looked at
  int64_t reported = 0;            // bytes V8 was told of
  int64_t lowest = 0;              // bytes held at least since the last collection
  int64_t patience = 1;            // how many times more this scope may hold, after collections that freed little
  size_t backlog = 0;              // how many handles `condemned` holds
  size_t made = 0;                 // bytes of new tensors since the young generation was collected
  size_t crowd = 1024;             // how many handles there may be before the young generation is collected
  bool isCollectionDue = false, isScavengeDue = false;

  static Environment& of(napi_env env) {
    void* data = nullptr;
    napi_get_instance_data(env, &data);
    return **static_cast<std::shared_ptr<Environment>*>(data);
  }

  /// Gives a tensor a handle, inside the innermost scope and the current batch. Undefined tensors have none: 0.
  double adopt(at::Tensor tensor);
  /// The tensor of a handle; throws when it was disposed or belongs elsewhere.
  const at::Tensor& tensor(double handle);
  /// Housekeeping at the door of every call that makes tensors: batches, pending references, memory pressure.
  void enter() {
    if (batch == nullptr || batch->full()) openBatch();
    if (!released->references.empty()) dropReleased();
  }
  void openBatch();
  /// At the end of a call, never at its start: JavaScript reads a tensor's handle and calls, and in between the
  /// collector may already have found the tensor's object dead.
  void leave() {
    if (isCollectionDue || isScavengeDue) collectDue();
    if (!condemned.empty() || !urgent.empty()) sweepSome();
    if (!warnings.empty()) emitWarnings();
  }
  /// Frees what the collector found: a small tensor or a few, so that the next ones take their place in the caches of the
  /// processor and of malloc, and all large ones.
  void sweepSome();
  void sweep();
  void emitWarnings();
  /// Makes V8 collect garbage now, and frees what it found.
  void collectGarbage();
  /// The same at the end of a call, where so much was made that V8 must not choose its time.
  void collectDue();
  void scavengeNow();
  void dropReleased();
  void watchMemory();
  void watchMemoryIfChanged() {
    int64_t change = threadBalance() - seen;
    if (change >= (4 << 20) || change <= -(4 << 20)) watchMemory();
  }
  /// Tells V8 what is held, and `more`.
  void reportMemory(int64_t more);
};

/// Bytes LibTorch's CPU allocator holds now, and held at most.
struct CpuMemory {
  int64_t current, peak;
};
/// LibTorch's warnings of this thread go to `state.warnings`, each place in its sources once.
void collectWarnings(Environment& state);
CpuMemory cpuMemory();
void resetPeakMemory();
void emptyThreadCache();
void setMemoryLimit(int64_t bytes);
int64_t memoryLimit();
void installAllocator();

}  // namespace etude
