// LibTorch's CPU allocator, counted: what autograd holds as well as what JavaScript holds.
#include "environment.h"

#include <c10/core/CPUAllocator.h>
#include <c10/core/impl/alloc_cpu.h>
#include <malloc.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <fstream>

namespace etude {
namespace {

std::atomic<int64_t> current{0}, peak{0}, limit{0};
thread_local int64_t balance = 0;

void release(void* data) {
  if (!data) return;
  int64_t bytes = static_cast<int64_t>(malloc_usable_size(data));
  current.fetch_sub(bytes, std::memory_order_relaxed);
  balance -= bytes;
  c10::free_cpu(data);
}

struct CountedAllocator final : c10::Allocator {
  c10::DataPtr allocate(size_t bytes) override {
    int64_t held = current.load(std::memory_order_relaxed), allowed = limit.load(std::memory_order_relaxed);
    // Linux promises memory it does not have and kills the process later: refuse instead.
    if (bytes > static_cast<size_t>(std::max<int64_t>(0, allowed - held))) {
      TORCH_CHECK_WITH(OutOfMemoryError, false, "CPU out of memory. Tried to allocate ", bytes, " bytes; ", held,
                       " are in use and the limit is ", allowed, " (torch.setMemoryLimit)");
    }
    void* data = c10::alloc_cpu(bytes);
    if (data) {
      int64_t usable = static_cast<int64_t>(malloc_usable_size(data));
      int64_t total = current.fetch_add(usable, std::memory_order_relaxed) + usable;
      balance += usable;
      int64_t highest = peak.load(std::memory_order_relaxed);
      while (total > highest && !peak.compare_exchange_weak(highest, total, std::memory_order_relaxed)) {
      }
    }
    return {data, data, &release, c10::Device(c10::DeviceType::CPU)};
  }
  c10::DeleterFnPtr raw_deleter() const override { return &release; }
  void copy_data(void* target, const void* source, size_t count) const override {
    std::memcpy(target, source, count);
  }
};

int64_t physicalMemory() {
  int64_t bytes = static_cast<int64_t>(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGESIZE);
  for (const char* path : {"/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"}) {
    std::ifstream file(path);
    int64_t allowed;
    if (file >> allowed && allowed > 0) bytes = std::min(bytes, allowed);
  }
  return bytes;
}

}  // namespace

CpuMemory cpuMemory() { return {current.load(), peak.load()}; }
void resetPeakMemory() { peak.store(current.load()); }
int64_t threadBalance() { return balance; }
void setMemoryLimit(int64_t bytes) { limit.store(bytes); }
int64_t memoryLimit() { return limit.load(); }

void installAllocator() {
  static std::once_flag once;
  std::call_once(once, [] {
    // By default glibc hands large blocks back to the system on every free, and each step pays the page faults.
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    mallopt(M_TOP_PAD, 64 << 20);
    limit.store(physicalMemory());
    static CountedAllocator allocator;
    c10::SetCPUAllocator(&allocator, 200);
  });
}

}  // namespace etude
