// Threads and devices.
#include "errors.h"

#include <ATen/Context.h>
#include <ATen/DeviceAccelerator.h>
#include <ATen/Parallel.h>
#include <dlfcn.h>

namespace etude {
namespace {

napi_value setNumThreads(Arguments& in) {
  int64_t threads = in.integer(0);
  if (threads < 1 || threads > 4096) throw ArgumentError("setNumThreads: expected 1 to 4096, got " + std::to_string(threads));
  at::set_num_threads(static_cast<int>(threads));
  return undefined(in.env);
}

napi_value getNumThreads(Arguments& in) { return number(in.env, at::get_num_threads()); }

}  // namespace

void defineDevices(napi_env env, napi_value target) {
  define<setNumThreads>(env, target, "setNumThreads");
  define<getNumThreads>(env, target, "getNumThreads");
}

}  // namespace etude
