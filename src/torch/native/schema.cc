#include "schema.h"

#include <ATen/core/jit_type.h>

namespace etude {

static Kind kindOf(const c10::Type& type) {
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

}  // namespace etude
