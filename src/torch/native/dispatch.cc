// Any operator by its schema: looked up once, then called by number.
#include "schema.h"

#include <mutex>
#include <unordered_map>

namespace etude {
namespace {

struct Catalogue {
  std::mutex mutex;
  std::unordered_map<std::string, int> numbers;
  // Never destroyed and never moved: calls on other threads read while one is added.
  std::vector<std::unique_ptr<Operator>> owned;
  std::atomic<Operator*> table[8192] = {};
  static Catalogue& instance() {
    static Catalogue* made = new Catalogue();
    return *made;
  }
};

template <class Signature>
void typed(std::optional<c10::TypedOperatorHandle<Signature>>& slot, const c10::OperatorHandle& handle) {
  try {
    slot = handle.typed<Signature>();
  } catch (const c10::Error&) {
    slot.reset();  // registered with another C++ signature: boxing will do
  }
}

bool plain(const Parameter& p, Kind kind) { return p.kind == kind && !p.optional && !p.list; }

std::unique_ptr<Operator> load(const c10::OperatorHandle& handle) {
  const c10::FunctionSchema& schema = handle.schema();
  auto made = std::make_unique<Operator>(Operator{handle, c10::toString(schema.operator_name())});
  for (const c10::Argument& argument : schema.arguments()) made->parameters.push_back(parameterOf(argument));
  bool fresh = schema.returns().size() == 1;
  for (const c10::Argument& result : schema.returns()) {
    int alias = -1;
    if (result.alias_info() && result.alias_info()->isWrite() && result.type()->kind() == c10::TypeKind::TensorType) {
      for (size_t i = 0; i < schema.arguments().size(); i++) {
        const c10::AliasInfo* given = schema.arguments()[i].alias_info();
        if (given && given->isWrite() && given->beforeSets() == result.alias_info()->beforeSets() &&
            schema.arguments()[i].type()->kind() == c10::TypeKind::TensorType) {
          alias = static_cast<int>(i);
        }
      }
    }
    made->aliases.push_back(alias);
    if (alias >= 0 || result.type()->kind() != c10::TypeKind::TensorType) fresh = false;
  }
  const auto& p = made->parameters;
  if (fresh && !schema.is_mutable() && !p.empty() && plain(p[0], Kind::Tensor)) {
    auto kinds = [&](std::initializer_list<Kind> rest) {
      if (p.size() != rest.size() + 1) return false;
      size_t i = 1;
      for (Kind kind : rest) {
        if (!plain(p[i++], kind)) return false;
      }
      return true;
    };
    if (kinds({})) typed(made->unary, handle);
    else if (kinds({Kind::Tensor})) typed(made->binary, handle);
    else if (kinds({Kind::Scalar})) typed(made->withScalar, handle);
    else if (kinds({Kind::Tensor, Kind::Scalar})) typed(made->binaryScaled, handle);
    else if (kinds({Kind::Integer, Kind::Integer})) typed(made->withTwo, handle);
    else if (p.size() == 2 && p[1].kind == Kind::Integer && p[1].list && !p[1].optional && p[1].length == 0) {
      typed(made->withSizes, handle);
      if (!made->withSizes) typed(made->withDims, handle);
    } else if (p.size() == 3 && plain(p[1], Kind::Tensor) && p[2].kind == Kind::Tensor && p[2].optional && !p[2].list) {
      typed(made->affine, handle);
    }
    made->direct = made->unary || made->binary || made->withScalar || made->binaryScaled || made->withTwo ||
                   made->withSizes || made->withDims || made->affine;
  }
  return made;
}

/// findOperator("aten::add", "Tensor") → its number, or -1.
napi_value findOperator(Arguments& in) {
  c10::OperatorName name(in.text(0), in.text(1));
  std::string key = c10::toString(name);
  Catalogue& catalogue = Catalogue::instance();
  std::lock_guard<std::mutex> lock(catalogue.mutex);
  auto known = catalogue.numbers.find(key);
  if (known != catalogue.numbers.end()) return number(in.env, known->second);
  auto found = c10::Dispatcher::singleton().findSchema(name);
  if (!found) return number(in.env, -1);
  if (catalogue.owned.size() == 8192) throw ArgumentError("more than 8192 operators in use");
  int id = static_cast<int>(catalogue.owned.size());
  catalogue.owned.push_back(load(*found));
  catalogue.table[id].store(catalogue.owned.back().get(), std::memory_order_release);
  catalogue.numbers.emplace(key, id);
  return number(in.env, id);
}

Operator& operatorOf(double id) {
  if (!(id >= 0 && id < 8192)) throw ArgumentError("no operator with this number");
  Operator* found = Catalogue::instance().table[static_cast<int>(id)].load(std::memory_order_acquire);
  if (!found) throw ArgumentError("no operator with this number");
  return *found;
}

/// describeOperator(id) → [schema, [name, kind, flags]…, results, aliases]. Flags: o optional, l list, e optional
/// elements, d default, k keyword only.
napi_value describeOperator(Arguments& in) {
  Operator& op = operatorOf(in.number(0));
  napi_env env = in.env;
  napi_value made, parameters, results;
  check(napi_create_object(env, &made), "cannot make an object");
  napi_set_named_property(env, made, "schema", text(env, c10::toString(op.handle.schema())));
  napi_create_array(env, &parameters);
  uint32_t i = 0;
  for (const Parameter& p : op.parameters) {
    napi_value entry;
    napi_create_object(env, &entry);
    napi_set_named_property(env, entry, "name", text(env, p.name));
    napi_set_named_property(env, entry, "kind", text(env, std::string(1, letter(p.kind))));
    napi_set_named_property(env, entry, "optional", boolean(env, p.optional));
    napi_set_named_property(env, entry, "list", boolean(env, p.list));
    napi_set_named_property(env, entry, "length", number(env, p.length));
    napi_set_named_property(env, entry, "optionalElement", boolean(env, p.optionalElement));
    napi_set_named_property(env, entry, "hasDefault", boolean(env, p.hasDefault));
    napi_set_named_property(env, entry, "keywordOnly", boolean(env, p.keywordOnly));
    napi_set_element(env, parameters, i++, entry);
  }
  napi_set_named_property(env, made, "parameters", parameters);
  napi_create_array(env, &results);
  i = 0;
  for (const c10::Argument& result : op.handle.schema().returns()) {
    Parameter p = parameterOf(result);
    napi_value entry;
    napi_create_object(env, &entry);
    napi_set_named_property(env, entry, "name", text(env, p.name));
    napi_set_named_property(env, entry, "kind", text(env, std::string(1, letter(p.kind))));
    napi_set_named_property(env, entry, "list", boolean(env, p.list));
    napi_set_named_property(env, entry, "alias", number(env, op.aliases[i]));
    napi_set_element(env, results, i++, entry);
  }
  napi_set_named_property(env, made, "results", results);
  return made;
}

/// The names of all operators that have a schema: "aten::add.Tensor".
napi_value operatorNames(Arguments& in) {
  auto names = c10::Dispatcher::singleton().getAllOpNames();
  napi_value made;
  check(napi_create_array(in.env, &made), "cannot make an array");
  uint32_t i = 0;
  for (const auto& name : names) {
    if (c10::Dispatcher::singleton().findSchema(name)) {
      check(napi_set_element(in.env, made, i++, text(in.env, c10::toString(name))), "cannot fill an array");
    }
  }
  return made;
}

struct OperatorCall final : CallSite {
  Arguments& in;
  const Operator& op;
  OperatorCall(Arguments& in, const Operator& op) : in(in), op(op) {}
  std::string name() const override { return op.name; }
  std::string describe() const override {
    std::string text = op.name + "(";
    bool first = true;
    for (size_t i = 0; i < op.parameters.size() && i + 1 < in.count; i++) {
      napi_valuetype type;
      napi_typeof(in.env, in.values[i + 1], &type);
      if (type == napi_undefined) continue;
      if (!first) text += ", ";
      first = false;
      if (op.parameters[i].kind != Kind::Tensor) text += op.parameters[i].name + "=";
      text += etude::describe(in.state, in.values[i + 1], op.parameters[i]);
    }
    return text + ")";
  }
};

at::Scalar scalarOrDefault(Arguments& in, size_t i, const Parameter& parameter) {
  if (i < in.count) {
    napi_valuetype type;
    napi_typeof(in.env, in.values[i], &type);
    if (type != napi_undefined) return toIValue(in.state, in.values[i], parameter).toScalar();
  }
  if (!parameter.hasDefault) throw ArgumentError("argument '" + parameter.name + "' is missing");
  return parameter.fallback.toScalar();
}

torch::jit::Stack stackOf(Arguments& in, const Operator& op) {
  torch::jit::Stack stack;
  stack.reserve(std::max(op.parameters.size(), op.aliases.size()));
  napi_value missing = undefined(in.env);
  for (size_t i = 0; i < op.parameters.size(); i++) {
    stack.push_back(toIValue(in.state, i + 1 < in.count ? in.values[i + 1] : missing, op.parameters[i]));
  }
  return stack;
}

bool asHandle(Arguments& in, size_t i, double& handle) {
  return i < in.count && napi_get_value_double(in.env, in.values[i], &handle) == napi_ok;
}

bool asInteger(napi_env env, napi_value value, int64_t& result) {
  double number;
  if (napi_get_value_double(env, value, &number) != napi_ok || number != std::trunc(number) || std::fabs(number) > 9e15) return false;
  result = static_cast<int64_t>(number);
  return true;
}

/// Calls without boxing where the arguments are just the usual ones; otherwise 0, and nothing was done.
double direct(Arguments& in, const Operator& op) {
  Environment& state = in.state;
  double first, second, third;
  if (!asHandle(in, 1, first)) return 0;
  const at::Tensor& self = state.tensor(first);
  if (op.unary) return in.count == 2 ? state.adopt(op.unary->call(self)) : 0;
  if (op.withScalar) return state.adopt(op.withScalar->call(self, scalarOrDefault(in, 2, op.parameters[1])));
  if (op.binary || op.binaryScaled || op.affine) {
    if (!asHandle(in, 2, second)) return 0;
    const at::Tensor& other = state.tensor(second);
    if (op.binary) return state.adopt(op.binary->call(self, other));
    if (op.binaryScaled) return state.adopt(op.binaryScaled->call(self, other, scalarOrDefault(in, 3, op.parameters[2])));
    if (in.count <= 3) return state.adopt(op.affine->call(self, other, std::nullopt));
    return asHandle(in, 3, third) ? state.adopt(op.affine->call(self, other, state.tensor(third))) : 0;
  }
  if (op.withTwo) {
    int64_t a, b;
    if (in.count != 4 || !asInteger(in.env, in.values[2], a) || !asInteger(in.env, in.values[3], b)) return 0;
    return state.adopt(op.withTwo->call(self, a, b));
  }
  int64_t sizes[8];
  uint32_t length;
  if (in.count != 3 || napi_get_array_length(in.env, in.values[2], &length) != napi_ok || length > 8) return 0;
  for (uint32_t i = 0; i < length; i++) {
    napi_value element;
    if (napi_get_element(in.env, in.values[2], i, &element) != napi_ok || !asInteger(in.env, element, sizes[i])) return 0;
  }
  at::IntArrayRef list(sizes, length);
  if (op.withDims) return state.adopt(op.withDims->call(self, list));
  return state.adopt(op.withSizes->call(self, c10::fromIntArrayRefSlow(list)));
}

napi_value invoke(Arguments& in, const Operator& op) {
  Environment& state = in.state;
  if (in.count > op.parameters.size() + 1) {
    throw ArgumentError("expected at most " + std::to_string(op.parameters.size()) + " arguments, got " + std::to_string(in.count - 1));
  }
  if (op.direct) {
    double handle = direct(in, op);
    if (handle != 0) return number(in.env, handle);
  }
  torch::jit::Stack stack = stackOf(in, op);
  op.handle.callBoxed(&stack);
  if (op.aliases.empty()) return undefined(in.env);
  // A result that is one of the arguments needs no handle: JavaScript has the object already.
  if (op.aliases.size() == 1) return op.aliases[0] >= 0 ? undefined(in.env) : fromIValue(state, stack[0]);
  napi_value made;
  check(napi_create_array_with_length(in.env, op.aliases.size(), &made), "cannot make an array");
  for (size_t i = 0; i < op.aliases.size(); i++) {
    napi_value item = op.aliases[i] >= 0 ? undefined(in.env) : fromIValue(state, stack[i]);
    check(napi_set_element(in.env, made, static_cast<uint32_t>(i), item), "cannot fill an array");
  }
  return made;
}

/// call(id, ...arguments): arguments in the schema's order, tensors as handles, undefined for defaults.
napi_value call(napi_env env, napi_callback_info info) noexcept {
  try {
    Arguments in(env, info);
    Operator& op = operatorOf(in.number(0));
    try {
      in.state.enter();
      napi_value result;
      try {
        result = invoke(in, op);
      } catch (const c10::OutOfMemoryError&) {
        // Garbage may hold the memory. An operator that changes nothing can be tried again.
        if (op.handle.schema().is_mutable()) throw;
        torch::jit::Stack held = stackOf(in, op);
        in.state.collectGarbage();
        result = invoke(in, op);
      }
      in.state.leave();
      return result;
    } catch (...) {
      OperatorCall site(in, op);
      rethrowInJavaScript(env, &site);
      return nullptr;
    }
  } catch (...) {
    rethrowInJavaScript(env, nullptr);
    return nullptr;
  }
}

}  // namespace

void defineDispatch(napi_env env, napi_value target) {
  define<findOperator>(env, target, "findOperator");
  define<describeOperator>(env, target, "describeOperator");
  define<operatorNames>(env, target, "operatorNames");
  napi_value made;
  check(napi_create_function(env, "call", NAPI_AUTO_LENGTH, call, nullptr, &made), "call");
  check(napi_set_named_property(env, target, "call", made), "call");
}

}  // namespace etude
