#include "CICU.h"
#include "utf16.h"

#include <unicode/udat.h>

enum { nameCapacity = 128 };

int64_t CICUCalendar(const char *locale, uint8_t *out, int64_t capacity) {
  static const UDateFormatSymbolType types[] = {UDAT_MONTHS, UDAT_SHORT_MONTHS, UDAT_WEEKDAYS,
                                                UDAT_SHORT_WEEKDAYS};
  static const UChar pattern[] = {'M', 0};
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat *format =
      udat_open(UDAT_PATTERN, UDAT_PATTERN, locale, NULL, 0, pattern, -1, &status);
  if (U_FAILURE(status)) return -1;
  int64_t length = 0;
  for (int type = 0; type < 4; type++) {
    int32_t count = udat_countSymbols(format, types[type]);
    for (int32_t index = 0; index < count; index++) {
      UChar name[nameCapacity];
      int32_t size = udat_getSymbols(format, types[type], index, name, nameCapacity, &status);
      uint8_t text[nameCapacity * 3];
      int64_t bytes = U_FAILURE(status) ? -1 : CICUToUTF8(name, size, text, sizeof text);
      status = U_ZERO_ERROR;
      // The weekdays are counted from 1, and the one before has no name.
      if (bytes <= 0) continue;
      for (int64_t place = 0; place < bytes; place++, length++)
        if (length < capacity) out[length] = text[place];
      if (length < capacity) out[length] = '\n';
      length++;
    }
  }
  udat_close(format);
  return length;
}
