"""
The flagship's cells as a marimo notebook: as many, with values of the same kinds and sizes, the costly ones in
marimo's persistent cache. What is cached is not computed here, so the work itself is left out: records and weights
are drawn at random where the flagship trains and samples.
"""

import marimo

app = marimo.App()


@app.cell
def _():
    import json

    import marimo as mo
    import numpy as np

    seed, warmup_steps, rl_steps, problems_per_depth, samples = 0, 500, 200, 64, 128
    return json, mo, np, problems_per_depth, rl_steps, samples, seed, warmup_steps


@app.cell
def _(mo):
    shown = [{"depth": d, "prompt": "abc" * d, "answer": "xyz"} for d in (1, 2, 5)]
    mo.Html("<table>" + "".join(f"<tr><td>{r['prompt']}</td></tr>" for r in shown) + "</table>")
    return (shown,)


@app.cell
def _(mo, shown):
    operations = list("abcdef")
    mo.Html("<table>" + "".join(f"<tr><td>{r['answer']}</td></tr>" for r in shown) + "</table>")
    return (operations,)


@app.cell
def _():
    alphabet = "abcdefghijklmnopqrstuvwxyz:#0123456789"
    tokens = {c: i for i, c in enumerate(alphabet)}
    return


@app.cell
def _(mo, np, seed, warmup_steps):
    with mo.persistent_cache("warmup"):
        rng = np.random.default_rng(seed)
        base = {f"weight{i}": rng.standard_normal((64, 64)).astype("float32") for i in range(27)}
        warmup_curve = [{"step": i, "loss": float(rng.random()), "lr": 1e-3} for i in range(warmup_steps)]
    return base, warmup_curve


@app.cell
def _(mo, np, problems_per_depth, seed):
    with mo.persistent_cache("problems"):
        draws = np.random.default_rng(seed)
        depths = [2, 3, 4, 5]
        problems = [
            {
                "depth": d,
                "prompt": "".join(chr(97 + c) for c in draws.integers(0, 26, 3 * d)),
                "answer": "".join(chr(97 + c) for c in draws.integers(0, 26, 3 * d)),
                "words": ["abc"] * d,
            }
            for d in depths
            for _ in range(problems_per_depth)
        ]
        atoms = [{"problem": i, "operation": "a", "word": w} for i, p in enumerate(problems) for w in p["words"]]
    return atoms, depths, problems


@app.cell
def _(np):
    def measure(problems, atoms, stage, seed):
        rng = np.random.default_rng(seed)
        rows = [
            {"stage": stage, "depth": p["depth"], "product": float(rng.random()), "chain": float(rng.random()),
             "success": float(rng.random()), "class": "Feasible", "form": 1.0}
            for p in problems
        ]
        return {"stage": stage, "atomic": [float(x) for x in rng.random(len(atoms))], "rows": rows}

    return (measure,)


@app.cell
def _(atoms, base, measure, mo, problems):
    with mo.persistent_cache("before"):
        before = measure(problems, atoms, f"untrained {len(base)}", 1)
        redrawn = measure(problems, atoms, "redrawn", 2)
    return before, redrawn


@app.cell
def _():
    def score(answer, right):
        return float(answer == right)

    return


@app.cell
def _(base, mo, np, rl_steps):
    with mo.persistent_cache("grpo"):
        noise = np.random.default_rng(3)
        trained = {k: v + 0.01 for k, v in base.items()}
        partly_trained = {k: v + 0.005 for k, v in base.items()}
        curve = [{"step": i, "reward": float(noise.random()), "loss": 0.0, "kl": 0.0} for i in range(rl_steps)]
    return curve, partly_trained, trained


@app.cell
def _(curve, mo):
    def line(rows, x, y):
        points = " ".join(f"{r[x]:.2f},{100 - 100 * r[y]:.2f}" for r in rows)
        return mo.Html(f'<svg viewBox="0 0 200 100"><polyline points="{points}" fill="none" stroke="#444"/></svg>')

    line(curve, "step", "reward")
    return (line,)


@app.cell
def _(atoms, before, measure, mo, partly_trained, problems, redrawn, trained):
    with mo.persistent_cache("after"):
        partly = measure(problems, atoms, f"50 steps {len(partly_trained)}", 4)
        after = measure(problems, atoms, f"200 steps {len(trained)}", 5)
        stages = [before, redrawn, partly, after]
    return after, partly, stages


@app.cell
def _(after, atoms, before, mo, operations, partly):
    by_operation = [
        {"operation": o, **{s["stage"]: sum(s["atomic"]) / len(atoms) for s in (before, partly, after)}}
        for o in operations
    ]
    mo.ui.table(by_operation)
    return


@app.cell
def _(depths, line, stages):
    by_depth = []
    for s in stages:
        for d in depths:
            own = [r for r in s["rows"] if r["depth"] == d]
            by_depth.append({"stage": s["stage"], "depth": d, "success": sum(r["success"] for r in own) / len(own)})
    line(by_depth, "depth", "success")
    return (by_depth,)


@app.cell
def _(by_depth, mo):
    mo.ui.table(by_depth)
    return


@app.cell
def _(after, before, mo, partly, redrawn):
    moves = [{"at first": "Null", "and then": s["stage"], "Feasible": len(s["rows"])} for s in (redrawn, partly, after)]
    mo.ui.table(moves + [{"at first": "Null", "and then": before["stage"], "Feasible": 0}])
    return


@app.cell
def _(after, before, depths, mo, np, partly):
    correlations = []
    for s_ in (before, partly, after):
        for d_ in depths:
            own_ = [r for r in s_["rows"] if r["depth"] == d_]
            r_ = np.corrcoef([r["product"] for r in own_], [r["success"] for r in own_])[0, 1]
            correlations.append({"stage": s_["stage"], "depth": d_, "rho": float(r_)})
    mo.ui.table(correlations)
    return (correlations,)


@app.cell
def _(before, line):
    line(before["rows"], "product", "success")
    return


@app.cell
def _(after, line, partly):
    line(partly["rows"] + after["rows"], "product", "success")
    return


@app.cell
def _(after, before, correlations, json, mo, partly, redrawn, samples):
    change = 0
    summary = [
        {"measure": f"atoms {change}", **{s["stage"]: sum(s["atomic"]) for s in (before, redrawn, partly, after)}},
        {"measure": f"rho of {samples}", "all": json.dumps(correlations[0])},
    ]
    mo.ui.table(summary)
    return


if __name__ == "__main__":
    app.run()
