"""reasoning-gym's side: reads {"name", "config", "seconds"} a line, answers {"value": examples a second} a line."""

import json
import sys
import time

import reasoning_gym

for line in sys.stdin:
    work = json.loads(line)
    dataset = reasoning_gym.create_dataset(work["name"], size=10**9, seed=1, **work["config"])
    dataset[0]
    start = time.perf_counter()
    made = 0
    while (taken := time.perf_counter() - start) < work["seconds"]:
        made += 1
        dataset[made]
    print(json.dumps({"value": made / taken}), flush=True)
