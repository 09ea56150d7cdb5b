// LibTorch's CPU allocator, counted: what autograd holds as well as what JavaScript holds.
#include "environment.h"

#include <c10/core/CPUAllocator.h>
#include <c10/core/impl/alloc_cpu.h>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <fstream>

namespace etude {
namespace {

std::atomic<int64_t> current{0}, peak{0}, limit{0};

/// What this thread allocated and freed; the part not yet added to the whole is small.
struct Account {
  int64_t balance, open;
};
thread_local Account account = {};

void settle() {
  int64_t total = current.fetch_add(account.open, std::memory_order_relaxed) + account.open;
  account.open = 0;
  int64_t highest = peak.load(std::memory_order_relaxed);
  while (total > highest && !peak.compare_exchange_weak(highest, total, std::memory_order_relaxed)) {
  }
}

void enter(int64_t bytes) {
  account.balance += bytes;
  account.open += bytes;
  if (account.open > (16 << 10) || account.open < -(16 << 10)) settle();
}

/// From this size on glibc maps a block by itself; it accepts no larger one.
constexpr size_t mapped = 32 << 20;

/// Blocks of up to 1 KiB that this thread gave back, by size in steps of 64 bytes: most small operators make one
/// such block and free one. Plain data, so that it outlives every destructor of the thread.
constexpr size_t classes = 16, depth = 32;
struct Cache {
  void* blocks[classes + 1][depth];
  unsigned char held[classes + 1];
};
thread_local Cache cache = {};

void* take(size_t bytes) {
  size_t size = (bytes + 63) / 64;
  if (size > classes) return c10::alloc_cpu(bytes);
  if (size > 0 && cache.held[size] > 0) return cache.blocks[size][--cache.held[size]];
  return c10::alloc_cpu(size * 64);
}

/// Asks for pages of 2 MiB where large blocks lie, before they are touched: a step of training then spends less on page
/// faults and on the translation of addresses.
void adviseHugePages(void* data, size_t bytes) {
  static std::atomic<uintptr_t> advised{0};
  uintptr_t start = reinterpret_cast<uintptr_t>(data), end = start + bytes;
  uintptr_t heapEnd = reinterpret_cast<uintptr_t>(sbrk(0)), known = advised.load(std::memory_order_relaxed);
  if (end <= known) return;
  if (end > heapEnd) {
    if (bytes >= mapped) madvise(reinterpret_cast<void*>(start & ~uintptr_t{4095}), bytes, MADV_HUGEPAGE);
    return;
  }
  uintptr_t from = std::max(known, start) & ~uintptr_t{4095};
  if (madvise(reinterpret_cast<void*>(from), heapEnd - from, MADV_HUGEPAGE) == 0) advised.store(heapEnd, std::memory_order_relaxed);
}

void release(void* data) {
  if (!data) return;
  size_t bytes = malloc_usable_size(data);
  enter(-static_cast<int64_t>(bytes));
  size_t size = bytes / 64;
  if (size <= classes && size > 0 && cache.held[size] < depth) cache.blocks[size][cache.held[size]++] = data;
  else c10::free_cpu(data);
}

struct CountedAllocator final : c10::Allocator {
  c10::DataPtr allocate(size_t bytes) override {
    int64_t held = current.load(std::memory_order_relaxed), allowed = limit.load(std::memory_order_relaxed);
    // Linux promises memory it does not have and kills the process later: refuse instead.
    if (bytes > static_cast<size_t>(std::max<int64_t>(0, allowed - held))) {
      TORCH_CHECK_WITH(OutOfMemoryError, false, "CPU out of memory. Tried to allocate ", bytes, " bytes; ", held,
                       " are in use and the limit is ", allowed, " (torch.setMemoryLimit)");
    }
    void* data = take(bytes);
    if (bytes >= (128 << 10) && data) adviseHugePages(data, bytes);
    if (data) enter(static_cast<int64_t>(malloc_usable_size(data)));
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

CpuMemory cpuMemory() {
  settle();
  return {current.load(), peak.load()};
}
void resetPeakMemory() {
  settle();
  peak.store(current.load());
}
void emptyThreadCache() {
  for (size_t size = 1; size <= classes; size++) {
    while (cache.held[size] > 0) c10::free_cpu(cache.blocks[size][--cache.held[size]]);
  }
}
int64_t threadBalance() { return account.balance; }
void setMemoryLimit(int64_t bytes) { limit.store(bytes); }
int64_t memoryLimit() { return limit.load(); }

void installAllocator() {
  static std::once_flag once;
  std::call_once(once, [] {
    // By default glibc hands large blocks back to the system on every free, and each step pays the page faults.
    mallopt(M_MMAP_THRESHOLD, mapped);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    mallopt(M_TOP_PAD, 64 << 20);
    limit.store(physicalMemory());
    static CountedAllocator allocator;
    c10::SetCPUAllocator(&allocator, 200);
  });
}

}  // namespace etude
