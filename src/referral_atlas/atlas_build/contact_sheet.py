"""Look at views with and without areas, straight from the classifier.

``python -m referral_atlas.atlas_build.contact_sheet OUT_DIR --views head_left,front``
draws quickly and needs no built atlas: the tool for drawing the borders of areas. Skin no
area has taken yet stays uncoloured and is reported.
"""

from __future__ import annotations

import argparse
import colorsys
import sys
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from referral_atlas.atlas_build.area_codes import NOTHING, encode, key_of
from referral_atlas.atlas_build.areas.catalogue import AREA_IDS
from referral_atlas.atlas_build.areas.classifier import PARTS
from referral_atlas.atlas_build.areas.paint import UNPAINTED, Paint
from referral_atlas.atlas_build.areas.skin import Landmarks, Skin
from referral_atlas.atlas_build.arrays import ByteArray, FloatArray, IntArray
from referral_atlas.atlas_build.body_model import BodyModel, build_body_model
from referral_atlas.atlas_build.render import SUPERSAMPLING, columns_of, picture, render
from referral_atlas.atlas_build.source import SourceError, fetch_wheel, open_source
from referral_atlas.atlas_build.view_plan import DRAWN, plan_view, pose_of
from referral_atlas.vocabulary import Figure

DEFAULT_CACHE = Path(".cache") / "atlas"
HUES = 14
_WHITE = (255, 255, 255)


def main(arguments: list[str] | None = None) -> int:
    """Draw the wanted views into a folder; the exit status is 0 on success."""
    options = _parse(arguments)
    try:
        wheel = fetch_wheel(DEFAULT_CACHE, options.wheel)
    except SourceError as error:
        print(error, file=sys.stderr)
        return 1
    options.out.mkdir(parents=True, exist_ok=True)
    model = build_body_model(open_source(wheel))
    surfaces = {
        pose: model.surface(options.figure, pose)
        for pose in {pose_of(view) for view in options.views}
    }
    for view in options.views:
        surface = surfaces[pose_of(view)]
        plan = plan_view(view, surface, model.landmarks)
        rendering = render(model, surface, plan, plan.scale * SUPERSAMPLING)
        shaded = _on_white(picture(rendering, surface, plan))
        sampled = np.zeros_like(rendering.covered)
        sampled[::SUPERSAMPLING, ::SUPERSAMPLING] = True
        sampled &= rendering.covered
        codes = np.full(sampled.shape, NOTHING)
        codes[sampled] = _paint(columns_of(model, rendering, sampled), model.landmarks)
        bare = int((sampled & (codes == NOTHING)).sum())
        codes = codes[::SUPERSAMPLING, ::SUPERSAMPLING]
        coloured = colour_areas(shaded, codes)
        if options.names:
            _write_names(coloured, codes)
        stem = f"{options.figure.value}_{view.value}"
        shaded.save(options.out / f"{stem}.png")
        coloured.save(options.out / f"{stem}_areas.png")
        found = len(np.unique(codes[codes != NOTHING]))
        print(f"{view.value}: {found} areas, {bare} pixels without an area", flush=True)
    _report_lost(model)
    return 0


def _parse(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m referral_atlas.atlas_build.contact_sheet", description=__doc__
    )
    parser.add_argument("out", nargs="?", type=Path, help="folder for the PNG files")
    parser.add_argument("--out", dest="out_option", type=Path, help="the same, as an option")
    parser.add_argument("--views", default=",".join(DRAWN), help="comma-separated; all by default")
    parser.add_argument("--figure", type=Figure, default=Figure.NEUTRAL, choices=list(Figure))
    parser.add_argument("--names", action="store_true", help="write the areas' ids on them")
    parser.add_argument("--wheel", type=Path, help="a wheel on this machine")
    options = parser.parse_args(arguments)
    options.out = options.out or options.out_option
    if options.out is None:
        parser.error("say which folder the PNG files go to")
    allowed = {view.value: view for view in DRAWN}
    unknown = [name for name in options.views.split(",") if name not in allowed]
    if unknown:
        parser.error(f"no drawn view {', '.join(unknown)}; allowed: {', '.join(allowed)}")
    options.views = [allowed[name] for name in options.views.split(",")]
    return options


def _paint(columns: FloatArray, landmarks: Landmarks) -> IntArray:
    """Codes of the areas of points, `NOTHING` where no part of the classifier took them."""
    skin = Skin.from_columns(columns)
    paint = Paint(len(skin))
    for paint_part in PARTS:
        paint_part(skin, landmarks, paint)
    return np.where(paint.area_index == UNPAINTED, NOTHING, encode(paint.area_index, columns[:, 0]))


def _on_white(rgba: ByteArray) -> Image.Image:
    image = Image.fromarray(rgba, "RGBA")
    sheet = Image.new("RGB", image.size, _WHITE)
    sheet.paste(image, mask=image.getchannel("A"))
    return sheet


def colour_areas(shaded: Image.Image, codes: IntArray) -> Image.Image:
    """Tint each area so that it differs from its neighbours, and line its border."""
    height, width = codes.shape
    palette = np.ones((codes.max() + 1, 3))
    hues = _hues(codes)
    for code, hue in hues.items():
        palette[code] = colorsys.hls_to_rgb(hue / HUES, 0.70, 0.55)
    tint = palette[codes]
    edge = np.zeros(codes.shape, dtype=bool)
    edge[:, 1:] |= codes[:, 1:] != codes[:, :-1]
    edge[1:] |= codes[1:] != codes[:-1]
    base = np.asarray(shaded.resize((width, height)), dtype=np.float64)
    tinted = np.where((codes != NOTHING)[..., None], base * (0.45 + 0.55 * tint), base)
    tinted[edge] *= 0.55
    return Image.fromarray(tinted.astype(np.uint8))


def _hues(codes: IntArray) -> dict[int, int]:
    """Greedy colouring: the hue least used by an area's neighbours."""
    pairs: set[tuple[int, int]] = set()
    for here, beside in ((codes[:, 1:], codes[:, :-1]), (codes[1:], codes[:-1])):
        touching = here != beside
        pairs |= set(zip(here[touching].tolist(), beside[touching].tolist(), strict=True))
    neighbours: dict[int, set[int]] = {}
    for one, other in pairs:
        neighbours.setdefault(one, set()).add(other)
        neighbours.setdefault(other, set()).add(one)
    hues: dict[int, int] = {}
    for number, code in enumerate(np.unique(codes[codes != NOTHING]).tolist()):
        taken = [hues[other] for other in neighbours.get(code, ()) if other in hues]
        order = [(number * 5 + step) % HUES for step in range(HUES)]
        hues[code] = max(
            order, key=lambda hue: min((_gap(hue, one) for one in taken), default=HUES)
        )
    return hues


def _gap(one: int, other: int) -> int:
    return min((one - other) % HUES, (other - one) % HUES)


def _write_names(image: Image.Image, codes: IntArray) -> None:
    draw, font = ImageDraw.Draw(image), ImageFont.load_default(9)
    for code in np.unique(codes[codes != NOTHING]).tolist():
        rows, columns = np.nonzero(codes == code)
        middle = np.argmin(np.abs(rows - rows.mean()) + np.abs(columns - columns.mean()))
        name = key_of(code).partition(":")[2]
        draw.text((columns[middle], rows[middle]), name, fill="black", font=font, anchor="mm")


def _report_lost(model: BodyModel) -> None:
    codes = _paint(model.columns, model.landmarks)
    present = {key_of(code).partition(":")[2] for code in np.unique(codes[codes != NOTHING])}
    lost = [area for area in AREA_IDS if area not in present]
    if lost:
        print(f"{len(lost)} areas are nowhere on the body: {', '.join(lost)[:1500]}")


if __name__ == "__main__":
    sys.exit(main())
