/// The only door to libxml2. This header names none of its types: its headers include those of
/// ICU, and a Swift file that sees Foundation cannot see these.
///
/// Reads a document piece by piece. No entity is expanded and nothing is fetched; libxml2's own
/// limits on depth and on the length of names and texts are in force.

#ifndef CXML_H
#define CXML_H

#include <stdint.h>

typedef struct CXMLReader CXMLReader;

typedef enum {
  CXMLStart,  // the start of an element; an empty element has an end as well
  CXMLEnd,
  CXMLText,
  CXMLDone,
  CXMLBroken,  // no XML: see CXMLMessage and CXMLLine
} CXMLPiece;

/// Opens a reader over bytes that must stay in place, or returns null.
CXMLReader *CXMLOpen(const uint8_t *bytes, int32_t count);
void CXMLClose(CXMLReader *reader);

/// Moves to the next piece.
CXMLPiece CXMLNext(CXMLReader *reader);
/// The name of the element without its prefix, until the next call.
const char *CXMLName(CXMLReader *reader);
/// The text, until the next call.
const char *CXMLValue(CXMLReader *reader);
/// The value of the element's attribute of this name (with its prefix, as in `xml:lang`), until
/// the next call; null if there is none.
const char *CXMLAttribute(CXMLReader *reader, const char *name);
/// The line that was reached, from 1.
int32_t CXMLLine(CXMLReader *reader);
/// What was wrong, in libxml2's words, without a line end.
const char *CXMLMessage(CXMLReader *reader);

#endif
