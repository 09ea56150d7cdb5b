"""Python's side: plotly with kaleido and Chromium. `cold` draws one figure; `warm N` draws N after three others."""

import os
import shutil
import sys
import time

start = time.perf_counter()
os.environ.setdefault("BROWSER_PATH", shutil.which("chromium") or shutil.which("google-chrome") or "")
import json  # noqa: E402

import plotly.graph_objects as go  # noqa: E402

with open(sys.argv[2]) as file:
    figure = go.Figure(json.load(file))
# The same size on both sides; plotly.py's own template is left out, for the figure carries one.
options = {"format": "png", "width": 680, "height": 430, "scale": 2}

if sys.argv[1] == "versions":
    from importlib.metadata import version

    print(f"kaleido {version('kaleido')}, plotly.py {version('plotly')}")
elif sys.argv[1] == "cold":
    png = figure.to_image(**options)
    assert png[:4] == b"\x89PNG"
    print((time.perf_counter() - start) * 1000)
else:
    import kaleido

    kaleido.start_sync_server()  # keeps Chromium between figures
    times = []
    for i in range(3 + int(sys.argv[3])):
        figure.data[0].name = f"run {i}"
        before = time.perf_counter()
        png = figure.to_image(**options)
        times.append((time.perf_counter() - before) * 1000)
        assert png[:4] == b"\x89PNG"
    kaleido.stop_sync_server()
    print(json.dumps(times[3:]))
