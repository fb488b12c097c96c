/// Between ICU's UTF-16 and the UTF-8 of this door; for this target only.

#ifndef CICU_UTF16_H
#define CICU_UTF16_H

#include <stdint.h>
#include <unicode/utypes.h>

/// Writes UTF-16 as UTF-8 and returns the length of the whole, or -1.
int64_t CICUToUTF8(const UChar *text, int32_t length, uint8_t *out, int64_t capacity);

#endif
