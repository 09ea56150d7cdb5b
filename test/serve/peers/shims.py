"""Runs the generated shims against a verifier server: python shims.py FOLDER, with ETUDE_VERIFIER set.

FOLDER holds trl_shim.py, verl_shim.py, skyrl_shim.py, prime_rl_shim.py and cases.json: a list of {prompt, label,
right, wrong}. Prints one line of JSON: for each shim, the rewards of the right and of the wrong answers, or why the
trainer's package is not here.
"""

import asyncio
import json
import sys

sys.path.insert(0, sys.argv[1])
cases = json.load(open(f"{sys.argv[1]}/cases.json", encoding="utf-8"))
right, wrong = [case["right"] for case in cases], [case["wrong"] for case in cases]
labels = [case["label"] for case in cases]
report = {}

from trl_shim import etude_reward

as_messages = [[{"role": "assistant", "content": text}] for text in right]
report["trl"] = [etude_reward(completions=as_messages, label=labels, prompts=[]), etude_reward(wrong, labels)]
assert etude_reward(["x"], ["{}"]) == [None]

from verl_shim import compute_score

report["verl"] = [[compute_score("etude", t, l, {"index": 0}) for t, l in zip(texts, labels)] for texts in (right, wrong)]
try:
    compute_score("etude", "x", "{}")
    raise SystemExit("verl's shim gave a score where none can be given")
except ValueError:
    pass

try:
    import skyrl_gym
    from skyrl_gym.envs.registration import register

    register(id="etude", entry_point="skyrl_shim:EtudeEnv")

    def play(text, label):
        extras = {"reward_spec": {"method": "rule", "ground_truth": label}}
        env = skyrl_gym.make("etude", env_config={}, extras=extras)
        env.init([{"role": "user", "content": ""}])
        step = env.step(text)
        assert step["done"] and step["observations"] == []
        return step["reward"]

    report["skyrl"] = [[play(t, l) for t, l in zip(texts, labels)] for texts in (right, wrong)]
except ImportError as missing:
    report["skyrl"] = str(missing)

try:
    import verifiers.v1 as vf
    from prime_rl_shim import EtudeConfig, EtudeTaskset

    path = f"{sys.argv[1]}/train.jsonl"
    with open(path, "w", encoding="utf-8") as lines:
        for case in cases:
            prompt = [{"role": "user", "content": case["prompt"]}]
            lines.write(json.dumps({"prompt": prompt, "label": case["label"]}) + "\n")

    class Reply:
        """As much of a trace as scoring touches."""

        def __init__(self, text):
            self.last_reply, self.rewards, self.metrics = text, {}, {}

        def record_reward(self, name, value, weight):
            self.rewards[name] = value * weight

    tasks = list(EtudeTaskset(EtudeConfig(path=path)))
    assert [task.data.prompt for task in tasks] == [case["prompt"] for case in cases]

    def reward(task, text):
        trace = Reply(text)
        asyncio.run(task.score(trace))
        return trace.rewards["verified"]

    report["prime-rl"] = [[reward(task, t) for task, t in zip(tasks, texts)] for texts in (right, wrong)]
except ImportError as missing:
    report["prime-rl"] = str(missing)

print(json.dumps(report))
