#include "direct.h"

#include <ATen/core/IListRef.h>
#include <ATen/core/LegacyTypeDispatch.h>
#include <c10/core/GradMode.h>

#include <tuple>
#include <utility>

namespace etude {
namespace {

bool isUndefined(const Arguments& in, size_t i) {
  if (i >= in.count) return true;
  napi_valuetype type;
  napi_typeof(in.env, in.values[i], &type);
  return type == napi_undefined;
}

bool readInteger(napi_env env, napi_value value, int64_t& result) {
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

/// Whether autograd has nothing to record of this tensor and no special kind of tensor is concerned.
bool isUnrecorded(const at::Tensor& tensor) {
  static const uint64_t usual =
      c10::DispatchKeySet({c10::DispatchKey::CPU, c10::DispatchKey::CUDA, c10::DispatchKey::AutogradCPU, c10::DispatchKey::AutogradCUDA,
                           c10::DispatchKey::ADInplaceOrView, c10::DispatchKey::AutocastCPU, c10::DispatchKey::AutocastCUDA})
          .raw_repr();
  const c10::TensorImpl* impl = tensor.unsafeGetTensorImpl();
  if (impl->key_set().raw_repr() & ~usual) return false;
  if (!impl->autograd_meta()) return true;
  return !(c10::GradMode::is_enabled() && tensor.requires_grad()) && !tensor._fw_grad(0).defined();
}
bool isUnrecorded(const at::Tensor* tensor) { return isUnrecorded(*tensor); }
bool isUnrecorded(const std::optional<at::Tensor>& tensor) { return !tensor || isUnrecorded(*tensor); }
bool isUnrecorded(const std::vector<at::Tensor>& tensors) {
  for (const at::Tensor& tensor : tensors) {
    if (!isUnrecorded(tensor)) return false;
  }
  return true;
}
template <class Other>
bool isUnrecorded(const Other&) {
  return true;
}

template <class Result, class... Args>
struct Typed final : Direct {
  using Handle = c10::TypedOperatorHandle<Result(Args...)>;
  static constexpr size_t arity = sizeof...(Args);
  Handle handle;
  /// The result is the operator's own and no view, so that autograd need not see a call that it does not record.
  bool isFresh;
  Typed(Handle handle, bool isFresh) : handle(handle), isFresh(isFresh) {}

  Outcome call(Arguments& in, const Operator& op, napi_value& result) const override {
    return spread(in, op, result, std::index_sequence_for<Args...>());
  }

  template <size_t... i>
  Outcome spread(Arguments& in, const Operator& op, napi_value& result, std::index_sequence<i...>) const {
    std::tuple<typename Read<Args>::Slot...> slots;
    if (!(Read<Args>::read(in, i + 1, op.parameters[i], std::get<i>(slots)) && ...)) return Outcome::Unusual;
    if constexpr (std::is_reference_v<Result>) {
      handle.call(Read<Args>::pass(std::get<i>(slots))...);
    } else {
      double made;
      if (isFresh && (isUnrecorded(std::get<i>(slots)) && ...)) {
        at::AutoDispatchBelowADInplaceOrView below;
        made = in.state.adopt(handle.call(Read<Args>::pass(std::get<i>(slots))...));
      } else {
        made = in.state.adopt(handle.call(Read<Args>::pass(std::get<i>(slots))...));
      }
      if (made != 0) result = number(in.env, made);
      else napi_get_null(in.env, &result);
    }
    return Outcome::Called;
  }

  static std::unique_ptr<Direct> match(const Operator& op) {
    if (op.parameters.size() != arity) return nullptr;
    size_t i = 0;
    if (!(Read<Args>::fits(op.parameters[i++]) && ...)) return nullptr;
    bool isFresh = !op.handle.schema().returns()[0].alias_info();
    try {
      return std::make_unique<Typed>(op.handle.typed<Result(Args...)>(), isFresh);
    } catch (const c10::Error&) {
      return nullptr;  // registered with another C++ signature: boxing will do
    }
  }
};

template <class Result, class... Args>
bool tryOne(std::unique_ptr<Direct>& found, const Operator& op) {
  found = Typed<Result, Args...>::match(op);
  return found != nullptr;
}

using T = const at::Tensor&;
using MaybeT = const std::optional<at::Tensor>&;
using S = const at::Scalar&;
using Dims = at::IntArrayRef;
using SymDims = c10::SymIntArrayRef;
using I = int64_t;
using SymI = c10::SymInt;
using R = at::Tensor;
using InPlace = at::Tensor&;
using MaybeDtype = std::optional<at::ScalarType>;

}  // namespace

std::unique_ptr<Direct> directFor(const Operator& op) {
  std::unique_ptr<Direct> found;
  if (op.aliases.size() != 1) return found;
  const c10::Argument& result = op.handle.schema().returns()[0];
  if (result.type()->kind() != c10::TypeKind::TensorType) return found;
  if (op.aliases[0] == 0) {
    (void)(tryOne<InPlace, InPlace>(found, op) ||                    // zero_, relu_
           tryOne<InPlace, InPlace, T>(found, op) ||                 //
           tryOne<InPlace, InPlace, S>(found, op) ||                 // mul_.Scalar
           tryOne<InPlace, InPlace, T, S>(found, op) ||              // add_.Tensor
           tryOne<InPlace, InPlace, S, S>(found, op) ||              // add_.Scalar
           tryOne<InPlace, InPlace, T, bool>(found, op) ||           // copy_
           tryOne<InPlace, InPlace, T, T, S>(found, op));            // addcmul_
    return found;
  }
  if (op.aliases[0] >= 0 || op.handle.schema().is_mutable()) return found;
  (void)(tryOne<R, T>(found, op) ||                                  // exp
         tryOne<R, T, T>(found, op) ||                               // mul.Tensor, matmul
         tryOne<R, T, S>(found, op) ||                               // mul.Scalar
         tryOne<R, T, T, S>(found, op) ||                            // add.Tensor
         tryOne<R, T, S, S>(found, op) ||                            // add.Scalar
         tryOne<R, T, T, T>(found, op) ||                            // where.self
         tryOne<R, T, T, MaybeT>(found, op) ||                       // linear
         tryOne<R, T, I>(found, op) ||                               // unsqueeze
         tryOne<R, T, I, I>(found, op) ||                            // transpose.int
         tryOne<R, T, I, SymI>(found, op) ||                         // select.int
         tryOne<R, T, I, SymI, SymI>(found, op) ||                   // narrow
         tryOne<R, T, SymDims>(found, op) ||                         // view
         tryOne<R, T, Dims>(found, op) ||                            // permute
         tryOne<R, T, SymDims, bool>(found, op) ||                   // expand
         tryOne<R, T, MaybeDtype>(found, op) ||                      // sum
         tryOne<R, T, I, MaybeDtype>(found, op) ||                   // softmax.int
         tryOne<R, T, at::OptionalIntArrayRef, bool, MaybeDtype>(found, op) ||  // sum.dim_IntList
         tryOne<R, T, Dims, bool>(found, op) ||                      // amax
         tryOne<R, T, std::optional<I>, bool>(found, op) ||          // argmax
         tryOne<R, T, I, T>(found, op) ||                            // index_select
         tryOne<R, T, I, T, bool>(found, op) ||                      // gather
         tryOne<R, T, T, SymI, bool, bool>(found, op) ||             // embedding
         tryOne<R, T, std::string_view>(found, op) ||                // gelu
         tryOne<R, T, SymDims, MaybeT, MaybeT, double, bool>(found, op) ||      // layer_norm
         tryOne<R, T, SymDims, MaybeT, std::optional<double>>(found, op) ||     // rms_norm
         tryOne<R, T, T, T, MaybeT, double, bool, std::optional<double>, bool>(found, op) ||  // attention
         tryOne<R, T, T, MaybeT, I, SymI, double>(found, op) ||      // cross_entropy_loss
         tryOne<R, const at::ITensorListRef&, I>(found, op) ||       // cat
         tryOne<R, at::TensorList, I>(found, op));                   // stack
  return found;
}

}  // namespace etude
