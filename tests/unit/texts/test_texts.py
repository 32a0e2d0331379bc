"""The app's texts: filled in rightly, and complete in every language."""

import ast
import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from referral_atlas.texts import Texts, UnknownTextError, escape_markdown
from referral_atlas.texts.texts import LONGEST_VALUE, TEXTS_FOLDER
from referral_atlas.vocabulary import Audience, Language

ROOT = Path(__file__).parents[3]
PROGRAMS = [
    *(ROOT / "src" / "referral_atlas").rglob("*.py"),
    *(ROOT / "pages").rglob("*.py"),
    ROOT / "app.py",
]
SAYING = {"say", "texts"}
"""Names by which the code calls `Texts`: ``say("key")``, ``texts("key")``, ``self.texts(...)``."""


class _Variables(Visitor):
    def __init__(self):
        self.found = set()

    def visit_VariableReference(self, node):  # noqa: N802  # the library's name
        self.found.add(node.id.name)


def messages(language):
    """Every key of a language with the variables it fills in; `$audience` is always there."""
    found = {}
    for path in sorted((TEXTS_FOLDER / language.value).glob("*.ftl")):
        resource = FluentParser().parse(path.read_text(encoding="utf-8"))
        for entry in resource.body:
            assert not isinstance(entry, ftl.Junk), f"{path.name}: {entry.content[:80]!r}"
            if not isinstance(entry, ftl.Message):
                continue
            parts = {entry.id.name: entry.value} if entry.value else {}
            parts |= {f"{entry.id.name}.{a.id.name}": a.value for a in entry.attributes}
            for key, pattern in parts.items():
                assert key not in found, f"{key} stands twice in {language}"
                seen = _Variables()
                seen.visit(pattern)
                found[key] = seen.found - {"audience"}
    return found


ENGLISH = messages(Language.ENGLISH)


def asked():
    """Patterns of the keys the code asks for; a filled-in part matches any letters."""
    for path in PROGRAMS:
        program = path.read_text(encoding="utf-8")
        if "import Texts" not in program and "import say" not in program:
            continue
        for node in ast.walk(ast.parse(program)):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            first = node.args[0]
            if name.removeprefix("_") not in SAYING:
                continue
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield path, node.lineno, re.escape(first.value)
            elif isinstance(first, ast.JoinedStr):
                yield (
                    path,
                    node.lineno,
                    "".join(
                        re.escape(part.value) if isinstance(part, ast.Constant) else r"[\w.-]+"
                        for part in first.values
                    ),
                )


@pytest.mark.parametrize("language", [one for one in Language if one is not Language.ENGLISH])
def test_every_language_says_everything_english_says(language):
    other = messages(language)
    assert sorted(set(ENGLISH) ^ set(other)) == []
    assert [key for key in ENGLISH if ENGLISH[key] != other[key]] == []


def test_the_code_asks_only_for_texts_there_are():
    missing = [
        f"{path.relative_to(ROOT)}:{line} {pattern}"
        for path, line, pattern in asked()
        if not any(re.fullmatch(pattern, key) for key in ENGLISH)
    ]
    assert missing == []


def test_no_text_is_left_over():
    patterns = {pattern for _, _, pattern in asked()}
    # Keys kept in tables of the code, such as {Kind.X: "kind-x"}, stand there as plain strings.
    literals = {
        node.value
        for path in PROGRAMS
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    unused = [
        key
        for key in ENGLISH
        if key not in literals and not any(re.fullmatch(pattern, key) for pattern in patterns)
    ]
    inside = {"listing-pair", "ordinal"}
    assert sorted(set(unused) - inside) == []


@pytest.mark.parametrize(
    ("number", "written"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (21, "21st")],
)
def test_ordinals(number, written):
    assert Texts().ordinal(number) == written
    assert Texts(Language.GERMAN).ordinal(number) == f"{number}."


@pytest.mark.parametrize(
    ("count", "english", "german"),
    [(0, "0 ", "0 "), (1, "One ", "Ein"), (999, "999 ", "999 "), (1000, "1,000 ", "1.000 ")],
)
def test_numbers_are_written_the_language_s_way(count, english, german):
    assert Texts(Language.ENGLISH)("broken-lead", count=count).startswith(english)
    assert Texts(Language.GERMAN)("broken-lead", count=count).startswith(german)


@pytest.mark.parametrize(
    ("items", "said"),
    [([], ""), (["a"], "a"), (["a", "b"], "a und b"), (["a", "b", "c"], "a, b und c")],
)
def test_listings(items, said):
    assert Texts(Language.GERMAN, Audience.CLINICIAN).listing(items) == said


def test_what_is_not_there_is_refused():
    with pytest.raises(UnknownTextError, match="no text 'nonsense'"):
        Texts()("nonsense")
    with pytest.raises(UnknownTextError, match=r"no text 'ordinal\.title'"):
        Texts()("ordinal.title")
    with pytest.raises(UnknownTextError, match="first"):
        Texts()("listing-pair", last="b")


def test_data_cannot_format_the_page():
    assert escape_markdown("a *b* [c](d) :red[e] &lt;") == r"a \*b\* \[c\](d) \:red\[e\] \&lt;"


@pytest.mark.parametrize(
    "text",
    ["www.x.org", "https://x.org", "a@x.org", ":material/star:", ":smile:", ":streamlit:", "a:+1:"],
)
def test_what_streamlit_finds_in_the_finished_text_is_parted(text):
    """Backslashes are gone by then; a browser test shows that nothing comes of these."""
    written = escape_markdown(text)
    assert written.replace("\\", "").count("\u2060") == 1
    assert written.replace("\\", "").replace("\u2060", "") == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("- a", r"\- a"),
        ("1. a", r"1\. a"),
        ("1) a", r"1\) a"),
        ("---", r"\---"),
        ("a\n\n    code", "a  \ncode"),
        ("a\n===", "a  \n\\==="),
        ("-5 mm", "-5 mm"),
        ("2.5 kg at 10:30", r"2.5 kg at 10\:30"),
        ("C6-C7 (facet joint)", "C6-C7 (facet joint)"),
    ],
)
def test_no_line_begins_a_list_a_rule_or_code(text, written):
    assert escape_markdown(text) == written


def test_what_is_longer_than_fluent_allows_is_cut_and_said():
    """An address can bring any length; it must not end the page."""
    said = Texts()("listing-pair", first="x" * 5000, last="b")
    assert said == f"{'x' * LONGEST_VALUE}… and b"
    assert Texts()("listing-pair", first="x" * LONGEST_VALUE, last="b").startswith("xx")
    half = Texts()("listing-pair", first="\\*" * 5000 + "x", last="b")
    assert "\\…" not in half
