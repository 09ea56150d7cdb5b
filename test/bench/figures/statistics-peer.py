"""Python's side of the statistics: SciPy's bootstrap, choix's Bradley-Terry. Prints times in ms and the answer."""

import json
import sys
import time
from importlib.metadata import version

import numpy as np

what, folder, repeats = sys.argv[1], sys.argv[2], int(sys.argv[3])


def timed(work):
    answer = work()  # imports and caches
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        answer = work()
        times.append((time.perf_counter() - start) * 1000)
    return times, answer


if what.startswith("bootstrap"):
    from scipy import stats

    with open(f"{folder}/sample.json") as file:
        data = json.load(file)
    sample = (np.array(data["x"]), np.array(data["y"]))

    def pearson(x, y, axis):
        return stats.pearsonr(x, y, axis=axis).statistic

    def written_out(x, y, axis):
        x = x - x.mean(axis=axis, keepdims=True)
        y = y - y.mean(axis=axis, keepdims=True)
        return (x * y).sum(axis=axis) / np.sqrt((x * x).sum(axis=axis) * (y * y).sum(axis=axis))

    tuned = what == "bootstrap-tuned"

    def work():
        found = stats.bootstrap(
            sample,
            written_out if tuned else pearson,
            paired=True,
            vectorized=True,
            n_resamples=data["resamples"],
            batch=100 if tuned else None,  # the fastest of 10, 100, 1,000 and all
            method="BCa",
            rng=np.random.default_rng(1),
        )
        return list(found.confidence_interval)

    name = f"SciPy {version('scipy')} bootstrap" + (", NumPy statistic, batches of 100" if tuned else " of pearsonr, vectorized")
    times, answer = timed(work)
else:
    import choix

    with open(f"{folder}/games.json") as file:
        data = json.load(file)
    games = [tuple(game) for game in data["games"]]

    def from_list():
        return choix.ilsr_pairwise(data["items"], games)

    def from_counts():
        wins = np.zeros((data["items"], data["items"]))
        winners, losers = np.array(games).T
        np.add.at(wins, (winners, losers), 1)
        return choix.ilsr_pairwise_dense(wins)

    dense = what == "bradley-terry-counts"
    repeats = repeats if dense else min(2, repeats)  # tens of seconds each
    work = from_counts if dense else from_list
    times, answer = timed(work)
    answer = answer - answer.mean()
    name = f"choix {version('choix')} " + ("ilsr_pairwise_dense, counted by NumPy" if dense else "ilsr_pairwise")

print(json.dumps({"times": times, "answer": [float(value) for value in answer], "name": name}))
