// The addon's front door: one environment's state, and the functions of every file.
#include "errors.h"

#include <dlfcn.h>

namespace etude {

/// Importing a CUDA build's kernels needs no toolkit: opening the library registers them. Answers why not.
static std::string openLibrary(const std::string& path) {
  return dlopen(path.c_str(), RTLD_NOW | RTLD_GLOBAL) ? std::string() : std::string(dlerror());
}

static napi_value openDeviceLibrary(Arguments& in) { return text(in.env, openLibrary(in.text(0))); }

static void finalizeEnvironment(napi_env, void* data, void*) {
  std::unique_ptr<std::shared_ptr<Environment>> state(static_cast<std::shared_ptr<Environment>*>(data));
  {
    std::lock_guard<std::mutex> lock((*state)->released->mutex);
    (*state)->released->alive = false;
  }
  (*state)->batch = nullptr;
  (*state)->sweep();
  (*state)->tensors = Slab<at::Tensor>();
  emptyThreadCache();
  (*state)->generators = Slab<at::Generator>();
  (*state)->objects = Slab<std::shared_ptr<NativeObject>>();
}

static napi_value initialize(napi_env env, napi_value exports) {
  try {
    installAllocator();
    auto state = std::make_shared<Environment>();
    state->env = env;
    check(napi_set_instance_data(env, new std::shared_ptr<Environment>(state), finalizeEnvironment, nullptr), "instance data");
    collectWarnings(*state);
    defineDispatch(env, exports);
    defineTensorData(env, exports);
    defineAutograd(env, exports);
    defineCustomFunctions(env, exports);
    defineLifetime(env, exports);
    defineRandom(env, exports);
    defineDevices(env, exports);
    define<openDeviceLibrary>(env, exports, "openDeviceLibrary");
    return exports;
  } catch (...) {
    napi_throw_error(env, nullptr, "etude/torch: the addon could not be initialized");
    return nullptr;
  }
}

}  // namespace etude

NAPI_MODULE_INIT() { return etude::initialize(env, exports); }
