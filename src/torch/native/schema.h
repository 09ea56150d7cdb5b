// Operators as their schemas describe them: JavaScript values in, IValues out, and back.
#pragma once
#include "errors.h"

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/ivalue.h>

#include <memory>
#include <optional>

namespace etude {

enum class Kind : uint8_t {
  Tensor, Integer, Float, Boolean, Scalar, String, Dtype, Layout, MemoryFormat, Device, Generator, Unsupported
};

/// One argument: `optional` for T?, `list` for T[], `optionalElement` for T?[], `length` for T[N].
struct Parameter {
  std::string name;
  Kind kind = Kind::Unsupported;
  bool optional = false, symbolic = false, list = false, optionalElement = false, hasDefault = false, keywordOnly = false, emptyByDefault = false;
  int length = 0;
  c10::IValue fallback;
};

struct Direct;

struct Operator {
  c10::OperatorHandle handle;
  std::string name;  // aten::add.Tensor
  std::vector<Parameter> parameters;
  std::vector<int> aliases;  // for each result the argument that it is, or -1
  std::unique_ptr<Direct> direct;  // where its signature is a frequent one
  Operator(const c10::OperatorHandle& handle, std::string name);
  ~Operator();
};

Parameter parameterOf(const c10::Argument& argument);
/// The letter of a kind in the description JavaScript gets.
char letter(Kind kind);

c10::IValue toIValue(Environment& state, napi_value value, const Parameter& parameter);
at::Scalar toScalar(napi_env env, napi_value value);
napi_value fromIValue(Environment& state, const c10::IValue& value);
/// A JavaScript value in a few words.
std::string shown(napi_env env, napi_value value);
/// A short description of a JavaScript argument for messages: Tensor [2, 3] float32.
std::string describe(Environment& state, napi_value value, const Parameter& parameter);
const char* dtypeName(at::ScalarType type);

}  // namespace etude
