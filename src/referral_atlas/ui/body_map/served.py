"""The folders a browser may fetch from while the app runs, and their addresses.

Streamlit serves a declared component's folder under ``/component/<name>/``. The map's
scripts, the atlas and plotly.js are fetched from there once, so that neither shapes nor
pictures ever travel with a rerun.
"""

from __future__ import annotations

import functools
import hashlib
import json
import tempfile
import threading
from pathlib import Path

import plotly
import streamlit as st
from streamlit.components.v1 import declare_component

from referral_atlas.figures.style import DARK, LIGHT, css_variables
from referral_atlas.model import AreaCatalogue
from referral_atlas.ui.body_map.bundle import bundled
from referral_atlas.ui.body_map.words import map_words
from referral_atlas.vocabulary import Audience, Language

_ASSETS = Path(__file__).parent / "assets"


@functools.cache
def folder_url(name: str, folder: Path) -> str:
    """Serve a folder for the life of the process.

    Parameters
    ----------
    name : str
        A word for the address; one folder a name.
    folder : Path
        Absolute; everything in it becomes readable for visitors.

    Returns
    -------
    str
        Address without host, below which the files lie.
    """
    component = declare_component(name, path=str(folder))
    base = str(st.get_option("server.baseUrlPath") or "").strip("/")
    return f"{'/' + base if base else ''}/component/{component.name}"


@functools.cache
def folder_digest(folder: Path) -> str:
    """Digest of all files of a folder, for addresses that change when the files do."""
    found = hashlib.sha256()
    for path in sorted(item for item in folder.rglob("*") if item.is_file()):
        found.update(path.relative_to(folder).as_posix().encode())
        found.update(path.read_bytes())
    return found.hexdigest()[:12]


def assets_url() -> str:
    """Address of the map's own scripts and styles."""
    return folder_url("assets", _ASSETS)


@functools.cache
def script_url() -> str:
    """Address of the map's scripts, put together in one file; it changes when they do."""
    text = bundled(_ASSETS)
    digest = hashlib.sha256(text.encode()).hexdigest()[:12]
    return f"{_served('map.js', text)}?v={digest}"


def plotly_url() -> str:
    """Address of the plotly.js that the installed plotly package carries."""
    folder = Path(str(plotly.__file__)).parent / "package_data"
    return f"{folder_url('plotly', folder)}/plotly.min.js?v={plotly.__version__}"


def legend_url(areas: AreaCatalogue, language: Language, audience: Audience) -> str:
    """Address of a small file with the areas' names, the map's words and the colours.

    The name of the file changes with its contents, so a browser never keeps an old one.
    """
    # Asked for on every click; a catalogue cannot be hashed, and is not changed once read.
    found = _legends.get((id(areas), language, audience))
    if found is None:
        text = _legend(areas, language, audience)
        name = f"legend-{hashlib.sha256(text.encode()).hexdigest()[:12]}.json"
        found = _legends[id(areas), language, audience] = areas, _served(name, text)
    return found[1]


_legends: dict[tuple[int, Language, Audience], tuple[AreaCatalogue, str]] = {}
"""Addresses, each with the catalogue it was made for, which thereby keeps its id."""


def _served(name: str, text: str) -> str:
    """Address of a small file that is made while the app runs."""
    folder = _scratch_folder()
    path = folder / name
    if not path.exists():
        # Written aside and moved, so that no visitor ever fetches half of it.
        with tempfile.NamedTemporaryFile("w", dir=folder, delete=False, encoding="utf-8") as part:
            part.write(text)
        Path(part.name).replace(path)
    return f"{folder_url('legend', folder)}/{name}"


def _legend(areas: AreaCatalogue, language: Language, audience: Audience) -> str:
    names = {key: [area.plain_name, area.name] for key, area in areas.areas.items()}
    colours = {"light": css_variables(LIGHT), "dark": css_variables(DARK)}
    legend = {"areas": names, "words": map_words(language, audience), "colours": colours}
    return json.dumps(legend, separators=(",", ":"), ensure_ascii=False)


@functools.cache
def _scratch() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="referral-atlas-")


_scratch_lock = threading.Lock()


def _scratch_folder() -> Path:
    """Where files made while the app runs lie; one for the process, however many ask at once."""
    # A folder that lost a race would be deleted again under whoever was told of it.
    with _scratch_lock:
        return Path(_scratch().name).resolve()
