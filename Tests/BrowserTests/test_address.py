"""The state of a page in its address, and links to findings."""

import pytest

from looks import anchors, fragment, is_in_view, shown


def view(page):
    return {
        "shown": shown(page),
        "q": page.input_value("[name=q]"),
        "folded": page.get_attribute("[data-act=fold]", "aria-pressed"),
        "current": page.eval_on_selector_all(".finding.current", "(c) => c.map((e) => e.id)"),
    }


def test_a_copied_address_and_a_reload_show_the_same(visit, kept):
    page = visit(kept.pair("clock-keeper"))
    page.select_option("[name=state]", "known")
    page.fill("[name=q]", "der")
    page.keyboard.press("Escape")
    page.keyboard.press("z")
    page.keyboard.press("j")
    before = view(page)
    assert before["current"] and before["folded"] == "true"
    other = visit(kept.pair("clock-keeper"), "#" + fragment(page))
    assert view(other) == before
    page.reload()
    assert view(page) == before
    assert is_in_view(page, ".finding.current")


@pytest.mark.parametrize("words", ["50 % & more", "a=b&c", "#1", "über", "1+1", "\"quoted\""])
def test_any_words_can_stand_in_the_address(visit, kept, words):
    page = visit(kept.pair("clock-keeper"))
    page.fill("[name=q]", words)
    page.reload()
    assert page.input_value("[name=q]") == words


@pytest.mark.parametrize("address", [
    "#%", "#&&&", "#severity=nonsense", "#state=none&rule=none", "#q=%E0%A4%A", "#fold=2&x=y",
    "#=", "#no-such-finding", "#<script>alert(1)</script>",
])
def test_a_broken_address_leaves_the_page_usable(visit, kept, address):
    page = visit(kept.pair("clock-keeper"), address)
    page.fill("[name=q]", "")
    for box in page.locator("[name=severity]").all():
        box.check()
    for name in ["rule", "state"]:
        page.select_option(f"[name={name}]", "")
    assert len(shown(page)) == 4
    page.locator("h1").click()
    page.keyboard.press("j")
    assert page.locator(".finding.current").count() == 1


def test_a_rule_that_another_article_had_shows_nothing_here(visit, kept):
    page = visit(kept.pair("clock-keeper"), "#rule=code-mismatch")
    assert shown(page) == []
    assert page.text_content("[role=status]") == "0 of 4 shown"
    page.select_option("[name=rule]", "")
    assert len(shown(page)) == 4


def test_the_way_to_a_neighbour_keeps_the_filter(visit, kept):
    page = visit(kept.pair("clock-keeper"))
    page.fill("[name=q]", "euro")
    page.keyboard.press("Escape")
    with page.expect_navigation():
        page.keyboard.press("n")
    assert page.input_value("[name=q]") == "euro"
    with page.expect_navigation():
        page.keyboard.press("p")
    assert page.input_value("[name=q]") == "euro"


def test_a_filter_for_what_a_neighbour_lacks_reaches_the_one_behind_it(visit, kept):
    # A pair with findings of one state has no choice of states, and one without findings no form.
    page = visit(kept.pair("clock-keeper"))
    page.select_option("[name=state]", "known")
    for _ in range(3):
        with page.expect_navigation():
            page.keyboard.press("n")
    for _ in range(3):
        with page.expect_navigation():
            page.keyboard.press("p")
    assert page.input_value("[name=state]") == "known"


def test_a_permalink_opens_its_finding(visit, seeds):
    plain = visit(seeds.pair("clock-keeper"))
    for anchor in anchors(plain):
        page = visit(seeds.pair("clock-keeper"), f"#{anchor}", height=600)
        assert page.locator(".finding.current").get_attribute("id") == anchor
        assert is_in_view(page, f"[id='{anchor}']")


def test_a_permalink_reaches_into_what_is_folded_or_filtered(visit, seeds):
    page = visit(seeds.pair("umbrella"), "#row12&fold=1")
    assert is_in_view(page, "#row12")
    page = visit(seeds.pair("umbrella"), "#row19&fold=1")
    assert page.locator("#row19").is_visible()
    anchor = anchors(page)[0]
    page = visit(seeds.pair("umbrella"), f"#{anchor}&q=nothing+has+this")
    assert page.locator(f"[id='{anchor}']").is_visible()


def test_links_into_folded_parts_unfold_them(visit, seeds):
    page = visit(seeds.pair("umbrella"))
    page.keyboard.press("z")
    assert not page.locator("#row8").is_visible()
    page.evaluate("location.hash = 'row8'")
    page.wait_for_timeout(50)
    assert is_in_view(page, "#row8")


def test_back_and_forward_lead_through_the_findings_that_were_opened(visit, seeds):
    page = visit(seeds.pair("clock-keeper"))
    ids = anchors(page)
    for index in [0, 2]:
        page.locator(".findings li a").nth(index).click()
    page.go_back()
    page.wait_for_timeout(50)
    assert fragment(page) == ids[0]
    assert page.locator(".finding.current").get_attribute("id") == ids[0]
    page.go_forward()
    page.wait_for_timeout(50)
    assert page.locator(".finding.current").get_attribute("id") == ids[2]


def test_a_click_in_the_list_shows_the_finding(visit, seeds):
    for width in [1280, 360]:
        page = visit(seeds.pair("clock-keeper"), width=width, height=700)
        for index, anchor in enumerate(anchors(page)):
            page.locator(".findings li a").nth(index).click()
            page.wait_for_timeout(50)
            assert is_in_view(page, f"[id='{anchor}']")


def test_following_a_link_keeps_the_filter_in_the_address(visit, kept):
    page = visit(kept.pair("clock-keeper"))
    page.select_option("[name=state]", "known")
    page.locator(".findings li a:visible").first.click()
    page.wait_for_timeout(50)
    assert "state=known" in fragment(page) and len(shown(page)) == 2
