// JavaScript arguments as the values that a schema asks for.
#include "schema.h"

#include <ATen/core/List.h>

namespace etude {
namespace {

const char* noun(Kind kind) {
  switch (kind) {
    case Kind::Tensor: return "Tensor";
    case Kind::Integer: return "integer";
    case Kind::Float: return "number";
    case Kind::Boolean: return "boolean";
    case Kind::Scalar: return "number, bigint or boolean";
    case Kind::String: return "string";
    case Kind::Dtype: return "dtype";
    case Kind::Layout: return "layout";
    case Kind::MemoryFormat: return "memory format";
    case Kind::Device: return "device";
    case Kind::Generator: return "Generator";
    default: return "value";
  }
}

[[noreturn]] void mismatch(Environment& state, napi_value value, const Parameter& parameter) {
  std::string expected = noun(parameter.kind);
  if (parameter.list) expected = "array of " + expected + (parameter.length ? " [" + std::to_string(parameter.length) + "]" : "");
  if (parameter.optional) expected += " or null";
  throw ArgumentError("argument '" + parameter.name + "': expected " + expected + ", got " + shown(state.env, value));
}

struct Reader {
  Environment& state;
  const Parameter& parameter;
  napi_value whole;

  [[noreturn]] void fail() { mismatch(state, whole, parameter); }

  int64_t integer(napi_value value) {
    double number;
    if (napi_get_value_double(state.env, value, &number) == napi_ok) {
      if (number != std::trunc(number) || std::fabs(number) > 9007199254740992.0) fail();
      return static_cast<int64_t>(number);
    }
    int64_t big;
    bool lossless;
    if (napi_get_value_bigint_int64(state.env, value, &big, &lossless) == napi_ok && lossless) return big;
    fail();
  }
  double real(napi_value value) {
    double number;
    if (napi_get_value_double(state.env, value, &number) != napi_ok) fail();
    return number;
  }
  bool flag(napi_value value) {
    bool truth;
    if (napi_get_value_bool(state.env, value, &truth) != napi_ok) fail();
    return truth;
  }
  const at::Tensor& tensor(napi_value value) {
    double handle;
    if (napi_get_value_double(state.env, value, &handle) != napi_ok) fail();
    try {
      return state.tensor(handle);
    } catch (const ArgumentError& error) {
      throw ArgumentError("argument '" + parameter.name + "': " + error.what());
    }
  }
  std::string string(napi_value value) {
    size_t length;
    if (napi_get_value_string_utf8(state.env, value, nullptr, 0, &length) != napi_ok) fail();
    std::string text(length, '\0');
    napi_get_value_string_utf8(state.env, value, text.data(), length + 1, &length);
    return text;
  }
  bool nothing(napi_value value) {
    napi_valuetype type;
    napi_typeof(state.env, value, &type);
    return type == napi_undefined || type == napi_null;
  }
  c10::IValue single(napi_value value) {
    switch (parameter.kind) {
      case Kind::Tensor: return tensor(value);
      case Kind::Integer: return integer(value);
      case Kind::Float: return real(value);
      case Kind::Boolean: return flag(value);
      case Kind::Scalar:
        try {
          return toScalar(state.env, value);
        } catch (const ArgumentError&) {
          fail();
        }
      case Kind::String: return string(value);
      case Kind::Dtype: {
        int64_t code = integer(value);
        if (code < 0 || code >= static_cast<int64_t>(at::ScalarType::NumOptions)) fail();
        return code;
      }
      case Kind::Layout:
      case Kind::MemoryFormat: {
        int64_t code = integer(value);
        if (code < 0 || code > 8) fail();
        return code;
      }
      case Kind::Device: return c10::Device(string(value));
      case Kind::Generator: {
        at::Generator* found = state.generators.find(real(value));
        if (!found) fail();
        return *found;
      }
      default:
        throw ArgumentError("argument '" + parameter.name + "': values of this type cannot be given from JavaScript");
    }
  }
  template <class Element, class Read>
  c10::IValue list(uint32_t length, Read read) {
    c10::List<Element> result;
    result.reserve(length);
    for (uint32_t i = 0; i < length; i++) {
      napi_value element;
      check(napi_get_element(state.env, whole, i, &element), "array element");
      result.push_back(read(element));
    }
    return result;
  }
  c10::IValue elements() {
    bool isArray = false;
    napi_is_array(state.env, whole, &isArray);
    if (!isArray) {
      if (parameter.kind == Kind::Tensor) return packedTensors();
      // PyTorch repeats one number over a list of known length: stride=2 for a stride of [2, 2].
      if (parameter.length > 0) {
        if (parameter.kind == Kind::Integer) return c10::List<int64_t>(std::vector<int64_t>(parameter.length, integer(whole)));
        if (parameter.kind == Kind::Float) return c10::List<double>(std::vector<double>(parameter.length, real(whole)));
        if (parameter.kind == Kind::Boolean) {
          c10::List<bool> flags;
          for (int i = 0; i < parameter.length; i++) flags.push_back(flag(whole));
          return flags;
        }
      }
      if (parameter.kind == Kind::Integer) return c10::List<int64_t>({integer(whole)});
      fail();
    }
    uint32_t length = 0;
    napi_get_array_length(state.env, whole, &length);
    // Kernels read all N numbers of an int[N]: a shorter list is taken only where a single number or none is usual.
    if (parameter.length > 1 && length != static_cast<uint32_t>(parameter.length) && length != 1 &&
        !(length == 0 && parameter.emptyByDefault)) {
      fail();
    }
    switch (parameter.kind) {
      case Kind::Tensor:
        if (parameter.optionalElement) {
          return list<std::optional<at::Tensor>>(length, [&](napi_value value) -> std::optional<at::Tensor> {
            if (nothing(value)) return std::nullopt;
            return tensor(value);
          });
        }
        return list<at::Tensor>(length, [&](napi_value value) { return tensor(value); });
      case Kind::Dtype:
      case Kind::Integer: return list<int64_t>(length, [&](napi_value value) { return integer(value); });
      case Kind::Float: return list<double>(length, [&](napi_value value) { return real(value); });
      case Kind::Boolean: return list<bool>(length, [&](napi_value value) { return flag(value); });
      case Kind::Scalar: return list<at::Scalar>(length, [&](napi_value value) { return toScalar(state.env, value); });
      case Kind::String: return list<std::string>(length, [&](napi_value value) { return string(value); });
      default: fail();
    }
  }
  /// Long lists of tensors (an optimiser's) come as one Float64Array of handles; 0 is no tensor.
  c10::IValue packedTensors() {
    bool typed = false;
    napi_is_typedarray(state.env, whole, &typed);
    if (!typed) fail();
    napi_typedarray_type type;
    size_t length;
    void* data;
    napi_get_typedarray_info(state.env, whole, &type, &length, &data, nullptr, nullptr);
    if (type != napi_float64_array) fail();
    const double* handles = static_cast<double*>(data);
    if (parameter.optionalElement) {
      c10::List<std::optional<at::Tensor>> result;
      result.reserve(length);
      for (size_t i = 0; i < length; i++) {
        result.push_back(handles[i] == 0 ? std::optional<at::Tensor>() : state.tensor(handles[i]));
      }
      return result;
    }
    c10::List<at::Tensor> result;
    result.reserve(length);
    for (size_t i = 0; i < length; i++) result.push_back(state.tensor(handles[i]));
    return result;
  }
};

}  // namespace

at::Scalar toScalar(napi_env env, napi_value value) {
  double number;
  if (napi_get_value_double(env, value, &number) == napi_ok) {
    // A JavaScript number with no fraction is an integer scalar, so that integer tensors stay integer.
    if (number == std::trunc(number) && std::fabs(number) <= 9007199254740991.0 && !(number == 0 && std::signbit(number))) {
      return static_cast<int64_t>(number);
    }
    return number;
  }
  bool flag;
  if (napi_get_value_bool(env, value, &flag) == napi_ok) return flag;
  int64_t big;
  bool lossless;
  if (napi_get_value_bigint_int64(env, value, &big, &lossless) == napi_ok) {
    if (!lossless) throw ArgumentError("expected a bigint of at most 64 bits");
    return big;
  }
  throw ArgumentError("expected a number, bigint or boolean");
}

c10::IValue toIValue(Environment& state, napi_value value, const Parameter& parameter) {
  Reader reader{state, parameter, value};
  napi_valuetype type;
  napi_typeof(state.env, value, &type);
  if (type == napi_undefined && parameter.hasDefault) return parameter.fallback;
  if (type == napi_undefined || type == napi_null) {
    if (parameter.optional) return c10::IValue();
    if (type == napi_undefined) throw ArgumentError("argument '" + parameter.name + "' is missing");
    reader.fail();
  }
  return parameter.list ? reader.elements() : reader.single(value);
}

}  // namespace etude
