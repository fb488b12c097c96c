"""axe-core finds nothing to object to, in light and dark and at three widths."""

import pytest
from axe_playwright_python.sync_playwright import Axe

OPTIONS = {
    "resultTypes": ["violations"],
    "rules": {"target-size": {"enabled": True}},
}
EVERY_LOOK = [(width, scheme) for width in [360, 1280, 2000] for scheme in ["light", "dark"]]


@pytest.fixture
def objections(visit):
    axe = Axe()

    def objections(page, looks=((360, "dark"), (1280, "light"))):
        """What axe says at some widths and colour schemes."""
        told = []
        for width, scheme in looks:
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme=scheme)
            for violation in axe.run(page, options=OPTIONS).response["violations"]:
                nodes = [node["html"][:120] for node in violation["nodes"][:3]]
                told.append(f"{width} {scheme} {violation['id']}: {nodes}")
        return told

    return objections


def test_the_page_of_a_pair(visit, seeds, objections):
    assert objections(visit(seeds.pair("umbrella")), EVERY_LOOK) == []


@pytest.mark.parametrize("word", ["pegelpost", "floating-library"])
def test_pages_with_notes_and_with_nothing(visit, seeds, objections, word):
    assert objections(visit(seeds.pair(word))) == []


def test_a_page_with_known_and_waived_findings(visit, kept, objections):
    assert objections(visit(kept.pair("clock-keeper"))) == []


def test_a_page_with_moved_passages(visit, harbour, objections):
    assert objections(visit(harbour)) == []


def test_the_index(visit, seeds, objections):
    assert objections(visit(seeds.index, "#sort=-errors&q=seeds"), EVERY_LOOK) == []


def test_the_page_of_an_alignment(visit, beads, objections):
    assert objections(visit(beads), [(360, "light"), (1280, "dark"), (2000, "light")]) == []


def test_the_help(visit, seeds, objections):
    page = visit(seeds.pair("umbrella"))
    page.keyboard.press("?")
    assert objections(page) == []


def test_the_handbook_and_a_chosen_finding(visit, seeds, objections):
    page = visit(seeds.pair("umbrella"))
    page.keyboard.press("j")
    page.keyboard.press("h")
    assert objections(page) == []


def test_a_folded_and_filtered_page(visit, kept, objections):
    page = visit(kept.pair("clock-keeper"), "#state=known&fold=1")
    page.keyboard.press("j")
    assert objections(page) == []


def test_hostile_articles(visit, hostile, objections):
    assert objections(visit(hostile.pair("attacks"))) == []
    assert objections(visit(hostile.index)) == []


def test_landmarks_and_languages(visit, seeds):
    page = visit(seeds.pair("umbrella"))
    for landmark in ["banner", "main", "navigation"]:
        assert page.get_by_role(landmark).count() >= 1
    assert page.get_by_role("heading", level=1).count() == 1
    for cell in page.locator(".cell:not(.void)").all():
        assert cell.get_attribute("lang") in ["en", "de"]
