"""One misfit of a field, said in plain words.

The model's own messages speak of Python types; nobody who edits the data should need to
know them. Everything a message says about what is allowed is taken from the model.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from referral_atlas.dataset.document import Document, Value
from referral_atlas.problem_codes import CODES
from referral_atlas.problems import FieldPath, Problem, did_you_mean, listed
from referral_atlas.vocabulary import EVIDENCE_KIND_LABEL, EvidenceKind

KEY_MARK = "[key]"
"""The model's sign that the name of a field is meant, not its value."""

_EXPECTED = {
    "string_type": 'a text; a number that is meant as a text goes in quotes, like "12"',
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


def describe_field_error(
    document: Document, annotation: Any, error: FieldError
) -> Iterator[Problem]:
    """Turn one misfit into a problem (or none, if another one already explains it).

    Parameters
    ----------
    document : Document
        The file, for lines and for what was written.
    annotation : type
        The model of the whole file.
    error : FieldError
        The misfit.
    """
    describe = _DESCRIBERS.get(error.kind)
    if describe is not None:
        yield from describe(document, annotation, error)
    elif error.kind in _EXPECTED:
        yield _wrong_type(document, error)
    elif error.kind in _LIMITS:
        yield _out_of_range(document, error)
    else:
        code = error.kind.upper() if error.kind.upper() in CODES else "VALUE_NOT_ALLOWED"
        yield document.problem(code, error.path, f"{error.message}.")


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


def _written(value: Value) -> str:
    """What stands in the file, in plain words."""
    if isinstance(value, bool):
        return f"the truth value {str(value).lower()}"
    if isinstance(value, str):
        return f'the text "{value}"' if len(value) <= 60 else f'the text "{value[:57]}…"'
    if isinstance(value, int | float):
        return f"the number {value:g}" if abs(value) < 1e6 else f"the number {value}"
    return "a list" if isinstance(value, list) else "a group of fields"


def _missing(document: Document, annotation: Any, error: FieldError) -> Iterator[Problem]:
    name = error.path[-1]
    around = error.path[:-1]
    if isinstance(name, int):
        needed = len(get_args(type_at(annotation, around)))
        written = document.at(around)
        has = len(written) if isinstance(written, list) else 0
        if name == has:  # the first of the missing ones speaks for all
            message = f"needs {needed} numbers, but has {has}."
            yield document.problem("LIST_WRONG_LENGTH", around, message)
    elif name.endswith("evidence"):
        message = f'"{name}" is missing: nothing says where this stands.'
        yield document.problem("EVIDENCE_MISSING", around, message)
    else:
        yield document.problem("FIELD_MISSING", around, f'the field "{name}" is missing.')


def _unknown(document: Document, annotation: Any, error: FieldError) -> Iterator[Problem]:
    name = str(error.path[-1])
    around = type_at(annotation, error.path[:-1])
    allowed = list(around.model_fields) if around is not None else []
    hint = did_you_mean(name, allowed) or f"Fields here: {listed(allowed, 'and')}."
    yield Problem(
        "FIELD_UNKNOWN",
        document.file,
        f'there is no field "{name}" here.',
        document.line_of_key(error.path),
        error.path[:-1],
        hint,
    )


def _not_in_list(document: Document, annotation: Any, error: FieldError) -> Iterator[Problem]:
    written = document.at(error.path)
    if written is None:
        yield document.problem("VALUE_EMPTY", error.path, "there is no value.")
        return
    kind = type_at(annotation, error.path)
    if get_origin(kind) is Literal:
        allowed = [str(item) for item in get_args(kind)]
    else:
        allowed = [str(item.value) for item in kind] if issubclass(kind, Enum) else []
    message = f"{_written(written)} is not one of {listed([_with_label(item) for item in allowed])}."
    yield document.problem(
        "VALUE_NOT_ALLOWED", error.path, message, did_you_mean(str(written), allowed)
    )


def _with_label(value: str) -> str:
    """Add the label where it says more than the value itself."""
    label = EVIDENCE_KIND_LABEL.get(EvidenceKind(value), "") if value in set(EvidenceKind) else ""
    return value if label in ("", value.replace("_", " ")) else f"{value} ({label})"


def _malformed(document: Document, annotation: Any, error: FieldError) -> Iterator[Problem]:
    path = error.path[:-1] if error.path[-1] == KEY_MARK else error.path
    code = "XREF_MALFORMED" if "xrefs" in path else "VALUE_NOT_ALLOWED"
    message = f'"{path[-1]}" is not an ontology id like UBERON:0002380 or FMA:32546.'
    if code != "XREF_MALFORMED":
        message = f"{_written(document.at(path))} has not the form that is needed."
    yield document.problem(code, path, message)


def _empty(document: Document, annotation: Any, error: FieldError) -> Iterator[Problem]:
    yield document.problem("VALUE_EMPTY", error.path, "the text is empty.")


def _wrong_length(document: Document, annotation: Any, error: FieldError) -> Iterator[Problem]:
    written = document.at(error.path)
    has = len(written) if isinstance(written, list | dict) else 0
    least, most = error.context.get("min_length"), error.context.get("max_length")
    if least is not None and has >= least:
        return  # long enough as written; its faulty items are reported by themselves
    name = str(error.path[-1]) if error.path else ""
    if name.endswith("evidence"):
        message = "the list is empty: nothing says where this stands."
        yield document.problem("EVIDENCE_MISSING", error.path, message)
        return
    bound = f"at least {least}" if least is not None else f"at most {most}"
    message = f"needs {bound} {'item' if (least or most) == 1 else 'items'}, but has {has}."
    yield document.problem("LIST_WRONG_LENGTH", error.path, message)


def _wrong_type(document: Document, error: FieldError) -> Problem:
    written = document.at(error.path)
    expected = _EXPECTED[error.kind]
    if written is None:
        return document.problem("VALUE_EMPTY", error.path, f"there is no value; needed: {expected}.")
    hint = None
    if isinstance(written, str) and "group" in expected and ":" in written:
        hint = "Is a space missing after the colon?"
    message = f"needed is {expected}; written is {_written(written)}."
    return document.problem("VALUE_WRONG_TYPE", error.path, message, hint)


def _out_of_range(document: Document, error: FieldError) -> Problem:
    name, words = _LIMITS[error.kind]
    message = f"{_written(document.at(error.path))} must be {words} {error.context[name]:g}."
    return document.problem("VALUE_OUT_OF_RANGE", error.path, message)


_Describer = Callable[[Document, Any, FieldError], Iterator[Problem]]
_DESCRIBERS: dict[str, _Describer] = {
    "missing": _missing,
    "extra_forbidden": _unknown,
    "enum": _not_in_list,
    "literal_error": _not_in_list,
    "string_pattern_mismatch": _malformed,
    "string_too_short": _empty,
    "too_short": _wrong_length,
    "too_long": _wrong_length,
}
