"""Sorting and filtering the index."""

import pytest

COLUMNS = ["path", "errors", "warnings", "notes", "aligned"]


@pytest.fixture
def index(visit, seeds):
    return visit(seeds.index)


def column(page, name):
    """What the rows have in a column, as they are shown."""
    place = COLUMNS.index(name) + 1
    cells = page.locator(f".pairs tbody tr:visible td:nth-child({place})").all_text_contents()
    return cells if name == "path" else [float(cell.split()[0]) for cell in cells]


def heading(page, name):
    return page.locator(f"th[data-sort={name}]")


@pytest.mark.parametrize("name", COLUMNS)
def test_every_column_sorts_both_ways(index, name):
    descends_first = name in ["errors", "warnings", "notes"]
    for is_descending in [descends_first, not descends_first]:
        heading(index, name).get_by_role("button").click()
        values = column(index, name)
        assert values == sorted(values, reverse=is_descending)
        way = "descending" if is_descending else "ascending"
        assert heading(index, name).get_attribute("aria-sort") == way
        assert index.locator("[aria-sort]").count() == 1


def test_a_link_into_the_page_keeps_filter_and_order(index):
    heading(index, "path").get_by_role("button").click()
    index.fill("[name=q]", "news")
    names = column(index, "path")
    index.evaluate("location.hash = '#articles'")
    index.wait_for_timeout(100)
    assert column(index, "path") == names and names == sorted(names)


def test_sorting_by_a_figure_keeps_the_worst_first_among_equals(index):
    names = column(index, "path")
    heading(index, "notes").get_by_role("button").click()
    equals = [name for name, notes in zip(column(index, "path"), column(index, "notes"))
              if notes == 0]
    assert equals == [name for name in names if name in equals]


def test_sorting_works_with_the_keyboard(index):
    heading(index, "aligned").get_by_role("button").focus()
    index.keyboard.press("Enter")
    assert heading(index, "aligned").get_attribute("aria-sort") == "ascending"
    assert index.evaluate("document.activeElement.localName") == "button"


@pytest.mark.parametrize("severity, columns", [
    ("error", ["errors"]), ("warning", ["errors", "warnings"]),
    ("note", ["errors", "warnings", "notes"]),
])
def test_severities_filter(index, severity, columns):
    rows = list(zip(*[column(index, name) for name in columns]))
    wanted = sum(1 for figures in rows if sum(figures))
    index.select_option("[name=severity]", severity)
    assert len(column(index, "path")) == wanted
    assert index.text_content("[role=status]") == f"{wanted} of {len(rows)} shown"


def test_a_part_of_a_path_filters(index):
    index.fill("[name=q]", "SEEDS/web")
    assert len(column(index, "path")) == 2
    index.fill("[name=q]", "nothing")
    assert column(index, "path") == []
    index.fill("[name=q]", "")
    assert len(column(index, "path")) == 15 and index.text_content("[role=status]") == ""


def test_a_rule_of_the_overview_filters(index):
    rule = index.locator("[data-rule] a").nth(1)
    name = rule.text_content()
    rule.click()
    index.wait_for_timeout(50)
    assert index.input_value("[name=rule]") == name
    pages = index.locator(".pairs tbody tr:visible a").all()
    hrefs = [page.evaluate("(a) => a.href") for page in pages]
    assert 0 < len(hrefs) < 15
    for href in hrefs:
        index.goto(href)
        assert name in index.locator(".findings .rule").all_text_contents()


def test_every_rule_that_can_be_chosen_shows_pairs(index):
    rules = index.eval_on_selector_all(
        "[name=rule] option", "(options) => options.map((o) => o.value).filter(Boolean)")
    for rule in rules:
        index.select_option("[name=rule]", rule)
        assert column(index, "path")


def test_a_reload_and_a_copied_address_show_the_same(visit, seeds, index):
    index.fill("[name=q]", "news")
    index.select_option("[name=severity]", "error")
    heading(index, "path").get_by_role("button").click()
    before = column(index, "path")
    address = index.evaluate("location.hash")
    index.reload()
    assert column(index, "path") == before
    other = visit(seeds.index, address)
    assert column(other, "path") == before and other.input_value("[name=q]") == "news"
    assert heading(other, "path").get_attribute("aria-sort") == "ascending"


def test_coming_back_from_a_page_finds_the_index_as_it_was_left(index):
    index.fill("[name=q]", "news")
    before = column(index, "path")
    index.locator(".pairs tbody a:visible").first.click()
    index.go_back()
    assert column(index, "path") == before


def test_f_goes_to_the_filter_and_escape_leaves_it(index):
    index.keyboard.press("f")
    index.keyboard.type("web")
    assert len(column(index, "path")) == 2
    index.keyboard.press("Escape")
    assert index.evaluate("document.activeElement === document.body")


def test_the_index_tells_what_could_not_be_paired_or_read(visit, seeds, hostile):
    index = visit(seeds.index)
    assert index.locator("[aria-labelledby=unpaired] li").count() == 3
    index = visit(hostile.index)
    assert "binary" in index.text_content("[aria-labelledby=failures]")
