"""Size and speed: what is measured is printed; what is asserted leaves room for busy machines."""

import pytest

import corpus
from articles import article
from tool import ROOT, site

# Milliseconds; a machine at rest takes a fraction of these.
OPEN, ANSWER = 6000, 1000
MEASURE = """async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  await frame();
  const start = performance.now();
  (() => { ACT })();
  await frame();
  return performance.now() - start;
}"""


def act(page, script):
    """Milliseconds from an input event to the frame after it."""
    return page.evaluate(MEASURE.replace("ACT", script))


def opening(page):
    """Milliseconds from the beginning of the navigation."""
    return page.evaluate("""() => {
      const [entry] = performance.getEntriesByType("navigation");
      return { open: entry.domContentLoadedEventEnd, load: entry.loadEventEnd };
    }""")


def key(name):
    return (f"document.activeElement.dispatchEvent(new KeyboardEvent('keydown', "
            f"{{ key: '{name}', bubbles: true, cancelable: true }}))")


def wished(**values):
    """Puts values into fields of the filter, as typing and choosing do."""
    acts = [f"form.elements.{name}.value = '{value}';" for name, value in values.items()]
    return ("const form = document.querySelector('.filter');" + "".join(acts)
            + "form.elements.q.dispatchEvent(new Event('input', { bubbles: true }))")


def told(figures):
    return ", ".join(f"{what} {ms:.0f} ms" for what, ms in figures.items())


def hold(figures):
    for what, ms in figures.items():
        assert ms < (OPEN if what in ["open", "load"] else ANSWER), what


def sort(column):
    return f"document.querySelector('th[data-sort={column}] button').click()"


@pytest.fixture(scope="module")
def long(tmp_path_factory):
    """A clean pair of 2,000 paragraphs, one with 2,000 findings, and one with a few."""
    folder = tmp_path_factory.mktemp("long")
    corpus.write(folder, "clean", *article(7, 2000))
    corpus.write(folder, "wrong", *article(8, 2000, wrong=lambda index: True))
    corpus.write(folder, "some", *article(9, 2000, wrong=lambda index: index % 40 == 7))
    return site(folder / "html", folder.name, cwd=folder.parent), folder


@pytest.mark.parametrize("name, times", [("clean", 4), ("some", 4), ("wrong", 7)])
def test_a_page_of_2000_paragraphs(visit, long, measured, name, times):
    pages, folder = long
    path = pages.pair(f"-{name}-")
    size = path.stat().st_size
    inputs = sum((folder / f"{name}.{code}.md").stat().st_size for code in ["en", "de"])
    page = visit(path)
    figures = opening(page) | {"z": act(page, key("z"))}
    if name != "clean":
        figures |= {
            "j": act(page, key("j")),
            "words": act(page, wished(q="ferry")),
            "no words": act(page, wished(q="")),
            "more words": act(page, wished(q="euro")),
        }
    rows = page.locator("li.row").count()
    ratio = f"{size / inputs:.2f} times the input of {inputs} bytes"
    measured(f"{name}: {rows} rows, {ratio}; {told(figures)}")
    assert rows >= 1950
    assert size < times * inputs
    hold(figures)


@pytest.fixture(scope="module")
def corpus_of_2000(tmp_path_factory):
    """The index of 2,000 pairs, a third of which has findings."""
    folder = tmp_path_factory.mktemp("many")
    for number in range(2000):
        (folder / f"part{number % 40:02}").mkdir(exist_ok=True)
        english, german = article(number, 3, wrong=lambda index: number % 3 == 0 and index < 2)
        corpus.write(folder / f"part{number % 40:02}", f"article{number:04}", english, german)
    return site(folder / "html", folder.name, cwd=folder.parent)


def test_an_index_of_2000_pairs(visit, corpus_of_2000, measured):
    page = visit(corpus_of_2000.index)
    figures = opening(page) | {
        "words": act(page, wished(q="article19")),
        "severity": act(page, wished(q="", severity="error")),
        "rule": act(page, wished(severity="", rule="number-mismatch")),
        "all": act(page, wished(rule="")),
        "sort by path": act(page, sort("path")),
        "sort by errors": act(page, sort("errors")),
    }
    pairs = page.locator(".pairs tbody tr").count()
    measured(f"index: {pairs} pairs, {corpus_of_2000.index.stat().st_size} bytes; {told(figures)}")
    assert pairs == 2000
    hold(figures)


def test_styles_and_scripts_are_small():
    folder = ROOT / "Sources/BitextReports/Templates"
    assets = [path for kind in ["css", "js"] for path in folder.glob(f"*.{kind}")]
    assert len(assets) >= 6
    assert sum(path.stat().st_size for path in assets) < 60_000
