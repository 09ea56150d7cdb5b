"""TRL's side: one step of GRPOTrainer for each line {"work": "step"} read, answered by its seconds; {"work": "memory"}
by the process's peak in MiB.

python peer.py FOLDER THREADS. FOLDER holds weights, tokenizer, prompts and setting as model.ts writes them. Generation
is transformers' (TRL's usual one on a CPU), with a key-value cache; no reference model (beta = 0), no gradient
checkpointing (it only costs time here), all rows in one micro-batch, which is the fastest for it.
"""

import json
import os
import sys
import time

folder, threads = sys.argv[1], int(sys.argv[2])
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ.setdefault("HF_HOME", os.path.join(folder, "hf"))

import torch
from datasets import Dataset
from transformers import LlamaForCausalLM, PreTrainedTokenizerFast, TrainerCallback
from trl import GRPOConfig, GRPOTrainer

torch.set_num_threads(threads)


def read(name):
    with open(os.path.join(folder, name)) as file:
        return json.load(file)


prompts, setting = read("prompts.json"), read("setting.json")
tokenizer = PreTrainedTokenizerFast(
    tokenizer_file=os.path.join(folder, "tokenizer.json"), eos_token="#", pad_token="~", padding_side="left"
)
model = LlamaForCausalLM.from_pretrained(folder, dtype=torch.float32)
model.generation_config.eos_token_id = tokenizer.eos_token_id
model.generation_config.pad_token_id = tokenizer.pad_token_id


def reward(completions, **_):
    return [sum("a" <= c <= "z" for c in text) / max(1, len(text)) for text in completions]


def peak():
    with open("/proc/self/status") as file:
        return int(next(line for line in file if line.startswith("VmHWM")).split()[1]) / 1024


class Commands(TrainerCallback):
    """Takes a step when it is asked for one. The clock runs from the step's begin (the prompts are at hand) over
    generation, reward, loss, backward and optimiser to its end."""

    def on_step_begin(self, args, state, control, **_):
        while True:
            line = sys.stdin.readline()
            if not line:
                os._exit(0)
            if json.loads(line)["work"] == "step":
                break
            print(json.dumps({"value": peak()}), flush=True)
        self.start = time.perf_counter()

    def on_step_end(self, args, state, control, **_):
        print(json.dumps({"value": time.perf_counter() - self.start}), flush=True)


rows = setting["prompts"] * setting["samples"]
trainer = GRPOTrainer(
    model=model,
    reward_funcs=reward,
    train_dataset=Dataset.from_list([{"prompt": prompt} for prompt in prompts]),
    processing_class=tokenizer,
    callbacks=[Commands()],
    args=GRPOConfig(
        output_dir=os.path.join(folder, "out"),
        per_device_train_batch_size=rows,
        num_generations=setting["samples"],
        max_completion_length=setting["maxTokens"],
        learning_rate=setting["learningRate"],
        lr_scheduler_type="constant",
        max_grad_norm=1.0,
        weight_decay=0.0,
        adam_beta2=0.95,
        max_steps=len(prompts) // setting["prompts"],
        loss_type="dapo",
        scale_rewards="group",
        beta=0.0,
        gradient_checkpointing=False,
        logging_steps=1,
        save_strategy="no",
        report_to="none",
        use_cpu=True,
        bf16=False,
        seed=0,
        disable_tqdm=True,
    ),
)
trainer.log = lambda *args, **kwargs: None  # its lines would mix with the answers
print(json.dumps({"torch": torch.__version__}), flush=True)
trainer.train()
