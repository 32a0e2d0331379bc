"""The whole build: draw all views in parallel, cut the mesh, write, and say what was made."""

from __future__ import annotations

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import shapely

from referral_atlas.atlas_build.draw import area_encoder, body_model, draw_view
from referral_atlas.atlas_build.export import Drawings, with_mirrored, write_atlas
from referral_atlas.atlas_build.mesh_file import AtlasMesh, build_mesh, write_mesh
from referral_atlas.atlas_build.view_plan import DRAWN, pose_of
from referral_atlas.vocabulary import Figure

_ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"), "1")


def build_atlas(wheel: Path, folder: Path, workers: int) -> None:
    """Build the atlas into a folder and print a table of it.

    Parameters
    ----------
    wheel
        The checked source.
    folder
        Where to write; files of the same name are replaced.
    workers
        Number of processes.
    """
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.update(_ONE_THREAD)  # the processes share the work, not each one's threads
    views = sorted(DRAWN, key=lambda view: pose_of(view).value)  # each pose is made once
    with ProcessPoolExecutor(workers, multiprocessing.get_context("spawn")) as pool:
        mesh_task = pool.submit(_make_mesh, wheel, folder / "mesh.npz")
        tasks = {
            figure: [pool.submit(draw_view, wheel, figure, view) for view in views]
            for figure in Figure
        }
        drawings = {}
        try:
            mesh = mesh_task.result()
            for figure, waiting in tasks.items():
                drawings[figure] = with_mirrored(task.result() for task in waiting)
                print(f"{figure.value}: {len(drawings[figure])} views", flush=True)
        except BaseException:
            pool.shutdown(cancel_futures=True)  # the first fault is enough to know
            raise
    write_atlas(folder, drawings, mesh)
    _print_table(folder, drawings, mesh)


def _make_mesh(wheel: Path, path: Path) -> AtlasMesh:
    model = body_model(wheel)
    mesh = build_mesh(model, area_encoder(model.landmarks))
    write_mesh(mesh, path)
    return mesh


def _print_table(folder: Path, drawings: Drawings, mesh: AtlasMesh) -> None:
    print(
        f"{'figure':<8} {'views':>5} {'areas':>6} {'points':>7} {'shapes kB':>9} {'images kB':>9}"
    )
    for figure, views in drawings.items():
        shapes = [shape for drawn in views.values() for shape in drawn.shapes.values()]
        keys = {key for drawn in views.values() for key in drawn.shapes}
        points = sum(shapely.get_num_coordinates(shape) for shape in shapes)
        kilobytes = (folder / figure.value / "shapes.json").stat().st_size / 1000
        images = sum(len(drawn.webp) for drawn in views.values()) / 1000
        row = f"{figure.value:<8} {len(views):>5} {len(keys):>6} {points:>7}"
        print(f"{row} {kilobytes:>9.0f} {images:>9.0f}")
    size = (folder / "mesh.npz").stat().st_size / 1000
    print(f"mesh: {2 * len(mesh.cut.faces)} triangles on both sides, {size:.0f} kB")
    total = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    print(f"total: {total / 1e6:.2f} MB")
