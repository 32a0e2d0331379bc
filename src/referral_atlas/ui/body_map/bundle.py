"""The map's scripts as one file, so that a first visitor waits for one answer and not for four.

A browser learns only from a script which others it imports: fifteen small files are four
rounds of asking. Nothing is minified: the file reads as its parts do.
"""

from __future__ import annotations

import re
from graphlib import TopologicalSorter
from pathlib import Path

_IMPORT = re.compile(r'^import (\{ .+ \}) from "\./(\w+)\.js";$', re.MULTILINE)
_EXPORT = re.compile(r"^export (?:default )?((?:async )?function|class|const) (\w+)", re.MULTILINE)
_LEFT = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)


def bundled(folder: Path, entry: str = "main") -> str:
    """Put a folder of modules together.

    Parameters
    ----------
    folder : Path
        Holds them; each imports and exports one thing a line, at the start of the line.
    entry : str, default "main"
        The module whose default export is that of the whole.

    Returns
    -------
    str
        One module. Every part stands in a function of its own, after those it needs.

    Raises
    ------
    ValueError
        If a module imports or exports in another way, or two need each other.
    """
    parts = {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.js"))}
    needs = {name: {found[2] for found in _IMPORT.finditer(text)} for name, text in parts.items()}
    order = TopologicalSorter(needs).static_order()
    written = [_part(name, parts[name]) for name in order]
    (default,) = re.findall(
        r"^export default (?:async )?function (\w+)", parts[entry], re.MULTILINE
    )
    return "\n".join([*written, f"export default ${entry}.{default};\n"])


def _part(name: str, text: str) -> str:
    offered = ", ".join(found[2] for found in _EXPORT.finditer(text))
    inner = _EXPORT.sub(r"\1 \2", _IMPORT.sub(r"const \1 = $\2;", text))
    if left := _LEFT.search(inner):
        raise ValueError(f"{name}.js: {left[0]!r} is written another way than the rest")
    return f"const ${name} = (() => {{\n{inner}return {{ {offered} }};\n}})();\n"
