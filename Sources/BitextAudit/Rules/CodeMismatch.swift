extension Rule {
  /// Code or a placeholder that only one side has.
  public static let codeMismatch = Rule(
    "code-mismatch",
    summary: "Inline code, a placeholder or a code block differs between the sides.",
    rationale: """
      What a program fills in, and what readers type, has to stay as it is: a placeholder that \
      was lost or translated breaks the program, a changed option the reader's command. The \
      order does not matter, code may be said more often on one side, and code that became a \
      plain word of the same letters is the same. Comments and texts in code blocks may be \
      translated.
      """,
    issueType: "markup", errorType: "markup", severity: .warning,
    examples: [
      Example(("Hello ⟦{name}⟧, welcome back!", "Hallo ⟦{nmae}⟧, willkommen zurück!")),
      Example(("⟦%s⟧ sent you a message.", "⟦Sie haben eine Nachricht.⟧")),
      Example(
        (
          "%1$s of %2$s files were copied to {{ target }}.",
          "Nach {{ target }} wurden %1$s von %2$s Dateien kopiert."
        )),
      Example(
        ("⟦Tea & scones are served.⟧", "Es gibt Tee ⟦&amp;⟧ Gebäck.")),
      Example(
        ("Run `⟦git commit --amend⟧` first.", "Führen Sie zuerst `⟦git comit --amend⟧` aus.")),
      Example(
        (
          "The `if` keyword starts a branch, and `if` may nest.",
          "Das Schlüsselwort if leitet eine Verzweigung ein."
        )),
      Example(
        (
          "Put `<Header/>` behind `plum login <user name>` and `src/pages/`.",
          "Setzen Sie `<Header />` hinter `plum login <Benutzername>` und `/src/pages`."
        )),
      Example(("About 50 % do so.", "Das tun 50% der Befragten, 100%ig sicher.")),
      Example(
        (
          "Hallo {vorname}, Sie haben ⟦%d⟧ Nachrichten.",
          "Hello {vorname}, you have ⟦%s⟧ messages."
        )
      ).fromGerman,
    ]
  ) { CodeComparison($0).findings() + CodeBlockComparison($0.bitext).findings() }
}
