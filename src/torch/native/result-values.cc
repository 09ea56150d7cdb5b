// An operator's results as JavaScript values.
#include "schema.h"

namespace etude {

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

}  // namespace etude
