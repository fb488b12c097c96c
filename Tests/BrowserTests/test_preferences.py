"""What readers ask of their browser: no motion, forced colours, no colours at all."""


def moving(page):
    return page.evaluate("""() => [
      ...document.getAnimations(),
      ...[...document.querySelectorAll("*")].filter((e) => {
        const style = getComputedStyle(e);
        return style.transitionDuration !== "0s" || style.animationName !== "none"
          || style.scrollBehavior === "smooth";
      })].length""")


def test_nothing_moves(visit, seeds, beads):
    for path in [seeds.index, seeds.pair("umbrella"), beads]:
        page = visit(path, reduced_motion="reduce")
        page.keyboard.press("j")
        assert moving(page) == 0


def test_forced_colours_still_show_the_findings(visit, seeds):
    page = visit(seeds.pair("umbrella"), forced_colors="active")
    for mark in page.locator("mark").all():
        style = "(mark) => getComputedStyle(mark).borderBottomStyle"
        assert mark.evaluate(style) != "none"
    page.keyboard.press("j")
    look = "getComputedStyle(document.activeElement).outlineStyle"
    assert page.evaluate(look) == "solid"
    edges = page.eval_on_selector_all(
        ".findings li a", "(links) => links.map((a) => getComputedStyle(a).borderLeftColor)")
    assert edges[0] not in edges[1:]
    sides = page.locator(".finding").first.evaluate("(f) => getComputedStyle(f).borderLeftWidth")
    assert sides != "0px"


def test_forced_colours_show_the_charts_of_the_index(visit, seeds):
    page = visit(seeds.index, forced_colors="active")
    page_colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
    tick = page.locator(".where path").first
    assert tick.evaluate("(tick) => getComputedStyle(tick).stroke") != page_colour
    rect = page.locator(".bar rect").first
    assert rect.evaluate("(rect) => getComputedStyle(rect).fill") != page_colour


def test_nothing_is_told_by_colour_alone(visit, seeds, kept):
    page = visit(kept.pair("clock-keeper"))
    for card in page.locator(".finding, .findings li").all():
        severity = card.get_attribute("class") or ""
        assert card.locator(".severity").first.text_content() in severity
    # Marks differ by the style of their border, and each has the number of its finding behind it.
    page.goto(seeds.pair("pegelpost").as_uri())
    styles = {
        name: page.locator(f"mark.{name}").first.evaluate(
            "(mark) => getComputedStyle(mark).borderBottomStyle")
        for name in ["error", "note"]
    }
    assert styles["error"] != styles["note"]
    numbers = set(page.locator(".ref").all_text_contents())
    for mark in page.locator("mark").all():
        assert set(mark.get_attribute("data-n").split()) <= numbers


def test_the_strips_of_the_index_are_told_in_words(visit, seeds):
    page = visit(seeds.index)
    for strip in page.locator(".where").all():
        assert "%" in strip.get_attribute("aria-label")
