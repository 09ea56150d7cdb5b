#include "errors.h"

#include <c10/util/Exception.h>

#include <cstring>
#include <new>

namespace etude {
namespace {

/// Leaves an exception for JavaScript to throw when this call returns (addon.ts). Node-API's own way of throwing
/// allocates while the exception is pending, and a finalizer that runs in a garbage collection just then would be
/// taken for the one that threw, which ends the process.
void leaveForJavaScript(napi_env env, napi_value thrown) {
  napi_value holder, yes;
  if (napi_get_reference_value(env, Environment::of(env).token, &holder) != napi_ok) return;
  napi_get_boolean(env, true, &yes);
  napi_set_element(env, holder, 1, thrown);
  napi_set_element(env, holder, 2, yes);
}

void raise(napi_env env, napi_ref type, const std::string& message, const std::string& name) {
  napi_value constructor, text, error, label;
  if (napi_create_string_utf8(env, message.data(), message.size(), &text) != napi_ok) return;
  if (!type || napi_get_reference_value(env, type, &constructor) != napi_ok ||
      napi_new_instance(env, constructor, 1, &text, &error) != napi_ok) {
    if (napi_create_error(env, nullptr, text, &error) != napi_ok) return;
  }
  if (!name.empty() && napi_create_string_utf8(env, name.data(), name.size(), &label) == napi_ok) {
    napi_set_named_property(env, error, "operator", label);
  }
  leaveForJavaScript(env, error);
}

void raiseType(napi_env env, const std::string& message) {
  napi_value text, error;
  if (napi_create_string_utf8(env, message.data(), message.size(), &text) == napi_ok &&
      napi_create_type_error(env, nullptr, text, &error) == napi_ok) {
    leaveForJavaScript(env, error);
  }
}

/// LibTorch's messages carry a C++ stack and source lines for its own developers: keep the sentence.
std::string sentence(const char* what) {
  std::string message(what ? what : "");
  for (const char* end : {"\nException raised from", "\nC++ CapturedTraceback:"}) {
    size_t found = message.find(end);
    if (found != std::string::npos) message.resize(found);
  }
  while (!message.empty() && message.back() == '\n') message.pop_back();
  return message;
}

std::string place(const CallSite* site, const std::string& message) {
  std::string described = site ? site->describe() : std::string();
  return described.empty() ? message : described + ": " + message;
}

std::string nameOf(const CallSite* site) { return site ? site->name() : std::string(); }

}  // namespace

void rethrowInJavaScript(napi_env env, const CallSite* site) noexcept {
  try {
    void* data = nullptr;
    napi_get_instance_data(env, &data);
    napi_ref torchError = nullptr, memoryError = nullptr;
    if (data) {
      Environment& state = Environment::of(env);
      if (state.carried) {
        napi_value thrown;
        napi_get_reference_value(env, state.carried, &thrown);
        napi_delete_reference(env, state.carried);
        state.carried = nullptr;
        leaveForJavaScript(env, thrown);
        return;
      }
      torchError = state.torchError;
      memoryError = state.memoryError;
    }
    try {
      throw;
    } catch (const JavaScriptException&) {
      bool pending = false;
      napi_value thrown;
      // Nothing can be called any more when execution is being terminated; then V8 goes on unwinding by itself.
      if (napi_is_exception_pending(env, &pending) == napi_ok && pending &&
          napi_get_and_clear_last_exception(env, &thrown) == napi_ok) {
        leaveForJavaScript(env, thrown);
      }
    } catch (const ArgumentError& error) {
      std::string message = place(site, error.what());
      raiseType(env, message);
    } catch (const c10::OutOfMemoryError& error) {
      raise(env, memoryError, place(site, sentence(error.what_without_backtrace())), nameOf(site));
    } catch (const c10::Error& error) {
      std::string message = sentence(error.what_without_backtrace());
      bool memory = message.find("not enough memory") != std::string::npos ||
                    message.find("can't allocate memory") != std::string::npos ||
                    message.find("out of memory") != std::string::npos;
      raise(env, memory ? memoryError : torchError, place(site, message), nameOf(site));
    } catch (const std::bad_alloc&) {
      raise(env, memoryError, place(site, "out of memory"), nameOf(site));
    } catch (const std::exception& error) {
      raise(env, torchError, place(site, sentence(error.what())), nameOf(site));
    } catch (...) {
      raise(env, torchError, place(site, "an exception of an unknown kind"), nameOf(site));
    }
  } catch (...) {
    raiseType(env, "an error, and no memory left to describe it");
  }
}

std::string Arguments::text(size_t i) const {
  size_t length = 0;
  if (i >= count || napi_get_value_string_utf8(env, values[i], nullptr, 0, &length) != napi_ok) {
    throw ArgumentError("argument " + std::to_string(i) + ": expected a string");
  }
  std::string value(length, '\0');
  napi_get_value_string_utf8(env, values[i], value.data(), length + 1, &length);
  return value;
}

std::vector<int64_t> Arguments::integers(size_t i) const {
  std::vector<int64_t> result;
  for (double value : handles(i)) {
    if (!(std::fabs(value) <= 9007199254740992.0) || value != std::trunc(value)) {
      throw ArgumentError("argument " + std::to_string(i) + ": expected integers");
    }
    result.push_back(static_cast<int64_t>(value));
  }
  return result;
}

std::vector<double> Arguments::handles(size_t i) const {
  uint32_t length;
  if (i >= count || napi_get_array_length(env, values[i], &length) != napi_ok) {
    throw ArgumentError("argument " + std::to_string(i) + ": expected an array");
  }
  std::vector<double> result;
  for (uint32_t k = 0; k < length; k++) {
    napi_value element;
    double value;
    check(napi_get_element(env, values[i], k, &element), "array element");
    if (napi_get_value_double(env, element, &value) != napi_ok) {
      throw ArgumentError("argument " + std::to_string(i) + ": expected an array of numbers");
    }
    result.push_back(value);
  }
  return result;
}

std::vector<at::Tensor> Arguments::tensors(size_t i) const {
  std::vector<at::Tensor> result;
  for (double handle : handles(i)) result.push_back(handle == 0 ? at::Tensor() : state.tensor(handle));
  return result;
}

napi_value number(napi_env env, double value) {
  napi_value made;
  check(napi_create_double(env, value, &made), "cannot make a number");
  return made;
}

napi_value boolean(napi_env env, bool value) {
  napi_value made;
  check(napi_get_boolean(env, value, &made), "cannot make a boolean");
  return made;
}

napi_value text(napi_env env, const std::string& value) {
  napi_value made;
  check(napi_create_string_utf8(env, value.data(), value.size(), &made), "cannot make a string");
  return made;
}

napi_value array(napi_env env, const std::vector<double>& values) {
  napi_value made;
  check(napi_create_array_with_length(env, values.size(), &made), "cannot make an array");
  for (size_t i = 0; i < values.size(); i++) {
    check(napi_set_element(env, made, static_cast<uint32_t>(i), number(env, values[i])), "cannot fill an array");
  }
  return made;
}

napi_value undefined(napi_env env) {
  napi_value made;
  napi_get_undefined(env, &made);
  return made;
}

}  // namespace etude
