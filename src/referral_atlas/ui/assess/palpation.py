"""The palpation recorder: every sign of one muscle, with how far examiners agree on it."""

from __future__ import annotations

import streamlit as st

from referral_atlas.lookup.consensus import CONSENSUS_SOURCE, consensus_of
from referral_atlas.lookup.findings import Answer, Finding
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.lookup.reliability import EXAMINED_SIGNS, ReliabilityBook
from referral_atlas.model import Muscle
from referral_atlas.model.numbers import Sign
from referral_atlas.ui import state
from referral_atlas.ui.finding_control import finding_control
from referral_atlas.ui.say import say
from referral_atlas.ui.sections import page_file
from referral_atlas.ui.words import escape
from referral_atlas.vocabulary import Laterality, MuscleId

_SIDES = (Laterality.RIGHT, Laterality.LEFT)


def palpation_recorder(
    lookup: Lookup, book: ReliabilityBook, proposed: list[tuple[MuscleId, Laterality | None]]
) -> None:
    """Record the signs at one muscle.

    Parameters
    ----------
    lookup : Lookup
        Its muscles.
    book : ReliabilityBook
        Agreement of examiners on each sign.
    proposed : list of (muscle, side)
        The muscles of the ranking, best first: they stand first in the list.
    """
    muscles = lookup.dataset.muscles
    first = list(dict.fromkeys(muscle for muscle, _ in proposed))
    rest = sorted(set(muscles) - set(first), key=lambda key: muscles[key].name.casefold())
    name, side_box = st.columns([3, 2], vertical_alignment="bottom")
    picked = name.selectbox(
        say("palpation-muscle"),
        [*first, *rest],
        format_func=lambda key: muscles[key].name,
        key=state.visit_key("palpated"),
    )
    sides = [side for muscle, side in proposed if muscle == picked and side in _SIDES]
    side = side_box.segmented_control(
        say("palpation-side"),
        list(_SIDES),
        default=sides[0] if sides else Laterality.RIGHT,
        required=True,
        format_func=lambda one: say(f"side-{one.value}"),
        key=state.visit_key(f"palpated_side_{picked}"),
    )
    if not picked or side is None:
        return
    _how(muscles[picked])
    for sign in EXAMINED_SIGNS:
        _sign_row(book, picked, side, sign)
    _verdict(lookup, picked, side)


def _how(muscle: Muscle) -> None:
    """Say where and how to palpate, and which movement to measure."""
    method = say(f"palpation-{muscle.palpation.method.value}")
    parts = [f"{escape(muscle.palpation.position)} ({method})"]
    parts.append(escape(muscle.palpation.landmark))
    if moves := muscle.clinical.restricted_movement:
        parts.append(say("palpation-movements", movements=escape("; ".join(moves))))
    st.caption(" · ".join(part.rstrip(".") for part in parts))


def _sign_row(book: ReliabilityBook, muscle: MuscleId, side: Laterality, sign: Sign) -> None:
    found = book.sign(muscle, sign)
    own = "yes" if found.of_this_muscle else "no"
    agreement = (
        say("palpation-kappa", kappa=f"{found.kappa:.2f}", own=own)
        if found.rows
        else say("palpation-kappa-unknown")
    )
    text, answer = st.columns([5, 5], vertical_alignment="center")
    text.markdown(f"**{say(f'sign-{sign.value}')}**  \n:gray[:small[{agreement}]]")
    with answer:
        finding_control(
            Finding(source=muscle, side=side, item=sign.value, answer=Answer.NOT_EXAMINED),
            say(f"sign-{sign.value}"),
            state.visit_key(f"sign_{muscle}_{side.value}_{sign.value}"),
        )


def _verdict(lookup: Lookup, muscle: MuscleId, side: Laterality) -> None:
    """Say what the signs amount to by the 2018 consensus, and what is still open."""
    judged = next(
        (
            one
            for one in consensus_of(state.findings(), lookup.dataset.muscles)
            if (one.source, one.side) == (muscle, side)
        ),
        None,
    )
    if judged is None:
        st.caption(say("palpation-consensus-none"))
        _consensus_source(lookup)
        return
    text = say(f"trigger-point-{judged.state.value}")
    missing = [say(f"sign-{sign.value}") for sign in judged.not_examined]
    open_ = say("palpation-consensus-open", signs=", ".join(missing)) if missing else ""
    st.info(f"**{say('palpation-consensus')}**: {text}. {open_}", icon=":material/fact_check:")
    _consensus_source(lookup)


def _consensus_source(lookup: Lookup) -> None:
    if CONSENSUS_SOURCE in lookup.dataset.references:
        st.page_link(
            page_file("sources"),
            label=say("palpation-consensus-source"),
            icon=":material/menu_book:",
            query_params={"reference": CONSENSUS_SOURCE},
        )
