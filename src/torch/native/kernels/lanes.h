// Vectors of eight floats, for kernels that GCC compiles once for each generation of processors.
#pragma once
#include <cstdint>

namespace etude {

constexpr int64_t lanes = 8;
typedef float Lanes __attribute__((vector_size(32), aligned(4), may_alias));
typedef int32_t LaneBits __attribute__((vector_size(32)));

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define ETUDE_CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define ETUDE_CLONES
#endif
// What a cloned function calls must be inlined into it, and takes vectors by reference: one that is passed by value would
// be split up for the oldest processor before it is inlined.
#define ETUDE_INLINE inline __attribute__((always_inline))
#define ETUDE_LOAD(place) (*reinterpret_cast<const Lanes*>(place))
#define ETUDE_STORE(place) (*reinterpret_cast<Lanes*>(place))

/// x ← eˣ for x ≤ 88 by the polynomial of Cephes (Moshier), to about 2 units in the last place; e⁻⁸⁷ below −87.
ETUDE_INLINE void exponential(Lanes& x) {
  const Lanes zero = {};
  x = x < -87.f ? zero - 87.f : x;
  // rounds to the nearest whole number by adding and taking away 1.5 · 2²³
  Lanes n = (x * 1.44269504088896341f + 12582912.f) - 12582912.f;
  Lanes r = x - n * 0.693359375f - n * -2.12194440e-4f;
  Lanes p = ((((1.9875691500e-4f * r + 1.3981999507e-3f) * r + 8.3334519073e-3f) * r + 4.1665795894e-2f) * r +
             1.6666665459e-1f) * r + 5.0000001201e-1f;
  p = p * r * r + r + 1.f;
  LaneBits exponent = (__builtin_convertvector(n, LaneBits) + 127) << 23;
  x = p * (Lanes)exponent;
}

/// x ← tanh x = 1 − 2 / (e²ˣ + 1)
ETUDE_INLINE void hyperbolicTangent(Lanes& x) {
  const Lanes zero = {};
  Lanes twice = 2.f * x;
  twice = twice > 80.f ? zero + 80.f : twice;
  exponential(twice);
  x = 1.f - 2.f / (twice + 1.f);
}

/// The sum of the eight.
ETUDE_INLINE float total(const Lanes& x) {
  return ((x[0] + x[4]) + (x[2] + x[6])) + ((x[1] + x[5]) + (x[3] + x[7]));
}

}  // namespace etude
