"""The contact sheets draw what is in the dataset."""

import numpy as np
import pytest

pytest.importorskip("PIL", reason="the atlas extra is not installed")

from PIL import Image, ImageColor

from referral_atlas.atlas_build.muscle_sheets import main
from referral_atlas.figures.style import LIGHT


def count(picture, colour, slack=30):
    pixels = np.asarray(picture.convert("RGB")).astype(int)
    return int((np.abs(pixels - ImageColor.getrgb(colour)).max(axis=2) < slack).sum())


def test_a_sheet_shows_outline_points_and_zones(tmp_path):
    assert main(["--muscle", "temporalis", "--figure", "female", "--out", str(tmp_path)]) == 0
    (path,) = tmp_path.iterdir()
    assert path.name == "female_temporalis_1.png"
    with Image.open(path) as page:
        assert count(page, LIGHT.belly) > 500
        assert count(page, LIGHT.point) > 200
        assert count(page, LIGHT.essential, 60) > 2000


def test_an_unknown_muscle_is_refused_with_the_allowed_ones(tmp_path, capsys):
    with pytest.raises(SystemExit):
        main(["--muscle", "nonesuch", "--out", str(tmp_path)])
    assert "temporalis" in capsys.readouterr().err
