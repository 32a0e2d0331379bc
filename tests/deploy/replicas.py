"""The app's tree and surroundings as deploy/Containerfile makes them, without a container."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from answers import wait_until_answers

ROOT = Path(__file__).parents[2]
CONTAINERFILE = ROOT / "deploy" / "Containerfile"
PATIENCE = 90.0
IGNORED = shutil.ignore_patterns("__pycache__", "*.egg-info", "secrets.toml")


def instructions(word: str) -> list[str]:
    """Arguments of all instructions of a kind in the last stage, continued lines joined."""
    text = CONTAINERFILE.read_text(encoding="utf-8").replace("\\\n", " ")
    last = re.split(r"^FROM ", text, flags=re.MULTILINE)[-1]
    return re.findall(rf"^{word}\s+(.+)$", last, flags=re.MULTILINE)


def copy_tree(target: Path) -> None:
    """Copy what the Containerfile copies from the project."""
    for line in instructions("COPY"):
        *sources, place = line.split()
        if sources[0].startswith("--from"):
            continue
        for source in sources:
            there, here = ROOT / source, target / place
            if there.is_dir():
                shutil.copytree(there, here, ignore=IGNORED)
            else:
                here.mkdir(parents=True, exist_ok=True)
                shutil.copy(there, here)


def environment(tree: Path, home: Path) -> dict[str, str]:
    """Variables of the Containerfile, its paths led to a copied tree."""
    found = dict(
        pair.split("=", 1) for line in instructions("ENV") for pair in line.split() if "=" in pair
    )
    found = {name: value.replace("/atlas", str(tree)) for name, value in found.items()}
    # The packages are this Python's own; bytecode must not be written into the tree either.
    found["PATH"] = os.environ["PATH"]
    return {**found, "HOME": str(home), "TMPDIR": str(home)}


def command(port: int) -> list[str]:
    """The Containerfile's command for a replica on a port of this machine only."""
    words = json.loads(instructions("CMD")[-1])
    assert words[0] == "python"
    words[words.index("--port") + 1] = str(port)
    words[words.index("--address") + 1] = "127.0.0.1"
    return [sys.executable, *words[1:]]


def prepare(tree: Path, home: Path) -> None:
    """Run the project's own commands of the image's build; the dataset is kept in the tree.

    Raises
    ------
    RuntimeError
        If one fails, as it does where the dataset has errors: then there is no image.
    """
    home.mkdir()
    for words in re.findall(r"python -m (referral_atlas [\w -]*[\w])", instructions("RUN")[-1]):
        done = subprocess.run(
            [sys.executable, "-m", *words.split()],
            cwd=tree,
            env=environment(tree, home),
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"{words} refused: {done.stdout[-2000:]}{done.stderr[-2000:]}")


def files(tree: Path) -> dict[str, int]:
    """Every file below a folder with the time it was last written, in ns."""
    return {
        path.relative_to(tree).as_posix(): path.stat().st_mtime_ns
        for path in sorted(tree.rglob("*"))
        if path.is_file()
    }


class Replica:
    """One app process out of a copied tree; what it says goes to a file."""

    def __init__(self, tree: Path, home: Path, port: int, **variables: str) -> None:
        home.mkdir(parents=True, exist_ok=True)
        self.port = port
        self.address = f"127.0.0.1:{port}"
        self.log = home / "server.log"
        with self.log.open("w") as output:
            self.process = subprocess.Popen(
                command(port),
                cwd=tree,
                env={**environment(tree, home), **variables},
                stdout=output,
                stderr=subprocess.STDOUT,
            )

    def wait(self) -> None:
        """Wait until it answers.

        Raises
        ------
        RuntimeError
            If it ends or does not answer in time.
        """
        health = f"http://{self.address}/_stcore/health"
        wait_until_answers(self.process, health, self.log.read_text, PATIENCE)

    def kill(self) -> None:
        """End it at once, as a crash would."""
        self.process.kill()
        self.process.wait(timeout=10)

    def stop(self) -> None:
        """End it."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                self.kill()
