/**
 * Python that carries rewards between a trainer and the verifier server: each a whole file of at most 30 lines that
 * needs nothing but the trainer. `ETUDE_VERIFIER` and `ETUDE_TOKEN` override the address and the token.
 */

const client = (url: string): string => `import json
import os
import urllib.request

URL = os.environ.get("ETUDE_VERIFIER", ${JSON.stringify(url)})
HEADERS = {"Content-Type": "application/json", "Authorization": "Bearer " + os.environ.get("ETUDE_TOKEN", "")}


def scores(completions, labels):
    items = [{"completion": text, "label": label} for text, label in zip(completions, labels)]
    request = urllib.request.Request(URL + "/v1/score", json.dumps({"items": items}).encode(), HEADERS)
    with urllib.request.urlopen(request, timeout=120) as response:
        return json.load(response)["scores"]
`

export const shims = {
  /** GRPOTrainer(reward_funcs=etude_reward); the data set has the column `label`. */
  trl: (url: string): string => `${client(url)}

def etude_reward(completions, label, **kwargs):
    texts = [c if isinstance(c, str) else c[-1]["content"] for c in completions]
    return scores(texts, label)  # None where it cannot be judged: TRL leaves it out
`,
  /** reward.custom_reward_function.path=FILE reward.custom_reward_function.name=compute_score */
  verl: (url: string): string => `${client(url)}

def compute_score(data_source, solution_str, ground_truth, extra_info=None, **kwargs):
    (score,) = scores([solution_str], [ground_truth])
    if score is None:
        raise ValueError(f"no answer to judge by: {ground_truth[:200]}")
    return float(score)
`,
  /** Register with skyrl_gym.register(id="etude", entry_point="MODULE:EtudeEnv"). */
  skyrl: (
    url: string,
  ): string => `${client(url).replace("import urllib.request\n", "import urllib.request\n\nfrom skyrl_gym.envs.base_text_env import BaseTextEnv, BaseTextEnvStepOutput\n")}

class EtudeEnv(BaseTextEnv):
    def __init__(self, env_config=None, extras={}):
        super().__init__()
        self.label = extras["reward_spec"]["ground_truth"]

    def step(self, action):
        (score,) = scores([action], [self.label])
        if score is None:
            raise ValueError(f"no answer to judge by: {self.label[:200]}")
        return BaseTextEnvStepOutput(observations=[], reward=float(score), done=True, metadata={})
`,
  /** A verifiers taskset over a data set exported for TRL, for prime-rl. */
  "prime-rl": (url: string): string => `${client(url)
    .replace("import json\n", "import asyncio\nimport json\n")
    .replace("import urllib.request\n", "import urllib.request\n\nimport verifiers.v1 as vf\n")
    .replace("\n\ndef", "\ndef")}
class EtudeData(vf.TaskData):
    label: str
class EtudeTask(vf.Task[EtudeData, vf.State, vf.TaskConfig]):
    @vf.reward(weight=1.0)
    async def verified(self, trace) -> float:
        return float((await asyncio.to_thread(scores, [trace.last_reply], [self.data.label]))[0])
class EtudeConfig(vf.TasksetConfig):
    path: str = "train.jsonl"
class EtudeTaskset(vf.Taskset[EtudeTask, EtudeConfig]):
    def load(self):
        for row in map(json.loads, open(self.config.path, encoding="utf-8")):
            data = EtudeData(prompt=row["prompt"][-1]["content"], label=row["label"])
            yield EtudeTask(data, self.config.task)
`,
} as const

export type ShimName = keyof typeof shims
