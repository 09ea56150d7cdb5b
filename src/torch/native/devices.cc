// Threads, devices, streams, events, graphs and device memory, through LibTorch's device-neutral interfaces: no CUDA
// header is needed, and without a device these functions say so.
#include "errors.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <c10/core/CachingDeviceAllocator.h>
#include <c10/core/Event.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>

#if __has_include(<ATen/accelerator/Graph.h>)
#include <ATen/accelerator/Graph.h>
#define ETUDE_GRAPHS 1
using DeviceGraph = at::accelerator::Graph;
#elif defined(ETUDE_CUDA_HEADERS) && __has_include(<ATen/cuda/CUDAGraph.h>)
#include <ATen/cuda/CUDAGraph.h>
#define ETUDE_GRAPHS 1
using DeviceGraph = at::cuda::CUDAGraph;
#endif

namespace etude {
namespace {

napi_value setNumThreads(Arguments& in) {
  int64_t threads = in.integer(0);
  if (threads < 1 || threads > 4096) throw ArgumentError("setNumThreads: expected 1 to 4096, got " + std::to_string(threads));
  at::set_num_threads(static_cast<int>(threads));
  return undefined(in.env);
}

napi_value getNumThreads(Arguments& in) { return number(in.env, at::get_num_threads()); }

const c10::impl::DeviceGuardImplInterface& implementation(c10::Device device) {
  TORCH_CHECK(device.type() != c10::DeviceType::Meta && c10::impl::hasDeviceGuardImpl(device.type()),
              "no kernels for ", device.type(), " are loaded");
  const auto* found = c10::impl::getDeviceGuardImpl(device.type());
  TORCH_CHECK(found->deviceCount() > 0, "there is no ", device.type(), " device");
  // Its allocator has no statistics, and its streams no allocator, until something has set the device up.
  if (!device.is_cpu()) at::globalContext().lazyInitDevice(device.type());
  return *found;
}

c10::Device indexed(Arguments& in, size_t i) {
  c10::Device device(in.text(i));
  const auto& found = implementation(device);
  c10::Device whole = device.has_index() ? device : found.getDevice();
  TORCH_CHECK(whole.index() >= 0 && whole.index() < found.deviceCount(), "there is no device ", whole, "; there are ",
              static_cast<int>(found.deviceCount()), " of its kind");
  return whole;
}

napi_value deviceCount(Arguments& in) {
  c10::DeviceType type = c10::Device(in.text(0)).type();
  return number(in.env, c10::impl::hasDeviceGuardImpl(type) ? c10::impl::getDeviceGuardImpl(type)->deviceCount() : 0);
}

napi_value currentDevice(Arguments& in) { return text(in.env, implementation(c10::Device(in.text(0))).getDevice().str()); }

napi_value setDevice(Arguments& in) {
  c10::Device device = indexed(in, 0);
  implementation(device).setDevice(device);
  return undefined(in.env);
}

napi_value synchronizeDevice(Arguments& in) {
  c10::Device device = indexed(in, 0);
  implementation(device).synchronizeDevice(device.index());
  return undefined(in.env);
}

struct StreamObject final : NativeObject {
  c10::Stream stream;
  explicit StreamObject(c10::Stream stream) : stream(stream) {}
};

struct EventObject final : NativeObject {
  c10::Event event;
  EventObject(c10::DeviceType type, c10::EventFlag flag) : event(type, flag) {}
};

template <class Kind>
Kind& object(Arguments& in, size_t i, const char* kind) {
  auto* found = in.state.objects.find(in.number(i));
  Kind* typed = found ? dynamic_cast<Kind*>(found->get()) : nullptr;
  if (!typed) throw ArgumentError(std::string("the ") + kind + " is no longer there");
  return *typed;
}

napi_value freeObject(Arguments& in) { return boolean(in.env, in.state.objects.remove(in.number(0))); }

/// newStream(device, priority)
napi_value newStream(Arguments& in) {
  c10::Device device = indexed(in, 0);
  auto stream = implementation(device).getNewStream(device, static_cast<int>(in.integer(1)));
  return number(in.env, in.state.objects.add(std::make_shared<StreamObject>(stream)));
}

napi_value currentStream(Arguments& in) {
  c10::Device device = indexed(in, 0);
  return number(in.env, in.state.objects.add(std::make_shared<StreamObject>(implementation(device).getStream(device))));
}

napi_value queryStream(Arguments& in) { return boolean(in.env, object<StreamObject>(in, 0, "stream").stream.query()); }

napi_value synchronizeStream(Arguments& in) {
  object<StreamObject>(in, 0, "stream").stream.synchronize();
  return undefined(in.env);
}

napi_value waitEvent(Arguments& in) {
  object<EventObject>(in, 1, "event").event.block(object<StreamObject>(in, 0, "stream").stream);
  return undefined(in.env);
}

/// Makes a stream and its device the current ones: a graph is captured from the current device's stream.
struct CurrentStream {
  const c10::impl::DeviceGuardImplInterface& device;
  c10::Device deviceBefore;
  c10::Stream streamBefore;
  CurrentStream(c10::Stream stream)
      : device(implementation(stream.device())), deviceBefore(device.exchangeDevice(stream.device())),
        streamBefore(device.exchangeStream(stream)) {}
  ~CurrentStream() {
    device.exchangeStream(streamBefore);
    device.setDevice(deviceBefore);
  }
};

void run(Arguments& in, size_t i) {
  napi_value global, result;
  check(napi_get_global(in.env, &global), "no global object");
  check(napi_call_function(in.env, global, in.values[i], 0, nullptr, &result), "expected a function");
}

/// withStream(stream, body)
napi_value withStream(Arguments& in) {
  CurrentStream current(object<StreamObject>(in, 0, "stream").stream);
  run(in, 1);
  return undefined(in.env);
}

/// newEvent(device, timing)
napi_value newEvent(Arguments& in) {
  c10::Device device = indexed(in, 0);
  auto flag = in.boolean(1) ? c10::EventFlag::BACKEND_DEFAULT : c10::EventFlag::PYTORCH_DEFAULT;
  return number(in.env, in.state.objects.add(std::make_shared<EventObject>(device.type(), flag)));
}

napi_value recordEvent(Arguments& in) {
  object<EventObject>(in, 0, "event").event.record(object<StreamObject>(in, 1, "stream").stream);
  return undefined(in.env);
}

napi_value queryEvent(Arguments& in) { return boolean(in.env, object<EventObject>(in, 0, "event").event.query()); }

napi_value synchronizeEvent(Arguments& in) {
  object<EventObject>(in, 0, "event").event.synchronize();
  return undefined(in.env);
}

/// elapsedTime(start, end) in milliseconds
napi_value elapsedTime(Arguments& in) {
  return number(in.env, object<EventObject>(in, 0, "event").event.elapsedTime(object<EventObject>(in, 1, "event").event));
}

/// deviceMemory(device) → [allocated, most allocated, reserved, most reserved, free, total]; the last two are -1 where
/// this LibTorch does not tell them.
napi_value deviceMemory(Arguments& in) {
  c10::Device device = indexed(in, 0);
  auto* allocator = at::getDeviceAllocator(device.type());
  auto stats = allocator->getDeviceStats(device.index());
  std::vector<double> result = {static_cast<double>(stats.allocated_bytes[0].current), static_cast<double>(stats.allocated_bytes[0].peak),
                                static_cast<double>(stats.reserved_bytes[0].current), static_cast<double>(stats.reserved_bytes[0].peak)};
  auto info = [&](auto* known) -> std::pair<double, double> {
    if constexpr (requires { known->getMemoryInfo(device.index()); }) {
      auto [free, total] = known->getMemoryInfo(device.index());
      return {static_cast<double>(free), static_cast<double>(total)};
    } else {
      return {-1, -1};
    }
  }(allocator);
  result.push_back(info.first);
  result.push_back(info.second);
  return array(in.env, result);
}

napi_value emptyCache(Arguments& in) {
  at::getDeviceAllocator(indexed(in, 0).type())->emptyCache();
  return undefined(in.env);
}

napi_value resetDevicePeak(Arguments& in) {
  c10::Device device = indexed(in, 0);
  at::getDeviceAllocator(device.type())->resetPeakStats(device.index());
  return undefined(in.env);
}

#ifdef ETUDE_GRAPHS
struct GraphObject final : NativeObject {
  DeviceGraph graph;
  bool captured = false;
};

napi_value newGraph(Arguments& in) {
  indexed(in, 0);
  return number(in.env, in.state.objects.add(std::make_shared<GraphObject>()));
}

/// captureGraph(graph, stream, body): the work that body launches is recorded, not run.
napi_value captureGraph(Arguments& in) {
  GraphObject& held = object<GraphObject>(in, 0, "graph");
  CurrentStream current(object<StreamObject>(in, 1, "stream").stream);
  if (held.captured) held.graph.reset();
  held.captured = false;
  held.graph.capture_begin();
  try {
    run(in, 2);
  } catch (...) {
    // The stream must leave capture mode, or nothing more runs on it. What is told is why body failed.
    try {
      held.graph.capture_end();
    } catch (const std::exception&) {
    }
    throw;
  }
  held.graph.capture_end();
  held.captured = true;
  return undefined(in.env);
}

napi_value replayGraph(Arguments& in) {
  GraphObject& held = object<GraphObject>(in, 0, "graph");
  TORCH_CHECK(held.captured, "replay: nothing was captured in this graph");
  held.graph.replay();
  return undefined(in.env);
}
#else
napi_value newGraph(Arguments&) {
  TORCH_CHECK(false, "graphs need PyTorch 2.13, or the CUDA headers when the addon is built");
}
napi_value captureGraph(Arguments& in) { return newGraph(in); }
napi_value replayGraph(Arguments& in) { return newGraph(in); }
#endif

}  // namespace

void defineDevices(napi_env env, napi_value target) {
  define<setNumThreads>(env, target, "setNumThreads");
  define<getNumThreads>(env, target, "getNumThreads");
  define<deviceCount>(env, target, "deviceCount");
  define<currentDevice>(env, target, "currentDevice");
  define<setDevice>(env, target, "setDevice");
  define<synchronizeDevice>(env, target, "synchronizeDevice");
  define<freeObject>(env, target, "freeObject");
  define<newStream>(env, target, "newStream");
  define<currentStream>(env, target, "currentStream");
  define<queryStream>(env, target, "queryStream");
  define<synchronizeStream>(env, target, "synchronizeStream");
  define<waitEvent>(env, target, "waitEvent");
  define<withStream>(env, target, "withStream");
  define<newEvent>(env, target, "newEvent");
  define<recordEvent>(env, target, "recordEvent");
  define<queryEvent>(env, target, "queryEvent");
  define<synchronizeEvent>(env, target, "synchronizeEvent");
  define<elapsedTime>(env, target, "elapsedTime");
  define<deviceMemory>(env, target, "deviceMemory");
  define<emptyCache>(env, target, "emptyCache");
  define<resetDevicePeak>(env, target, "resetDevicePeak");
  define<newGraph>(env, target, "newGraph");
  define<captureGraph>(env, target, "captureGraph");
  define<replayGraph>(env, target, "replayGraph");
}

}  // namespace etude
