"""One misfit of a field, said in plain words.

The model's own messages speak of Python types; nobody who edits the data should need to
know them. Everything a message says about what is allowed is taken from the model.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from referral_atlas.dataset.document import Document, Value, as_list
from referral_atlas.nearest import did_you_mean, listed
from referral_atlas.problem_codes import CODES
from referral_atlas.problems import FieldPath, Problem
from referral_atlas.vocabulary import EVIDENCE_KIND_LABEL, EvidenceKind

KEY_MARK = "[key]"
"""The model's sign that the name of a field is meant, not its value."""

_EXPECTED = {
    "string_type": "a text",
    "int_type": "a whole number without quotes",
    "int_from_float": "a whole number",
    "float_type": "a number without quotes",
    "bool_type": "true or false without quotes",
    "tuple_type": "a list, written [a, b] or one item a line with a dash",
    "model_type": "a group of fields",
    "model_attributes_type": "a group of fields",
    "mapping_type": "a group of fields",
    "dict_type": "a group of fields",
}
_LIMITS = {
    "greater_than_equal": ("ge", "at least"),
    "less_than_equal": ("le", "at most"),
    "greater_than": ("gt", "more than"),
    "less_than": ("lt", "less than"),
}


@dataclass(frozen=True, slots=True)
class FieldError:
    """One misfit as the model reports it."""

    kind: str
    path: FieldPath
    message: str
    context: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Case:
    """A misfit with everything needed to speak about it."""

    document: Document
    annotation: Any
    error: FieldError

    @property
    def path(self) -> FieldPath:
        return self.error.path

    @property
    def written(self) -> Value:
        return self.document.at(self.path)

    def type_of(self, path: FieldPath) -> Any:
        return type_at(self.annotation, path)

    def problem(self, code: str, message: str, hint: str | None = None) -> Problem:
        return self.document.problem(code, self.path, message, hint)

    def problem_around(self, code: str, message: str) -> Problem:
        return self.document.problem(code, self.path[:-1], message)


def describe_field_error(document: Document, annotation: Any, error: FieldError) -> Problem | None:
    """Turn one misfit into a problem.

    Parameters
    ----------
    document : Document
        The file, for lines and for what was written.
    annotation : type
        The model of the whole file.
    error : FieldError
        The misfit.

    Returns
    -------
    Problem or None
        None if another misfit already explains this one.
    """
    case = _Case(document, annotation, error)
    describe = _DESCRIBERS.get(error.kind)
    if describe is not None:
        return describe(case)
    if error.kind in _EXPECTED:
        return _wrong_type(case)
    if error.kind in _LIMITS:
        return _out_of_range(case)
    code = error.kind.upper() if error.kind.upper() in CODES else "VALUE_NOT_ALLOWED"
    return case.problem(code, f"{error.message}.")


def type_at(annotation: Any, path: FieldPath) -> Any:
    """The model's type of the value at a path; None where there is none."""
    annotation = _bare(annotation)
    if not path:
        return annotation
    step, rest = path[0], path[1:]
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        field = annotation.model_fields.get(str(step))
        return None if field is None else type_at(field.annotation, rest)
    arguments = get_args(annotation)
    if get_origin(annotation) is tuple:
        position = step if isinstance(step, int) and ... not in arguments else 0
        return type_at(arguments[position], rest) if position < len(arguments) else None
    return type_at(arguments[1], rest) if len(arguments) == 2 else None


def _bare(annotation: Any) -> Any:
    """Take away constraints, and the possibility of nothing."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _bare(get_args(annotation)[0])
    if origin in (Union, UnionType):
        inner = [item for item in get_args(annotation) if item is not type(None)]
        return _bare(inner[0])
    return annotation


def _in_words(value: Value) -> str:
    """What stands in the file, in plain words."""
    if isinstance(value, bool):
        return f"the truth value {str(value).lower()}"
    if isinstance(value, str):
        return f'the text "{value}"' if len(value) <= 60 else f'the text "{value[:57]}…"'
    if isinstance(value, int | float):
        return f"the number {value:g}" if abs(value) < 1e6 else f"the number {value}"
    return "a list" if isinstance(value, list) else "a group of fields"


def _missing(case: _Case) -> Problem | None:
    name = case.path[-1]
    if isinstance(name, int):
        around = case.path[:-1]
        needed = len(get_args(case.type_of(around)))
        has = len(as_list(case.document.at(around)))
        if name > has:
            return None  # the first of the missing ones speaks for all
        return case.problem_around("LIST_WRONG_LENGTH", f"needs {needed} items, but has {has}.")
    if name.endswith("evidence"):
        message = f'"{name}" is missing: nothing says where this stands.'
        return case.problem_around("EVIDENCE_MISSING", message)
    return case.problem_around("FIELD_MISSING", f'the field "{name}" is missing.')


def _unknown(case: _Case) -> Problem:
    name = str(case.path[-1])
    around = case.type_of(case.path[:-1])
    allowed = list(around.model_fields) if around is not None else []
    return Problem(
        "FIELD_UNKNOWN",
        case.document.file,
        f'there is no field "{name}" here.',
        case.document.line_of_key(case.path),
        case.path[:-1],
        did_you_mean(name, allowed) or f"Fields here: {listed(allowed, 'and')}.",
    )


def _not_in_list(case: _Case) -> Problem:
    if case.written is None:
        return case.problem("VALUE_EMPTY", "there is no value.")
    kind = case.type_of(case.path)
    if get_origin(kind) is Literal:
        allowed = [str(item) for item in get_args(kind)]
    else:
        allowed = [str(item.value) for item in kind]
    choice = listed([_with_label(item) for item in allowed])
    message = f"{_in_words(case.written)} is not one of {choice}."
    return case.problem("VALUE_NOT_ALLOWED", message, did_you_mean(str(case.written), allowed))


def _with_label(value: str) -> str:
    """Add the label where it says more than the value itself."""
    label = EVIDENCE_KIND_LABEL.get(EvidenceKind(value), "") if value in set(EvidenceKind) else ""
    return value if label in ("", value.replace("_", " ")) else f"{value} ({label})"


def _malformed(case: _Case) -> Problem:
    if case.path[-1] == KEY_MARK:
        message = f'"{case.path[-2]}" is not an ontology id like UBERON:0002380 or FMA:32546.'
        return case.problem_around("XREF_MALFORMED", message)
    return case.problem("VALUE_NOT_ALLOWED", f"{_in_words(case.written)} has the wrong form.")


def _empty(case: _Case) -> Problem:
    return case.problem("VALUE_EMPTY", "the text is empty.")


def _wrong_length(case: _Case) -> Problem | None:
    written = case.written
    has = len(written) if isinstance(written, list | dict) else 0
    least, most = case.error.context.get("min_length"), case.error.context.get("max_length")
    if least is not None and has >= least:
        return None  # long enough as written; its faulty items are reported by themselves
    if least is not None and str(case.path[-1]).endswith("evidence"):
        message = "the list is empty: nothing says where this stands."
        return case.problem("EVIDENCE_MISSING", message)
    bound = f"at least {least}" if least is not None else f"at most {most}"
    noun = "item" if 1 in (least, most) else "items"
    return case.problem("LIST_WRONG_LENGTH", f"needs {bound} {noun}, but has {has}.")


def _wrong_type(case: _Case) -> Problem:
    expected = _EXPECTED[case.error.kind]
    written = case.written
    if written is None:
        return case.problem("VALUE_EMPTY", f"there is no value; needed: {expected}.")
    hint = None
    if isinstance(written, str) and "group" in expected and ":" in written:
        hint = "Is a space missing after the colon?"
    elif isinstance(written, int | float) and case.error.kind == "string_type":
        hint = f'Put it in quotes: "{str(written).lower()}".'
    message = f"needed is {expected}; written is {_in_words(written)}."
    return case.problem("VALUE_WRONG_TYPE", message, hint)


def _out_of_range(case: _Case) -> Problem:
    name, words = _LIMITS[case.error.kind]
    message = f"{_in_words(case.written)} must be {words} {case.error.context[name]:g}."
    return case.problem("VALUE_OUT_OF_RANGE", message)


_DESCRIBERS: dict[str, Callable[[_Case], Problem | None]] = {
    "missing": _missing,
    "extra_forbidden": _unknown,
    "enum": _not_in_list,
    "literal_error": _not_in_list,
    "string_pattern_mismatch": _malformed,
    "string_too_short": _empty,
    "too_short": _wrong_length,
    "too_long": _wrong_length,
}
