"""Milliseconds from the import of the library to its first result, in a new process."""

import time

start = time.perf_counter()
import torch  # noqa: E402

first = torch.ones(4).add(1).sum().item()
assert first == 8
print((time.perf_counter() - start) * 1e3)
