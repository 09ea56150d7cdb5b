// Arguments in a few words, for the messages of errors.
#include "schema.h"

#include <sstream>

namespace etude {

std::string shown(napi_env env, napi_value value) {
  napi_valuetype type;
  napi_typeof(env, value, &type);
  switch (type) {
    case napi_undefined: return "undefined";
    case napi_null: return "null";
    case napi_number: {
      double number;
      napi_get_value_double(env, value, &number);
      std::ostringstream out;
      out << number;
      return out.str();
    }
    case napi_boolean: {
      bool flag;
      napi_get_value_bool(env, value, &flag);
      return flag ? "true" : "false";
    }
    case napi_string: {
      char buffer[64];
      size_t length;
      napi_get_value_string_utf8(env, value, buffer, sizeof buffer, &length);
      return "\"" + std::string(buffer, length) + "\"";
    }
    case napi_bigint: return "a bigint";
    case napi_symbol: return "a symbol";
    case napi_function: return "a function";
    default: {
      bool array = false;
      napi_is_array(env, value, &array);
      if (!array) return "an object";
      uint32_t length = 0;
      napi_get_array_length(env, value, &length);
      std::string text = "[";
      for (uint32_t i = 0; i < length && i < 8; i++) {
        napi_value element;
        if (napi_get_element(env, value, i, &element) != napi_ok) break;
        napi_valuetype inner;
        napi_typeof(env, element, &inner);
        text += (i ? ", " : "") + (inner == napi_object ? std::string("…") : shown(env, element));
      }
      return text + (length > 8 ? ", …]" : "]");
    }
  }
}

const char* dtypeName(at::ScalarType type) {
  switch (type) {
    case at::ScalarType::Byte: return "uint8";
    case at::ScalarType::Char: return "int8";
    case at::ScalarType::Short: return "int16";
    case at::ScalarType::Int: return "int32";
    case at::ScalarType::Long: return "int64";
    case at::ScalarType::Half: return "float16";
    case at::ScalarType::Float: return "float32";
    case at::ScalarType::Double: return "float64";
    case at::ScalarType::ComplexFloat: return "complex64";
    case at::ScalarType::ComplexDouble: return "complex128";
    case at::ScalarType::Bool: return "bool";
    case at::ScalarType::BFloat16: return "bfloat16";
    default: return c10::toString(type);
  }
}

static std::string describeTensor(const at::Tensor& tensor) {
  std::ostringstream out;
  out << "Tensor " << tensor.sizes() << ' ' << dtypeName(tensor.scalar_type());
  if (!tensor.device().is_cpu()) out << ' ' << tensor.device();
  return out.str();
}

std::string describe(Environment& state, napi_value value, const Parameter& parameter) {
  if (parameter.kind != Kind::Tensor) return shown(state.env, value);
  auto tensor = [&](double handle) -> std::string {
    at::Tensor* found = state.tensors.find(handle);
    return found ? describeTensor(*found) : "a tensor no longer there";
  };
  auto one = [&](napi_value item) -> std::string {
    double handle;
    return napi_get_value_double(state.env, item, &handle) == napi_ok ? tensor(handle) : shown(state.env, item);
  };
  auto several = [](size_t length, auto&& element) {
    std::string text = "[";
    for (size_t i = 0; i < length && i < 4; i++) text += (i ? ", " : "") + element(i);
    return text + (length > 4 ? ", … " + std::to_string(length) + " in all]" : "]");
  };
  bool isArray = false, isTyped = false;
  napi_is_array(state.env, value, &isArray);
  napi_is_typedarray(state.env, value, &isTyped);
  if (isTyped) {
    napi_typedarray_type type;
    size_t length = 0;
    void* data = nullptr;
    napi_get_typedarray_info(state.env, value, &type, &length, &data, nullptr, nullptr);
    if (type != napi_float64_array) return "tensors";
    return several(length, [&](size_t i) -> std::string {
      double handle = static_cast<double*>(data)[i];
      return handle == 0 ? "null" : tensor(handle);
    });
  }
  if (!isArray) return parameter.list ? "tensors" : one(value);
  uint32_t length = 0;
  napi_get_array_length(state.env, value, &length);
  return several(length, [&](size_t i) -> std::string {
    napi_value element;
    return napi_get_element(state.env, value, static_cast<uint32_t>(i), &element) == napi_ok ? one(element) : "?";
  });
}

}  // namespace etude
