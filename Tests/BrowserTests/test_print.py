"""The pages on paper: all is unfolded, findings stand in the margin, and no control is printed."""

import io
import re
import unicodedata

import pytest
from pypdf import PdfReader


def printed(page):
    """The words of the printed page, without blanks and hyphens, which lines break at."""
    pdf = PdfReader(io.BytesIO(page.pdf(format="A4")))
    return packed("".join(sheet.extract_text() for sheet in pdf.pages))


def packed(text):
    return re.sub(r"[\s\u00ad\u2010-]+", "", unicodedata.normalize("NFKC", text))


def words_of(page, selector):
    return [packed(text) for text in page.locator(selector).all_text_contents()]


@pytest.fixture(params=[True, False], ids=["script", "no-script"])
def umbrella(visit, seeds, request):
    page = visit(seeds.pair("umbrella"), script=request.param)
    if request.param:
        page.keyboard.press("z")
        page.fill("[name=q]", "nothing has this")
    return page


def test_everything_is_printed_even_if_it_is_folded_or_filtered(umbrella):
    text = printed(umbrella)
    for selector in [".finding > p:not(.readings)", "section[popover] p"]:
        for words in words_of(umbrella, selector):
            assert words in text
    # The words of the folded chrome of the page.
    for words in words_of(umbrella, "details.fold .cell p"):
        assert words[:20] in text
    assert packed("People think of umbrellas as things that one loses") in text


def test_what_was_folded_is_folded_again_after_printing(visit, seeds):
    page = visit(seeds.pair("umbrella"))
    page.keyboard.press("z")
    before = page.locator("details[open]").count()
    page.pdf()
    assert page.locator("details[open]").count() == before


def test_controls_are_not_printed(umbrella):
    text = printed(umbrella)
    for words in ["Copy waiver", "Fold what is clean", "All articles", "All rules", "Skip to"]:
        assert packed(words) not in text


def test_findings_are_printed_in_the_margin(umbrella):
    # The width of A4 between margins of 1 cm.
    umbrella.set_viewport_size({"width": 718, "height": 1000})
    umbrella.emulate_media(media="print")
    for card in umbrella.locator(".row .finding").all():
        row = card.locator("xpath=ancestor::li[1]")
        cells = [cell.bounding_box() for cell in row.locator(".cell").all()]
        box, outer = card.bounding_box(), row.bounding_box()
        assert box["x"] >= max(cell["x"] + cell["width"] for cell in cells)
        assert box["x"] + box["width"] <= outer["x"] + outer["width"] + 1
        assert abs(box["y"] - min(cell["y"] for cell in cells)) < 300
    assert umbrella.evaluate("document.documentElement.scrollWidth") <= 718


def test_the_index_is_printed_whole(visit, seeds):
    page = visit(seeds.index)
    page.fill("[name=q]", "nothing has this")
    text = printed(page)
    for words in words_of(page, ".pairs .path"):
        assert words in text
    assert packed("Any severity") not in text


def test_the_page_of_an_alignment_is_printed_whole(visit, beads):
    page = visit(beads, script=False)
    text = re.sub(r"\d", "", printed(page))
    for words in words_of(page, ".bead .cell p"):
        assert re.sub(r"\d", "", words) in text
