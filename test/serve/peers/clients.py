"""Asks a verifier server by the trainers' own HTTP clients: python clients.py CASES.json, with ETUDE_VERIFIER set.

OpenRLHF: SingleTurnAgentExecutor's remote reward call, its package opened without the parts that need a GPU.
verl: the sandbox-fusion reward, which runs each test case through /run_code. Prints one line of JSON: what each client
made of the answers, or why it is not here.
"""

import asyncio
import importlib.util
import json
import os
import sys
import types

url = os.environ["ETUDE_VERIFIER"]
cases = json.load(open(sys.argv[1], encoding="utf-8"))
report = {}

try:
    found = importlib.util.find_spec("openrlhf")
    if found is None:
        raise ImportError("no module named openrlhf")
    # The packages' __init__ import DeepSpeed and vLLM; the client needs neither.
    for name, path in (("openrlhf", ""), ("openrlhf.utils", "utils")):
        package = types.ModuleType(name)
        package.__path__ = [os.path.join(found.submodule_search_locations[0], path)]
        sys.modules[name] = package
    from openrlhf.utils.agent import SingleTurnAgentExecutor

    executor = SingleTurnAgentExecutor([url + "/get_reward", url + "/get_reward"])

    def reward(case, answer):
        query = [case["prompt"] + answer + "<|im_end|>"]
        answers = asyncio.run(executor._fetch_rewards_via_http(query, [case["prompt"]], [case["label"]]))
        assert all(other["rewards"] == [] for other in answers[1:])  # older versions send empty shards
        return answers[0]["rewards"][0]

    report["openrlhf"] = [[reward(case, case[kind]) for case in cases] for kind in ("right", "wrong")]
except ImportError as missing:
    report["openrlhf"] = str(missing)

try:
    import threading

    from verl.utils.reward_score.sandbox_fusion import compute_score

    def score(code, tests):
        block = f"```python\n{code}\n```"
        return compute_score(url + "/run_code", threading.Semaphore(2), 512, block, tests, timeout=5)[0]

    lines = {"inputs": ["1 2\n", "20 22\n"], "outputs": ["3\n", "42\n"]}
    function = {"fn_name": "add", "inputs": ["1\n2", "20\n22"], "outputs": ["3", "42"]}
    report["verl"] = {
        "right": score("print(sum(map(int, input().split())))", lines),
        "half": score("a, b = map(int, input().split())\nprint(3)", lines),
        "wrong": score("print(0)", lines),
        "crash": score("1 / 0", lines),
        "function": score("def add(a, b):\n    return a + b", function),
        "hostile": score("import os\nos.system('echo 3')", lines),
    }
except ImportError as missing:
    report["verl"] = str(missing)

print(json.dumps(report))
