"""Writes down whatever a page does that it must not do."""

VIOLATIONS = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) => {
  window.violations.push(event.violatedDirective + " " + event.blockedURI);
});
"""


class Watch:
    """Everything that was heard from the pages of a browser context."""

    def __init__(self, context):
        self.heard = []
        context.on("console", lambda message: self.hear(f"console {message.type}", message.text))
        context.on("weberror", lambda error: self.hear("error", error.error))
        context.on("request", self.request)
        context.on("dialog", self.dialog)
        context.on("page", lambda page: page.on("crash", lambda _: self.hear("crash", page.url)))

    def hear(self, kind, words):
        self.heard.append(f"{kind}: {words}")

    def request(self, request):
        # A page from disk is opened, and then nothing more is wanted.
        if not (request.is_navigation_request() and request.url.startswith("file:///")):
            self.hear("request", request.url)

    def dialog(self, dialog):
        self.hear("dialog", dialog.message)
        dialog.dismiss()
