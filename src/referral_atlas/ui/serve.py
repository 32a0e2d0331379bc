"""Start the app as a server."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from streamlit.runtime.pages_manager import PagesManager
from streamlit.web.cli import main as streamlit

APP = Path(__file__).parents[3] / "app.py"


def serve(options: Sequence[str] = ()) -> None:
    """Serve the app until it is stopped.

    The same as ``streamlit run app.py``, but for one thing: until somebody has opened the
    app once, Streamlit takes the folder ``pages/`` for its older kind of multi-page app and
    greets a visitor who comes by a deep link with "Page not found" above the right page.

    Parameters
    ----------
    options : sequence of str, optional
        Streamlit's own, for example ``["--server.port", "8502"]``.

    Raises
    ------
    FileNotFoundError
        If the package was installed without the project around it.
    """
    if not APP.exists():
        raise FileNotFoundError(
            f"{APP} is not there. The app runs from a copy of the project: clone it, then "
            "`make run`."
        )
    PagesManager.uses_pages_directory = False
    streamlit(["run", str(APP), *options], prog_name="streamlit")
