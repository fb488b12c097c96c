"""The keyboard walk."""

import pytest

from looks import anchors, focused, fragment, is_in_view


@pytest.fixture
def clock(visit, seeds):
    return visit(seeds.pair("clock-keeper"), height=700)


def test_j_and_k_go_through_the_findings_and_stay_at_the_ends(clock):
    ids = anchors(clock)
    assert len(ids) == 4
    for key, expected in [*zip("jjjjj", [*ids, ids[-1]]), *zip("kkkk", [*ids[2::-1], ids[0]])]:
        clock.keyboard.press(key)
        assert focused(clock) == expected
        assert is_in_view(clock, f"[id='{expected}']")
        assert fragment(clock) == expected
        current = clock.locator(".findings a[aria-current]")
        assert current.get_attribute("href") == f"#{expected}"
        assert clock.locator(".finding.current").get_attribute("id") == expected


def test_k_begins_at_the_last_finding(clock):
    clock.keyboard.press("k")
    assert focused(clock) == anchors(clock)[-1]


def test_j_goes_on_from_the_finding_that_was_opened_by_its_link(clock):
    ids = anchors(clock)
    clock.locator(".findings li a").nth(1).click()
    clock.keyboard.press("j")
    assert focused(clock) == ids[2]


def test_j_goes_on_from_the_card_that_has_the_focus(clock):
    ids = anchors(clock)
    clock.locator(f"[id='{ids[2]}'] button").first.focus()
    clock.keyboard.press("j")
    assert focused(clock) == ids[3]


def test_n_and_p_go_to_the_neighbours_in_the_order_of_the_index(visit, seeds):
    index = visit(seeds.index)
    order = index.eval_on_selector_all(
        ".pairs tbody a", "(links) => links.map((link) => link.href)")
    page = visit(seeds.folder / "pairs" / order[0].rsplit("/")[-1])
    for key, place in [*zip("nnn", [1, 2, 3]), *zip("ppp", [2, 1, 0])]:
        with page.expect_navigation():
            page.keyboard.press(key)
        assert page.url == order[place]
    page.keyboard.press("p")
    page.wait_for_timeout(50)
    assert page.url == order[0]


def test_f_goes_to_the_filter_and_escape_leaves_it(clock):
    clock.keyboard.press("f")
    assert focused(clock) == "q"
    assert clock.input_value("[name=q]") == ""
    clock.keyboard.press("Escape")
    assert focused(clock) != "q"
    clock.keyboard.press("j")
    assert focused(clock) == anchors(clock)[0]


def test_z_folds_what_is_clean(clock):
    stretch = clock.locator("details.stretch")
    assert stretch.count() > 1
    for state in ["true", "false"]:
        clock.keyboard.press("z")
        assert clock.get_attribute("[data-act=fold]", "aria-pressed") == state
        assert clock.locator("details.stretch[open]").count() == (
            0 if state == "true" else stretch.count())


def test_h_opens_and_closes_the_handbook_of_the_finding(clock):
    clock.keyboard.press("h")
    assert clock.locator("[popover]:popover-open").count() == 0
    clock.keyboard.press("j")
    rule = clock.text_content(".finding.current .rule")
    clock.keyboard.press("h")
    assert clock.locator("[popover]:popover-open").get_attribute("id") == f"rule-{rule}"
    clock.keyboard.press("h")
    assert clock.locator("[popover]:popover-open").count() == 0
    clock.keyboard.press("h")
    clock.keyboard.press("Escape")
    assert clock.locator("[popover]:popover-open").count() == 0


def test_question_mark_opens_the_help_and_escape_closes_it(clock):
    clock.keyboard.press("j")
    before = focused(clock)
    clock.keyboard.press("?")
    assert clock.locator("#help").is_visible()
    clock.keyboard.press("j")
    clock.keyboard.press("?")
    assert clock.locator("#help").is_visible()
    clock.keyboard.press("Escape")
    assert clock.locator("#help").is_hidden()
    assert focused(clock) == before


@pytest.mark.parametrize("modifier", ["Control", "Alt", "Meta"])
def test_keys_with_a_modifier_are_left_to_the_browser(clock, modifier):
    before = focused(clock)
    for key in "jkfzhc?":
        clock.keyboard.press(f"{modifier}+{key}")
    assert (focused(clock), fragment(clock)) == (before, "")
    assert clock.locator("#help").is_hidden()
    assert clock.get_attribute("[data-act=fold]", "aria-pressed") == "false"


@pytest.mark.parametrize("field", ["[name=q]", "[name=rule]"])
def test_keys_are_left_alone_where_one_types(clock, field):
    clock.focus(field)
    for key in "jkzhnp?":
        clock.keyboard.press(key)
    assert clock.locator(".finding.current").count() == 0
    assert clock.locator("#help").is_hidden()
    assert clock.get_attribute("[data-act=fold]", "aria-pressed") == "false"


def test_tab_reaches_the_findings_and_what_can_be_done_with_them(clock):
    clock.keyboard.press("Tab")
    assert clock.evaluate("document.activeElement.className") == "skip"
    reached = set()
    for _ in range(120):
        clock.keyboard.press("Tab")
        reached.add(clock.evaluate(
            "(document.activeElement.dataset.act ?? document.activeElement.localName)"))
    assert {"a", "button", "copy", "fold", "help", "input", "select", "summary"} <= reached
