from referral_atlas.dataset.frames import dataset_frames


def test_tables_are_tidy_and_join(tiny_dataset):
    frames = dataset_frames(tiny_dataset)
    assert frames.muscles["muscle"].tolist() == ["lower_fictus", "upper_fictus"]
    assert frames.muscles.set_index("muscle").loc["upper_fictus", "roots"] == "C1, C2"
    assert frames.trigger_points[["muscle", "trp"]].values.tolist() == [
        ["lower_fictus", "trp1"],
        ["lower_fictus", "trp2"],
        ["upper_fictus", "trp1"],
    ]
    joined = (
        frames.zones.merge(frames.trigger_points, on=["muscle", "trp"], validate="m:1")
        .merge(frames.muscles, on="muscle", validate="m:1", suffixes=("", "_muscle"))
        .merge(frames.areas, on="area", validate="m:1", suffixes=("", "_area"))
    )
    assert len(joined) == len(frames.zones) == 7


def test_zones_carry_kind_side_and_the_grade_of_their_own_evidence(tiny_dataset):
    zones = dataset_frames(tiny_dataset).zones
    upper = zones[zones["muscle"] == "upper_fictus"].drop(columns=["muscle", "trp"])
    assert upper.values.tolist() == [
        ["temple", "essential", "ipsilateral", "A"],
        ["forehead", "essential", "contralateral", "A"],
        ["neck_back_upper", "spillover", "ipsilateral", "D"],
        ["glabella", "spillover", "ipsilateral", "D"],
    ]


def test_every_citation_says_what_it_is_for(tiny_dataset):
    frames = dataset_frames(tiny_dataset)
    upper = frames.citations[frames.citations["muscle"] == "upper_fictus"]
    assert upper["statement"].tolist() == [
        "anatomy",
        "location",
        "essential",
        "essential",
        "spillover",
        "sensations",
        "frequencies 1",
        "clinical",
        "palpation",
        "needling › hazards 1",
        "needling",
        "base_rates 1",
    ]
    assert set(frames.citations["source"]) <= set(frames.references["source"])


def test_measured_frequencies_keep_their_counts(tiny_dataset):
    (row,) = dataset_frames(tiny_dataset).frequencies.to_dict("records")
    assert (row["area"], row["count"], row["n"], row["source"]) == ("temple", 8, 20, "study2010")


def test_published_figures_have_a_row_for_each_muscle(tiny_dataset):
    frames = dataset_frames(tiny_dataset)
    shown = frames.prevalence[["row", "muscle", "together", "group", "percent", "low", "source"]]
    assert shown.astype(object).where(shown.notna(), None).to_numpy().tolist() == [
        ["study2010_upper", "upper_fictus", 1, None, 40, None, "study2010"],
        ["study2010_both", "lower_fictus", 2, None, 42.5, 30, "study2010"],
        ["study2010_both", "upper_fictus", 2, None, 42.5, 30, "study2010"],
        ["page2020_any", None, 0, "any muscle examined", 30, None, "page2020"],
    ]
    assert set(frames.prevalence["condition"]) == set(frames.conditions["condition"])
    band, location = frames.reliability.to_dict("records")
    assert (band["value"], band["interval_low"], band["level"]) == (0.4, 0.3, "expert")
    assert (location["low"], location["high"], location["statistic"]) == (9.5, 13, "distance_mm")
