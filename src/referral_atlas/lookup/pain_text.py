"""Read a sentence about pain: "burning behind the right eye and in the back of the head".

The sentence is cut into phrases, each phrase looked up by the areas' names and synonyms. What
is denied ("no pain in the neck") is left out, and what is not understood is given back, so
that nothing a person wrote is dropped in silence. The result is a proposal to confirm: typed
words are never marked unseen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from referral_atlas.lookup.area_search import AreaHit, search_areas, split_side
from referral_atlas.lookup.pain_drawing import PainQuality
from referral_atlas.model import AreaCatalogue, Record
from referral_atlas.texts import Texts
from referral_atlas.vocabulary import Laterality

MOST_LETTERS = 600
"""Longer texts are cut: nobody describes more places than fit in it."""

_SURE = 80.0
"""Likeness from which a phrase is taken to mean an area."""

_CLOSE = 8.0
"""Hits less alike than the best by no more than this are offered beside it."""

_CHOICES = 5
_SHORT = 4
"""Words up to this length end in s without being a plural."""

_BREAKS = re.compile(
    r"[.,;:!?/\n()]+|\b(?:and|also|plus|then|into|down to|up to|und|sowie|auch|dann|bis)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:no|not|never|without|kein|keine|keinen|keinerlei|nicht|nie|ohne)\b", re.IGNORECASE
)
_DENIAL_ENDS = re.compile(r"\b(?:but|only|aber|sondern|nur)\b", re.IGNORECASE)
_STRENGTH = re.compile(r"\b(10|[0-9])\s*(?:/|of|out of|von)\s*10\b", re.IGNORECASE)

_SMALL_WORDS = """
    a an the my his her their its of in on at to from with is it i have has had been feel
    feels there here where when some very really bit little lot side pain pains painful ache
    aches aching hurt hurts hurting sore soreness discomfort trouble since days weeks months
    radiating radiates spreading spreads going goes all
    der die das den dem des ein eine einen einem einer mein meine meinen meinem meiner im in am an
    auf zu zum zur von vom mit ist es ich habe hat tut weh schmerz schmerzen schmerzt schmerzhaft
    beschwerden etwas sehr seit tagen wochen monaten seite strahlt zieht aus ganz
"""
_EMPTY = frozenset(_SMALL_WORDS.split())
"""Words that tell no place."""

_QUALITY_WORDS: Mapping[PainQuality, str] = {
    PainQuality.ACHING: "aching dull dumpf dumpfe dumpfer dumpfes ziehend ziehende",
    PainQuality.SHARP: "sharp stabbing stechend stechende stechender stiche",
    PainQuality.BURNING: "burning burns brennend brennende brennender brennt",
    PainQuality.THROBBING: "throbbing pulsating pochend pochende pochender klopfend",
    PainQuality.PRESSING: "pressing tight pressure drückend drückende druck",
    PainQuality.CRAMPING: "cramping cramp cramps krampf krampfend krampfartig",
    PainQuality.TINGLING: "tingling tingles pins needles kribbeln kribbelnd kribbelt",
    PainQuality.NUMB: "numb numbness taub taubheit taubheitsgefühl",
    PainQuality.ELECTRIC: "electric shooting elektrisch einschießend elektrisierend",
    PainQuality.STIFF: "stiff stiffness steif steifheit",
}
_QUALITY_OF = {word: kind for kind, words in _QUALITY_WORDS.items() for word in words.split()}


class ReadPhrase(Record):
    """One phrase that names a place.

    Attributes
    ----------
    phrase : str
        As it was written.
    sides : tuple of Laterality
        The side named here or, where none is, in the phrase before; empty if none was.
    hits : tuple of AreaHit
        The areas or groups it may mean, best first; those after the first are nearly as like.
    """

    phrase: str
    sides: tuple[Laterality, ...]
    hits: tuple[AreaHit, ...]


class ReadPain(Record):
    """What a text says about pain.

    Attributes
    ----------
    places : tuple of ReadPhrase
        In the order written.
    qualities : tuple of PainQuality
        How it is said to feel.
    intensity : int or None
        0 to 10, where a rating like 6/10 is given.
    denied, not_understood : tuple of str
        Phrases that deny pain, and phrases no area is called like.
    """

    places: tuple[ReadPhrase, ...]
    qualities: tuple[PainQuality, ...]
    intensity: int | None
    denied: tuple[str, ...]
    not_understood: tuple[str, ...]


def read_pain(catalogue: AreaCatalogue, text: str, *, texts: Texts | None = None) -> ReadPain:
    """Read a text about pain.

    Parameters
    ----------
    catalogue : AreaCatalogue
        Areas with the names and synonyms to recognise; English or translated.
    text : str
        What was typed. Anything beyond `MOST_LETTERS` is not read.
    texts : Texts, optional
        The language areas are named in; English if not given.

    Returns
    -------
    ReadPain
        Empty for a text without a place.
    """
    text = text[:MOST_LETTERS]
    rating = _STRENGTH.search(text)
    text = _STRENGTH.sub(" ", text)
    places: list[ReadPhrase] = []
    denied: list[str] = []
    lost: list[str] = []
    qualities: dict[PainQuality, None] = {}
    last_sides: tuple[Laterality, ...] = ()
    for phrase in _phrases(text):
        if _DENIED.search(phrase):
            denied.append(phrase)
            continue
        sides, bare = split_side(phrase)
        words = bare.split()
        qualities.update({_QUALITY_OF[word]: None for word in words if word in _QUALITY_OF})
        told = [word for word in words if word not in _EMPTY and word not in _QUALITY_OF]
        if not told:
            continue
        hits = _hits(catalogue, words, told, texts)
        if hits:
            last_sides = sides or last_sides
            places.append(ReadPhrase(phrase=phrase, sides=last_sides, hits=hits))
        else:
            lost.append(phrase)
    return ReadPain(
        places=tuple(places),
        qualities=tuple(qualities),
        intensity=int(rating.group(1)) if rating else None,
        denied=tuple(denied),
        not_understood=tuple(lost),
    )


def _phrases(text: str) -> Iterable[str]:
    """Cut a text at commas and joining words; a denial reaches to the next comma or "but"."""
    for part in re.split(r"[.,;:!?\n]+", _DENIAL_ENDS.sub(",", text)):
        if _DENIED.search(part):
            yield part.strip()
            continue
        yield from (piece.strip() for piece in _BREAKS.split(part) if piece.strip())


def _hits(
    catalogue: AreaCatalogue, words: list[str], told: list[str], texts: Texts | None
) -> tuple[AreaHit, ...]:
    """Look one phrase up: with its small words ("back of the neck"), without, in the singular."""
    core = [word for word in words if word not in _QUALITY_OF]
    single = [word.removesuffix("s") if len(word) > _SHORT else word for word in told]
    tries = dict.fromkeys(" ".join(tried) for tried in (core, told, single))
    hits = max(
        (search_areas(catalogue, tried, texts=texts).hits for tried in tries),
        key=lambda found: found[0].score if found else 0.0,
    )
    if not hits or hits[0].score < _SURE:
        return ()
    return tuple(hit for hit in hits[:_CHOICES] if hits[0].score - hit.score < _CLOSE)
