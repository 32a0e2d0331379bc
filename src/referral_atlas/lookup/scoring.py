"""Rank a block of many drawings at once, with the matrices of the single look-up.

What a single look-up works out for one query is done here for thousands in a few matrix
products; a test holds both to the same answers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from referral_atlas.lookup.items import Items, Level, is_side_free, posterior
from referral_atlas.lookup.likelihood import Floats
from referral_atlas.lookup.query import Query, QueryError, Term, query_from_texts
from referral_atlas.lookup.ranking import DECIMALS, Lookup

RESULT_SCHEMA = pa.schema(
    [
        ("id", pa.string()),
        ("rank", pa.int16()),
        ("muscle", pa.string()),
        ("source", pa.string()),
        ("kind", pa.string()),
        ("trigger_point", pa.string()),
        ("side", pa.string()),
        ("score", pa.float64()),
        ("fit", pa.float32()),
    ]
)

STEP = 2048
"""Drawings in one matrix product: large enough for speed, small enough for the memory."""

_NOWHERE = -(2**62)
"""Key of an item that reaches nothing asked for: below every other."""

Indexes = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Drawing:
    """One row of an input file: its number from 1, its id and the areas as written."""

    number: int
    id: str
    areas: str


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that cannot be read, and why."""

    drawing: Drawing
    problem: str


@dataclass(frozen=True, eq=False)
class BlockScorer:
    """Ranks blocks of drawings with one look-up.

    Attributes
    ----------
    lookup : Lookup
        The look-up.
    level : {"muscle", "trp"}
        Rank muscles, or trigger points apart.
    top : int
        Ranks to keep of each drawing.
    """

    lookup: Lookup
    level: Level
    top: int

    def score(self, drawings: Sequence[Drawing]) -> tuple[pa.Table, list[Rejected]]:
        """Rank some drawings.

        Returns
        -------
        table : pyarrow.Table
            One row a drawing and rank, in the order given; :data:`RESULT_SCHEMA`.
        rejected : list of Rejected
            Rows that cannot be read.
        """
        read: list[tuple[Drawing, tuple[int, ...]]] = []
        rejected = []
        for drawing in drawings:
            try:
                read.append((drawing, self._terms(drawing.areas)))
            except QueryError as error:
                rejected.append(Rejected(drawing, str(error)))
        tables = [self._score(read[start : start + STEP]) for start in range(0, len(read), STEP)]
        return pa.concat_tables(tables or [RESULT_SCHEMA.empty_table()]), rejected

    # -- reading ---------------------------------------------------------------------------

    @cached_property
    def _known(self) -> dict[str, int]:
        """Number of the term each written text means."""
        return {}

    @cached_property
    def _all_terms(self) -> list[Term]:
        return []

    def _terms(self, text: str) -> tuple[int, ...]:
        """Numbers of the terms of a drawing; terms that mean the same areas are one."""
        words = text.replace(";", " ").split()
        known = self._known
        try:
            found = [known[word] for word in words]
        except KeyError:
            query_from_texts(words, self.lookup.dataset.areas)  # names the first that is wrong
            found = [self._number(word) for word in words]
        if not found:
            query_from_texts((), self.lookup.dataset.areas)
        return tuple(dict.fromkeys(found))

    def _number(self, word: str) -> int:
        if word not in self._known:
            (term,) = query_from_texts([word], self.lookup.dataset.areas).terms
            same = [i for i, t in enumerate(self._all_terms) if t.alternatives == term.alternatives]
            if not same:
                self._all_terms.append(term)
            self._known[word] = same[0] if same else len(self._all_terms) - 1
        return self._known[word]

    # -- scoring ---------------------------------------------------------------------------

    def _score(self, held: Sequence[tuple[Drawing, tuple[int, ...]]]) -> pa.Table:
        free = [is_side_free(Query(terms=(term,))) for term in self._all_terms]
        sides = np.array([all(free[term] for term in terms) for _, terms in held])
        ids = pa.array([drawing.id for drawing, _ in held], pa.string())
        parts, order = [], []
        for side_free in (False, True):
            chosen = np.flatnonzero(sides == side_free)
            if chosen.size:
                asked = self._asked([held[i][1] for i in chosen.tolist()])
                which, table = self._rank(asked, self._items(side_free=side_free))
                parts.append(table.append_column("id", ids.take(pa.array(chosen[which]))))
                order.append(chosen[which])
        whole = pa.concat_tables(parts).select(RESULT_SCHEMA.names)
        return whole.take(pa.array(np.argsort(np.concatenate(order), kind="stable")))

    def _items(self, *, side_free: bool) -> _ItemTable:
        return self._item_tables[side_free]

    @cached_property
    def _item_tables(self) -> dict[bool, _ItemTable]:
        return {
            free: _ItemTable(self.lookup.items(self.level, side_free=free))
            for free in (False, True)
        }

    def _asked(self, drawings: Sequence[tuple[int, ...]]) -> _Asked:
        """Lay out the terms of some drawings.

        The terms stand in an order of their own, not in that of their first use: sums must
        not depend, even in the last digit, on what this process has scored before.
        """
        flat = np.concatenate([np.array(terms, dtype=np.intp) for terms in drawings])
        used = sorted(set(flat.tolist()), key=lambda i: self._all_terms[i].alternatives)
        place = np.zeros(len(self._all_terms), dtype=np.intp)
        place[used] = np.arange(len(used))
        rows = np.repeat(np.arange(len(drawings)), [len(terms) for terms in drawings])
        asked = np.zeros((len(drawings), len(used)))
        asked[rows, place[flat]] = 1
        terms = [self._all_terms[i] for i in used]
        column = self.lookup.matrix.column
        areas = np.zeros((len(used), len(column)), dtype=np.float32)
        for number, term in enumerate(terms):
            areas[number, [column[area] for area in term.alternatives]] = 1
        marked = np.minimum(asked.astype(np.float32) @ areas, 1)
        return _Asked(terms, asked, marked)

    def _rank(self, query: _Asked, table: _ItemTable) -> tuple[Indexes, pa.Table]:
        model, matrix = self.lookup.model, self.lookup.matrix
        met = np.stack([model.term_log_probability(term) for term in query.terms])
        marked = query.marked.astype(float)
        likelihood = model.log_likelihood_of(query.asked, met, marked)
        rows_reached = (query.marked @ self._in_pattern) > 0
        reached = table.items.any(rows_reached)
        score = table.items.probability(posterior(likelihood + model.log_prior, matrix.is_muscle))
        place, best = _best(score[:, :-1], reached, self.top)
        lead = table.leads(likelihood, rows_reached, place, best)
        empty, perfect = self._fit_scale(query)
        share = (likelihood[place, lead] - empty[place]) / (perfect[place] - empty[place])
        rank = np.arange(len(place)) - np.searchsorted(place, place) + 1
        return place, pa.table(
            {
                "rank": pa.array(rank, pa.int16()),
                **{name: column.take(pa.array(lead)) for name, column in self._names.items()},
                "side": table.side.take(pa.array(lead)),
                "score": pa.array(score[place, best]),
                "fit": pa.array(np.clip(share, 0, 1).astype(np.float32)),
            }
        )

    @cached_property
    def _in_pattern(self) -> npt.NDArray[np.float32]:
        return np.ascontiguousarray((self.lookup.matrix.role.T > 0).astype(np.float32))

    @cached_property
    def _names(self) -> dict[str, pa.Array]:
        sources = self.lookup.matrix.sources
        kinds = [source.kind.value if source.kind else "muscle" for source in sources]
        return {
            "muscle": pa.array([None if s.kind else s.entry for s in sources], pa.string()),
            "source": pa.array([s.entry for s in sources], pa.string()),
            "kind": pa.array(kinds, pa.string()),
            "trigger_point": pa.array([s.trigger_point for s in sources], pa.string()),
        }

    def _fit_scale(self, query: _Asked) -> tuple[Floats, Floats]:
        """Log-likelihood of an empty and of a perfect pattern, each of shape (n,)."""
        model = self.lookup.model
        each = np.array([model.fit_scale(Query(terms=(term,))) for term in query.terms])
        one_silent = model.parameters.unmarked_weight * np.log1p(-model.parameters.elsewhere)
        areas = len(self.lookup.matrix.areas)
        alternatives = np.array([len(set(term.alternatives)) for term in query.terms])
        # A term's scale counts the areas outside it as silent; what is left is the term itself.
        of_terms = query.asked @ (each - one_silent * (areas - alternatives)[:, None])
        silent = one_silent * (areas - query.marked.sum(axis=1, dtype=float))
        return of_terms[:, 0] + silent, of_terms[:, 1] + silent


@dataclass(frozen=True, eq=False)
class _Asked:
    """What some drawings ask for.

    Attributes
    ----------
    terms : list of Term
        All terms that occur.
    asked : ndarray, shape (n_drawings, n_terms)
        1 where a drawing has a term.
    marked : ndarray of float32, shape (n_drawings, n_areas)
        1 for each area that meets some term of a drawing.
    """

    terms: list[Term]
    asked: Floats
    marked: npt.NDArray[np.float32]


class _ItemTable:
    """Rows of each item as one array, and the side it is written with."""

    def __init__(self, items: Items) -> None:
        self.items = items
        most = max(len(rows) for rows in items.rows)
        self._rows = np.array(
            [[*rows, *[-1] * (most - len(rows))] for rows in items.rows], dtype=np.intp
        )
        matrix = items.matrix
        self.side = pa.array(
            [
                None if items.side_free or row >= 2 * matrix.sided else source.side.value
                for row, source in enumerate(matrix.sources)
            ],
            pa.string(),
        )

    def leads(
        self, likelihood: Floats, reached: npt.NDArray[np.bool_], place: Indexes, best: Indexes
    ) -> Indexes:
        """Row of the likeliest source of each chosen item that reaches something asked for."""
        rows = self._rows[best]
        value = np.round(likelihood[place[:, None], rows], DECIMALS)
        value[(rows < 0) | ~reached[place[:, None], rows]] = -np.inf
        return np.asarray(rows[np.arange(len(rows)), value.argmax(axis=1)])


def _best(score: Floats, reached: npt.NDArray[np.bool_], top: int) -> tuple[Indexes, Indexes]:
    """The best items of each drawing among those that reach something asked for.

    Scores equal to :data:`DECIMALS` of their logarithm keep the order of the dataset: rounded
    score and place make one whole number, so that all keys differ and any sort is stable.

    Returns
    -------
    place, best : ndarray of int, shape (n_results,)
        Drawing and item of each result, drawings in order and in each the best first.
    """
    items = score.shape[1]
    with np.errstate(divide="ignore"):
        rounded = np.rint(np.maximum(np.log(score), -745.0) * 10**DECIMALS).astype(np.int64)
    key = rounded * items - np.arange(items)
    key[~reached] = _NOWHERE
    top = min(top, items)
    some = np.argpartition(-key, top - 1, axis=1)[:, :top] if top < items else None
    if some is None:
        some = np.broadcast_to(np.arange(items), key.shape)
    found = np.take_along_axis(key, some, axis=1)
    order = np.argsort(-found, axis=1)
    some, found = np.take_along_axis(some, order, axis=1), np.take_along_axis(found, order, axis=1)
    kept = found > _NOWHERE
    return np.nonzero(kept)[0], some[kept]
