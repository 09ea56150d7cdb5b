// Gradients: backward, grad, and the modes that decide whether operators are recorded.
#include "callback.h"

#include <ATen/autocast_mode.h>
#include <c10/core/GradMode.h>
#include <c10/core/InferenceMode.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/variable.h>

namespace etude {
namespace {

std::optional<bool> optionalFlag(Arguments& in, size_t i) {
  return in.missing(i) ? std::nullopt : std::optional<bool>(in.boolean(i));
}

bool threadsAlways = false;

/// For tests of the path that devices take, on a machine without one.
napi_value setThreadedBackward(Arguments& in) {
  threadsAlways = in.boolean(0);
  return undefined(in.env);
}

/// The engine works on CPU tensors in the calling thread, on others in a thread of each device.
bool onDevices(const std::vector<at::Tensor>& tensors) {
  if (threadsAlways) return true;
  for (const at::Tensor& tensor : tensors) {
    if (tensor.defined() && !tensor.device().is_cpu()) return true;
  }
  return false;
}

/// backward(tensors, gradients, retainGraph, createGraph, inputs); 0 stands for an absent gradient.
napi_value backward(Arguments& in) {
  in.state.enter();
  in.state.watchMemoryIfChanged();
  auto inputs = in.missing(4) ? std::vector<at::Tensor>() : in.tensors(4);
  auto gradients = in.missing(1) ? std::vector<at::Tensor>() : in.tensors(1);
  auto tensors = in.tensors(0);
  auto retain = optionalFlag(in, 2);
  bool create = in.boolean(3);
  runServing(in.state, onDevices(tensors), [&] { torch::autograd::backward(tensors, gradients, retain, create, inputs); });
  return undefined(in.env);
}

/// grad(outputs, inputs, gradients, retainGraph, createGraph, allowUnused) → handles, 0 where unused.
napi_value gradientsOf(Arguments& in) {
  in.state.enter();
  in.state.watchMemoryIfChanged();
  auto given = in.missing(2) ? std::vector<at::Tensor>() : in.tensors(2);
  auto outputs = in.tensors(0), inputs = in.tensors(1);
  auto retain = optionalFlag(in, 3);
  bool create = in.boolean(4), unused = in.boolean(5);
  std::vector<at::Tensor> found;
  runServing(in.state, onDevices(outputs), [&] {
    found = torch::autograd::grad(outputs, inputs, given, retain, create, unused);
  });
  std::vector<double> handles;
  for (auto& tensor : found) handles.push_back(in.state.adopt(std::move(tensor)));
  return array(in.env, handles);
}

napi_value gradient(Arguments& in) {
  in.state.enter();
  return number(in.env, in.state.adopt(in.tensor(0).grad()));
}

/// setGradient(handle, gradient or 0)
napi_value setGradient(Arguments& in) {
  const at::Tensor& tensor = in.tensor(0);
  double handle = in.number(1);
  if (handle == 0) {
    tensor.mutable_grad() = at::Tensor();
    return undefined(in.env);
  }
  const at::Tensor& gradient = in.state.tensor(handle);
  TORCH_CHECK(gradient.sizes() == tensor.sizes() && gradient.device() == tensor.device() &&
                  gradient.scalar_type() == tensor.scalar_type(),
              "a gradient of ", gradient.sizes(), ' ', gradient.scalar_type(), " on ", gradient.device(),
              " does not fit a tensor of ", tensor.sizes(), ' ', tensor.scalar_type(), " on ", tensor.device());
  TORCH_CHECK(!gradient.is_same(tensor), "a tensor cannot be its own gradient");
  tensor.mutable_grad() = gradient;
  return undefined(in.env);
}

napi_value requiresGrad(Arguments& in) { return boolean(in.env, in.tensor(0).requires_grad()); }

napi_value setRequiresGrad(Arguments& in) {
  const at::Tensor& tensor = in.tensor(0);
  bool wanted = in.boolean(1);
  TORCH_CHECK(wanted || tensor.is_leaf(),
              "requiresGrad can be turned off only on a leaf; use detach() to cut a result out of the graph");
  TORCH_CHECK(!wanted || torch::autograd::isDifferentiableType(tensor.scalar_type()),
              "only floating-point and complex tensors can require gradients, this one is ", tensor.scalar_type());
  tensor.set_requires_grad(wanted);
  return undefined(in.env);
}

napi_value isLeaf(Arguments& in) { return boolean(in.env, in.tensor(0).is_leaf()); }
napi_value version(Arguments& in) { return number(in.env, static_cast<double>(in.tensor(0)._version())); }

napi_value gradFunction(Arguments& in) {
  const auto& function = in.tensor(0).grad_fn();
  if (!function) return undefined(in.env);
  std::string name = function->name();
  // those of C++ are called torch::autograd::CppNode<etude::GeluFunction>
  if (name.back() == '>') name = name.substr(name.rfind(':') + 1, name.size() - name.rfind(':') - 2);
  return text(in.env, name);
}

napi_value retainGradient(Arguments& in) {
  in.tensor(0).retain_grad();
  return undefined(in.env);
}

napi_value gradientsOn(Arguments& in) { return boolean(in.env, c10::GradMode::is_enabled()); }

napi_value run(Arguments& in, size_t i) {
  napi_value global, result;
  check(napi_get_global(in.env, &global), "no global object");
  check(napi_call_function(in.env, global, in.values[i], 0, nullptr, &result), "expected a function");
  return result;
}

/// withGradMode(enabled, body): the mode is restored here even if execution is terminated inside body.
napi_value withGradMode(Arguments& in) {
  c10::AutoGradMode mode(in.boolean(0));
  return run(in, 1);
}

napi_value withInferenceMode(Arguments& in) {
  c10::InferenceMode mode(true);
  return run(in, 0);
}

/// withAutocast(device, enabled, dtype, cache, body)
napi_value withAutocast(Arguments& in) {
  c10::DeviceType device = c10::Device(in.text(0)).type();
  TORCH_CHECK(at::autocast::is_autocast_available(device), "autocast is not available on ", device);
  auto type = static_cast<at::ScalarType>(in.integer(2));
  struct Autocast {
    c10::DeviceType device;
    bool enabled, cache;
    at::ScalarType type;
    Autocast(c10::DeviceType device, bool on, at::ScalarType wanted, bool keep)
        : device(device), enabled(at::autocast::is_autocast_enabled(device)), cache(at::autocast::is_autocast_cache_enabled()),
          type(at::autocast::get_autocast_dtype(device)) {
      at::autocast::set_autocast_enabled(device, on);
      at::autocast::set_autocast_dtype(device, wanted);
      at::autocast::set_autocast_cache_enabled(keep);
      at::autocast::increment_nesting();
    }
    ~Autocast() {
      if (at::autocast::decrement_nesting() == 0) at::autocast::clear_cache();
      at::autocast::set_autocast_enabled(device, enabled);
      at::autocast::set_autocast_dtype(device, type);
      at::autocast::set_autocast_cache_enabled(cache);
    }
  } autocast(device, in.boolean(1), type, in.boolean(3));
  return run(in, 4);
}

/// autocastState(device) → [enabled, dtype, cache]
napi_value autocastState(Arguments& in) {
  c10::DeviceType device = c10::Device(in.text(0)).type();
  return array(in.env, {at::autocast::is_autocast_enabled(device) ? 1.0 : 0.0,
                        static_cast<double>(at::autocast::get_autocast_dtype(device)),
                        at::autocast::is_autocast_cache_enabled() ? 1.0 : 0.0});
}

}  // namespace

void defineAutograd(napi_env env, napi_value target) {
  define<setThreadedBackward>(env, target, "setThreadedBackward");
  define<backward>(env, target, "backward");
  define<gradientsOf>(env, target, "gradientsOf");
  define<gradient>(env, target, "gradient");
  define<setGradient>(env, target, "setGradient");
  define<requiresGrad>(env, target, "requiresGrad");
  define<setRequiresGrad>(env, target, "setRequiresGrad");
  define<isLeaf>(env, target, "isLeaf");
  define<version>(env, target, "version");
  define<gradFunction>(env, target, "gradFunction");
  define<retainGradient>(env, target, "retainGradient");
  define<gradientsOn>(env, target, "gradientsOn");
  define<withGradMode>(env, target, "withGradMode");
  define<withInferenceMode>(env, target, "withInferenceMode");
  define<autocastState>(env, target, "autocastState");
  define<withAutocast>(env, target, "withAutocast");
}

}  // namespace etude
