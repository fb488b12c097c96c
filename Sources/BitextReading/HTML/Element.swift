import CHTML

/// What an HTML element does to the text in it.
enum Element: Hashable {
  case text
  /// Shows no text of the article: scripts, controls, pictures made of code.
  case dropped
  /// The page around the article: navigation, header, footer.
  case chrome
  /// Beside the article: on a page what else there is to read, in Markdown a box of the author's.
  case aside
  /// A form, which may hold a search field or the whole page.
  case form
  case heading(Int)
  case paragraph, list, listItem, cell, quotation, caption, code
  case article, main
  /// Any other box.
  case block
  case lineBreak, rule, image, time, link, inlineCode, superscript
  case inline
  case html

  init(_ tag: GumboTag) {
    switch tag {
    case GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE,
      GUMBO_TAG_HEAD, GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT, GUMBO_TAG_EMBED, GUMBO_TAG_CANVAS,
      GUMBO_TAG_AUDIO, GUMBO_TAG_VIDEO, GUMBO_TAG_SVG, GUMBO_TAG_SELECT, GUMBO_TAG_BUTTON,
      GUMBO_TAG_INPUT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_DATALIST, GUMBO_TAG_MENU, GUMBO_TAG_RP,
      GUMBO_TAG_RT, GUMBO_TAG_NOFRAMES, GUMBO_TAG_TITLE:
      self = .dropped
    case GUMBO_TAG_NAV, GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER: self = .chrome
    case GUMBO_TAG_ASIDE: self = .aside
    case GUMBO_TAG_FORM: self = .form
    case GUMBO_TAG_H1: self = .heading(1)
    case GUMBO_TAG_H2: self = .heading(2)
    case GUMBO_TAG_H3: self = .heading(3)
    case GUMBO_TAG_H4: self = .heading(4)
    case GUMBO_TAG_H5: self = .heading(5)
    case GUMBO_TAG_H6: self = .heading(6)
    case GUMBO_TAG_P: self = .paragraph
    case GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DL: self = .list
    case GUMBO_TAG_LI, GUMBO_TAG_DT, GUMBO_TAG_DD: self = .listItem
    case GUMBO_TAG_TD, GUMBO_TAG_TH: self = .cell
    case GUMBO_TAG_BLOCKQUOTE: self = .quotation
    case GUMBO_TAG_FIGCAPTION, GUMBO_TAG_CAPTION: self = .caption
    case GUMBO_TAG_PRE, GUMBO_TAG_LISTING, GUMBO_TAG_XMP: self = .code
    case GUMBO_TAG_ARTICLE: self = .article
    case GUMBO_TAG_MAIN: self = .main
    case GUMBO_TAG_BODY, GUMBO_TAG_DIV, GUMBO_TAG_SECTION, GUMBO_TAG_CENTER, GUMBO_TAG_TABLE,
      GUMBO_TAG_TBODY, GUMBO_TAG_THEAD, GUMBO_TAG_TFOOT, GUMBO_TAG_TR, GUMBO_TAG_FIGURE,
      GUMBO_TAG_ADDRESS, GUMBO_TAG_DETAILS, GUMBO_TAG_SUMMARY, GUMBO_TAG_FIELDSET,
      GUMBO_TAG_HGROUP, GUMBO_TAG_DIR, GUMBO_TAG_LEGEND:
      self = .block
    case GUMBO_TAG_BR: self = .lineBreak
    case GUMBO_TAG_HR: self = .rule
    case GUMBO_TAG_IMG: self = .image
    case GUMBO_TAG_TIME: self = .time
    case GUMBO_TAG_A: self = .link
    case GUMBO_TAG_CODE, GUMBO_TAG_KBD, GUMBO_TAG_SAMP, GUMBO_TAG_TT, GUMBO_TAG_VAR:
      self = .inlineCode
    case GUMBO_TAG_SUP: self = .superscript
    case GUMBO_TAG_HTML: self = .html
    default: self = .inline
    }
  }

  /// Whether text before, in and after it is parted.
  var isBlock: Bool {
    switch self {
    case .text, .dropped, .lineBreak, .image, .time, .link, .inlineCode, .superscript, .inline:
      false
    default: true
    }
  }
}
