"""No page says anything to the console, asks for anything, or strains its security policy."""


def test_every_page_is_quiet(visit, seeds, kept, beads, harbour):
    page = visit(seeds.index)
    for path in [*seeds.pairs, kept.pair("clock-keeper"), kept.index, beads, harbour]:
        page.goto(path.as_uri())
        for key in "jjcz?":
            page.keyboard.press(key)
        page.keyboard.press("Escape")
        assert page.evaluate("window.violations") == []


def test_pages_allow_nothing_that_they_do_not_need(visit, seeds, beads):
    page = visit(seeds.index)
    for path in [seeds.index, seeds.pairs[0], beads]:
        page.goto(path.as_uri())
        policy = page.get_attribute("meta[http-equiv]", "content")
        assert "default-src 'none'" in policy and "unsafe" not in policy and "http" not in policy
        assert page.locator("[style], [onclick], link, img, iframe, script[src]").count() == 0



def test_a_script_that_got_in_would_not_run(browser, seeds, tmp_path):
    path = tmp_path / "index.html"
    broken = "<script>window.broken = 1</script></main>"
    path.write_text(seeds.index.read_text().replace("</main>", broken))
    page = browser.new_page()
    page.goto(path.as_uri())
    assert page.evaluate("window.broken") is None
    page.close()
