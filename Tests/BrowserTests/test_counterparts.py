"""What belongs together lights up together and links to each other."""

import pytest

from looks import colour, is_in_view

PLAIN = "rgba(0, 0, 0, 0)"


def tied(page):
    """Ids of a sentence and of its counterpart in the same row, where the row has several."""
    return page.evaluate("""() => {
      const source = document.querySelector(".row.tied .s.b2");
      const other = source.closest(".row").querySelector(".cell + .glyph + .cell .s.b2");
      return [source.id, other.id];
    }""")


@pytest.mark.parametrize("script", [True, False])
def test_a_sentence_lights_its_counterpart_in_the_row(visit, seeds, script):
    page = visit(seeds.pair("umbrella"), script=script)
    one, other = tied(page)
    for from_, to in [(one, other), (other, one)]:
        assert colour(page, f"#{to}") == PLAIN
        page.hover(f"#{from_}")
        assert colour(page, f"#{to}") == colour(page, f"#{from_}") != PLAIN
        page.mouse.move(1, 1)
    page.focus(f"#{one} a.n")
    assert colour(page, f"#{other}") != PLAIN


def test_a_sentence_lights_its_counterpart_in_another_row(visit, harbour):
    page = visit(harbour)
    elsewhere = page.eval_on_selector_all(
        "a.n", "(links) => links.filter((a) => a.textContent.startsWith('row'))"
        ".map((a) => [a.parentElement.id, a.hash.slice(1)])")
    for one, other in elsewhere:
        page.hover(f"#{one}")
        assert colour(page, f"#{other}") != PLAIN
        page.mouse.move(1, 1)
        assert colour(page, f"#{other}") == PLAIN
        page.focus(f"#{one} a.n")
        assert colour(page, f"#{other}") != PLAIN


def test_a_moved_passage_is_told_and_leads_to_where_it_stands(visit, harbour):
    page = visit(harbour)
    assert page.locator(".glyph.moved").count() == 1
    assert "moved" in page.locator(".glyph.moved").text_content()
    card = page.locator(".finding", has_text="moved-passage")
    assert card.count() == 1


@pytest.mark.parametrize("script", [True, False])
def test_the_number_of_a_sentence_leads_to_its_counterpart(visit, seeds, script):
    page = visit(seeds.pair("umbrella"), script=script, height=500)
    one, other = tied(page)
    page.click(f"#{one} a.n")
    assert page.url.split("#")[1].split("&")[0] == other
    assert is_in_view(page, f"#{other}")


def test_figures_that_agree_light_each_other(visit, seeds):
    page = visit(seeds.pair("lusatia"))
    pairs = page.evaluate("""() => [...document.querySelectorAll(".row")].flatMap((row, index) =>
      [...row.querySelectorAll(".cell:first-of-type .f")].map((figure) =>
        [index, figure.dataset.f]))""")
    assert len(pairs) > 10
    for row, letter in pairs[:3]:
        figures = page.locator(".row").nth(row).locator(f".f[data-f='{letter}']")
        assert figures.count() == 2
        figures.first.hover()
        look = "(f) => getComputedStyle(f).backgroundColor"
        assert figures.last.evaluate(look) == figures.first.evaluate(look) != PLAIN
        page.mouse.move(1, 1)
        assert figures.last.evaluate(look) == PLAIN


def test_figures_that_differ_are_framed_and_show_both_readings(visit, seeds):
    page = visit(seeds.pair("lusatia"))
    for mark in page.locator("mark.framed").all():
        assert mark.evaluate("(mark) => getComputedStyle(mark).borderTopStyle") != "none"
    assert page.locator(".row mark.framed").count() >= 8
    readings = page.locator(".readings").first.text_content()
    assert "2 400 000 000 EUR" in readings and "2 400 000 000 000 EUR" in readings


@pytest.mark.parametrize("script", [True, False])
def test_duplicates_lead_to_each_other(visit, seeds, script):
    page = visit(seeds.pair("umbrella"), script=script, height=500)
    links = page.locator("a.also")
    assert links.count() == 2
    ways = set()
    for link in links.all():
        own = link.evaluate("(a) => a.closest('.row').id")
        other = link.get_attribute("href")[1:]
        assert link.text_content() == f"also at row {other.removeprefix('row')}"
        link.click()
        assert is_in_view(page, f"#{other}")
        ways.add((own, other))
    assert ways == {(b, a) for a, b in ways}


def test_a_word_lights_its_tie_on_the_page_of_an_alignment(visit, beads):
    page = visit(beads)
    words = page.locator(".bead").nth(1).locator(".w.b1")
    words.first.hover()
    look = "(word) => getComputedStyle(word).backgroundColor"
    assert words.count() == 2 and words.last.evaluate(look) != PLAIN
