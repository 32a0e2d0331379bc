from referral_atlas.dataset.dictionary import TABLES
from referral_atlas.dataset.frames import dataset_frames


def rows(frame):
    return frame.astype(object).where(frame.notna(), None).to_numpy().tolist()


def test_tables_have_the_columns_of_the_dictionary(tiny_dataset):
    frames = dataset_frames(tiny_dataset)
    assert list(frames) == list(TABLES)
    assert {name: tuple(frame) for name, frame in frames.items()} == {
        name: table.names for name, table in TABLES.items()
    }


def test_tables_are_tidy_and_join(tiny_dataset):
    frames = dataset_frames(tiny_dataset)
    assert frames["muscles"]["muscle"].tolist() == ["lower_fictus", "upper_fictus"]
    upper = frames["muscles"].set_index("muscle").loc["upper_fictus"]
    assert (upper["roots"], upper["xrefs"]) == ("C1 | C2", "UBERON:0000001 (exact)")
    assert frames["trigger_points"][["muscle", "trp"]].to_numpy().tolist() == [
        ["lower_fictus", "trp1"],
        ["lower_fictus", "trp2"],
        ["upper_fictus", "trp1"],
    ]
    joined = (
        frames["zones"]
        .merge(frames["trigger_points"], on=["muscle", "trp"], validate="m:1")
        .merge(frames["muscles"], on="muscle", validate="m:1", suffixes=("", "_muscle"))
        .merge(frames["areas"], on="area", validate="m:1", suffixes=("", "_area"))
    )
    assert len(joined) == len(frames["zones"]) == 7


def test_zones_carry_kind_side_and_the_grade_of_their_own_evidence(tiny_dataset):
    zones = dataset_frames(tiny_dataset)["zones"]
    upper = zones[zones["muscle"] == "upper_fictus"].drop(columns=["muscle", "trp"])
    assert rows(upper) == [
        ["temple", "ipsilateral", "essential", "A", 2, 2],
        ["forehead", "contralateral", "essential", "A", 2, 2],
        ["neck_back_upper", "ipsilateral", "spillover", "D", 1, 1],
        ["glabella", "ipsilateral", "spillover", "D", 0, 0],
    ]


def test_every_citation_says_what_it_is_for(tiny_dataset):
    frames = dataset_frames(tiny_dataset)
    citations = frames["citations"]
    upper = citations[citations["muscle"] == "upper_fictus"]
    assert upper["statement"].tolist() == [
        "anatomy",
        "essential",
        "essential",
        "spillover",
        "sensations",
        "frequencies 1",
        "location",
        "clinical",
        "palpation",
        "needling › hazards 1",
        "needling",
        "base_rates 1",
    ]
    differing = upper[upper["adds"].notna() | upper["omits"].notna()]
    assert rows(differing[["statement", "source", "adds", "omits"]]) == [
        ["essential", "study2010", "eye_deep", None],
        ["spillover", "page2020", None, "glabella"],
    ]
    for name in ("frequencies", "hazards", "base_rates"):
        statements = frames[name]["statement"]
        assert len(statements) == 1
        assert set(statements) <= set(upper["statement"])


def test_measured_frequencies_keep_their_counts(tiny_dataset):
    (row,) = dataset_frames(tiny_dataset)["frequencies"].to_dict("records")
    assert (row["area"], row["relation"]) == ("temple", "ipsilateral")
    assert (row["count"], row["n"]) == (8, 20)


def test_undated_works_have_no_year(tiny_dataset):
    page = tiny_dataset.references["page2020"]
    undated = page.model_copy(update={"year": None, "accessed": "2026-11"})
    dataset = tiny_dataset.model_copy(update={"references": {"page2020": undated}})
    (row,) = rows(dataset_frames(dataset)["references"][["source", "year", "accessed"]])
    assert row == ["page2020", None, "2026-11"]


def test_what_is_not_covered_is_told(tiny_dataset):
    assert rows(dataset_frames(tiny_dataset)["not_covered"]) == [
        [
            "middle_fictus",
            "Middle fictus",
            "neck",
            "A made-up book | A made-up site",
            "Nobody describes a pattern of its own.",
        ]
    ]


def test_red_flags_say_who_says_so(tiny_dataset):
    names = ["flag", "urgency", "regions", "areas", "sources", "read_sources"]
    assert rows(dataset_frames(tiny_dataset)["red_flags"][names]) == [
        ["sudden_pain", "emergency", "head", "neck_back_upper", "book2000", None],
        ["feeling_ill", "see_someone", None, None, "page2020", "page2020"],
    ]


def test_published_figures_have_a_row_for_each_muscle(tiny_dataset):
    frames = dataset_frames(tiny_dataset)
    names = ["row", "muscle", "together", "group", "percent", "low", "source"]
    assert rows(frames["prevalence"][names]) == [
        ["study2010_upper", "upper_fictus", 1, None, 40, None, "study2010"],
        ["study2010_both", "lower_fictus", 2, None, 42.5, 30, "study2010"],
        ["study2010_both", "upper_fictus", 2, None, 42.5, 30, "study2010"],
        ["page2020_any", None, 0, "any muscle examined", 30, None, "page2020"],
    ]
    groups = set(frames["studied_groups"]["studied_group"])
    assert set(frames["prevalence"]["studied_group"]) == groups
    band, location = frames["reliability"].to_dict("records")
    assert (band["value"], band["interval_low"], band["level"]) == (0.4, 0.3, "expert")
    assert (location["low"], location["high"], location["statistic"]) == (9.5, 13, "distance_mm")


def test_competing_sources_are_tidy_and_graded_like_muscles(tiny_dataset):
    frames = dataset_frames(tiny_dataset)
    zones = frames["competing_zones"]
    assert rows(zones) == [
        ["fictive_joint", "neck_back_upper", "ipsilateral", "essential", "A", 1, 1],
        ["fictive_joint", "neck_back_lower", "contralateral", "spillover", "C", 2, 1],
        ["fictive_joint", "glabella", "ipsilateral", "spillover", "D", 1, 1],
        ["fictive_organ", "temple", "left", "essential", "C", 1, 0],
        ["fictive_organ", "glabella", "midline", "essential", "C", 1, 0],
    ]
    joint, organ = frames["competing_sources"].to_dict("records")
    assert (joint["sensations"], joint["tells_apart"], joint["grade"]) == (
        "tingling",
        "Nobody can move it",
        "A",
    )
    assert (organ["sided"], organ["grade"], organ["established_by"]) == (False, "C", "textbook")
    (counted,) = rows(frames["competing_frequencies"][["area", "relation", "count", "n"]])
    assert counted == ["neck_back_upper", "ipsilateral", 6, 10]


def test_tests_and_raising_trigger_points_keep_their_accuracy(tiny_dataset):
    frames = dataset_frames(tiny_dataset)
    names = ["competing_source", "sensitivity", "specificity", "n", "source", "checked"]
    joint = ["fictive_joint"]
    assert rows(frames["competing_tests"][["test", "kappa", *names]]) == [
        ["bend", 0.5, *joint, 80, 60, 40, "study2010", True]
    ]
    assert rows(frames["competing_raised_by"][["finding", "muscle", "together", *names]]) == [
        ["fictus", "upper_fictus", 1, *joint, 70, 90, None, "study2010", True]
    ]


def test_conditions_link_muscles_causes_groups_and_red_flags(tiny_dataset):
    frames = dataset_frames(tiny_dataset)
    (ache,) = frames["conditions"].to_dict("records")
    assert (ache["regions"], ache["icd10cm"], ache["areas"]) == ("head | neck", "Z99.9", "temple")
    assert rows(frames["condition_muscles"]) == [
        ["made_up_ache", "upper_fictus", "muscles › upper_fictus", "Somebody thought of it.", 1, 1]
    ]
    names = ["statement", "competing_source", "name"]
    assert rows(frames["condition_considerations"][names]) == [
        ["consider › joint", "fictive_joint", None],
        ["consider › nothing", None, "Nothing at all"],
    ]
    assert rows(frames["condition_rates"]) == [["made_up_ache", "made_up_pain"]]
    assert rows(frames["red_flag_links"]) == [
        ["sudden_pain", "fictive_organ", None],
        ["sudden_pain", None, "made_up_ache"],
    ]


def test_citations_belong_to_one_muscle_source_or_condition(tiny_dataset):
    citations = dataset_frames(tiny_dataset)["citations"]
    belongs = citations[["muscle", "competing_source", "condition"]].notna().sum(axis=1)
    assert set(belongs) == {1}
    joint = citations[citations["competing_source"] == "fictive_joint"]
    assert set(joint["statement"]) == {
        *("essential", "spillover", "frequencies 1", "sensations", "tells_apart"),
        *("tests › bend", "raised_by › fictus"),
    }
    ache = citations[citations["condition"] == "made_up_ache"]
    assert set(ache["statement"]) == {
        *("what_it_is", "criteria", "areas", "muscles › upper_fictus"),
        *("consider › joint", "consider › nothing"),
    }


def test_claims_keep_who_makes_them_apart_from_what_they_rest_on(tiny_dataset):
    frames = dataset_frames(tiny_dataset)
    claim = frames["claims"].set_index("claim").loc["it_helps"]
    assert (claim["said_by"], claim["sources"], claim["verdict"]) == (
        "page2020",
        "book2000",
        "partly",
    )
    assert claim["grade"] == "A"  # by its effect, which was measured
    effect = frames["claim_effects"].iloc[0]
    assert (effect["value"], effect["low"], effect["high"]) == (-1.5, -2.5, -0.5)
    assert (effect["statement"], effect["source"]) == ("effects 1", "study2010")


def test_statements_of_the_guide_say_their_part_and_kind(tiny_dataset):
    told = dataset_frames(tiny_dataset)["needling_statements"]
    kinds = {(row[0], row[1]): row[5] for row in rows(told)}
    assert kinds["cycle", "spasm"] == "hypothesis"
    assert kinds["theory", "shaky"] == "against"
    assert kinds["session", "rest"] == "after"
    assert kinds["basics", "made_up_point"] is None


def test_terms_lead_to_each_other(tiny_dataset):
    terms = dataset_frames(tiny_dataset)["terms"].set_index("term")
    assert terms.loc["made_up_word", "see"] == "kappa"
    assert terms.loc["kappa", "sources"] == "book2000"
