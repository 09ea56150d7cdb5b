#include "direct.h"

#include "direct-arguments.h"

#include <ATen/core/LegacyTypeDispatch.h>
#include <c10/core/GradMode.h>

#include <tuple>
#include <utility>

namespace etude {
namespace {

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
