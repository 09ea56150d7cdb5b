// Operators of the most frequent signatures, called without boxing their arguments.
#pragma once
#include "schema.h"

namespace etude {

/// One signature: reads its arguments from JavaScript and calls the operator.
struct Direct {
  enum class Outcome { Called, Unusual };
  /// Unusual: the arguments are not just the common ones, and nothing was done. `result` is left alone by operators
  /// that change an argument in place.
  virtual Outcome call(Arguments& in, const Operator& op, napi_value& result) const = 0;
  virtual ~Direct() = default;
};

/// None where the operator's signature is not among them.
std::unique_ptr<Direct> directFor(const Operator& op);

}  // namespace etude
