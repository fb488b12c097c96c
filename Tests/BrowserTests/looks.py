"""Questions that several tests ask of a page."""

# Cards and entries of the list that a filter has not taken away, by their numbers.
SHOWN = """() => [...document.querySelectorAll(".findings li")]
  .filter((item) => item.checkVisibility())
  .map((item) => item.querySelector(".number").textContent)"""
SHOWN_CARDS = """() => [...document.querySelectorAll(".finding")]
  .filter((card) => card.checkVisibility())
  .map((card) => card.querySelector(".number").textContent)"""

IN_VIEW = """(selector) => {
  const box = document.querySelector(selector).getBoundingClientRect();
  return box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0
    && box.left < innerWidth
    && (box.height > innerHeight || (box.top >= 0 && box.bottom <= innerHeight));
}"""


def anchors(page):
    """The ids of the findings, in the order of the list."""
    return page.eval_on_selector_all(
        ".findings li a", "(links) => links.map((link) => link.hash.slice(1))")


def shown(page):
    return page.evaluate(SHOWN)


def shown_cards(page):
    return page.evaluate(SHOWN_CARDS)


def focused(page):
    return page.evaluate("document.activeElement.id || document.activeElement.name || ''")


def is_in_view(page, selector):
    return page.evaluate(IN_VIEW, selector)


def fragment(page):
    return page.evaluate("location.hash.slice(1)")


def colour(page, selector):
    """The background that an element has now."""
    return page.eval_on_selector(
        selector, "(element) => getComputedStyle(element).backgroundColor")
