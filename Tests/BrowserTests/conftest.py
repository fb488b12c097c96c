"""The browser, the pages, and the last lines: what was measured, how many passed and failed."""

from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

import corpus
from tool import site
from watch import VIOLATIONS, Watch


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def visit(browser):
    """Opens a page from disk in a context of its own; in the end, none may have been noisy."""
    opened = []

    def visit(path, address="", width=1280, height=900, script=True, **options):
        context = browser.new_context(
            viewport={"width": width, "height": height}, java_script_enabled=script,
            **{"color_scheme": "light", **options})
        context.set_default_timeout(10_000)
        context.set_default_navigation_timeout(120_000)
        opened.append((context, Watch(context)))
        if script:
            context.add_init_script(VIOLATIONS)
        page = context.new_page()
        page.goto(url(path) + address)
        return page

    yield visit
    for context, watch in opened:
        for page in context.pages:
            for violation in page.evaluate("window.violations ?? []"):
                watch.hear("violation", violation)
        context.close()
    assert [words for _, watch in opened for words in watch.heard] == []


def url(path):
    return Path(path).as_uri()


@pytest.fixture(scope="session")
def seeds(tmp_path_factory):
    """The pages of the committed articles."""
    return site(tmp_path_factory.mktemp("seeds"), "seeds")


@pytest.fixture(scope="session")
def kept(tmp_path_factory):
    """Pages on which some findings are known, one is waived, and others are new."""
    return corpus.kept(tmp_path_factory.mktemp("kept"))


@pytest.fixture(scope="session")
def harbour(tmp_path_factory):
    """The page of an article with a moved paragraph and a moved sentence."""
    return corpus.harbour(tmp_path_factory.mktemp("harbour"))


@pytest.fixture(scope="session")
def beads(tmp_path_factory):
    """The page of an alignment."""
    return corpus.beads(tmp_path_factory.mktemp("beads"))


@pytest.fixture(scope="session")
def hostile(tmp_path_factory):
    """Pages of articles that try to break out of them."""
    return corpus.hostile(tmp_path_factory.mktemp("hostile"))


measurements = []
outcomes = {}


@pytest.fixture
def measured():
    """Takes a line of figures to be told at the end."""
    return measurements.append


def pytest_runtest_logreport(report):
    outcomes[report.nodeid] = outcomes.get(report.nodeid, True) and not report.failed


def pytest_unconfigure():
    passed = sum(outcomes.values())
    print("", *measurements, sep="\n")
    print(f"{passed} passed, {len(outcomes) - passed} failed")
