"""One Jupyter client for every kernel: `client.py KERNEL MEASUREMENT` prints seconds as JSON."""

import json
import statistics
import sys
import time

from jupyter_client.manager import KernelManager

kernel, measurement, *rest = sys.argv[1:]
is_python = kernel == "python3"
LIMIT = 900


def start():
    manager = KernelManager(kernel_name=kernel)
    manager.start_kernel()
    client = manager.client()
    client.start_channels()
    return manager, client


def request(client, kind, content, metadata=None):
    """Sends a shell request; returns its message."""
    message = client.session.msg(kind, content=content, metadata=metadata or {})
    client.shell_channel.send(message)
    return message["header"]["msg_id"]


def execute(client, code, cell=None):
    content = dict(
        code=code, silent=False, store_history=True, user_expressions={}, allow_stdin=False, stop_on_error=True
    )
    return request(client, "execute_request", content, {"cellId": cell} if cell else {})


def reply(client, message_id):
    while True:
        message = client.get_shell_msg(timeout=LIMIT)
        if message["parent_header"].get("msg_id") == message_id:
            if message["content"].get("status") not in ("ok", None):
                raise RuntimeError(f"{kernel}: {message['content']}")
            return message["content"]


def idle(client, message_id):
    """Waits for a request's idle; returns what was published for it."""
    outputs = []
    while True:
        message = client.get_iopub_msg(timeout=LIMIT)
        if message["parent_header"].get("msg_id") != message_id:
            continue
        if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
            return outputs
        outputs.append(message)


def done(client, message_id):
    outputs = idle(client, message_id)
    return outputs, reply(client, message_id)


def start_to_first_result():
    began = time.perf_counter()
    manager, client = start()
    reply(client, execute(client, "1 + 1"))
    seconds = time.perf_counter() - began
    return manager, client, seconds


def ready():
    manager, client = start()
    client.wait_for_ready(timeout=60)
    return manager, client


def timed(client, code, cell=None):
    began = time.perf_counter()
    outputs, _ = done(client, execute(client, code, cell))
    return time.perf_counter() - began, outputs


def trivial(client):
    times = [timed(client, f"{i} + 1")[0] for i in range(80)]
    return statistics.median(times[30:])


def cells(count, shape):
    """Sources of cells that follow one: `chain` each reads the one above, `wide` each reads the first."""
    assign = "x{0} = {1}" if is_python else "const x{0} = {1}"
    yield lambda value: assign.format(0, value)
    for i in range(1, count + 1):
        source = assign.format(i, f"x{i - 1 if shape == 'chain' else 0} + 1")
        yield lambda _, source=source: source


def follow(client, count, shape):
    sources = list(cells(count, shape))
    names = [f"cell-{i}" for i in range(len(sources))]

    def run_all(value):
        began = time.perf_counter()
        sent = [execute(client, source(value), name) for source, name in zip(sources, names)]
        idle(client, sent[-1])
        for message_id in sent:
            reply(client, message_id)
        return time.perf_counter() - began

    fresh = run_all(1)
    if is_python:
        seconds = min(fresh, run_all(2))
    else:
        seconds = min(timed(client, sources[0](value), names[0])[0] for value in (100, 200, 300))
    last = 300 + count if shape == "chain" else 301
    if not is_python:
        _, outputs = timed(client, f"x{count}", "check")
        shown = [o["content"]["data"]["text/plain"] for o in outputs if o["msg_type"] == "display_data"]
        assert shown == [str(last)], (shown, last)
    return seconds


def ask(client, kind, content):
    began = time.perf_counter()
    answer = reply(client, request(client, kind, content))
    return time.perf_counter() - began, answer


def notebook_of_200(client):
    for i in range(200):
        source = f"const values{i} = [{i}, {i + 1}].map(x => x * 2)\nfunction scale{i}(factor: number) {{ return values{i}.map(v => v * factor) }}"
        done(client, execute(client, source, f"cell-{i}"))


def completion(client):
    notebook_of_200(client)
    times = []
    for i in range(15):
        code = f"values{50 + i}.toRev"
        seconds, answer = ask(client, "complete_request", {"code": code, "cursor_pos": len(code)})
        times.append(seconds)
        if kernel == "etude":
            assert answer["matches"] == ["toReversed"], answer
    return statistics.median(times[5:])


def hover(client):
    notebook_of_200(client)
    times = []
    for i in range(15):
        code = f"scale{50 + i}(2)"
        seconds, answer = ask(client, "inspect_request", {"code": code, "cursor_pos": 3, "detail_level": 0})
        times.append(seconds)
        assert answer["found"], answer
    return statistics.median(times[5:])


def prints(client, count, size):
    line = "x" * (size - 1)
    code = (
        f"for _ in range({count}): print({line!r})"
        if is_python
        else f"for (let i = 0; i < {count}; i++) console.log({json.dumps(line)})"
    )
    seconds, outputs = timed(client, code)
    text = "".join(o["content"]["text"] for o in outputs if o["msg_type"] == "stream")
    if kernel == "etude":
        assert ("left out" in text) == (count * size > 4_000_000), len(text)
    again, _ = timed(client, "1 + 1")
    assert again < 30, "it still answers"
    return seconds


if measurement == "warm":
    # Once before anything is timed: what a session keeps for the next start (compiled code) is kept after a second.
    manager, client = ready()
    timed(client, "1 + 1")
    time.sleep(2)
    seconds = 0
elif measurement == "start":
    manager, client, seconds = start_to_first_result()
else:
    manager, client = ready()
    measure = dict(
        trivial=trivial, follow=follow, completion=completion, hover=hover, prints=prints
    )[measurement]
    seconds = measure(client, *(int(r) if r.isdigit() else r for r in rest))
client.stop_channels()
manager.shutdown_kernel(now=True)
print(json.dumps(seconds))
