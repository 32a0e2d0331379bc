import json

import pandas as pd
import pytest
from pandas.testing import assert_frame_equal

from referral_atlas.dataset.dictionary import TABLES
from referral_atlas.dataset.export import ExportFormat, export_dataset
from referral_atlas.dataset.frames import DTYPES, dataset_frames


def read_back(folder, name, form):
    path = folder / f"{name}.{form.value}"
    dtypes = {column.name: DTYPES[column.type] for column in TABLES[name].columns}
    if form is ExportFormat.PARQUET:
        return pd.read_parquet(path)
    if form is ExportFormat.JSON:
        records = json.loads(path.read_text(encoding="utf-8"))
        return pd.DataFrame(records, columns=list(dtypes), dtype=object).astype(dtypes)
    return pd.read_csv(path, dtype=dtypes, keep_default_na=False, na_values=[""])


@pytest.mark.parametrize("form", ExportFormat)
def test_every_table_can_be_read_back(tiny_dataset, tmp_path, form):
    export_dataset(tiny_dataset, tmp_path, form)
    for name, frame in dataset_frames(tiny_dataset).items():
        assert_frame_equal(read_back(tmp_path, name, form), frame)


@pytest.mark.parametrize("form", ExportFormat)
def test_the_same_data_give_the_same_bytes(tiny_dataset, tmp_path, form):
    first = export_dataset(tiny_dataset, tmp_path / "a", form)
    second = export_dataset(tiny_dataset, tmp_path / "b", form)
    assert [path.name for path in first] == [path.name for path in second]
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]


def test_texts_are_written_as_they_are(tiny_dataset, tmp_path):
    info = tiny_dataset.info.model_copy(update={"title": "Übersicht, “quoted”"})
    odd = tiny_dataset.model_copy(update={"info": info})
    export_dataset(odd, tmp_path, ExportFormat.JSON)
    assert "Übersicht, “quoted”" in (tmp_path / "datapackage.json").read_text(encoding="utf-8")
    csv = export_dataset(tiny_dataset, tmp_path, ExportFormat.CSV)[0]
    assert b"\r" not in csv.read_bytes()


def test_the_package_describes_every_file_and_column(tiny_dataset, tmp_path):
    export_dataset(tiny_dataset, tmp_path, ExportFormat.CSV)
    package = json.loads((tmp_path / "datapackage.json").read_text(encoding="utf-8"))
    assert (package["version"], package["licenses"][0]["name"]) == ("1.2.3", "CC0-1.0")
    resources = {item["name"]: item for item in package["resources"]}
    assert {item["path"] for item in resources.values()} == {
        path.name for path in tmp_path.glob("*.csv")
    }
    for item in resources.values():
        header = (tmp_path / item["path"]).read_text(encoding="utf-8").splitlines()[0]
        assert header.split(",") == [field["name"] for field in item["schema"]["fields"]]
        for key in item["schema"].get("foreignKeys", []):
            reference = key["reference"]
            assert reference["fields"] == resources[reference["resource"]]["schema"]["primaryKey"]


def test_the_dictionary_says_every_column(tiny_dataset, tmp_path):
    export_dataset(tiny_dataset, tmp_path, ExportFormat.CSV)
    page = (tmp_path / "DATA_DICTIONARY.md").read_text(encoding="utf-8")
    for name, table in TABLES.items():
        section = page.split(f"\n## {name}\n")[1].split("\n## ")[0]
        for column in table.columns:
            assert f"| `{column.name}` |" in section
            assert column.meaning in section
