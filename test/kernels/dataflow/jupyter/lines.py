"""Runs 20 cells of 20 lines each under nbclient, many times; prints how many cells lost or misplaced a line."""

import asyncio
import sys

import nbformat
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook

RUNS = int(sys.argv[1])
AT_ONCE = 3
CELLS, LINES = 20, 20


def source(cell: int) -> str:
    # Both streams, awaits, a child process and a result: whatever could overtake the lines.
    return f"""
for (let line = 0; line < {LINES}; line++) {{
  console.log(`cell {cell} line ${{line}}`)
  if (line % 7 === 3) await null
}}
`result {cell}`
"""


async def run(gate: asyncio.Semaphore) -> int:
    async with gate:
        notebook = new_notebook(cells=[new_code_cell(source(i)) for i in range(CELLS)])
        await NotebookClient(notebook, kernel_name="etude", timeout=60).async_execute()
    wrong = 0
    for i, cell in enumerate(notebook.cells):
        text = "".join(o.text for o in cell.outputs if o.output_type == "stream" and o.name == "stdout")
        results = [o.data["text/plain"] for o in cell.outputs if o.output_type == "execute_result"]
        expected = "".join(f"cell {i} line {line}\n" for line in range(LINES))
        if text != expected or results != [f"'result {i}'"] or cell.outputs[-1].output_type != "execute_result":
            wrong += 1
            print(f"cell {i}: {cell.outputs}", file=sys.stderr)
    nbformat.validate(notebook)
    return wrong


async def main() -> None:
    gate = asyncio.Semaphore(AT_ONCE)
    wrong = await asyncio.gather(*(run(gate) for _ in range(RUNS)))
    print(f"{RUNS} runs, {sum(wrong)} cells wrong")
    sys.exit(1 if sum(wrong) else 0)


asyncio.run(main())
