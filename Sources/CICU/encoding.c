#include "CICU.h"
#include "utf16.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

int64_t CICUToUTF8(const UChar *text, int32_t length, uint8_t *out, int64_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t needed = 0;
  int32_t limit = capacity > INT_MAX ? INT_MAX : (int32_t)capacity;
  u_strToUTF8((char *)out, limit, &needed, text, length, &status);
  return U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR ? -1 : needed;
}

int32_t CICUDetectEncoding(const uint8_t *bytes, int64_t length, char *name) {
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&status);
  if (U_FAILURE(status)) return -1;
  // The detector's verdict does not gain from more than this, and its time grows with it.
  int32_t sample = length > 65536 ? 65536 : (int32_t)length;
  ucsdet_setText(detector, (const char *)bytes, sample, &status);
  const UCharsetMatch *match = ucsdet_detect(detector, &status);
  int32_t confidence = -1;
  if (U_SUCCESS(status) && match != NULL) {
    confidence = ucsdet_getConfidence(match, &status);
    const char *found = ucsdet_getName(match, &status);
    if (U_FAILURE(status) || strlen(found) >= 64) {
      confidence = -1;
    } else {
      strcpy(name, found);
    }
  }
  ucsdet_close(detector);
  return confidence;
}

int64_t CICUDecode(const char *encoding, const uint8_t *bytes, int64_t length, uint8_t *out,
                   int64_t capacity) {
  if (length > INT_MAX / 2) return -1;
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(encoding, &status);
  if (U_FAILURE(status)) return -1;
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &status);
  UChar *units = malloc(sizeof(UChar) * (size_t)(length + 1) * 2);
  int64_t result = -1;
  if (units != NULL) {
    int32_t count = ucnv_toUChars(converter, units, (int32_t)(length + 1) * 2,
                                  (const char *)bytes, (int32_t)length, &status);
    if (U_SUCCESS(status)) result = CICUToUTF8(units, count, out, capacity);
  }
  free(units);
  ucnv_close(converter);
  return result;
}

int64_t CICUComposed(const uint8_t *bytes, int64_t length, uint8_t *out, int64_t capacity) {
  if (length > INT_MAX / 4) return -1;
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
  if (U_FAILURE(status)) return -1;
  UChar *units = malloc(sizeof(UChar) * (size_t)(length + 1));
  // NFC makes a text at most three times as long (Unicode Technical Note 34).
  int32_t limit = (int32_t)(length + 1) * 3;
  UChar *composed = malloc(sizeof(UChar) * (size_t)limit);
  int64_t result = -1;
  if (units != NULL && composed != NULL) {
    int32_t count = 0;
    u_strFromUTF8(units, (int32_t)length + 1, &count, (const char *)bytes, (int32_t)length,
                  &status);
    int32_t composedCount = unorm2_normalize(nfc, units, count, composed, limit, &status);
    if (U_SUCCESS(status)) result = CICUToUTF8(composed, composedCount, out, capacity);
  }
  free(composed);
  free(units);
  return result;
}
