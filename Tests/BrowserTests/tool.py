"""Runs the `abgleich` that the pages are made with."""

import json
import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOOL = Path(os.environ.get("ABGLEICH", ROOT / ".build/release/abgleich")).absolute()


def run(*arguments, cwd=ROOT, expect=(0, 1)):
    """What the tool wrote to standard output and to standard error."""
    done = subprocess.run(
        [TOOL, *map(str, arguments)], cwd=cwd, capture_output=True, text=True, timeout=240)
    assert done.returncode in expect, f"{arguments}: {done.returncode}\n{done.stderr}"
    return done.stdout, done.stderr


def audit(*arguments, cwd=ROOT):
    """The audit as JSON tells it."""
    return json.loads(run("audit", *arguments, "--format", "json", cwd=cwd)[0])


class Site:
    """The pages of one audit."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.index = self.folder / "index.html"

    def pair(self, word):
        """The one page whose name holds the word."""
        [page] = [page for page in self.pairs if word in page.name]
        return page

    @property
    def pairs(self):
        return sorted((self.folder / "pairs").iterdir())


def site(folder, *arguments, cwd=ROOT, expect=(0, 1)):
    """Audits the paths and writes the pages into a folder."""
    run("audit", *arguments, "--format", f"html={folder}", cwd=cwd, expect=expect)
    return Site(folder)
