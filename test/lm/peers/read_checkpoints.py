"""Reads each model folder in a folder with transformers; prints how far its logits are from ours.safetensors."""

import json
import sys
from pathlib import Path

import torch
from safetensors.torch import load_file
from transformers import AutoModelForCausalLM

torch.set_num_threads(1)
differences = {}
for folder in sorted(Path(sys.argv[1]).iterdir()):
    ours = load_file(folder / "ours.safetensors")
    (folder / "ours.safetensors").unlink()
    # eager: the fused attention that some versions take for Gemma 2 leaves its soft-capping out
    model, info = AutoModelForCausalLM.from_pretrained(
        folder, dtype=torch.float32, attn_implementation="eager", output_loading_info=True
    )
    if any(info[kind] for kind in ("missing_keys", "unexpected_keys", "mismatched_keys")):
        raise SystemExit(f"{folder.name}: {info}")
    with torch.no_grad():
        logits = model(ours["ids"].long()).logits
    differences[folder.name] = (logits - ours["logits"]).abs().max().item()
print(json.dumps(differences))
