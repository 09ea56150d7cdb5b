"""PyTorch's side of the benchmark: reads {"work": name} a line, answers {"value": number} a line.

Each work is measured here exactly as side.ts measures it: same sizes, same number of calls, same unit.
"""

import json
import sys
import time

import torch
import torch.nn as nn
import torch.nn.functional as F

CUDA = torch.cuda.is_available()


class Attention(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)

    def forward(self, x):
        B, T, C = x.shape
        q, k, v = self.qkv(x).view(B, T, 3, self.heads, C // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        return self.out(y.transpose(1, 2).reshape(B, T, C))


class Block(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.norm1 = nn.LayerNorm(width)
        self.attention = Attention(width, heads)
        self.norm2 = nn.LayerNorm(width)
        self.up = nn.Linear(width, 4 * width)
        self.down = nn.Linear(4 * width, width)

    def forward(self, x):
        x = x + self.attention(self.norm1(x))
        return x + self.down(F.gelu(self.up(self.norm2(x))))


class GPT(nn.Module):
    def __init__(self, vocab, context, width, heads, layers):
        super().__init__()
        self.token = nn.Embedding(vocab, width)
        self.position = nn.Embedding(context, width)
        self.blocks = nn.ModuleList(Block(width, heads) for _ in range(layers))
        self.norm = nn.LayerNorm(width)
        self.head = nn.Linear(width, vocab)

    def forward(self, tokens):
        x = self.token(tokens) + self.position.weight[: tokens.shape[1]]
        for block in self.blocks:
            x = block(x)
        return self.head(self.norm(x))


def add():
    """Calls a second of one small operator, by a loop that keeps no result."""
    a, b = torch.rand(4), torch.rand(4)
    calls = 200_000
    start = time.perf_counter()
    for _ in range(calls):
        a.add(b)
    return calls / (time.perf_counter() - start)


def add_with_gradient():
    """The same, recorded for the backward pass."""
    a, b = torch.rand(4, requires_grad=True), torch.rand(4)
    calls = 100_000
    start = time.perf_counter()
    for _ in range(calls):
        a.add(b)
    return calls / (time.perf_counter() - start)


def cat():
    """Calls a second of an operator that takes a list of tensors."""
    pair = [torch.rand(4), torch.rand(4)]
    calls = 100_000
    start = time.perf_counter()
    for _ in range(calls):
        torch.cat(pair)
    return calls / (time.perf_counter() - start)


def matmul(size, calls):
    """GFLOP/s of a float32 product of two size x size matrices."""
    a, b = torch.rand(size, size), torch.rand(size, size)
    a @ b
    start = time.perf_counter()
    for _ in range(calls):
        a @ b
    return 2 * size**3 * calls / (time.perf_counter() - start) / 1e9


def trainer(width, context, batch, layers=4, heads=4, device="cpu"):
    """A function that trains one step, and answers when it began and when each of its parts ended."""
    vocab = 64
    key = (layers, width, heads, context, batch, device)
    if key in trainer.kept:
        return trainer.kept[key], False
    torch.manual_seed(1)
    model = GPT(vocab, context, width, heads, layers).to(device)
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3, fused=True)
    tokens = torch.randint(vocab, (batch, context + 1)).to(device)
    inputs, targets = tokens[:, :-1].contiguous(), tokens[:, 1:].contiguous()

    def loss_of():
        return F.cross_entropy(model(inputs).view(-1, vocab), targets.view(-1))

    def step():
        times = [time.perf_counter()]
        if device == "cpu":
            loss = loss_of()
        else:
            with torch.autocast(device, torch.bfloat16):
                loss = loss_of()
        times.append(time.perf_counter())
        optimizer.zero_grad()
        times.append(time.perf_counter())
        loss.backward()
        times.append(time.perf_counter())
        optimizer.step()
        loss.item()
        times.append(time.perf_counter())
        return times

    trainer.kept[key] = step
    return step, True


trainer.kept = {}


def median(values):
    return sorted(values)[len(values) // 2]


def gpt_steps(width, context, batch, steps, **model):
    """Training steps a second: forward, backward, AdamW; by the median of `steps`."""
    step, is_new = trainer(width, context, batch, **model)
    times = [step() for _ in range(steps + 2 if is_new else steps)]
    return 1 / median([t[-1] - t[0] for t in times])


KERNELS = {
    "matrix products": ("aten::mm", "aten::addmm", "aten::bmm"),
    "attention": ("aten::_scaled_dot_product_flash_attention",),
    "AdamW": ("aten::_fused_adamw_",),
    "GELU": ("aten::gelu",),
    "layer norm": ("aten::native_layer_norm",),
    "copies and sums": ("aten::copy_", "aten::sum", "aten::cat", "aten::add"),
}


def gpt_parts(width, context, batch, steps):
    """The medians of a step's parts in milliseconds, and the kernels' shares of it by PyTorch's profiler."""
    step, _ = trainer(width, context, batch)
    times = [step() for _ in range(steps)]
    names = ("forward", "zeroGrad", "backward", "optimizer")
    parts = {name: median([t[i + 1] - t[i] for t in times]) * 1e3 for i, name in enumerate(names)}
    with torch.profiler.profile(activities=[torch.profiler.ProfilerActivity.CPU]) as profile:
        for _ in range(steps):
            step()
    own = {event.key: event.self_cpu_time_total for event in profile.key_averages()}
    whole = sum(own.values())
    shares = {
        kernel: sum(own[key] for key in own if any(key == name or key.startswith(name + "_") for name in names)) / whole
        for kernel, names in KERNELS.items()
    }
    return {**parts, **{f"share of {kernel}": share for kernel, share in shares.items()}}


def cuda_matmul():
    """TFLOP/s of a bfloat16 product of two 8192 x 8192 matrices."""
    a, b = (torch.randn(8192, 8192, device="cuda", dtype=torch.bfloat16) for _ in range(2))
    for _ in range(10):
        a @ b
    start, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
    start.record()
    for _ in range(50):
        a @ b
    end.record()
    end.synchronize()
    return 50 * 2 * 8192**3 / (start.elapsed_time(end) * 1e-3) / 1e12


def cuda_add():
    """Calls a second of one small operator on the GPU, as fast as it can be launched."""
    a, b = torch.rand(4, device="cuda"), torch.rand(4, device="cuda")
    calls = 100_000
    torch.cuda.synchronize()
    start = time.perf_counter()
    for _ in range(calls):
        a.add(b)
    torch.cuda.synchronize()
    return calls / (time.perf_counter() - start)


WORKS = {
    "add": add,
    "add with gradient": add_with_gradient,
    "cat": cat,
    "matmul 512": lambda: matmul(512, 60),
    "matmul 1024": lambda: matmul(1024, 12),
    "gpt 128": lambda: gpt_steps(128, 64, 32, 7),
    "gpt 64": lambda: gpt_steps(64, 32, 16, 25),
    "parts of gpt 128": lambda: gpt_parts(128, 64, 32, 15),
    "parts of gpt 64": lambda: gpt_parts(64, 32, 16, 50),
    "cuda matmul": cuda_matmul,
    "cuda add": cuda_add,
    "cuda gpt": lambda: gpt_steps(512, 256, 32, 20, layers=8, heads=8, device="cuda"),
}

if __name__ == "__main__":
    torch.set_num_threads(int(sys.argv[1]))
    print(json.dumps({"torch": torch.__version__, "cuda": CUDA}), flush=True)
    for line in sys.stdin:
        print(json.dumps({"value": WORKS[json.loads(line)["work"]]()}), flush=True)
