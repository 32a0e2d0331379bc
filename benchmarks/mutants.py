"""Do the tests notice? Small faults are put into ``lookup/`` and ``dataset/``, one at a time.

A copy of the code and its tests is worked on, never the checkout. For each mutant the tests
that import the changed module run first, then the other unit tests of its folder; a mutant is
killed when one fails or hangs. `make mutants` runs it.
"""

import argparse
import difflib
import importlib
import json
import math
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from concurrent.futures import ProcessPoolExecutor
from itertools import chain
from multiprocessing import get_context
from pathlib import Path

from benchmarks.readme import put_into_readme

ROOT = Path(__file__).parents[1]
PACKAGE = Path("src", "referral_atlas")
COSMIC_RAY = ROOT / ".cache" / "cosmic-ray"
SURVIVORS = ROOT / ".cache" / "mutants.txt"
SEED, EACH, LONGEST_S = 20261121, 9, 150
LEFT_OUT = "not cluster and not processes and not the_command and not killed"
"""Tests that start processes of their own and say nothing the others do not."""

LOOKUP = (
    *("scoring", "ranking", "combinations", "naming", "consensus", "findings", "likelihood"),
    *("priors", "query", "items", "evidence", "examination", "explanation", "area_search"),
    *(
        "pain_text",
        "parts",
        "drawings_file",
        "reliability",
        "widespread",
        "comparison",
        "stability",
    ),
)
DATASET = (
    *("parse", "translated", "check_entry", "yaml_reader", "yaml_faults", "scalars"),
    *("field_problems", "cells", "load", "checks/zones", "checks/bibliography", "checks/numbers"),
    *("checks/naming", "checks/links", "checks/shapes"),
)
MODULES = tuple([f"lookup/{name}" for name in LOOKUP] + [f"dataset/{name}" for name in DATASET])
PRELOADED = ("numpy", "pandas", "pyarrow.parquet", "pyarrow.feather", "pydantic", "yaml")
PRELOADED += ("hypothesis", "tqdm", "rapidfuzz", "_pytest.assertion.rewrite")


def plan(seed, each, modules):
    """The mutants of each module, chosen at random; see ``mutant_plan.py``."""
    wish = {"folder": str(ROOT / PACKAGE), "seed": seed, "each": each, "modules": modules}
    found = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("mutant_plan.py"))],
        input=json.dumps(wish),
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(COSMIC_RAY)},
    )
    return json.loads(found.stdout)


def copied(folder):
    """A copy of all the tests need, in which files may be broken."""
    for name in ("src/referral_atlas", "tests", "benchmarks", "data"):
        hide = shutil.ignore_patterns("__pycache__", "failures")
        shutil.copytree(ROOT / name, folder / name, ignore=hide)
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def tests_of(folder, module):
    """Test files for a module: those that import it first, then the rest of its folder."""
    part, _, name = module.partition("/")
    others = {"lookup": ["properties/test_lookup_properties.py"]}.get(
        part,
        [
            "test_broken_examples.py",
            "properties/test_yaml_reader_properties.py",
            "properties/test_check_entry_properties.py",
        ],
    )
    files = [*sorted((folder / "tests" / "unit" / part).glob("test_*.py"))]
    files += [folder / "tests" / other for other in others]
    dotted = f"{part}.{name.replace('/', '.')}"
    near = [path for path in files if dotted in path.read_text(encoding="utf-8")]
    return [str(path.relative_to(folder)) for path in dict.fromkeys([*near, *files])]


def passes(folder, tests):
    """Whether the tests pass in a copy, run in a fork of this process.

    Everything heavy but the package itself is loaded already, so that a run takes seconds.
    """
    child = os.fork()
    if child == 0:
        os.setpgrp()
        os.chdir(folder)
        silent = os.open(folder / "output.txt", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(silent, 1)
        os.dup2(silent, 2)
        sys.path[:] = [str(folder), str(folder / "src"), *sys.path]
        sys.dont_write_bytecode = True
        code = 1
        try:
            import hypothesis  # noqa: PLC0415
            import pytest  # noqa: PLC0415

            # On a busy machine its limit of time for an example would kill mutants by itself.
            hypothesis.settings.register_profile("mutants", deadline=None)
            hypothesis.settings.load_profile("mutants")
            options = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-k", LEFT_OUT]
            options += [
                "-W",
                "ignore::pytest.PytestAssertRewriteWarning",
                "-c",
                str(folder / "pyproject.toml"),
                "--hypothesis-seed=0",
            ]
            code = int(pytest.main([*options, f"--basetemp={folder / 'temp'}", *tests]))
            home = str(Path(sys.modules["referral_atlas"].__file__))
            if not home.startswith(str(folder)):
                code = 77
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)
    end = time.monotonic() + LONGEST_S
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            code = os.waitstatus_to_exitcode(status)
            if code == 77:
                raise RuntimeError("the tests ran against the checkout, not the copy")
            return code == 0
        time.sleep(0.05)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return False


def kill(folder, module, mutant):
    """Whether the tests notice a mutant; the file is put right again after it."""
    path = folder / PACKAGE / f"{module}.py"
    sound = path.read_text(encoding="utf-8")
    path.write_text(mutant["code"], encoding="utf-8")
    try:
        killed = not passes(folder, tests_of(folder, module))
    finally:
        path.write_text(sound, encoding="utf-8")
    if not killed:
        lines = difflib.unified_diff(
            sound.splitlines(),
            mutant["code"].splitlines(),
            module,
            mutant["operator"],
            "",
            "",
            1,
            "",
        )
        with SURVIVORS.open("a", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n\n")
    return killed


def kill_all(folder, work):
    """Try some mutants one after the other."""
    return [(module, kill(folder, module, mutant)) for module, mutant in work]


def interval(killed, tried):
    """Wilson's 95 % interval of a share."""
    if not tried:
        return 0.0, 1.0
    z, share = 1.96, killed / tried
    middle = share + z * z / (2 * tried)
    spread = z * math.sqrt(share * (1 - share) / tried + z * z / (4 * tried * tried))
    return (middle - spread) / (1 + z * z / tried), (middle + spread) / (1 + z * z / tried)


def table(plans, killed, seed):
    """The result for the read-me."""
    rows = [
        f"| `{module}` | {found['places']} | {len(found['mutants'])} | {killed[module]} | "
        f"{_share(killed[module], len(found['mutants']))} |"
        for module, found in plans.items()
    ]
    tried, dead = sum(len(found["mutants"]) for found in plans.values()), sum(killed.values())
    everywhere = sum(found["places"] for found in plans.values())
    weighted = sum(
        found["places"] / everywhere * killed[module] / max(1, len(found["mutants"]))
        for module, found in plans.items()
    )
    return [
        f"Seed {seed}: **{dead} of {tried} mutants noticed, {_share(dead, tried)}**; modules "
        f"weighted by the places they have: {weighted:.0%}.",
        "",
        "| Module | Places | Mutants | Noticed | Share (95 % interval) |",
        "|--|--:|--:|--:|--:|",
        *rows,
    ]


def _share(killed, tried):
    low, high = interval(killed, tried)
    return f"{killed / tried:.0%} ({low:.0%}–{high:.0%})" if tried else "–"


def main(arguments=()):
    """Plan, run and report; exit code 1 where the tests fail on the code as it is."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks mutants")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--each", type=int, default=EACH, help="mutants a module")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", action="append", choices=MODULES, help="only this module")
    wish = parser.parse_args(arguments)
    for name in PRELOADED:
        importlib.import_module(name)
    plans = plan(wish.seed, wish.each, wish.only or MODULES)
    SURVIVORS.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        folders = [copied(Path(temporary, str(job))) for job in range(wish.jobs)]
        for part in sorted({module.partition("/")[0] for module in plans}):
            if not passes(folders[0], tests_of(folders[0], f"{part}/")):
                print((folders[0] / "output.txt").read_text(encoding="utf-8")[-3000:])
                return 1
        work = [(module, one) for module, found in plans.items() for one in found["mutants"]]
        killed = dict.fromkeys(plans, 0)
        shares = [work[job :: wish.jobs] for job in range(wish.jobs)]

        with ProcessPoolExecutor(wish.jobs, get_context("fork")) as pool:
            for module, dead in chain.from_iterable(pool.map(kill_all, folders, shares)):
                killed[module] += dead
    told = table(plans, killed, wish.seed)
    print("\n".join(told))
    if not wish.only:
        put_into_readme("mutants", told)
    return 0
