"""What a visit becomes: the printed page, the table, JSON, and FHIR that a library accepts."""

import csv
import io
import json
from datetime import UTC, date, datetime

import pytest
from fhir.resources.R4B.bundle import Bundle
from pypdf import PdfReader

from referral_atlas.atlas import load_atlas
from referral_atlas.figures.still_picture import still_picture
from referral_atlas.lookup.findings import Answer, Finding
from referral_atlas.lookup.pain_drawing import Mark, PainQuality
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.lookup.reliability import ReliabilityBook
from referral_atlas.report.content import ranked, report_content
from referral_atlas.report.fhir import visit_fhir
from referral_atlas.report.pdf import Chart, report_pdf
from referral_atlas.report.tables import COLUMNS, visit_csv, visit_with_ranking_json
from referral_atlas.report.visit import Movement, PainRatings, Visit
from referral_atlas.texts import Texts
from referral_atlas.vocabulary import Audience, Language, Laterality, View

MADE = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def lookup(tiny_dataset):
    return Lookup(tiny_dataset)


@pytest.fixture(scope="module")
def book(tiny_dataset):
    return ReliabilityBook(tiny_dataset)


@pytest.fixture(scope="module")
def visit(tiny_dataset):
    muscle = tiny_dataset.muscles["upper_fictus"]
    area = muscle.trigger_points["trp1"].essential.areas[0]
    sided = tiny_dataset.areas.areas[area].sided
    condition = next(iter(tiny_dataset.conditions))
    return Visit(
        label="=HYPERLINK(1)",
        day=date(2026, 11, 21),
        dataset="0.0.1",
        complaint=condition,
        marks={
            f"right:{area}" if sided else f"midline:{area}": Mark(
                intensity=6, qualities=(PainQuality.ACHING,)
            )
        },
        red_flags=dict.fromkeys(tiny_dataset.red_flags, True),
        findings=tuple(
            Finding(source="upper_fictus", side=Laterality.RIGHT, item=item, answer=answer)
            for item, answer in (
                ("taut_band", Answer.YES),
                ("spot_tenderness", Answer.YES),
                ("pain_recognition", Answer.YES),
                ("jump_sign", Answer.NO),
                ("referred_pain", Answer.NOT_EXAMINED),
            )
        ),
        pain=PainRatings(before=6, after=2),
        movements=(Movement(name="Flexion", side=Laterality.RIGHT, before=40, after=52.5),),
        treatment="Pressure on the fictus.",
        notes="Ärgert sich über die Zahlen ≥ 5.",
    )


def words(pdf):
    return " ".join(
        " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split()
    )


@pytest.mark.parametrize("language", list(Language))
def test_the_page_says_everything_that_was_recorded(lookup, book, visit, language):
    texts = Texts(language, Audience.CLINICIAN)
    content = report_content(lookup, book, visit, texts)
    pdf = report_pdf(content, (), texts, made=MADE)
    said = words(pdf)
    first = next(iter(lookup.dataset.red_flags.values()))
    for needed in (
        texts("report-title"),
        visit.label,
        visit.treatment,
        visit.notes,
        first.clinical,
        texts("trigger-point-active").split(",")[0],
        "Upper fictus",
        "40° → 52.5°",
        texts("report-none-of-these"),
    ):
        assert " ".join(needed.split()) in said
    assert len(PdfReader(io.BytesIO(pdf)).pages) == 1


def test_a_yes_to_a_red_flag_comes_first_and_is_urgent(lookup, book, visit):
    content = report_content(lookup, book, visit, Texts())
    assert content.blocks[0].urgent
    assert content.blocks[0].lines[0].startswith("YES: ")
    calm = visit.model_copy(update={"red_flags": {}})
    block = report_content(lookup, book, calm, Texts()).blocks[0]
    assert not block.urgent
    assert block.lines == ("2 questions that belong to these areas were not asked.",)
    assert any("not asked" in line for line in block.lines)


def test_an_empty_visit_still_prints(lookup, book):
    texts = Texts()
    content = report_content(lookup, book, Visit(day=date(2026, 11, 21)), texts)
    assert content.citations == ()
    assert "Record of a visit" in words(report_pdf(content, (), texts, made=MADE))


def test_long_notes_go_on_a_second_page_and_lose_nothing(lookup, book, visit):
    texts = Texts()
    long = visit.model_copy(update={"notes": "\n".join(f"line {n} of it" for n in range(120))})
    pdf = report_pdf(report_content(lookup, book, long, texts), (), texts, made=MADE)
    assert len(PdfReader(io.BytesIO(pdf)).pages) > 1
    said = words(pdf)
    assert all(f"line {n} of it" in said for n in range(120))


def test_pictures_of_the_body_are_on_the_page(lookup, book, visit):
    texts = Texts()
    png = still_picture(load_atlas(), View.FRONT, marked=["right:breast"], height=300)
    content = report_content(lookup, book, visit, texts)
    pdf = report_pdf(content, (Chart("Front", png), Chart("Back", png)), texts, made=MADE)
    (page,) = PdfReader(io.BytesIO(pdf)).pages
    assert len(page.images) >= 1
    assert "Front" in page.extract_text()


def test_pictures_of_the_page_have_words_to_be_read_out(lookup, book, visit):
    texts = Texts()
    png = still_picture(load_atlas(), View.FRONT, marked=["right:breast"], height=300)
    content = report_content(lookup, book, visit, texts)
    charts = (Chart("Front", png, "Front, marked: right breast."), Chart("Back", png))
    reader = PdfReader(io.BytesIO(report_pdf(content, charts, texts, made=MADE)))
    said = {
        str(found["/Alt"])
        for found in map(reader.get_object, range(1, reader.trailer["/Size"]))
        if isinstance(found, dict) and "/Alt" in found
    }
    assert said == {"Front, marked: right breast.", "Back"}


def test_the_table_has_every_statement_and_no_formula(lookup, book, visit):
    rows = list(csv.reader(io.StringIO(visit_csv(lookup, visit, ranked(lookup, book, visit)))))
    assert tuple(rows[0]) == COLUMNS
    assert ["visit", "", "", "label", "'=HYPERLINK(1)"] in rows
    assert ["consensus 2018", "upper_fictus", "right", "state", "active"] in rows
    assert ["movement [deg]", "Flexion", "right", "after", "52.5"] in rows
    assert ["pain rating", "", "", "before", "6"] in rows
    assert any(row[0] == "candidate" and row[1] == "upper_fictus" for row in rows)
    assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row)


def test_json_holds_the_visit_and_its_candidates(lookup, book, visit):
    found = json.loads(visit_with_ranking_json(visit, ranked(lookup, book, visit)))
    assert found["visit"]["treatment"] == visit.treatment
    assert found["candidates"][0]["rank"] == 1
    assert "upper_fictus" in {one["source"] for one in found["candidates"]}


def test_fhir_is_accepted_by_a_library_and_names_nobody(lookup, visit):
    bundle = Bundle.model_validate_json(visit_fhir(lookup, visit))
    kinds = [entry.resource.get_resource_type() for entry in bundle.entry]
    assert kinds.count("Patient") == 1
    assert kinds.count("QuestionnaireResponse") == 1
    assert kinds.count("BodyStructure") == len(visit.marks)
    # Pain of one area, four signs, the consensus, two ratings, two movements.
    assert kinds.count("Observation") == 1 + 4 + 1 + 2 + 2
    patient = next(e.resource for e in bundle.entry if e.resource.get_resource_type() == "Patient")
    assert patient.name is None
    assert "Condition" not in kinds, "a ranking is no diagnosis"


def test_fhir_references_lead_somewhere_and_stay_the_same(lookup, visit):
    written = visit_fhir(lookup, visit)
    assert written == visit_fhir(lookup, visit)
    bundle = json.loads(written)
    there = {entry["fullUrl"] for entry in bundle["entry"]}
    assert len(there) == len(bundle["entry"])
    subjects = {
        one["resource"].get("subject", one["resource"].get("patient", {})).get("reference")
        for one in bundle["entry"]
        if one["resource"]["resourceType"] != "Patient"
    }
    assert subjects <= there


def test_pain_without_a_number_says_so(lookup, visit):
    (area,) = visit.marks
    bare = visit.model_copy(update={"marks": {area: Mark()}})
    bundle = Bundle.model_validate_json(visit_fhir(lookup, bare))
    pain = [
        e.resource
        for e in bundle.entry
        if e.resource.get_resource_type() == "Observation" and e.resource.dataAbsentReason
    ]
    assert len(pain) == 1
