// What a tensor is, and its bytes to and from JavaScript's typed arrays.
#include "schema.h"

#include <ATen/EmptyTensor.h>
#include <ATen/TensorUtils.h>
#include <ATen/ops/_local_scalar_dense.h>
#include <ATen/ops/from_blob.h>

#include <cstring>

namespace etude {
namespace {

napi_value shape(Arguments& in) {
  const at::Tensor& tensor = in.tensor(0);
  auto sizes = tensor.sizes();
  napi_value made;
  check(napi_create_array_with_length(in.env, sizes.size(), &made), "cannot make an array");
  for (size_t i = 0; i < sizes.size(); i++) {
    napi_set_element(in.env, made, static_cast<uint32_t>(i), number(in.env, static_cast<double>(sizes[i])));
  }
  return made;
}

napi_value strides(Arguments& in) {
  const at::Tensor& tensor = in.tensor(0);
  std::vector<double> result;
  for (int64_t stride : tensor.strides()) result.push_back(static_cast<double>(stride));
  return array(in.env, result);
}

napi_value size(Arguments& in) {
  return number(in.env, static_cast<double>(in.tensor(0).size(in.integer(1))));
}

napi_value rank(Arguments& in) { return number(in.env, static_cast<double>(in.tensor(0).dim())); }
napi_value count(Arguments& in) { return number(in.env, static_cast<double>(in.tensor(0).numel())); }
napi_value dtype(Arguments& in) { return number(in.env, static_cast<double>(in.tensor(0).scalar_type())); }
napi_value layout(Arguments& in) { return number(in.env, static_cast<double>(in.tensor(0).layout())); }
napi_value device(Arguments& in) { return text(in.env, in.tensor(0).device().str()); }
napi_value isContiguous(Arguments& in) { return boolean(in.env, in.tensor(0).is_contiguous()); }

napi_value storageBytes(Arguments& in) {
  const at::Tensor& tensor = in.tensor(0);
  return number(in.env, tensor.has_storage() ? static_cast<double>(tensor.storage().nbytes()) : 0);
}

napi_value isSame(Arguments& in) { return boolean(in.env, in.tensor(0).is_same(in.tensor(1))); }

napi_value sharesStorage(Arguments& in) {
  const at::Tensor &a = in.tensor(0), &b = in.tensor(1);
  return boolean(in.env, a.has_storage() && b.has_storage() && a.storage().is_alias_of(b.storage()));
}

/// item(handle): the one element, as a number, boolean, bigint (an integer past 2^53) or [re, im].
napi_value item(Arguments& in) {
  const at::Tensor& tensor = in.tensor(0);
  TORCH_CHECK(tensor.numel() == 1, "item(): a tensor of ", tensor.sizes(), " has ", tensor.numel(),
              " elements, and one was expected");
  return fromIValue(in.state, c10::IValue(at::_local_scalar_dense(tensor)));
}

struct Bytes {
  void* data;
  size_t length;
};

Bytes bytesOf(napi_env env, napi_value value) {
  bool typed = false;
  napi_is_typedarray(env, value, &typed);
  if (!typed) throw ArgumentError("expected a typed array");
  napi_typedarray_type type;
  size_t length;
  void* data;
  check(napi_get_typedarray_info(env, value, &type, &length, &data, nullptr, nullptr), "expected a typed array");
  size_t width = 8;
  switch (type) {
    case napi_int8_array:
    case napi_uint8_array:
    case napi_uint8_clamped_array: width = 1; break;
    case napi_int16_array:
    case napi_uint16_array: width = 2; break;
    case napi_int32_array:
    case napi_uint32_array:
    case napi_float32_array: width = 4; break;
    case napi_float64_array:
    case napi_bigint64_array:
    case napi_biguint64_array: width = 8; break;
    default: width = 2;  // Float16Array, which newer versions of Node have
  }
  return {data, length * width};
}

at::ScalarType scalarType(int64_t code) {
  if (code < 0 || code >= static_cast<int64_t>(at::ScalarType::NumOptions)) throw ArgumentError("no dtype has this number");
  return static_cast<at::ScalarType>(code);
}

size_t bytesFor(const std::vector<int64_t>& sizes, at::ScalarType type) {
  size_t total = c10::elementSize(type);
  for (int64_t size : sizes) {
    if (size < 0) throw ArgumentError("a size is negative");
    if (__builtin_mul_overflow(total, static_cast<size_t>(size), &total)) throw ArgumentError("the sizes are too large");
  }
  return total;
}

void match(const Bytes& bytes, const std::vector<int64_t>& sizes, at::ScalarType type) {
  size_t needed = bytesFor(sizes, type);
  if (needed != bytes.length) {
    throw ArgumentError("shape [" + c10::Join(", ", sizes) + "] of " + dtypeName(type) + " takes " +
                        std::to_string(needed) + " bytes, and the typed array has " + std::to_string(bytes.length));
  }
}

/// copyFrom(typedArray, dtype, sizes) → a CPU tensor with a copy of the bytes.
napi_value copyFrom(Arguments& in) {
  in.state.enter();
  Bytes bytes = bytesOf(in.env, in.values[0]);
  at::ScalarType type = scalarType(in.integer(1));
  std::vector<int64_t> sizes = in.integers(2);
  match(bytes, sizes, type);
  at::Tensor tensor = at::detail::empty_cpu(sizes, at::TensorOptions().dtype(type));
  if (bytes.length) std::memcpy(tensor.mutable_data_ptr(), bytes.data, bytes.length);
  return number(in.env, in.state.adopt(std::move(tensor)));
}

/// shareFrom(typedArray, dtype, sizes) → a CPU tensor over the same memory, which the tensor keeps alive.
napi_value shareFrom(Arguments& in) {
  in.state.enter();
  Bytes bytes = bytesOf(in.env, in.values[0]);
  at::ScalarType type = scalarType(in.integer(1));
  std::vector<int64_t> sizes = in.integers(2);
  match(bytes, sizes, type);
  if (bytes.length == 0) {
    return number(in.env, in.state.adopt(at::detail::empty_cpu(sizes, at::TensorOptions().dtype(type))));
  }
  if (reinterpret_cast<uintptr_t>(bytes.data) % c10::elementSize(type)) {
    throw ArgumentError("the typed array does not start at a multiple of its element size");
  }
  napi_ref reference;
  check(napi_create_reference(in.env, in.values[0], 1, &reference), "cannot hold the typed array");
  auto released = in.state.released;
  at::Tensor tensor = at::from_blob(
      bytes.data, sizes, [released, reference](void*) { released->push(reference); }, at::TensorOptions().dtype(type));
  return number(in.env, in.state.adopt(std::move(tensor)));
}

const at::Tensor& plainCpu(const at::Tensor& tensor) {
  TORCH_CHECK(tensor.layout() == at::kStrided && tensor.device().is_cpu() && tensor.is_contiguous() &&
                  !tensor.is_conj() && !tensor.is_neg(),
              "expected a contiguous CPU tensor, got ", tensor.sizes(), ' ', dtypeName(tensor.scalar_type()), " on ",
              tensor.device());
  return tensor;
}

/// bytes(handle) → an ArrayBuffer with a copy of the elements.
napi_value bytes(Arguments& in) {
  const at::Tensor& tensor = plainCpu(in.tensor(0));
  napi_value made;
  void* data;
  check(napi_create_arraybuffer(in.env, tensor.nbytes(), &data, &made), "cannot make an ArrayBuffer of this size");
  if (tensor.nbytes()) std::memcpy(data, tensor.const_data_ptr(), tensor.nbytes());
  return made;
}

/// sharedBytes(handle) → an ArrayBuffer over the tensor's own memory, which the buffer keeps alive.
napi_value sharedBytes(Arguments& in) {
  const at::Tensor& tensor = plainCpu(in.tensor(0));
  napi_value made;
  if (tensor.nbytes() == 0) {
    void* data;
    check(napi_create_arraybuffer(in.env, 0, &data, &made), "cannot make an ArrayBuffer");
    return made;
  }
  // A later resize_ would move the memory from under the view.
  tensor.storage().unsafeGetStorageImpl()->set_resizable(false);
  auto* held = new c10::Storage(tensor.storage());
  napi_status status = napi_create_external_arraybuffer(
      in.env, tensor.mutable_data_ptr(), tensor.nbytes(),
      [](napi_env, void*, void* hint) { delete static_cast<c10::Storage*>(hint); }, held, &made);
  if (status != napi_ok) delete held;
  check(status, "cannot make an ArrayBuffer over this memory");
  return made;
}

/// writeBytes(handle, typedArray): copies into a contiguous CPU tensor.
napi_value writeBytes(Arguments& in) {
  const at::Tensor& tensor = plainCpu(in.tensor(0));
  Bytes source = bytesOf(in.env, in.values[1]);
  match(source, tensor.sizes().vec(), tensor.scalar_type());
  if (source.length) std::memcpy(tensor.mutable_data_ptr(), source.data, source.length);
  tensor.unsafeGetTensorImpl()->bump_version();
  return undefined(in.env);
}

}  // namespace

void defineTensorData(napi_env env, napi_value target) {
  define<shape>(env, target, "shape");
  define<strides>(env, target, "strides");
  define<size>(env, target, "size");
  define<rank>(env, target, "rank");
  define<count>(env, target, "count");
  define<dtype>(env, target, "dtype");
  define<layout>(env, target, "layout");
  define<device>(env, target, "device");
  define<isContiguous>(env, target, "isContiguous");
  define<storageBytes>(env, target, "storageBytes");
  define<isSame>(env, target, "isSame");
  define<sharesStorage>(env, target, "sharesStorage");
  define<item>(env, target, "item");
  define<copyFrom>(env, target, "copyFrom");
  define<shareFrom>(env, target, "shareFrom");
  define<bytes>(env, target, "bytes");
  define<sharedBytes>(env, target, "sharedBytes");
  define<writeBytes>(env, target, "writeBytes");
}

}  // namespace etude
