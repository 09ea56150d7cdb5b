// Which tensors our own kernels take; all others go to LibTorch's.
#pragma once
#include <ATen/autocast_mode.h>
#include <ATen/core/Tensor.h>
#include <c10/core/GradMode.h>

namespace etude {

/// Of float32 in the CPU's memory, with elements: no subclass, no transformed or functional tensor, no forward derivative.
inline bool isPlain(const at::Tensor& tensor) {
  static const uint64_t usual =
      c10::DispatchKeySet({c10::DispatchKey::CPU, c10::DispatchKey::AutogradCPU, c10::DispatchKey::ADInplaceOrView, c10::DispatchKey::AutocastCPU})
          .raw_repr();
  return tensor.defined() && !(tensor.unsafeGetTensorImpl()->key_set().raw_repr() & ~usual) && tensor.is_cpu() &&
         tensor.scalar_type() == at::kFloat && tensor.numel() > 0 && !tensor._fw_grad(0).defined();
}

inline bool isRecorded(const at::Tensor& tensor) { return c10::GradMode::is_enabled() && tensor.requires_grad(); }

}  // namespace etude
