"""Choose mutants: small faults put into the code at random places, by Cosmic Ray's operators.

Run by ``mutants.py`` in a process of its own, because Cosmic Ray is installed apart from the
packages the tests use.
"""

import ast
import json
import random
import sys
from pathlib import Path

LEFT_OUT = ("core/VariableReplacer", "core/VariableInserter")
"""Operators that need to be told names."""


def in_annotation(tree):
    """Whether a position lies in an annotation: changes there change nothing that runs."""
    spans = []
    for node in ast.walk(tree):
        for field in ("annotation", "returns"):
            found = getattr(node, field, None)
            if found is not None:
                start, end = (
                    (found.lineno, found.col_offset),
                    (found.end_lineno, found.end_col_offset),
                )
                spans.append((start, end))
    return lambda start: any(first <= start < last for first, last in spans)


def is_fixed(line):
    """Whether a line holds what no test can see: type names, or decorators that only freeze."""
    return line.lstrip().startswith(("@dataclass", "@runtime_checkable", "@overload"))


def places(code):
    """Every place where something can be changed, with the changes possible there.

    Returns
    -------
    dict
        Position to a list of (operator, occurrence).
    """
    from cosmic_ray.ast import ast_nodes, get_ast  # noqa: PLC0415
    from cosmic_ray.plugins import get_operator, operator_names  # noqa: PLC0415

    tree, lines = get_ast(code), code.splitlines()
    hidden = in_annotation(ast.parse(code))
    found = {}
    for name in operator_names():
        if name in LEFT_OUT:
            continue
        operator = get_operator(name)()
        positions = [at for node in ast_nodes(tree) for at in operator.mutation_positions(node)]
        for occurrence, (start, end) in enumerate(positions):
            if not hidden(start) and not is_fixed(lines[start[0] - 1]):
                found.setdefault((start, end), []).append((name, occurrence))
    return found


def chosen(path, count, pick):
    """So many mutants of a file: places at random without repetition, one change at each."""
    from cosmic_ray.mutating import mutate_code  # noqa: PLC0415
    from cosmic_ray.plugins import get_operator  # noqa: PLC0415

    code = path.read_text(encoding="utf-8")
    possible = places(code)
    order = sorted(possible)
    pick.shuffle(order)
    mutants = []
    for place in order:
        name, occurrence = pick.choice(possible[place])
        try:
            changed = mutate_code(code, get_operator(name)(), occurrence)
        except AttributeError:  # Cosmic Ray cannot replace an exception with a dotted name
            continue
        if changed and changed != code and len(mutants) < count:
            (start, _) = place[0]
            mutants.append({"operator": name, "line": start, "code": changed})
    return {"places": len(possible), "mutants": mutants}


def main():
    """Read the wish from standard input as JSON, write the mutants to standard output."""
    wish = json.load(sys.stdin)
    plan = {}
    for name in wish["modules"]:
        pick = random.Random(f"{wish['seed']} {name}")  # noqa: S311  no secret
        plan[name] = chosen(Path(wish["folder"], f"{name}.py"), wish["each"], pick)
    json.dump(plan, sys.stdout)


if __name__ == "__main__":
    main()
