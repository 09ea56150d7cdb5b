#include "callback.h"

#include <ATen/ThreadLocalState.h>
#include <c10/core/GradMode.h>

#include <exception>

namespace etude {

/// A call that another thread wants made here. While it waits, it may be lent work: a backward pass begun inside the
/// call (checkpointing does that) has to run on the device thread that waits, or the engine would wait for itself.
struct Request {
  std::function<void()> job;
  std::exception_ptr failure;
  bool done = false;
  std::function<void()> lent;
  bool lentDone = false;
};

struct Server {
  std::mutex mutex;
  std::condition_variable changed;
  std::deque<Request*> waiting;
  std::vector<Request*> serving;

  /// On the JavaScript thread: serves requests until `finished`.
  void serve(std::unique_lock<std::mutex>& lock, const std::function<bool()>& finished) {
    while (!finished()) {
      if (waiting.empty()) {
        changed.wait(lock);
        continue;
      }
      Request* next = waiting.front();
      waiting.pop_front();
      serving.push_back(next);
      lock.unlock();
      try {
        next->job();
      } catch (...) {
        next->failure = std::current_exception();
      }
      lock.lock();
      serving.pop_back();
      next->done = true;
      changed.notify_all();
    }
  }
};

static Server& serverOf(Environment& state) {
  if (!state.server) state.server = std::make_shared<Server>();
  return *std::static_pointer_cast<Server>(state.server);
}

/// On another thread: has `job` done on the JavaScript thread.
static void request(Server& server, std::function<void()> job) {
  Request mine;
  mine.job = std::move(job);
  std::unique_lock<std::mutex> lock(server.mutex);
  server.waiting.push_back(&mine);
  server.changed.notify_all();
  while (!mine.done) {
    if (mine.lent) {
      auto work = std::move(mine.lent);
      mine.lent = nullptr;
      lock.unlock();
      work();
      lock.lock();
      mine.lentDone = true;
      server.changed.notify_all();
      continue;
    }
    server.changed.wait(lock);
  }
  lock.unlock();
  if (mine.failure) std::rethrow_exception(mine.failure);
}

void runServing(Environment& state, bool devices, const std::function<void()>& pass) {
  if (!devices && !(state.server && !serverOf(state).serving.empty())) {
    pass();
    return;
  }
  Server& server = serverOf(state);
  std::exception_ptr failure;
  at::ThreadLocalState here;
  auto guarded = [&] {
    at::ThreadLocalStateGuard there(here);
    try {
      pass();
    } catch (...) {
      failure = std::current_exception();
    }
  };
  std::unique_lock<std::mutex> lock(server.mutex);
  if (!server.serving.empty()) {
    Request* lender = server.serving.back();
    lender->lentDone = false;
    lender->lent = guarded;
    server.changed.notify_all();
    server.serve(lock, [&] { return lender->lentDone; });
  } else {
    bool finished = false;
    std::thread runner([&] {
      guarded();
      std::lock_guard<std::mutex> done(server.mutex);
      finished = true;
      server.changed.notify_all();
    });
    server.serve(lock, [&] { return finished; });
    lock.unlock();
    runner.join();
  }
  if (failure) std::rethrow_exception(failure);
}

Callback::Callback(Environment& state, napi_value function) : state(state.weak_from_this()), released(state.released) {
  check(napi_create_reference(state.env, function, 1, &reference), "expected a function");
}

Callback::~Callback() { drop(); }

void Callback::drop() {
  if (reference) released->push(reference);
  reference = nullptr;
}

std::vector<at::Tensor> Callback::operator()(const std::vector<at::Tensor>& arguments) {
  auto alive = state.lock();
  TORCH_CHECK(alive && reference, "its JavaScript function is gone: the graph was freed, or its thread ended");
  if (std::this_thread::get_id() == alive->thread) return here(*alive, arguments);
  std::vector<at::Tensor> result;
  bool gradients = c10::GradMode::is_enabled();
  request(serverOf(*alive), [&] {
    c10::AutoGradMode mode(gradients);
    result = here(*alive, arguments);
  });
  return result;
}

std::vector<at::Tensor> Callback::here(Environment& state, const std::vector<at::Tensor>& arguments) {
  napi_env env = state.env;
  napi_handle_scope handles;
  check(napi_open_handle_scope(env, &handles), "no handle scope");
  struct Close {
    napi_env env;
    napi_handle_scope handles;
    ~Close() { napi_close_handle_scope(env, handles); }
  } close{env, handles};
  state.enter();
  std::vector<double> given;
  for (const at::Tensor& tensor : arguments) given.push_back(state.adopt(tensor));
  napi_value function, global, list = array(env, given), answer;
  check(napi_get_reference_value(env, reference, &function), "the callback is gone");
  check(napi_get_global(env, &global), "no global object");
  napi_status status = napi_call_function(env, global, function, 1, &list, &answer);
  if (status != napi_ok) {
    // LibTorch's engine lies between here and the JavaScript caller, and may call JavaScript again on the way: the
    // exception is put aside until the engine has returned.
    napi_value thrown;
    if (status == napi_pending_exception && napi_get_and_clear_last_exception(env, &thrown) == napi_ok && !state.carried) {
      napi_valuetype type;
      if (napi_typeof(env, thrown, &type) == napi_ok && (type == napi_object || type == napi_function)) {
        napi_create_reference(env, thrown, 1, &state.carried);
      }
    }
    throw JavaScriptException();
  }
  std::vector<at::Tensor> result;
  Arguments reader(state, env, answer);
  for (double handle : reader.handles(0)) result.push_back(handle == 0 ? at::Tensor() : state.tensor(handle));
  return result;
}

}  // namespace etude
