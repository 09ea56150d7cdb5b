#include "schema.h"

#include <ATen/core/List.h>
#include <ATen/core/jit_type.h>

#include <sstream>

namespace etude {
namespace {

Kind kindOf(const c10::Type& type) {
  switch (type.kind()) {
    case c10::TypeKind::TensorType: return Kind::Tensor;
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType: return Kind::Integer;
    case c10::TypeKind::FloatType:
    case c10::TypeKind::SymFloatType: return Kind::Float;
    case c10::TypeKind::BoolType:
    case c10::TypeKind::SymBoolType: return Kind::Boolean;
    case c10::TypeKind::NumberType: return Kind::Scalar;
    case c10::TypeKind::StringType: return Kind::String;
    case c10::TypeKind::ScalarTypeType: return Kind::Dtype;
    case c10::TypeKind::LayoutType: return Kind::Layout;
    case c10::TypeKind::MemoryFormatType: return Kind::MemoryFormat;
    case c10::TypeKind::DeviceObjType: return Kind::Device;
    case c10::TypeKind::GeneratorType: return Kind::Generator;
    default: return Kind::Unsupported;
  }
}

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

char letter(Kind kind) { return "TifbSsdlmDg?"[static_cast<int>(kind)]; }

Parameter parameterOf(const c10::Argument& argument) {
  Parameter made;
  made.name = argument.name();
  made.keywordOnly = argument.kwarg_only();
  c10::TypePtr type = argument.real_type();
  if (auto optional = type->cast<c10::OptionalType>()) {
    made.optional = true;
    type = optional->getElementType();
  }
  if (auto list = type->cast<c10::ListType>()) {
    made.list = true;
    made.length = argument.N().value_or(0);
    type = list->getElementType();
    if (auto optional = type->cast<c10::OptionalType>()) {
      made.optionalElement = true;
      type = optional->getElementType();
    }
  }
  made.kind = kindOf(*type);
  made.symbolic = type->kind() == c10::TypeKind::SymIntType;
  if (argument.default_value()) {
    made.hasDefault = true;
    made.fallback = *argument.default_value();
    made.emptyByDefault = made.fallback.isList() && made.fallback.toListRef().empty();
  }
  return made;
}

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

static napi_value integerValue(napi_env env, int64_t value) {
  napi_value made;
  if (value > 9007199254740991 || value < -9007199254740991) {
    check(napi_create_bigint_int64(env, value, &made), "cannot make a bigint");
    return made;
  }
  return number(env, static_cast<double>(value));
}

template <class Sequence>
static napi_value sequence(Environment& state, const Sequence& items) {
  napi_value made;
  check(napi_create_array_with_length(state.env, items.size(), &made), "cannot make an array");
  uint32_t i = 0;
  for (const auto& item : items) {
    check(napi_set_element(state.env, made, i++, fromIValue(state, c10::IValue(item))), "cannot fill an array");
  }
  return made;
}

napi_value fromIValue(Environment& state, const c10::IValue& value) {
  napi_env env = state.env;
  if (value.isTensor()) {
    const at::Tensor& tensor = value.toTensor();
    if (tensor.defined()) return number(env, state.adopt(tensor));
  }
  if (value.isNone() || value.isTensor()) {
    napi_value made;
    napi_get_null(env, &made);
    return made;
  }
  if (value.isInt()) return integerValue(env, value.toInt());
  if (value.isDouble()) return number(env, value.toDouble());
  if (value.isBool()) return boolean(env, value.toBool());
  if (value.isString()) return text(env, value.toStringRef());
  if (value.isDevice()) return text(env, value.toDevice().str());
  if (value.isComplexDouble()) {
    auto complex = value.toComplexDouble();
    return array(env, {complex.real(), complex.imag()});
  }
  if (value.isSymInt()) return integerValue(env, value.toSymInt().guard_int(__FILE__, __LINE__));
  if (value.isSymFloat()) return number(env, value.toSymFloat().guard_float(__FILE__, __LINE__));
  if (value.isSymBool()) return boolean(env, value.toSymBool().guard_bool(__FILE__, __LINE__));
  if (value.isGenerator()) return number(env, state.generators.add(value.toGenerator()));
  if (value.isTuple()) return sequence(state, value.toTupleRef().elements());
  if (value.isList()) return sequence(state, value.toListRef());
  if (value.isGenericDict()) {
    napi_value made;
    check(napi_create_object(env, &made), "cannot make an object");
    for (const auto& item : value.toGenericDict()) {
      check(napi_set_property(env, made, fromIValue(state, item.key()), fromIValue(state, item.value())), "cannot fill an object");
    }
    return made;
  }
  throw ArgumentError("a result of type " + value.tagKind() + " cannot be given to JavaScript");
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
  auto one = [&](napi_value item) -> std::string {
    double handle;
    if (napi_get_value_double(state.env, item, &handle) != napi_ok) return shown(state.env, item);
    at::Tensor* found = state.tensors.find(handle);
    return found ? describeTensor(*found) : "a tensor no longer there";
  };
  bool isArray = false;
  napi_is_array(state.env, value, &isArray);
  if (!isArray) return parameter.list ? "tensors" : one(value);
  uint32_t length = 0;
  napi_get_array_length(state.env, value, &length);
  std::string text = "[";
  for (uint32_t i = 0; i < length && i < 4; i++) {
    napi_value element;
    if (napi_get_element(state.env, value, i, &element) != napi_ok) break;
    text += (i ? ", " : "") + one(element);
  }
  return text + (length > 4 ? ", … " + std::to_string(length) + " in all]" : "]");
}

}  // namespace etude
