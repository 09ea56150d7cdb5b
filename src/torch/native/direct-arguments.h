// How the arguments of frequent signatures are read from JavaScript, each straight into its C++ type.
#pragma once
#include "schema.h"

#include <ATen/core/IListRef.h>

namespace etude {

inline bool isUndefined(const Arguments& in, size_t i) {
  if (i >= in.count) return true;
  napi_valuetype type;
  napi_typeof(in.env, in.values[i], &type);
  return type == napi_undefined;
}

inline bool readInteger(napi_env env, napi_value value, int64_t& result) {
  double number;
  if (napi_get_value_double(env, value, &number) != napi_ok) return false;
  if (number != std::trunc(number) || std::fabs(number) > 9007199254740992.0) return false;
  result = static_cast<int64_t>(number);
  return true;
}

/// How a C++ type of parameter is recognised in a schema and read from argument `i`; false: not the common way.
template <class Type>
struct Read;

template <>
struct Read<const at::Tensor&> {
  using Slot = const at::Tensor*;
  static bool fits(const Parameter& p) { return p.kind == Kind::Tensor && !p.optional && !p.list; }
  static bool read(Arguments& in, size_t i, const Parameter&, Slot& slot) {
    double handle;
    if (i >= in.count || napi_get_value_double(in.env, in.values[i], &handle) != napi_ok) return false;
    slot = in.state.tensors.find(handle);
    return slot != nullptr;
  }
  static const at::Tensor& pass(const Slot& slot) { return *slot; }
};

template <>
struct Read<at::Tensor&> : Read<const at::Tensor&> {
  static at::Tensor& pass(const Slot& slot) { return const_cast<at::Tensor&>(*slot); }
};

template <>
struct Read<const std::optional<at::Tensor>&> {
  using Slot = std::optional<at::Tensor>;
  static bool fits(const Parameter& p) { return p.kind == Kind::Tensor && p.optional && !p.list; }
  static bool read(Arguments& in, size_t i, const Parameter&, Slot& slot) {
    double handle;
    if (i < in.count && napi_get_value_double(in.env, in.values[i], &handle) == napi_ok) {
      const at::Tensor* found = in.state.tensors.find(handle);
      if (found) slot = *found;
      return found;
    }
    return in.missing(i);
  }
  static const Slot& pass(const Slot& slot) { return slot; }
};

template <>
struct Read<const at::Scalar&> {
  using Slot = at::Scalar;
  static bool fits(const Parameter& p) { return p.kind == Kind::Scalar && !p.optional && !p.list; }
  static bool read(Arguments& in, size_t i, const Parameter& p, Slot& slot) {
    double number;
    if (i < in.count && napi_get_value_double(in.env, in.values[i], &number) == napi_ok) {
      slot = toScalar(in.env, in.values[i]);
      return true;
    }
    if (!p.hasDefault || !isUndefined(in, i)) return false;
    slot = p.fallback.toScalar();
    return true;
  }
  static const at::Scalar& pass(const Slot& slot) { return slot; }
};

struct ReadInteger {
  using Slot = int64_t;
  static bool read(Arguments& in, size_t i, const Parameter& p, Slot& slot) {
    if (i < in.count && readInteger(in.env, in.values[i], slot)) return true;
    if (!p.hasDefault || !p.fallback.isInt() || !isUndefined(in, i)) return false;
    slot = p.fallback.toInt();
    return true;
  }
};
template <>
struct Read<int64_t> : ReadInteger {
  static bool fits(const Parameter& p) { return p.kind == Kind::Integer && !p.symbolic && !p.optional && !p.list; }
  static int64_t pass(const Slot& slot) { return slot; }
};
template <>
struct Read<c10::SymInt> : ReadInteger {
  static bool fits(const Parameter& p) { return p.kind == Kind::Integer && p.symbolic && !p.optional && !p.list; }
  static c10::SymInt pass(const Slot& slot) { return slot; }
};

template <>
struct Read<bool> {
  using Slot = bool;
  static bool fits(const Parameter& p) { return p.kind == Kind::Boolean && !p.optional && !p.list; }
  static bool read(Arguments& in, size_t i, const Parameter& p, Slot& slot) {
    if (i < in.count && napi_get_value_bool(in.env, in.values[i], &slot) == napi_ok) return true;
    if (!p.hasDefault || !isUndefined(in, i)) return false;
    slot = p.fallback.toBool();
    return true;
  }
  static bool pass(const Slot& slot) { return slot; }
};

template <>
struct Read<double> {
  using Slot = double;
  static bool fits(const Parameter& p) { return p.kind == Kind::Float && !p.optional && !p.list; }
  static bool read(Arguments& in, size_t i, const Parameter& p, Slot& slot) {
    if (i < in.count && napi_get_value_double(in.env, in.values[i], &slot) == napi_ok) return true;
    if (!p.hasDefault || !isUndefined(in, i)) return false;
    slot = p.fallback.toDouble();
    return true;
  }
  static double pass(const Slot& slot) { return slot; }
};

/// Optional numbers and dtypes; a number's default is read by the slower way where it is not null.
template <class Element, Kind kind>
struct ReadOptional {
  using Slot = std::optional<Element>;
  static bool fits(const Parameter& p) { return p.kind == kind && !p.symbolic && p.optional && !p.list; }
  static bool read(Arguments& in, size_t i, const Parameter& p, Slot& slot) {
    double number;
    if (i < in.count && napi_get_value_double(in.env, in.values[i], &number) == napi_ok) {
      if constexpr (std::is_same_v<Element, double>) {
        slot = number;
        return true;
      } else {
        int64_t whole;
        if (!readInteger(in.env, in.values[i], whole)) return false;
        if constexpr (std::is_same_v<Element, at::ScalarType>) {
          if (whole < 0 || whole >= static_cast<int64_t>(at::ScalarType::NumOptions)) return false;
        }
        slot = static_cast<Element>(whole);
        return true;
      }
    }
    return (!p.hasDefault || p.fallback.isNone()) && in.missing(i);
  }
  static Slot pass(const Slot& slot) { return slot; }
};
template <>
struct Read<std::optional<int64_t>> : ReadOptional<int64_t, Kind::Integer> {};
template <>
struct Read<std::optional<double>> : ReadOptional<double, Kind::Float> {};
template <>
struct Read<std::optional<at::ScalarType>> : ReadOptional<at::ScalarType, Kind::Dtype> {};

struct Sizes {
  int64_t values[8];
  uint32_t length;
  bool isGiven;
};
struct ReadSizes {
  using Slot = Sizes;
  static bool fitsList(const Parameter& p, bool symbolic) {
    return p.kind == Kind::Integer && p.symbolic == symbolic && p.list && p.length <= 1;
  }
  static bool read(Arguments& in, size_t i, const Parameter& p, Slot& slot) {
    slot.isGiven = true;
    if (i < in.count && napi_get_array_length(in.env, in.values[i], &slot.length) == napi_ok) {
      if (slot.length > 8) return false;
      for (uint32_t k = 0; k < slot.length; k++) {
        napi_value element;
        if (napi_get_element(in.env, in.values[i], k, &element) != napi_ok || !readInteger(in.env, element, slot.values[k])) return false;
      }
      return true;
    }
    if (p.length == 1 && i < in.count && readInteger(in.env, in.values[i], slot.values[0])) {
      slot.length = 1;
      return true;
    }
    slot.isGiven = false;
    return p.optional && (!p.hasDefault || p.fallback.isNone()) && in.missing(i);
  }
};
template <>
struct Read<at::IntArrayRef> : ReadSizes {
  static bool fits(const Parameter& p) { return fitsList(p, false) && !p.optional; }
  static at::IntArrayRef pass(const Slot& slot) { return {slot.values, slot.length}; }
};
template <>
struct Read<c10::SymIntArrayRef> : ReadSizes {
  static bool fits(const Parameter& p) { return fitsList(p, true) && !p.optional; }
  static c10::SymIntArrayRef pass(const Slot& slot) { return c10::fromIntArrayRefSlow({slot.values, slot.length}); }
};
template <>
struct Read<at::OptionalIntArrayRef> : ReadSizes {
  static bool fits(const Parameter& p) { return fitsList(p, false) && p.optional; }
  static at::OptionalIntArrayRef pass(const Slot& slot) {
    return slot.isGiven ? at::OptionalIntArrayRef(at::IntArrayRef(slot.values, slot.length)) : at::OptionalIntArrayRef();
  }
};

template <>
struct Read<std::string_view> {
  struct Slot {
    char text[32];
    size_t length;
  };
  static bool fits(const Parameter& p) { return p.kind == Kind::String && !p.optional && !p.list; }
  static bool read(Arguments& in, size_t i, const Parameter&, Slot& slot) {
    return i < in.count && napi_get_value_string_utf8(in.env, in.values[i], slot.text, sizeof slot.text, &slot.length) == napi_ok &&
           slot.length + 1 < sizeof slot.text;
  }
  static std::string_view pass(const Slot& slot) { return {slot.text, slot.length}; }
};

/// One Float64Array of handles, as operators.ts gives a list of tensors.
struct ReadTensors {
  using Slot = std::vector<at::Tensor>;
  static bool fits(const Parameter& p) { return p.kind == Kind::Tensor && p.list && !p.optional && !p.optionalElement; }
  static bool read(Arguments& in, size_t i, const Parameter&, Slot& slot) {
    bool isTyped = false;
    if (i >= in.count || napi_is_typedarray(in.env, in.values[i], &isTyped) != napi_ok || !isTyped) return false;
    napi_typedarray_type type;
    size_t length;
    void* data;
    if (napi_get_typedarray_info(in.env, in.values[i], &type, &length, &data, nullptr, nullptr) != napi_ok || type != napi_float64_array) return false;
    slot.reserve(length);
    for (size_t k = 0; k < length; k++) {
      const at::Tensor* found = in.state.tensors.find(static_cast<const double*>(data)[k]);
      if (!found) return false;
      slot.push_back(*found);
    }
    return true;
  }
};
template <>
struct Read<at::TensorList> : ReadTensors {
  static at::TensorList pass(const Slot& slot) { return slot; }
};
template <>
struct Read<const at::ITensorListRef&> : ReadTensors {
  static at::ITensorListRef pass(const Slot& slot) { return at::TensorList(slot); }
};

}  // namespace etude
