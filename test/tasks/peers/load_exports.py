"""Loads exported data sets with the loaders of their trainers: python load_exports.py FOLDER.

Uses `datasets` always, verl's RLHFDataset and skyrl-gym where they are installed; prints one line of JSON that says,
for each file, how many rows were loaded and by what.
"""

import glob
import json
import os
import sys

folder = sys.argv[1]
os.environ.setdefault("HF_HOME", os.path.join(folder, "hf"))
os.environ["HF_HUB_OFFLINE"] = "1"
from datasets import disable_progress_bars, load_dataset

disable_progress_bars()
report = {}
for path in sorted(glob.glob(os.path.join(folder, "*.*"))):
    kind = "parquet" if path.endswith(".parquet") else "json"
    rows = load_dataset(kind, data_files=path, split="train", cache_dir=os.path.join(folder, "cache"))
    report[os.path.basename(path)] = {"by": ["datasets"], "rows": len(rows), "first": rows[0]}

try:
    from trl.data_utils import is_conversational

    for name in ("trl.jsonl", "trl.parquet"):
        assert is_conversational(report[name]["first"]), name
        report[name]["by"].append("trl")
except ImportError as missing:
    print(f"trl: {missing}", file=sys.stderr)

try:
    from omegaconf import OmegaConf
    from tokenizers import Tokenizer, models, pre_tokenizers
    from transformers import PreTrainedTokenizerFast
    from verl.utils.dataset.rl_dataset import RLHFDataset

    words = Tokenizer(models.WordLevel({"[UNK]": 0}, unk_token="[UNK]"))
    words.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=words, unk_token="[UNK]", pad_token="[UNK]")
    tokenizer.chat_template = "{% for m in messages %}{{ m['content'] }}{% endfor %}"
    config = OmegaConf.create({"max_prompt_length": 4096, "filter_overlong_prompts": True, "cache_dir": folder})
    for name in ("verl.jsonl", "verl.parquet"):
        rows = RLHFDataset(os.path.join(folder, name), tokenizer, config)
        item = rows[0]
        assert len(rows) == report[name]["rows"], name
        assert json.loads(item["reward_model"]["ground_truth"])["task"] == item["ability"], name
        report[name]["by"].append("verl")
except ImportError as missing:
    print(f"verl: {missing}", file=sys.stderr)

print(json.dumps(report))
