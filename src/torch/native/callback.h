// JavaScript called from inside the autograd engine: backward functions written in TypeScript, and hooks.
#pragma once
#include "errors.h"

#include <condition_variable>
#include <deque>
#include <functional>

namespace etude {

/// A JavaScript function that C++ holds; it may be dropped on any thread.
class Callback {
  std::weak_ptr<Environment> state;
  std::shared_ptr<Released> released;
  napi_ref reference = nullptr;

 public:
  Callback(Environment& state, napi_value function);
  ~Callback();
  Callback(const Callback&) = delete;
  Callback& operator=(const Callback&) = delete;
  void drop();

  /// Calls it with tensors (null where undefined) and answers the tensors it returns, on the environment's thread:
  /// from a device's autograd thread the call is handed over, and this thread waits.
  std::vector<at::Tensor> operator()(const std::vector<at::Tensor>& arguments);

 private:
  std::vector<at::Tensor> here(Environment& state, const std::vector<at::Tensor>& arguments);
};

/// Runs a backward pass so that JavaScript callbacks can be served while it runs. `devices` says that part of it runs
/// on threads of the engine's own: then the pass itself goes to a thread, and this one serves.
void runServing(Environment& state, bool devices, const std::function<void()>& pass);

}  // namespace etude
