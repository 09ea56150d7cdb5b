// Functions whose backward is written in TypeScript, and hooks on gradients.
#include "callback.h"

#include <torch/csrc/autograd/custom_function.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/saved_variable.h>
#include <torch/csrc/autograd/variable.h>

#include <unordered_set>

namespace etude {
namespace {

using torch::autograd::Node;
using torch::autograd::variable_list;
/// shared_ptr<Node> in older versions of LibTorch, intrusive_ptr<Node> in newer ones.
using NodePointer = std::decay_t<decltype(std::declval<const at::Tensor&>().grad_fn())>;

template <class Made, class Pointer, class... Given>
Pointer makeNode(Given&&... given) {
  if constexpr (std::is_same_v<Pointer, std::shared_ptr<Node>>) {
    // deleteNode, found by its argument, is not declared in newer versions.
    return Pointer(new Made(std::forward<Given>(given)...), [](auto* node) { deleteNode(node); });
  } else {
    return c10::make_intrusive<Made>(std::forward<Given>(given)...);
  }
}

struct ScriptedNode final : Node {
  std::string label;
  Callback backward;
  std::vector<torch::autograd::SavedVariable> saved;
  std::vector<torch::autograd::VariableInfo> outputs;
  std::mutex running;
  bool freed = false;

  ScriptedNode(std::string label, Environment& state, napi_value function) : label(std::move(label)), backward(state, function) {}

  std::string name() const override { return label; }

  void release_variables() override {
    std::lock_guard<std::mutex> lock(running);
    freed = true;
    saved.clear();
    backward.drop();
  }

  /// The function is called with the outputs' gradients, then the saved tensors.
  variable_list apply(variable_list&& gradients) override {
    TORCH_CHECK(!freed, "Trying to backward through ", label, " a second time: its saved tensors were freed. Pass retainGraph.");
    std::vector<at::Tensor> arguments;
    at::OptionalDeviceGuard guard;
    for (size_t i = 0; i < outputs.size(); i++) {
      bool given = i < gradients.size() && gradients[i].defined();
      arguments.push_back(given ? gradients[i] : outputs[i].zeros(guard));
    }
    for (auto& variable : saved) arguments.push_back(variable.unpack(getptr()));
    variable_list result = backward(arguments);
    size_t expected = num_outputs();
    TORCH_CHECK(result.size() == expected, label, ": backward returned ", result.size(), " gradients, and the function has ",
                expected, " tensor arguments");
    return result;
  }
};

std::unordered_set<at::TensorImpl*> implementations(const std::vector<at::Tensor>& tensors) {
  std::unordered_set<at::TensorImpl*> result;
  for (const auto& tensor : tensors) result.insert(tensor.unsafeGetTensorImpl());
  return result;
}

/// applyFunction(name, inputs, forward, backward) → outputs. `forward()` answers [outputs, saved, notDifferentiable,
/// dirty], each an array of handles; `backward(handles)` gets gradients and saved tensors, answers gradients.
napi_value applyFunction(Arguments& in) {
  Environment& state = in.state;
  state.enter();
  std::string name = in.text(0);
  std::vector<at::Tensor> inputs = in.tensors(1);
  bool recorded = c10::GradMode::is_enabled() && torch::autograd::any_variable_requires_grad(inputs);
  std::vector<at::Tensor> lists[4];
  {
    c10::AutoGradMode off(false);
    napi_value global, answer;
    check(napi_get_global(in.env, &global), "no global object");
    check(napi_call_function(in.env, global, in.values[2], 0, nullptr, &answer), "forward: expected a function");
    for (uint32_t i = 0; i < 4; i++) {
      napi_value item;
      check(napi_get_element(in.env, answer, i, &item), "forward: expected four arrays");
      lists[i] = Arguments(state, in.env, item).tensors(0);
    }
  }
  auto& [outputs, saved, fixed, dirty] = lists;
  NodePointer node;
  ScriptedNode* scripted = nullptr;
  if (recorded) {
    node = makeNode<ScriptedNode, NodePointer>(name, state, in.values[3]);
    scripted = static_cast<ScriptedNode*>(node.get());
    scripted->set_next_edges(torch::autograd::collect_next_edges(inputs));
    scripted->clear_input_metadata();
  }
  std::vector<std::optional<at::Tensor>> raw(outputs.begin(), outputs.end());
  auto wrapped = torch::autograd::_wrap_outputs(
      inputs, implementations(fixed), implementations(dirty), raw, node,
      [](const variable_list&, const variable_list&) -> variable_list {
        TORCH_CHECK(false, "forward-mode derivatives of functions written in TypeScript are not supported");
      },
      {}, [](at::Tensor tensor) -> at::Tensor { return tensor.view_as(tensor); }, false);
  std::vector<double> handles;
  if (scripted) {
    auto made = implementations(outputs);
    for (auto& output : wrapped) scripted->outputs.emplace_back(*output);
    for (const auto& tensor : saved) {
      // An output is saved as the node's own, or it would hold itself alive for ever.
      bool own = made.count(tensor.unsafeGetTensorImpl());
      at::Tensor kept = tensor;
      for (size_t i = 0; i < outputs.size(); i++) {
        if (outputs[i].is_same(tensor)) kept = *wrapped[i];
      }
      scripted->saved.emplace_back(kept, own);
    }
  }
  for (auto& output : wrapped) handles.push_back(state.adopt(*output));
  return array(in.env, handles);
}

/// registerHook(tensor, function) → its number. The function gets the gradient, and answers [] or another gradient.
napi_value registerHook(Arguments& in) {
  const at::Tensor& tensor = in.tensor(0);
  TORCH_CHECK(tensor.requires_grad(), "a hook needs a tensor that requires gradients");
  if (in.count < 2) throw ArgumentError("registerHook: expected a function");
  auto callback = std::make_shared<Callback>(in.state, in.values[1]);
  unsigned place = tensor.register_hook([callback](const at::Tensor& gradient) -> at::Tensor {
    auto answer = (*callback)({gradient});
    return answer.empty() ? at::Tensor() : answer[0];
  });
  return number(in.env, place);
}

napi_value removeHook(Arguments& in) {
  in.tensor(0).remove_hook(static_cast<unsigned>(in.integer(1)));
  return undefined(in.env);
}

}  // namespace

void defineCustomFunctions(napi_env env, napi_value target) {
  define<applyFunction>(env, target, "applyFunction");
  define<registerHook>(env, target, "registerHook");
  define<removeHook>(env, target, "removeHook");
}

}  // namespace etude
