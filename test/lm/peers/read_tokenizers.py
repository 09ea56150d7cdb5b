"""Reads the tokenizers in a folder with `tokenizers` and transformers; prints the ids they make of texts.json."""

import json
import sys
from pathlib import Path

from tokenizers import Tokenizer
from transformers import AutoTokenizer

folder = Path(sys.argv[1])
out = {}
for name, texts in json.loads((folder / "texts.json").read_text()).items():
    tokenizer = Tokenizer.from_file(str(folder / name / "tokenizer.json"))
    out[name] = [tokenizer.encode(text).ids for text in texts]
    wrapped = AutoTokenizer.from_pretrained(folder / name)
    if [wrapped(text)["input_ids"] for text in texts] != out[name]:
        raise SystemExit(f"{name}: AutoTokenizer makes other ids")
print(json.dumps(out))
