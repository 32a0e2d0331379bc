"""Broken files made by what code they reach: Atheris, guided by coverage.

``fuzz.py`` damages sound files blindly; this looks for inputs that take another way through
the readers of files. Atheris is no requirement of anything else (it needs Linux and a Python
it was built for)::

    pip install --target .cache/atheris atheris
    PYTHONPATH=.cache/atheris python -m benchmarks.fuzz_guided visit -max_total_time=120

What comes after the name goes to libFuzzer; it stops at the first input that is not answered
rightly or refused in words, and writes it beside.
"""

import json
import re
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["referral_atlas"]):
    from benchmarks.fuzz_targets.answers import ROOT, hold
    from benchmarks.fuzz_targets.data_files import YamlReader, other_reader, same_values
    from benchmarks.fuzz_targets.own_files import StudyFile, VisitFile
    from referral_atlas.dataset.parse import COMPETING_SOURCE, CONDITION, MUSCLE, parse
    from referral_atlas.dataset.yaml_reader import read_yaml
    from referral_atlas.report.visit import VisitFileError
    from referral_atlas.study.progress_file import ProgressFileError, read_progress


def yaml_file(content):
    """The values an independent reader sees, or problems on lines there are."""
    document = read_yaml(content, "some.yaml")
    lines = len(re.split(rb"\r\n|\r|\n", content))
    hold(document.value is not None or document.problems, "neither a value nor a problem")
    for problem in document.problems:
        hold(problem.line is None or 1 <= problem.line <= lines, "a line there is not")
    for shape in (MUSCLE, COMPETING_SOURCE, CONDITION):
        parse(document, shape)
    if not document.problems:
        hold(same_values(document.value, other_reader(content)), "not the values of the file")


def visit_file():
    """A visit, or the refusal that is promised."""
    target = VisitFile()

    def read(content):
        try:
            target.open(content)
        except VisitFileError as refused:
            for texts in target.texts:
                texts(refused.reason, detail=refused.detail)

    return read, [json.dumps(target.clean).encode()]


def study_file():
    """A student's progress, or the refusal that is promised."""

    def read(content):
        try:
            read_progress(content)
        except ProgressFileError as refused:
            hold(refused.place or refused.refusal.value != "damaged", "damaged, but not where")

    return read, [json.dumps(StudyFile().clean).encode()]


def main(arguments):
    """Run libFuzzer on one target, with its sound files to begin with."""
    name, *options = arguments
    read, clean = {
        "yaml": lambda: (yaml_file, YamlReader().clean),
        "visit": visit_file,
        "study": study_file,
    }[name]()
    corpus = Path(tempfile.mkdtemp(prefix=f"guided-{name}-"))
    for number, content in enumerate(clean):
        (corpus / f"{number}").write_bytes(content)
    findings = f"-artifact_prefix={ROOT / '.cache'}/"
    atheris.Setup([sys.argv[0], "-max_len=4000", findings, *options, str(corpus)], read)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
