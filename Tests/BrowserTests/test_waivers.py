"""Copying a waiver of a finding, and what the tool makes of it."""

import json

import pytest

from looks import anchors, focused
from tool import run

CLIPBOARD = ["clipboard-read", "clipboard-write"]
# As where the page may not write to the clipboard: from a sandboxed frame, or in old browsers.
DENIED = "Object.defineProperty(navigator, 'clipboard', { value: undefined })"


def pasted(page):
    other = page.context.new_page()
    other.goto(page.url)
    other.bring_to_front()
    text = other.evaluate("navigator.clipboard.readText()")
    other.close()
    page.bring_to_front()
    return text


@pytest.fixture
def clock(visit, seeds):
    return visit(seeds.pair("clock-keeper"), permissions=CLIPBOARD)


def audit_with(text, folder, expect=(0, 1)):
    waivers = folder / "waivers.yml"
    waivers.write_text(text)
    return run("audit", "seeds", "--waivers", waivers, "--format", "json", expect=expect)


def states(report):
    return {finding["fingerprint"]: finding["state"]
            for pair in json.loads(report)["pairs"] for finding in pair["findings"]}


def test_c_copies_a_waiver_that_the_tool_accepts(clock, tmp_path):
    clock.keyboard.press("j")
    clock.keyboard.press("j")
    clock.keyboard.press("c")
    clock.get_by_text("Copied", exact=True).wait_for()
    assert "copied" in clock.text_content("[role=status]")
    text = pasted(clock)
    fingerprint = anchors(clock)[1].split("-")[0]
    assert fingerprint in text
    filled = text.replace('reason: ""', 'reason: "rounded"').replace(
        'author: ""', 'author: "Desk"')
    assert states(audit_with(filled, tmp_path)[0])[fingerprint] == "waived"


def test_a_copied_waiver_needs_a_reason(clock, tmp_path):
    clock.locator("[data-act=copy]").first.click()
    clock.get_by_text("Copied", exact=True).wait_for()
    _, errors = audit_with(pasted(clock), tmp_path, expect=[2])
    assert "waivers.yml" in errors and "reason" in errors


def test_every_finding_has_a_waiver_that_names_it(clock):
    for index, anchor in enumerate(anchors(clock)):
        card = clock.locator(f"[id='{anchor}']")
        card.get_by_role("button", name="Copy waiver").click()
        card.get_by_text("Copied", exact=True).wait_for()
        text = pasted(clock)
        assert anchor.split("-")[0] in text and card.locator(".rule").text_content() in text


def test_copying_works_where_the_clipboard_is_denied(clock):
    clock.evaluate(DENIED)
    clock.keyboard.press("j")
    before = focused(clock), clock.evaluate("scrollY")
    clock.keyboard.press("c")
    clock.get_by_text("Copied", exact=True).wait_for()
    assert anchors(clock)[0].split("-")[0] in pasted(clock)
    assert (focused(clock), clock.evaluate("scrollY")) == before


def test_the_button_says_its_own_words_again(clock):
    button = clock.locator("[data-act=copy]").first
    button.click()
    button.click()
    clock.wait_for_timeout(2200)
    assert button.text_content() == "Copy waiver"
