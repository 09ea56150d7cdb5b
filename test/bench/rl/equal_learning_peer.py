"""TRL's side of equal-learning.ts: FOLDER THREADS OUT; trains each seed from the checkpoint in FOLDER."""

import json
import os
import sys

folder, threads, out = sys.argv[1], int(sys.argv[2]), sys.argv[3]
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ.setdefault("HF_HOME", os.path.join(folder, "hf"))

import torch
from datasets import Dataset
from transformers import LlamaForCausalLM, PreTrainedTokenizerFast
from trl import GRPOConfig, GRPOTrainer

torch.set_num_threads(threads)


def read(name):
    with open(os.path.join(folder, name)) as file:
        return json.load(file)


setting, rows = read("setting.json"), read("rows.json")
tokenizer = PreTrainedTokenizerFast(
    tokenizer_file=os.path.join(folder, "tokenizer.json"), eos_token="#", pad_token="~", padding_side="left"
)


def right(completions, answer, **_):
    return [float(text == gold) for text, gold in zip(completions, answer)]


curves = []
for seed in setting["seeds"]:
    model = LlamaForCausalLM.from_pretrained(folder, dtype=torch.float32)
    model.generation_config.eos_token_id = tokenizer.eos_token_id
    model.generation_config.pad_token_id = tokenizer.pad_token_id
    trainer = GRPOTrainer(
        model=model,
        reward_funcs=right,
        train_dataset=Dataset.from_list(rows[str(seed)]),
        processing_class=tokenizer,
        args=GRPOConfig(
            output_dir=os.path.join(folder, "out"),
            per_device_train_batch_size=setting["prompts"] * setting["samples"],
            num_generations=setting["samples"],
            max_completion_length=setting["maxTokens"],
            learning_rate=setting["learningRate"],
            lr_scheduler_type="constant",
            weight_decay=0.0,
            max_grad_norm=1.0,
            adam_beta2=0.95,
            max_steps=setting["steps"],
            loss_type="dapo",
            scale_rewards="group",
            beta=0.0,
            gradient_checkpointing=False,
            shuffle_dataset=False,
            logging_steps=1,
            save_strategy="no",
            report_to="none",
            use_cpu=True,
            bf16=False,
            seed=seed,
            disable_tqdm=True,
        ),
    )
    trainer.train()
    curves.append([entry["reward"] for entry in trainer.state.log_history if "reward" in entry])
with open(out, "w") as file:
    json.dump(curves, file)
