"""Trains a tiny random model with TRL's GRPOTrainer on CPU, rewarded by a verifier server over HTTP.

python trl_grpo.py FOLDER [STEPS], with ETUDE_VERIFIER set. FOLDER holds trl_shim.py and train.jsonl, as exported for
TRL. The words of the prompts and the whole answers are the model's tokens, and an answer is one token: so a model
that knows nothing is sometimes right, and a minute on one core suffices. Prints the rewards of all steps as JSON.
"""

import json
import os
import sys

folder, steps = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 60
os.environ.setdefault("HF_HOME", os.path.join(folder, "hf"))
os.environ["HF_HUB_OFFLINE"] = "1"
sys.path.insert(0, folder)

import torch
from datasets import load_dataset
from tokenizers import AddedToken, Tokenizer, models, pre_tokenizers
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast
from trl import GRPOConfig, GRPOTrainer
from trl_shim import etude_reward

torch.manual_seed(0)
torch.set_num_threads(1)
rows = load_dataset("json", data_files=f"{folder}/train.jsonl", split="train", cache_dir=f"{folder}/cache")

split = pre_tokenizers.Whitespace()
words = {word for row in rows for word, _ in split.pre_tokenize_str(row["prompt"][0]["content"])}
vocabulary = {word: i for i, word in enumerate(["[PAD]", "[EOS]", "[UNK]", *sorted(words)])}
core = Tokenizer(models.WordLevel(vocabulary, unk_token="[UNK]"))
core.pre_tokenizer = split
answers = sorted({row["answer"] for row in rows})
core.add_tokens([AddedToken("\\boxed{" + answer + "}", normalized=False) for answer in answers])
tokenizer = PreTrainedTokenizerFast(
    tokenizer_object=core, pad_token="[PAD]", eos_token="[EOS]", unk_token="[UNK]", padding_side="left"
)
tokenizer.chat_template = "{% for message in messages %}{{ message['content'] }}{% endfor %}"

model = LlamaForCausalLM(
    LlamaConfig(
        vocab_size=len(tokenizer),
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=2,
        num_attention_heads=4,
        max_position_embeddings=256,
        pad_token_id=tokenizer.pad_token_id,
        eos_token_id=tokenizer.eos_token_id,
    )
)
trainer = GRPOTrainer(
    model=model,
    reward_funcs=etude_reward,
    train_dataset=rows,
    processing_class=tokenizer,
    args=GRPOConfig(
        output_dir=f"{folder}/out",
        per_device_train_batch_size=128,
        num_generations=16,
        max_completion_length=1,
        learning_rate=3e-3,
        lr_scheduler_type="constant",
        max_steps=steps,
        beta=0.0,
        logging_steps=1,
        save_strategy="no",
        report_to="none",
        use_cpu=True,
        bf16=False,
        seed=0,
        disable_tqdm=True,
    ),
)
trainer.train()
print(json.dumps([entry["reward"] for entry in trainer.state.log_history if "reward" in entry]))
