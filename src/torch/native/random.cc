// Random number generators: the default one of each device, and separate ones with state to save and restore.
#include "errors.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Context.h>

namespace etude {
namespace {

at::Generator& generator(Arguments& in, size_t i) {
  at::Generator* found = in.state.generators.find(in.number(i));
  if (!found) throw ArgumentError("the generator is no longer there");
  return *found;
}

uint64_t seedOf(Arguments& in, size_t i) {
  int64_t big;
  bool lossless;
  if (napi_get_value_bigint_int64(in.env, in.values[i], &big, &lossless) == napi_ok) return static_cast<uint64_t>(big);
  return static_cast<uint64_t>(in.integer(i));
}

napi_value manualSeed(Arguments& in) {
  if (in.count < 1) throw ArgumentError("manualSeed: expected a seed");
  uint64_t seed = seedOf(in, 0);
  at::manual_seed(seed);
  return undefined(in.env);
}

napi_value newGenerator(Arguments& in) {
  c10::Device device(in.text(0));
  at::Generator made = device.is_cpu() ? at::make_generator<at::CPUGeneratorImpl>()
                                       : at::globalContext().getAcceleratorHooksInterface(device.type()).getNewGenerator(device.index());
  return number(in.env, in.state.generators.add(std::move(made)));
}

napi_value defaultGenerator(Arguments& in) {
  return number(in.env, in.state.generators.add(at::globalContext().defaultGenerator(c10::Device(in.text(0)))));
}

napi_value seedGenerator(Arguments& in) {
  at::Generator& made = generator(in, 0);
  if (in.count < 2) throw ArgumentError("expected a seed");
  std::lock_guard<std::mutex> lock(made.mutex());
  made.set_current_seed(seedOf(in, 1));
  return undefined(in.env);
}

napi_value initialSeed(Arguments& in) {
  at::Generator& made = generator(in, 0);
  std::lock_guard<std::mutex> lock(made.mutex());
  napi_value value;
  check(napi_create_bigint_uint64(in.env, made.current_seed(), &value), "cannot make a bigint");
  return value;
}

napi_value generatorState(Arguments& in) {
  in.state.enter();
  at::Generator& made = generator(in, 0);
  std::lock_guard<std::mutex> lock(made.mutex());
  return number(in.env, in.state.adopt(made.get_state()));
}

napi_value setGeneratorState(Arguments& in) {
  at::Generator& made = generator(in, 0);
  const at::Tensor& state = in.tensor(1);
  std::lock_guard<std::mutex> lock(made.mutex());
  made.set_state(state);
  return undefined(in.env);
}

napi_value freeGenerator(Arguments& in) { return boolean(in.env, in.state.generators.remove(in.number(0))); }

}  // namespace

void defineRandom(napi_env env, napi_value target) {
  define<manualSeed>(env, target, "manualSeed");
  define<newGenerator>(env, target, "newGenerator");
  define<defaultGenerator>(env, target, "defaultGenerator");
  define<seedGenerator>(env, target, "seedGenerator");
  define<initialSeed>(env, target, "initialSeed");
  define<generatorState>(env, target, "generatorState");
  define<setGeneratorState>(env, target, "setGeneratorState");
  define<freeGenerator>(env, target, "freeGenerator");
}

}  // namespace etude
