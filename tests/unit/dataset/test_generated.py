import pytest

from referral_atlas.dataset.generated import generated_from_data


def test_without_a_readme_nothing_follows_from_the_data(tiny_dataset, data_folder):
    assert generated_from_data(data_folder, tiny_dataset) == {}


@pytest.mark.parametrize(
    "text",
    [
        "No markers at all.\n",
        "<!-- generated: evidence -->\n",
        "<!-- end: evidence --> <!-- generated: evidence -->\n",
    ],
)
def test_a_readme_without_its_markers_is_refused(tiny_dataset, data_folder, text):
    (data_folder / "README.md").write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"needs the lines .*generated: evidence"):
        generated_from_data(data_folder, tiny_dataset)
