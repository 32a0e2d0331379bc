"""The map's scripts as one file."""

import pytest

from referral_atlas.ui.body_map.bundle import bundled
from referral_atlas.ui.body_map.served import _ASSETS


@pytest.fixture
def folder(tmp_path):
    def write(**parts):
        for name, text in parts.items():
            (tmp_path / f"{name}.js").write_text(text)
        return tmp_path

    return write


def test_a_part_stands_after_those_it_needs_and_keeps_its_own_names(folder):
    text = bundled(
        folder(
            main='import { a } from "./first.js";\nexport default function go() { return a; }\n',
            first="const own = 1;\nexport const a = own;\nexport class B {}\n",
        )
    )
    assert text == (
        "const $first = (() => {\nconst own = 1;\nconst a = own;\nclass B {}\n"
        "return { a, B };\n})();\n"
        "\n"
        "const $main = (() => {\nconst { a } = $first;\nfunction go() { return a; }\n"
        "return { go };\n})();\n"
        "\n"
        "export default $main.go;\n"
    )


@pytest.mark.parametrize("line", ['import "./first.js";', "export { a };", "export let a = 1;"])
def test_another_way_of_writing_is_refused_rather_than_lost(folder, line):
    parts = folder(main=f"{line}\nexport default function go() {{}}\n", first="")
    with pytest.raises(ValueError, match="another way"):
        bundled(parts)


def test_all_of_the_map_is_in_it_once():
    text = bundled(_ASSETS)
    for path in _ASSETS.glob("*.js"):
        assert text.count(f"const ${path.stem} = ") == 1
    assert text.endswith("export default $main.mount;\n")
