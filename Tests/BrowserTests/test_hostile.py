"""Hostile articles and file names show as text and run nothing."""

import time

import pytest

from corpus import ATTACKS, COMPOUND, NAMES
from looks import anchors, focused, shown


def clean(page):
    assert page.evaluate("window.broken") is None
    assert page.locator("iframe, img, object, embed, base, link, form[action]").count() == 0
    scripts = page.locator("script").count()
    assert scripts <= 1
    page.evaluate(
        """document.querySelectorAll("a[href^='javascript']").forEach((a) => a.click())""")
    for event in ["mouseover", "focus", "toggle"]:
        page.evaluate(f"""document.querySelectorAll("*").forEach(
          (e) => e.dispatchEvent(new Event("{event}")))""")
    assert page.evaluate("window.broken") is None


def test_attacks_in_plain_text_show_as_they_are(visit, hostile):
    page = visit(hostile.pair("plain"))
    clean(page)
    page.evaluate("document.querySelectorAll('.n, .ref').forEach((label) => label.remove())")
    # Between sentences stands a blank.
    text = "".join(page.text_content("main").split())
    for words in ATTACKS:
        if "\u202e" not in words:
            assert text.count("".join(words.split())) == 2


@pytest.mark.parametrize("word", ["attacks", "plain", "quote", "bold", "title", "22b", "zu-ruck",
                                  "aufgaben", "controls"])
def test_nothing_runs(visit, hostile, word):
    page = visit(hostile.pair(word))
    clean(page)
    for key in "jjcfz":
        page.keyboard.press(key)
    page.keyboard.type("<script>")
    clean(page)


@pytest.mark.parametrize("word", ["attacks", "plain"])
def test_directions_cannot_be_overridden(visit, hostile, word):
    page = visit(hostile.pair(word))
    text = page.evaluate("document.documentElement.textContent")
    assert not set(text) & set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068\0\x01\x1b\x7f")


def test_the_page_stays_usable(visit, hostile):
    page = visit(hostile.pair("attacks"))
    ids = anchors(page)
    assert len(ids) >= 5
    for anchor in ids[:5]:
        page.keyboard.press("j")
        assert focused(page) == anchor
    page.fill("[name=q]", "{{mustache}}")
    assert 0 < len(shown(page)) < len(ids)


def test_hostile_file_names_show_as_they_are(visit, hostile):
    page = visit(hostile.index)
    clean(page)
    text = page.text_content(".pairs")
    for name in NAMES:
        assert f"{name}.en.md".replace("\u202e", "<U+202E>") in text
    links = page.eval_on_selector_all(
        ".pairs tbody a", "(links) => links.map((link) => link.getAttribute('href'))")
    assert len(links) == len(hostile.pairs)
    for link in links:
        assert (hostile.folder / link).exists()
    page.fill("[name=q]", "<script>")
    assert page.locator(".pairs tbody tr:visible").count() == 1


def test_long_compounds_are_shown_whole(visit, hostile):
    page = visit(hostile.pair("aufgaben"), width=320)
    assert page.text_content("main").count(COMPOUND) == 2


@pytest.mark.parametrize("word", ["megabyte", "unbroken"])
def test_a_paragraph_of_a_megabyte_can_be_opened(visit, hostile, measured, word):
    start = time.monotonic()
    page = visit(hostile.pair(word))
    page.set_default_timeout(60_000)
    opened = time.monotonic() - start
    page.keyboard.press("j")
    page.keyboard.press("z")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    measured(f"{word}: {opened * 1000:.0f} ms to open")
    assert opened < 60
