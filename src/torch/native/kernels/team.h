// Threads that do one thing together, step by step.
#pragma once
#include <ATen/Parallel.h>
#include <omp.h>

#include <atomic>
#include <cstdint>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace etude {

/// Where the members of one team wait for each other.
struct Meeting {
  alignas(64) std::atomic<int32_t> arrived{0};
  std::atomic<uint32_t> round{0};
};

/// One thread's view of its team.
struct Team {
  int64_t rank = 0, size = 1;
  Meeting* meeting = nullptr;

  /// The part of `count` things that is this member's.
  std::pair<int64_t, int64_t> share(int64_t count) const { return {count * rank / size, count * (rank + 1) / size}; }

  /// Returns when all members have come. A member spins for some microseconds, then sleeps: on a machine with other work
  /// the one it waits for may have to wait for its processor.
  void meet() const {
    if (size == 1) return;
    uint32_t round = meeting->round.load(std::memory_order_acquire);
    if (meeting->arrived.fetch_add(1, std::memory_order_acq_rel) + 1 == size) {
      meeting->arrived.store(0, std::memory_order_relaxed);
      meeting->round.store(round + 1, std::memory_order_release);
      meeting->round.notify_all();
      return;
    }
    for (int spins = 0; spins < 2000; spins++) {
      if (meeting->round.load(std::memory_order_acquire) != round) return;
#if defined(__x86_64__)
      _mm_pause();
#endif
    }
    while (meeting->round.load(std::memory_order_acquire) == round) meeting->round.wait(round, std::memory_order_acquire);
  }
};

/// Runs `work` on every one of LibTorch's threads at once; it must not throw. `work(thread, threads)`.
template <class Work>
void onAllThreads(const Work& work) {
  int wanted = at::in_parallel_region() ? 1 : at::get_num_threads();
  if (wanted == 1) {
    work(int64_t{0}, int64_t{1});
    return;
  }
#pragma omp parallel num_threads(wanted)
  work(static_cast<int64_t>(omp_get_thread_num()), static_cast<int64_t>(omp_get_num_threads()));
}

}  // namespace etude
