"""Runs a notebook by nbclient and writes it: `nbclient-run.py KERNEL NOTEBOOK FOLDER`."""

import pathlib
import sys

import nbformat
from nbclient import NotebookClient

kernel, path, folder = sys.argv[1:]
notebook = nbformat.read(path, as_version=4)
NotebookClient(notebook, kernel_name=kernel, timeout=120).execute()
shown = notebook.cells[-1].outputs
assert shown and "50" in str(shown[-1]), shown
pathlib.Path(folder).mkdir(exist_ok=True)
nbformat.write(notebook, pathlib.Path(folder) / pathlib.Path(path).name)
