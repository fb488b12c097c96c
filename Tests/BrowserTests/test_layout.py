"""Nothing runs out of the window, and the focus can be seen."""

import pytest

WIDTHS = [320, 360, 768, 1280, 2000]
# What sticks out of the window, if it is too wide.
OVERFLOW = """() => document.documentElement.scrollWidth <= innerWidth ? [] :
  [...document.querySelectorAll("body *")]
    .filter((e) => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 4)
    .map((e) => `${innerWidth}: ${e.outerHTML.slice(0, 100)}`)"""
# Elements that one can reach with the keyboard and that do not show it.
UNSEEN = """() => {
  const wanted = "a[href], button, input, select, summary, [tabindex='0']";
  const look = (e) => {
    const style = getComputedStyle(e);
    return style.outlineStyle === "none" ? "none" : style.outlineWidth;
  };
  return [...document.querySelectorAll(wanted)].filter((e) => {
    if (!e.checkVisibility()) return false;
    e.focus({ focusVisible: true });
    return document.activeElement !== e || ["none", "0px", "1px"].includes(look(e));
  }).map((e) => e.outerHTML.slice(0, 100));
}"""


def overflow(page):
    told = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        told += page.evaluate(OVERFLOW)
    return told


@pytest.fixture(scope="session")
def paths(seeds, kept, beads, harbour, hostile):
    """Pages of every kind."""
    return [
        *map(seeds.pair, ["umbrella", "pegelpost", "peat-core"]), seeds.index,
        kept.pair("clock-keeper"), beads, harbour, hostile.index,
        *map(hostile.pair, ["attacks", "aufgaben", "quote", "controls"]),
    ]


@pytest.mark.parametrize("script", [True, False])
def test_no_page_is_wider_than_the_window(visit, paths, script):
    page = visit(paths[0], script=script)
    told = []
    for path in paths:
        page.goto(path.as_uri())
        told += [f"{path.name} {words}" for words in overflow(page)]
    assert told == []


def test_dialogs_fit_into_the_window(visit, seeds):
    page = visit(seeds.pair("umbrella"))
    page.keyboard.press("?")
    assert overflow(page) == []
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    page.keyboard.press("h")
    assert overflow(page) == []


def test_the_focus_can_be_seen_on_everything(visit, seeds, kept, beads):
    page = visit(seeds.index)
    for path in [seeds.index, seeds.pair("umbrella"), kept.pair("clock-keeper"), beads]:
        page.goto(path.as_uri())
        assert page.evaluate(UNSEEN) == []


def test_the_chosen_finding_shows_the_focus(visit, seeds):
    page = visit(seeds.pair("umbrella"))
    page.keyboard.press("j")
    style = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert style == "solid"
