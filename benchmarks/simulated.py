"""Simulated patients: drawings from the model and from models that are wrong in known ways.

A patient has one to three sources, drawn from the flat prior. Each area hurts by noisy-OR. In
the *perturbed* patients the weights differ from patient to patient, over the ranges that a rank
is shown to move over, and the drawing goes wrong as people do: areas left out, a neighbour marked
instead, the wrong side taken.
"Best possible" ranks by the weights that made the drawing, and knows the other sources of the
same patient. Of drawings from the model no method can do better on average; it does not know
which marks of a perturbed drawing went wrong, so there it is a yardstick and no bound.
"""

from dataclasses import dataclass

import numpy as np

from benchmarks.methods import Cases, Methods, expected_hits
from referral_atlas.atlas import load_atlas
from referral_atlas.lookup.parameters import RANGES
from referral_atlas.lookup.sources import ROLE_CODE
from referral_atlas.vocabulary import Laterality, ZoneKind

SEED = 20261121
PATIENTS = 3000
MISSED = 0.10
"""Areas left out; manikin studies put errors, mostly omissions, at 7 % of areas (Brummett 2016) and
up to 19 % for back and shoulders (Scherrer 2021)."""
NEIGHBOUR = 0.10
"""Areas for which a neighbour is marked: our judgement; nobody measured it on a map so fine."""
WRONG_SIDE = 0.036
"""Areas marked on the wrong side: half of the 7.2 % of areas in error (Brummett 2016)."""


@dataclass(frozen=True, eq=False)
class Patients:
    """Drawings with what caused them.

    Attributes
    ----------
    marked : ndarray of bool, shape (n_patients, n_areas)
    rows : ndarray of int, shape (n_patients, n_sources)
        Rows of the matrix that are active.
    weights : ndarray, shape (n_patients, 3)
        P(area hurts) by role code, as the drawing was made.
    """

    marked: np.ndarray
    rows: np.ndarray
    weights: np.ndarray


def patients(lookup, sources, rng, *, perturbed, count=PATIENTS, neighbours=None):
    """Draw patients with so many sources each; drawings without a mark are drawn again."""
    matrix = lookup.matrix
    p = lookup.model.parameters
    found = []
    while sum(len(part.rows) for part in found) < count:
        rows = np.argsort(rng.random((count, len(matrix.sources))), axis=1)[:, :sources]
        weights = np.empty((count, 3))
        for kind, name in ((None, "elsewhere"), *((k, k.value) for k in ZoneKind)):
            low, high = RANGES[name] if perturbed else (getattr(p, name),) * 2
            weights[:, ROLE_CODE[kind]] = rng.uniform(low, high, count)
        calm = _calm(matrix, rows, weights)
        marked = rng.random(calm.shape) > calm
        if perturbed:
            marked = _misdrawn(marked, matrix, rng, neighbours)
        kept = marked.any(axis=1)
        found.append(Patients(marked[kept], rows[kept], weights[kept]))
    return Patients(
        *(
            np.concatenate([getattr(part, name) for part in found])[:count]
            for name in ("marked", "rows", "weights")
        )
    )


def _calm(matrix, rows, weights):
    """P(area does not hurt), shape (n_patients, n_areas)."""
    leak = 1 - weights[:, :1]
    calm = np.repeat(leak, len(matrix.areas), axis=1)
    for column in rows.T:
        of_source = 1 - np.take_along_axis(weights, matrix.role[column].astype(int), axis=1)
        calm *= of_source / leak
    return calm


def _misdrawn(marked, matrix, rng, neighbours):
    """Leave areas out, mark neighbours and take the wrong side, each at its rate."""
    drawn = np.zeros_like(marked)
    mirror = mirrored_columns(matrix)
    for patient, column in zip(*np.nonzero(marked), strict=True):
        fate = rng.random()
        if fate < MISSED:
            continue
        place = column
        if fate < MISSED + NEIGHBOUR and neighbours[column]:
            place = neighbours[column][rng.integers(len(neighbours[column]))]
        if rng.random() < WRONG_SIDE:
            place = mirror[place]
        drawn[patient, place] = True
    return drawn


def mirrored_columns(matrix):
    """Column of each area's mirror image."""
    found = []
    for area in matrix.areas:
        side, _, name = area.partition(":")
        found.append(matrix.column[f"{Laterality(side).mirrored.value}:{name}"])
    return found


def neighbour_columns(matrix):
    """Columns of each area's neighbours on the map; none for deep sites."""
    atlas = load_atlas()
    return [
        [matrix.column[key] for key in atlas.neighbours(area) if key in matrix.column]
        if area in atlas.areas
        else []
        for area in matrix.areas
    ]


def best_possible(methods, group):
    """Hits of a ranking that knows the weights and the patient's other sources."""
    matrix = methods.lookup.matrix
    scores, truth = [], []
    item_of = item_numbers(methods)
    for marked, rows, weights in zip(group.marked, group.rows, group.weights, strict=True):
        calm_of = 1 - weights[matrix.role.astype(int)]
        leak = 1 - weights[0]
        for place in range(len(rows)):
            others = np.delete(rows, place)
            calm = leak * np.prod(calm_of[others] / leak, axis=0)
            with_each = np.clip(calm * calm_of / leak, 1e-12, 1 - 1e-12)
            fit = np.where(marked, np.log1p(-with_each), np.log(with_each)).sum(axis=1)
            fit[others] = -np.inf
            likelihood = np.exp(fit - fit.max())
            starts = [rows_[0] for rows_ in methods.items.rows]
            scores.append(np.add.reduceat(likelihood, starts))
            truth.append([item_of[rows[place]]])
    found = expected_hits(np.array(scores), np.array(truth))
    shape = (len(group.rows), -1)
    return {name: values.reshape(shape).mean(axis=1) for name, values in found.items()}


def item_numbers(methods):
    """Item of each row."""
    found = np.empty(len(methods.lookup.matrix.sources), dtype=int)
    for number, rows in enumerate(methods.items.rows):
        found[list(rows)] = number
    return found


def run(lookup, *, count=PATIENTS, seed=SEED):
    """Hits of every method on every group of patients.

    Returns
    -------
    dict of str to dict of str to dict of str to ndarray
        By group, by method, by measure: a value a patient.
    calibration : dict of str to tuple of ndarray
        By group of one source: score of the best candidate, and whether it is the true one.
    """
    rng = np.random.default_rng(seed)
    methods = Methods(lookup)
    item_of = item_numbers(methods)
    neighbours = neighbour_columns(lookup.matrix)
    hits, calibration = {}, {}
    for perturbed in (False, True):
        for sources in (1, 2, 3):
            group = patients(
                lookup, sources, rng, perturbed=perturbed, count=count, neighbours=neighbours
            )
            scores = methods.scores(Cases.of_areas(group.marked))
            truth = item_of[group.rows]
            name = f"{'perturbed' if perturbed else 'model'}, {sources} source{'s' * (sources > 1)}"
            hits[name] = {key: expected_hits(value, truth) for key, value in scores.items()}
            hits[name]["best possible"] = best_possible(methods, group)
            if sources == 1:
                ours = scores["ours"]
                best = ours.argmax(axis=1)
                calibration[name] = (ours.max(axis=1), best == truth[:, 0])
    return hits, calibration
