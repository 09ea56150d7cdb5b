// Any operator by its schema: looked up once, then called by number.
#include "direct.h"

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

/// Which argument each result is (in-place operators, `out` forms), or -1.
std::vector<int> aliasesOf(const c10::FunctionSchema& schema) {
  std::vector<int> aliases;
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
    aliases.push_back(alias);
  }
  return aliases;
}

}  // namespace

Operator::Operator(const c10::OperatorHandle& handle, std::string name)
    : handle(handle), name(std::move(name)), aliases(aliasesOf(handle.schema())) {
  for (const c10::Argument& argument : handle.schema().arguments()) parameters.push_back(parameterOf(argument));
  direct = directFor(*this);
}
Operator::~Operator() = default;

namespace {

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
  catalogue.owned.push_back(std::make_unique<Operator>(*found, c10::toString(found->schema().operator_name())));
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

torch::jit::Stack stackOf(Arguments& in, const Operator& op) {
  torch::jit::Stack stack;
  stack.reserve(std::max(op.parameters.size(), op.aliases.size()));
  napi_value missing = undefined(in.env);
  for (size_t i = 0; i < op.parameters.size(); i++) {
    stack.push_back(toIValue(in.state, i + 1 < in.count ? in.values[i + 1] : missing, op.parameters[i]));
  }
  return stack;
}

napi_value invoke(Arguments& in, const Operator& op) {
  Environment& state = in.state;
  if (in.count > op.parameters.size() + 1) {
    throw ArgumentError("expected at most " + std::to_string(op.parameters.size()) + " arguments, got " + std::to_string(in.count - 1));
  }
  if (op.direct) {
    napi_value result = nullptr;
    if (op.direct->call(in, op, result) == Direct::Outcome::Called) return result;
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
  check(napi_create_function(env, "call", NAPI_AUTO_LENGTH, call, &Environment::of(env), &made), "call");
  check(napi_set_named_property(env, target, "call", made), "call");
}

}  // namespace etude
