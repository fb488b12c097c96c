"""Filtering the findings of a page."""

import pytest

from looks import anchors, focused, shown, shown_cards


@pytest.fixture
def clock(visit, kept):
    return visit(kept.pair("clock-keeper"))


@pytest.fixture
def pegel(visit, seeds):
    return visit(seeds.pair("pegelpost"))


def told(page):
    return page.text_content(".findings [role=status]")


def numbers(page, what, wanted):
    """The numbers of the findings of which the list says that."""
    return [item.locator(".number").text_content() for item in page.locator(".findings li").all()
            if (item.locator(what).all_text_contents() or ["new"])[0] == wanted]


def test_all_is_shown_at_first(pegel):
    assert len(shown(pegel)) == 4 and shown(pegel) == shown_cards(pegel)
    assert told(pegel) == ""


@pytest.mark.parametrize("words", ["copy waiver", "handbook"])
def test_what_stands_on_the_buttons_is_not_searched(pegel, words):
    pegel.fill("[name=q]", words)
    assert shown(pegel) == []


@pytest.mark.parametrize("severity", ["error", "note"])
def test_a_severity_can_be_left_out(pegel, severity):
    left = [n for n in shown(pegel) if n not in numbers(pegel, ".severity", severity)]
    pegel.uncheck(f"[value={severity}]")
    assert shown(pegel) == shown_cards(pegel) == left
    assert told(pegel) == f"{len(left)} of 4 shown"
    pegel.check(f"[value={severity}]")
    assert len(shown(pegel)) == 4 and told(pegel) == ""


def test_a_rule_can_be_chosen(pegel):
    rules = pegel.eval_on_selector_all(
        "[name=rule] option", "(options) => options.map((o) => o.value).filter(Boolean)")
    assert len(rules) > 1
    for rule in rules:
        pegel.select_option("[name=rule]", rule)
        assert shown(pegel) == shown_cards(pegel) == numbers(pegel, ".rule", rule) != []


@pytest.mark.parametrize("state, count", [("new", 1), ("known", 2), ("waived", 1)])
def test_a_state_can_be_chosen(clock, state, count):
    clock.select_option("[name=state]", state)
    assert shown(clock) == shown_cards(clock) == numbers(clock, ".state", state)
    assert len(shown(clock)) == count
    assert told(clock) == f"{count} of 4 shown"


def test_states_are_told_in_words(clock):
    words = clock.locator(".finding h3").all_text_contents()
    assert sum("waived" in text for text in words) == 1
    assert sum("known" in text for text in words) == 2


def test_words_are_looked_for_in_the_finding_and_in_its_row(clock):
    card = clock.locator(".finding").nth(2)
    row = card.locator("xpath=ancestor::li[1]")
    message = card.locator("> p").first.text_content().split()[0]
    word = max(row.locator(".cell").last.text_content().split(), key=len).strip(".,„“»«")
    for query in [message, word, word.upper()]:
        clock.fill("[name=q]", query)
        assert "3" in shown(clock) and shown(clock) == shown_cards(clock)
    clock.fill("[name=q]", "no such words at all")
    assert shown(clock) == []
    assert told(clock) == "0 of 4 shown"
    clock.keyboard.press("Escape")
    clock.keyboard.press("j")
    assert clock.locator(".finding.current").count() == 0


def test_filters_work_together(pegel):
    pegel.uncheck("[value=note]")
    rule = pegel.locator(".findings .error .rule").first.text_content()
    pegel.select_option("[name=rule]", rule)
    assert shown(pegel) == [
        n for n in numbers(pegel, ".rule", rule) if n in numbers(pegel, ".severity", "error")]


def test_marks_and_references_of_what_is_filtered_are_put_out(pegel):
    notes = numbers(pegel, ".severity", "note")
    pegel.uncheck("[value=note]")
    for ref in pegel.locator(".ref").all():
        assert ref.is_visible() == (ref.text_content() not in notes)
    for mark in pegel.locator("mark").all():
        is_off = all(n in notes for n in mark.get_attribute("data-n").split())
        background = mark.evaluate("(mark) => getComputedStyle(mark).backgroundColor")
        assert (background == "rgba(0, 0, 0, 0)") == is_off


def test_j_goes_through_what_is_shown(pegel):
    pegel.uncheck("[value=error]")
    pegel.locator("h1").click()
    pegel.keyboard.press("j")
    first = focused(pegel)
    pegel.keyboard.press("j")
    pegel.keyboard.press("j")
    ids = anchors(pegel)
    visible = [ids[int(number) - 1] for number in shown(pegel)]
    assert (first, focused(pegel)) == (visible[0], visible[-1])


@pytest.mark.parametrize("key, by", [("j", 1), ("k", -1)])
def test_steps_go_on_from_what_was_filtered_away(pegel, key, by):
    [note] = numbers(pegel, ".severity", "note")
    assert 1 < int(note) < 4
    for _ in range(int(note)):
        pegel.keyboard.press("j")
    pegel.uncheck("[value=note]")
    pegel.locator("h1").click()
    pegel.keyboard.press(key)
    now = pegel.text_content(".findings li:has([aria-current]) .number")
    assert int(now) == int(note) + by
