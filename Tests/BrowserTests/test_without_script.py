"""The pages without JavaScript: everything can be read, and nothing on them is dead."""

import pytest


@pytest.fixture(params=["umbrella", "clock-keeper", "pegelpost"])
def page(visit, seeds, request):
    return visit(seeds.pair(request.param), script=False)


def test_every_finding_and_every_sentence_is_there(page):
    for selector in [".findings li", ".finding", ".finding > p", "mark", ".s"]:
        assert page.locator(selector).count() > 0
        for element in page.locator(selector).all():
            assert element.is_visible() or element.evaluate(
                "(e) => Boolean(e.closest('details:not([open])'))")


def test_no_control_is_dead(page):
    for control in page.locator("button, input, select").all():
        if control.is_visible():
            assert control.get_attribute("popovertarget")
    assert page.locator("[data-script]:visible").count() == 0


def test_links_lead_to_what_is_there(page):
    missing = page.evaluate("""() => [...document.querySelectorAll("a[href^='#']")]
      .map((a) => a.hash.slice(1)).filter((id) => !document.getElementById(id))""")
    assert missing == []
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map((e) => e.id)")
    assert len(ids) == len(set(ids))


def test_the_handbook_opens_and_closes(page):
    button = page.locator("[popovertarget]").first
    button.click()
    handbook = page.locator(f"[id='{button.get_attribute('popovertarget')}']")
    assert handbook.is_visible() and len(handbook.text_content()) > 80
    page.keyboard.press("Escape")
    assert handbook.is_hidden()


def test_site_chrome_is_folded_and_can_be_unfolded(visit, seeds):
    page = visit(seeds.pair("umbrella"), script=False)
    chrome = page.locator("details.fold")
    assert chrome.count() == 5
    for details in chrome.all():
        cell = details.locator(".cell p").first
        assert not cell.is_visible()
        details.locator("summary").click()
        assert cell.is_visible()


def test_the_index_can_be_read_and_followed(visit, seeds):
    page = visit(seeds.index, script=False)
    assert page.locator("button:visible, input:visible, select:visible").count() == 0
    assert page.locator(".pairs tbody tr:visible").count() == 15
    page.locator(".pairs tbody a").first.click()
    assert page.locator(".finding").count() > 0
