#include "CICU.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct CICUBreaker {
  UBreakIterator *iterator;
  UText text;
};

CICUBreaker *CICUBreakerOpen(CICUBreakKind kind, const char *locale) {
  static const UBreakIteratorType types[] = {UBRK_CHARACTER, UBRK_WORD, UBRK_SENTENCE};
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(types[kind], locale, NULL, 0, &status);
  if (U_FAILURE(status)) return NULL;
  CICUBreaker *breaker = malloc(sizeof *breaker);
  if (breaker == NULL) {
    ubrk_close(iterator);
    return NULL;
  }
  const UText empty = UTEXT_INITIALIZER;
  breaker->iterator = iterator;
  breaker->text = empty;
  return breaker;
}

void CICUBreakerClose(CICUBreaker *breaker) {
  ubrk_close(breaker->iterator);
  utext_close(&breaker->text);
  free(breaker);
}

bool CICUBreakerSetText(CICUBreaker *breaker, const uint8_t *text, int64_t length) {
  UErrorCode status = U_ZERO_ERROR;
  utext_openUTF8(&breaker->text, (const char *)text, length, &status);
  ubrk_setUText(breaker->iterator, &breaker->text, &status);
  return U_SUCCESS(status);
}

int64_t CICUBreakerNext(CICUBreaker *breaker) {
  int32_t offset = ubrk_next(breaker->iterator);
  return offset == UBRK_DONE ? -1 : offset;
}

int32_t CICUBreakerStatus(const CICUBreaker *breaker) {
  return ubrk_getRuleStatus(breaker->iterator);
}
