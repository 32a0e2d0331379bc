"""Look up and fill in the app's texts.

Every sentence a person reads stands in ``texts/<language>/*.ftl`` (Project Fluent). There a
translator finds plurals, the order of words and the variants for the three audiences in one
place; the code knows keys only. English is complete by definition, and a test holds every
other language to the same keys and the same variables.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import cast

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentInt, FluentType

from referral_atlas.vocabulary import Audience, Language

TEXTS_FOLDER = Path(__file__).parent

TextValue = str | int | float | date
"""What can be filled into a text; numbers are written the language's way."""

LONGEST_VALUE = 2000
"""Characters of a value that are filled in; Fluent refuses more than 2500, and an address can
bring more."""

_MARKDOWN = re.compile(r"([\\`*_{}\[\]#+!|<>~$:&])")
_LIST_OR_RULE = re.compile(r"^(\d*)([-=.)])(?=[\s=-]|$)", re.MULTILINE)
"""What makes a list, a heading or a line of its own where a line begins with it."""

_LINE_END = re.compile(r"[ \t]*\n\s*")
_ALIVE = re.compile(
    r"(?<=:)(?=[\w+-]+(?:/\w+)?:)|(?<=://)(?=\S)|(?<=www)(?=\.)|(?<=@)(?=\w)", re.IGNORECASE
)
_WORD_JOINER = "\u2060"
"""Invisible and without width; keeps what stands on both sides on one line."""


class UnknownTextError(KeyError):
    """A key that no Fluent file of the language holds, or a variable a text lacks."""


def escape_markdown(text: str) -> str:
    """Make any text safe to put into Markdown: data must never be able to format a page.

    A backslash is not enough for everything. Streamlit looks for addresses, ``:icons:`` and
    pictures in the finished text, after backslashes are gone; such words are parted by a
    character nobody sees. Round brackets do nothing once square ones are letters, and stay:
    a label is also read out, backslashes and all.
    """
    parted = _ALIVE.sub(_WORD_JOINER, text)
    harmless = _LIST_OR_RULE.sub(r"\1\\\2", _MARKDOWN.sub(r"\\\1", parted))
    return _LINE_END.sub("  \n", harmless)


class Texts:
    """The texts of one language, worded for one audience.

    Parameters
    ----------
    language : Language, default English
        The language.
    audience : Audience, default patient
        Given to every text as ``$audience``, so that any of them can be worded for it.

    Examples
    --------
    >>> Texts()("listing-pair", first="a", last="b")
    'a and b'
    """

    def __init__(
        self, language: Language = Language.ENGLISH, audience: Audience = Audience.PATIENT
    ) -> None:
        self.language = language
        self.audience = audience
        self._bundle = _bundle(language)

    def __call__(self, key: str, /, **values: TextValue) -> str:
        """Write one text.

        Parameters
        ----------
        key : str
            The message's id, or ``id.attribute``.
        **values : str, int, float or date
            What it says about this case. Texts from the data are filled in as they are:
            escape them before they go into Markdown. Longer than `LONGEST_VALUE` they are cut.

        Raises
        ------
        UnknownTextError
            If there is no such text, or a value it needs was not given.
        """
        name, _, attribute = key.partition(".")
        if not self._bundle.has_message(name):
            raise UnknownTextError(f"no text {key!r} in texts/{self.language}")
        message = self._bundle.get_message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            raise UnknownTextError(f"no text {key!r} in texts/{self.language}")
        given = {name: _quick(value) for name, value in values.items()}
        written, errors = self._bundle.format_pattern(
            pattern, {**given, "audience": self.audience.value}
        )
        if errors:
            raise UnknownTextError(f"{key!r} in texts/{self.language}: {errors[0]}")
        return cast(str, written)

    def listing(self, items: Sequence[str]) -> str:
        """Join items the way one says them: "a", "a and b", "a, b and c"."""
        if len(items) < 2:
            return "".join(items)
        return self("listing-pair", first=", ".join(items[:-1]), last=items[-1])

    def ordinal(self, number: int) -> str:
        """Write 1st, 2nd, 3rd."""
        return self("ordinal", number=number)


class _Small(FluentInt):
    """A number below a thousand: every language here writes its digits and nothing else.

    Babel takes longer for that than for all the rest of a sentence.
    """

    def format(self, locale: Locale) -> str:
        del locale
        return str(int(self))


def _quick(value: TextValue) -> TextValue:
    if isinstance(value, str) and len(value) > LONGEST_VALUE:
        # A backslash left at the end would take away the meaning of what follows.
        return value[:LONGEST_VALUE].rstrip("\\") + "…"
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1000:
        return _Small(value)
    return value


@cache
def _bundle(language: Language) -> FluentBundle:
    """Read a language's files; they belong to the package and never change at run time."""
    bundle = FluentBundle(
        [language.value],
        # Marks of direction round every value would show as boxes in plotly and PDF.
        use_isolating=False,
        functions={"ORDINAL": _ordinal_category(language)},
    )
    for path in sorted((TEXTS_FOLDER / language.value).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


def _ordinal_category(language: Language) -> Callable[[float], FluentType]:
    form = Locale.parse(language.value).ordinal_form

    def category(number: float) -> FluentType:
        return cast(FluentType, form(int(number)))

    return category
