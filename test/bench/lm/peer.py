"""transformers' side: reads {"work": name} a line, answers {"value": number} a line, as side.ts does.

    peer.py THREADS FOLDER

FOLDER holds the models and works.json.
"""

import json
import os
import sys
import time

os.environ["HF_HUB_OFFLINE"] = "1"

import torch  # noqa: E402
import transformers  # noqa: E402
from transformers import AutoModelForCausalLM  # noqa: E402

threads, folder = int(sys.argv[1]), sys.argv[2]
torch.set_num_threads(threads)
transformers.logging.set_verbosity_error()
models = {}


def model_of(size):
    if size not in models:
        models[size] = AutoModelForCausalLM.from_pretrained(
            os.path.join(folder, size), attn_implementation="sdpa", dtype=torch.float32
        )
    return models[size]


def sampling(work):
    """Completion tokens a second that were asked for. A batch runs until its longest is done; what the others
    get beyond their lengths is not counted."""
    model = model_of(work["model"]).eval()
    rows, samples = work["rows"], work["samples"]
    lengths = work["lengths"]
    each = rows // samples
    start = time.perf_counter()
    for first in range(0, len(work["prompts"]), each):
        ids = torch.tensor(work["prompts"][first : first + each])
        longest = max(lengths[first * samples : (first + each) * samples])
        with torch.inference_mode():
            made = model.generate(
                ids,
                attention_mask=torch.ones_like(ids),
                do_sample=True,
                temperature=1.0,
                top_k=0,
                top_p=1.0,
                num_return_sequences=samples,
                max_new_tokens=longest,
                min_new_tokens=longest,
                use_cache=True,
            )
        assert made.shape == (len(ids) * samples, ids.shape[1] + longest), made.shape
    return sum(lengths) / (time.perf_counter() - start)


trainers = {}


def training(name, work):
    """Tokens a second of one optimiser step on all sequences, filled up to the longest; by the median of 3."""
    if name not in trainers:
        model = model_of(work["model"]).train()
        optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4, fused=True)
        longest = max(len(sequence) for sequence in work["sequences"])
        ids = torch.zeros(len(work["sequences"]), longest, dtype=torch.long)
        mask = torch.zeros_like(ids)
        for row, sequence in enumerate(work["sequences"]):
            ids[row, : len(sequence)] = torch.tensor(sequence)
            mask[row, : len(sequence)] = 1
        labels = ids.masked_fill(mask == 0, -100)

        def step():
            loss = model(input_ids=ids, attention_mask=mask, labels=labels, use_cache=False).loss
            loss.backward()
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            return loss.item()

        trainers[name] = step
        step()
    times = []
    for _ in range(3):
        start = time.perf_counter()
        trainers[name]()
        times.append(time.perf_counter() - start)
    return sum(len(sequence) for sequence in work["sequences"]) / sorted(times)[1]


if __name__ == "__main__":
    with open(os.path.join(folder, "works.json")) as file:
        works = json.load(file)
    print(json.dumps({"torch": torch.__version__, "cuda": torch.cuda.is_available()}), flush=True)
    for line in sys.stdin:
        name = json.loads(line)["work"]
        work = works[name]
        value = sampling(work) if work["kind"] == "sampling" else training(name, work)
        print(json.dumps({"value": value}), flush=True)
