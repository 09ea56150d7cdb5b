// Every function that JavaScript can call passes through `guarded`, so that no C++ exception leaves the addon.
#pragma once
#include "environment.h"

#include <stdexcept>

namespace etude {

/// An argument of the wrong kind: becomes a JavaScript TypeError.
struct ArgumentError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// A JavaScript exception is already pending: unwind without replacing it.
struct JavaScriptException : std::exception {
  const char* what() const noexcept override { return "an exception was thrown in JavaScript"; }
};

inline void check(napi_status status, const char* what) {
  if (status == napi_ok) return;
  if (status == napi_pending_exception || status == napi_cannot_run_js) throw JavaScriptException();
  throw ArgumentError(what);
}

/// The call's name and arguments, for the messages of errors; described only when one is thrown.
struct CallSite {
  virtual std::string describe() const { return std::string(); }
  virtual std::string name() const { return std::string(); }
  virtual ~CallSite() = default;
};

/// Turns the exception being handled into a JavaScript one, which is thrown when the call returns.
void rethrowInJavaScript(napi_env env, const CallSite* site) noexcept;

struct Arguments {
  static constexpr size_t few = 6, most = 64;
  napi_env env;
  size_t count = few;
  napi_value values[most];
  Environment& state;

  Arguments(napi_env env, napi_callback_info info) : env(env), state(read(info)) {}
  /// One value, read like an argument.
  Arguments(Environment& state, napi_env env, napi_value value) : env(env), count(1), state(state) { values[0] = value; }

  double number(size_t i) const {
    double value;
    if (i >= count || napi_get_value_double(env, values[i], &value) != napi_ok) {
      throw ArgumentError("argument " + std::to_string(i) + ": expected a number");
    }
    return value;
  }
  int64_t integer(size_t i) const {
    double value = number(i);
    if (!(std::fabs(value) <= 9007199254740992.0) || value != std::trunc(value)) {
      throw ArgumentError("argument " + std::to_string(i) + ": expected an integer, got " + std::to_string(value));
    }
    return static_cast<int64_t>(value);
  }
  bool boolean(size_t i) const {
    bool value;
    if (i >= count || napi_get_value_bool(env, values[i], &value) != napi_ok) {
      throw ArgumentError("argument " + std::to_string(i) + ": expected a boolean");
    }
    return value;
  }
  bool missing(size_t i) const {
    if (i >= count) return true;
    napi_valuetype type;
    napi_typeof(env, values[i], &type);
    return type == napi_undefined || type == napi_null;
  }
  std::string text(size_t i) const;
  std::vector<int64_t> integers(size_t i) const;
  std::vector<double> handles(size_t i) const;
  std::vector<at::Tensor> tensors(size_t i) const;
  const at::Tensor& tensor(size_t i) const { return state.tensor(number(i)); }

 private:
  Environment& read(napi_callback_info info) {
    void* environment;
    check(napi_get_cb_info(env, info, &count, values, nullptr, &environment), "no call information");
    // Node fills the whole array it is given, so a long one is given only where it is needed.
    if (count > few) {
      count = most;
      check(napi_get_cb_info(env, info, &count, values, nullptr, nullptr), "no call information");
      if (count > most) throw ArgumentError("more than 64 arguments");
    }
    return *static_cast<Environment*>(environment);
  }
};

napi_value number(napi_env env, double value);
napi_value boolean(napi_env env, bool value);
napi_value text(napi_env env, const std::string& value);
napi_value array(napi_env env, const std::vector<double>& values);
napi_value undefined(napi_env env);

template <napi_value (*function)(Arguments&)>
napi_value guarded(napi_env env, napi_callback_info info) noexcept {
  try {
    Arguments arguments(env, info);
    napi_value result = function(arguments);
    arguments.state.leave();
    return result;
  } catch (...) {
    rethrowInJavaScript(env, nullptr);
    return nullptr;
  }
}

template <napi_value (*function)(Arguments&)>
void define(napi_env env, napi_value target, const char* name) {
  napi_value made;
  check(napi_create_function(env, name, NAPI_AUTO_LENGTH, guarded<function>, &Environment::of(env), &made), name);
  check(napi_set_named_property(env, target, name, made), name);
}

// One function a file, which adds that file's functions to the module.
void defineDispatch(napi_env env, napi_value target);
void defineTensorData(napi_env env, napi_value target);
void defineAutograd(napi_env env, napi_value target);
void defineLifetime(napi_env env, napi_value target);
void defineCustomFunctions(napi_env env, napi_value target);
void defineRandom(napi_env env, napi_value target);
void defineDevices(napi_env env, napi_value target);

}  // namespace etude
