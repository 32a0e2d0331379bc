"""The data: tables, the text of an entry, an entry of one's own; on the made-up data."""

import io
import zipfile
from pathlib import Path

import pytest

from referral_atlas.dataset import raw_entry
from referral_atlas.dataset.check_entry import MOST_BYTES, EntryKind, read_surroundings
from referral_atlas.dataset.dictionary import TABLES
from referral_atlas.ui import cached

APP = Path(__file__).parents[2] / "app.py"


@pytest.fixture
def open_page(made_up_app, data_folder, monkeypatch):
    monkeypatch.setattr(cached, "read_surroundings", lambda: read_surroundings(data_folder))
    monkeypatch.setattr(raw_entry, "default_data_folder", lambda: data_folder)

    def opened(language="en", audience="clinician", part=None, **asks):
        app = made_up_app("learn/data", asks, language=language, audience=audience)
        if part:
            app.session_state["data_part"] = part
        app.run()
        assert not app.exception
        return app

    return opened


@pytest.fixture
def entry_of(data_folder):
    return lambda path: (data_folder / path).read_text(encoding="utf-8")


def texts(app):
    boxes = (*app.markdown, *app.caption, *app.info, *app.error, *app.warning, *app.success)
    return "\n".join(item.value for item in boxes)


def go(app, part):
    app.segmented_control(key="data_part").set_value(part).run()
    assert not app.exception
    return app


def check(app, text):
    app.text_area(key="data_check_text").set_value(text)
    app.button[-1].click().run()
    assert not app.exception
    return app


def test_a_table_is_shown_with_what_its_columns_mean(open_page):
    app = open_page()
    assert set(app.dataframe[0].value["muscle"]) == {"upper_fictus", "lower_fictus"}
    meanings = app.table[0].value.astype(str).to_numpy().tolist()
    assert [row[0] for row in meanings] == [f"`{name}`" for name in TABLES["muscles"].names]


@pytest.mark.parametrize("name", list(TABLES))
def test_every_table_can_be_opened_by_its_address(open_page, name):
    app = open_page(table=name)
    assert app.selectbox(key=f"data_table:{name}").value == name


def test_a_table_is_narrowed_by_words_and_by_values(open_page):
    app = open_page(table="zones")
    total = len(app.dataframe[0].value)
    app.multiselect(key="data_filter_zones_kind").set_value(["spillover"]).run()
    assert set(app.dataframe[0].value["kind"]) == {"spillover"}
    assert len(app.dataframe[0].value) < total
    assert r"Only kind\: spillover" in texts(app)
    app.text_input(key="data_words_zones").set_value("nothing of the kind").run()
    assert not app.dataframe
    assert "No row matches" in texts(app)


def test_everything_can_be_taken_along(open_page):
    open_page()
    from referral_atlas.dataset.bundle import dataset_zip

    assert zipfile.ZipFile(io.BytesIO(dataset_zip(cached.dataset()))).testzip() is None


def test_the_text_of_an_entry_opens_by_its_address(open_page, entry_of):
    app = open_page(source="fictive_joint")
    text = entry_of("competing_sources/fictive_joint.yaml")
    assert app.code[0].value.strip() == text.strip()


def test_an_unknown_entry_is_said_to_be_missing(open_page):
    app = open_page(muscle="nobody")
    assert "“nobody”" in app.warning[0].value
    assert not app.code


def test_a_copy_of_an_entry_is_taken_to_the_check(open_page, entry_of):
    app = open_page(muscle="upper_fictus")
    app.button(key="data_entry_to_check").click().run()
    assert not app.exception
    assert app.text_area(key="data_check_text").value == entry_of("muscles/upper_fictus.yaml")
    assert "in place of the entry of that name" in texts(app)
    assert "No error" in texts(app)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("muscles/upper_fictus.yaml", EntryKind.MUSCLE),
        ("competing_sources/fictive_joint.yaml", EntryKind.COMPETING_SOURCE),
        ("competing_sources/fictive_organ.yaml", EntryKind.COMPETING_SOURCE),
        ("conditions/made_up_ache.yaml", EntryKind.CONDITION),
    ],
)
def test_a_sound_entry_is_shown_as_it_would_look(open_page, entry_of, path, kind):
    app = check(open_page(part="check"), entry_of(path))
    assert "How it would look" in [item.value for item in app.subheader]
    assert app.pills(key=f"data_preview_table:{kind.value}").options
    assert len(app.dataframe[0].value) == 1


def test_every_error_is_shown_with_its_line_and_its_fix(open_page, entry_of):
    wrong = entry_of("muscles/upper_fictus.yaml").replace("areas: [temple,", "areas: [tempel,")
    app = check(open_page(part="check"), wrong)
    number = next(i for i, line in enumerate(wrong.split("\n"), 1) if "[tempel," in line)
    (told,) = [item.value for item in app.markdown if "tempel" in item.value]
    assert f":red-badge[Line {number}]" in told
    assert f"{number} │       areas: [tempel," in told
    assert "temple" in told.split("~~~~~~")[0]
    assert "One error has to be mended" in app.error[0].value
    assert not app.subheader
    assert app.code[0].value.startswith("name: Upper fictus")


def test_problems_of_one_line_stand_together(open_page):
    app = check(open_page(part="check"), "name: Möbius\nlatin_name:\tx\n")
    (first,) = [item.value for item in app.markdown if item.value.startswith(":red-badge[Line 1]")]
    assert first.count("is missing") > 3
    assert first.count("1 │ name") == 1
    assert any("latin_name:⇥x" in item.value for item in app.markdown)


def test_pasted_text_cannot_format_the_page(open_page):
    app = check(
        open_page(part="check"), "name: x\n~~~~~~\n# :red[loud] <b>\nlatin_nme: '![a](http://b)'\n"
    )
    for item in app.markdown:
        outside = "".join(item.value.split("~~~~~~")[::2])
        assert "<b>" not in outside
        assert "![a](" not in outside


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("   \n", "There is nothing in it"),
        ("ä" * (MOST_BYTES - 1), "It is too long"),
        ("[" * 500, "hundreds of brackets"),
        ("just words", "error"),
        ("\x00\ufffe: [1", "error"),
    ],
)
def test_any_text_is_answered(open_page, text, told):
    assert told in texts(check(open_page(part="check"), text))


def test_nothing_pasted_is_kept(open_page, entry_of, data_folder):
    before = {path: path.read_bytes() for path in data_folder.rglob("*") if path.is_file()}
    app = check(
        open_page(part="check"), entry_of("muscles/upper_fictus.yaml").replace("Upper", "Secret", 1)
    )
    assert "`secret_fictus`, a new entry" in texts(app)
    assert not [key for key, value in app.query_params.items() if "secret" in str(value).lower()]
    assert "secret_fictus" not in cached.dataset().muscles
    assert "secret_fictus" not in cached.surroundings().sources.muscles
    app.switch_page("pages/learn/sources.py").run()
    app.switch_page("pages/learn/data.py").run()
    assert not app.text_area or app.text_area[0].value in (None, "")
    assert {path: path.read_bytes() for path in data_folder.rglob("*") if path.is_file()} == before


def test_terms_of_use_name_version_and_licence(open_page):
    app = go(open_page(), "terms")
    info = cached.dataset().info
    assert info.version in app.code[0].value
    assert info.licence in app.code[1].value


@pytest.mark.parametrize("audience", ["patient", "student"])
def test_it_speaks_german(open_page, audience, entry_of):
    app = open_page("de", audience)
    assert app.title[0].value == "Daten"
    for part in ("entry", "terms"):
        open_page("de", audience, part=part)
    app = check(open_page("de", audience, part="check"), entry_of("muscles/upper_fictus.yaml"))
    assert "Kein Fehler" in texts(app)
