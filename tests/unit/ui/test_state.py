"""The one drawing behind every control, in a script run."""

from streamlit.testing.v1 import AppTest


def run(script):
    """Run a function as a page; what it wrote is the result."""
    page = AppTest.from_function(script, default_timeout=30).run()
    assert not page.exception
    return [item.value for item in page.text]


def test_marking_toggling_and_undo():
    def script():
        import streamlit as st

        from referral_atlas.ui import state

        state.mark(["left:temple", "right:temple"])
        state.toggle("left:temple")
        st.text(",".join(state.drawing().areas))
        state.clear()
        st.text(str(len(state.drawing())))
        state.undo()
        st.text(",".join(state.drawing().areas))
        st.text(f"{state.can_undo()} {state.can_redo()}")

    assert run(script) == ["right:temple", "0", "right:temple", "True True"]


def test_strength_and_feel_are_described_apart():
    def script():
        import streamlit as st

        from referral_atlas.lookup.pain_drawing import PainQuality
        from referral_atlas.ui import state

        state.mark(["left:temple"])
        state.describe_areas(["left:temple"], intensity=7)
        state.describe_areas(["left:temple"], qualities=[PainQuality.BURNING])
        mark = state.drawing().marks["left:temple"]
        st.text(f"{mark.intensity} {mark.qualities[0].value}")
        state.describe_areas(["left:temple"], intensity=None)
        st.text(str(state.drawing().marks["left:temple"].intensity))

    assert run(script) == ["7 burning", "None"]


def test_each_edit_of_the_map_is_carried_out_once():
    def script():
        import streamlit as st

        from referral_atlas.ui import state
        from referral_atlas.ui.map_edits import parse_edits

        def send(client, *rows):
            sent = parse_edits({"client": client, "edits": list(rows)}, {"left:a", "left:b"})
            state.apply_edits(state.take_new_edits("map", sent))
            st.text(",".join(state.drawing().areas))

        first, second = [1, "mark", ["left:a"]], [2, "mark", ["left:b"]]
        send("one", first)
        send("one", first, second)
        send("one", [3, "undo", []], second)
        send("one", [3, "undo", []])
        send("two", [1, "clear", []])
        st.text(str(state.acknowledged("map").number))

    assert run(script) == ["left:a", "left:a,left:b", "left:a", "left:a", "", "1"]


def test_a_widget_is_made_anew_only_when_its_value_changed_elsewhere():
    def script():
        import streamlit as st

        from referral_atlas.ui import state

        keys = [state.mirror_key("w", ("a",)), state.mirror_key("w", ("a",))]
        keys.append(state.mirror_key("w", ("a", "b")))
        st.text(" ".join(keys))

    assert run(script) == ["w:0 w:0 w:1"]
