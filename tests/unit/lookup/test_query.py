import pytest

from referral_atlas.lookup.pain_drawing import Mark, PainDrawing
from referral_atlas.lookup.query import QueryError, query_from_drawing, query_from_texts


def alternatives(dataset, *texts, **options):
    return [
        set(term.alternatives) for term in query_from_texts(texts, dataset.areas, **options).terms
    ]


def test_a_sided_area_is_met_by_itself(dataset):
    assert alternatives(dataset, "right:temple") == [{"right:temple"}]


def test_an_area_without_a_side_is_met_by_either_side(dataset):
    assert alternatives(dataset, "temple") == [{"left:temple", "right:temple"}]


def test_side_free_forgets_the_side(dataset):
    assert alternatives(dataset, "right:temple", side_free=True) == [
        {"left:temple", "right:temple"}
    ]


def test_a_group_is_met_by_any_of_its_parts(dataset):
    assert alternatives(dataset, "right:upper") == [{"right:temple", "right:forehead"}]


def test_a_midline_area_needs_no_side(dataset):
    assert alternatives(dataset, "chin") == [{"midline:chin"}]


def test_two_ways_to_say_an_area_are_one_term(dataset):
    assert alternatives(dataset, "chin", "midline:chin") == [{"midline:chin"}]


def test_a_repeated_term_counts_once(dataset):
    assert len(query_from_texts(["temple", " temple "], dataset.areas).terms) == 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("right:tempel", '"tempel" is not an area. Did you mean temple?'),
        ("top:temple", '"top" in "top:temple" is not a side. Allowed: left, right, midline.'),
        ("left:chin", '"left:chin": chin lies on the midline. Write midline:chin.'),
        (
            "midline:temple",
            '"midline:temple": temple has a left and a right side. '
            "Write left:temple or right:temple.",
        ),
    ],
)
def test_what_cannot_be_looked_up_is_said_in_full(dataset, text, message):
    with pytest.raises(QueryError) as error:
        query_from_texts([text], dataset.areas)
    assert message in str(error.value)


def test_nothing_asked_is_an_error(dataset):
    with pytest.raises(QueryError, match="No area was given"):
        query_from_texts([], dataset.areas)


def test_a_drawing_gives_one_term_a_mark():
    drawing = PainDrawing().with_marked(["right:temple", "left:jaw"], Mark(intensity=7))
    assert [term.alternatives for term in query_from_drawing(drawing).terms] == [
        ("right:temple",),
        ("left:jaw",),
    ]


def hint(dataset, text):
    with pytest.raises(QueryError) as error:
        query_from_texts([text], dataset.areas)
    found = str(error.value)
    return found.partition("Did you mean ")[2].partition("?")[0].split(", ") if "?" in found else []


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("left:Temple-", "temple"),
        ("spoken_nam", "temple"),
        ("SPOKEN-NAME", "temple"),
        ("said so", "temple"),
        ("uper", "upper"),
    ],
)
def test_an_area_is_also_suggested_by_its_names(dataset, text, meant):
    temple = dataset.areas.areas["temple"]
    named = temple.model_copy(update={"plain_name": "spoken name", "synonyms": ("said also",)})
    areas = dataset.areas.model_copy(update={"areas": {**dataset.areas.areas, "temple": named}})
    assert hint(dataset.model_copy(update={"areas": areas}), text)[0] == meant


def test_at_most_four_areas_are_suggested_and_none_for_nonsense(dataset):
    temple = dataset.areas.areas["temple"]
    many = {f"temple_{letter}": temple for letter in "abcdefg"}
    areas = dataset.areas.model_copy(update={"areas": many, "groups": {}})
    assert len(hint(dataset.model_copy(update={"areas": areas}), "temple_x")) == 4
    assert hint(dataset, "qqqq") == []
    assert hint(dataset, "tmp") == ["temple"]


def test_the_strongest_mark_counts_in_full_and_none_at_all_is_left_out():
    drawing = PainDrawing(
        marks={
            "left:a": Mark(intensity=0),
            "left:b": Mark(intensity=1),
            "left:c": Mark(intensity=4),
            "left:d": Mark(),
        }
    )
    terms = query_from_drawing(drawing).terms
    assert [term.text for term in terms] == ["left:b", "left:c", "left:d"]
    assert [term.weight for term in terms] == pytest.approx([0.625, 1, 1])
    assert query_from_drawing(PainDrawing()).terms == ()
