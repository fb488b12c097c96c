#include "CXML.h"

#include <libxml/xmlreader.h>
#include <stdlib.h>
#include <string.h>

struct CXMLReader {
  xmlTextReaderPtr reader;
  xmlChar *attribute;
  // Whether the start of an empty element was given and its end is due.
  int endIsDue;
  int32_t line;
  char message[256];
};

// Keeps the first complaint: those that follow are mostly its consequences.
static void noteError(void *context, xmlErrorPtr error) {
  CXMLReader *self = context;
  if (self->message[0] != 0 || error->level < XML_ERR_ERROR || error->message == NULL) return;
  strncpy(self->message, error->message, sizeof self->message - 1);
  self->message[strcspn(self->message, "\r\n")] = 0;
  self->line = error->line;
}

CXMLReader *CXMLOpen(const uint8_t *bytes, int32_t count) {
  CXMLReader *self = calloc(1, sizeof *self);
  if (self == NULL) return NULL;
  self->reader = xmlReaderForMemory((const char *)bytes, count, NULL, NULL,
                                    XML_PARSE_NONET | XML_PARSE_NOCDATA);
  if (self->reader == NULL) {
    free(self);
    return NULL;
  }
  xmlTextReaderSetStructuredErrorHandler(self->reader, noteError, self);
  return self;
}

void CXMLClose(CXMLReader *self) {
  xmlFree(self->attribute);
  xmlFreeTextReader(self->reader);
  free(self);
}

CXMLPiece CXMLNext(CXMLReader *self) {
  if (self->endIsDue) {
    self->endIsDue = 0;
    return CXMLEnd;
  }
  for (;;) {
    int status = xmlTextReaderRead(self->reader);
    if (status == 0) return self->message[0] != 0 ? CXMLBroken : CXMLDone;
    if (status < 0) return CXMLBroken;
    switch (xmlTextReaderNodeType(self->reader)) {
      case XML_READER_TYPE_ELEMENT:
        self->endIsDue = xmlTextReaderIsEmptyElement(self->reader) == 1;
        return CXMLStart;
      case XML_READER_TYPE_END_ELEMENT: return CXMLEnd;
      case XML_READER_TYPE_TEXT:
      case XML_READER_TYPE_CDATA:
      case XML_READER_TYPE_SIGNIFICANT_WHITESPACE: return CXMLText;
      default: break;
    }
  }
}

const char *CXMLName(CXMLReader *self) {
  const xmlChar *name = xmlTextReaderConstLocalName(self->reader);
  return name == NULL ? "" : (const char *)name;
}

const char *CXMLValue(CXMLReader *self) {
  const xmlChar *value = xmlTextReaderConstValue(self->reader);
  return value == NULL ? "" : (const char *)value;
}

const char *CXMLAttribute(CXMLReader *self, const char *name) {
  xmlFree(self->attribute);
  self->attribute = xmlTextReaderGetAttribute(self->reader, (const xmlChar *)name);
  return (const char *)self->attribute;
}

int32_t CXMLLine(CXMLReader *self) {
  return self->line > 0 ? self->line : xmlTextReaderGetParserLineNumber(self->reader);
}

const char *CXMLMessage(CXMLReader *self) {
  return self->message[0] != 0 ? self->message : "it breaks off";
}
