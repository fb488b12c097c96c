#include "CICU.h"
#include "utf16.h"

#include <string.h>
#include <unicode/ucal.h>
#include <unicode/udat.h>
#include <unicode/unum.h>
#include <unicode/unumberformatter.h>
#include <unicode/ustring.h>

enum { textCapacity = 512 };

int32_t CICUFormat(const char *locale, const char *skeleton, const char *number, uint8_t *out,
                   int32_t capacity) {
  if (strlen(skeleton) >= textCapacity) return -1;
  UErrorCode status = U_ZERO_ERROR;
  UChar pattern[textCapacity];
  u_charsToUChars(skeleton, pattern, (int32_t)strlen(skeleton) + 1);
  UNumberFormatter *formatter = unumf_openForSkeletonAndLocale(pattern, -1, locale, &status);
  UFormattedNumber *formatted = unumf_openResult(&status);
  unumf_formatDecimal(formatter, number, -1, formatted, &status);
  UChar text[textCapacity];
  int32_t length = unumf_resultToString(formatted, text, textCapacity, &status);
  unumf_closeResult(formatted);
  unumf_close(formatter);
  return U_FAILURE(status) ? -1 : (int32_t)CICUToUTF8(text, length, out, capacity);
}

static UNumberFormat *openRules(const char *locale, const char *ruleSet, UErrorCode *status) {
  UNumberFormat *format = unum_open(UNUM_SPELLOUT, NULL, 0, locale, NULL, status);
  if (U_FAILURE(*status)) return format;
  UChar rules[textCapacity];
  u_charsToUChars(ruleSet, rules, (int32_t)strlen(ruleSet) + 1);
  unum_setTextAttribute(format, UNUM_DEFAULT_RULESET, rules, -1, status);
  return format;
}

int32_t CICUSpell(const char *locale, const char *ruleSet, const char *number, uint8_t *out,
                  int32_t capacity) {
  if (strlen(ruleSet) >= textCapacity) return -1;
  UErrorCode status = U_ZERO_ERROR;
  UNumberFormat *format = openRules(locale, ruleSet, &status);
  UChar text[textCapacity];
  int32_t length = -1;
  if (U_SUCCESS(status)) {
    length = unum_formatDecimal(format, number, (int32_t)strlen(number), text, textCapacity,
                                NULL, &status);
  }
  unum_close(format);
  return U_FAILURE(status) ? -1 : (int32_t)CICUToUTF8(text, length, out, capacity);
}

int64_t CICUSpellings(const char *locale, const char *ruleSet, int64_t first, int64_t last,
                      uint8_t *out, int64_t capacity) {
  if (strlen(ruleSet) >= textCapacity) return -1;
  UErrorCode status = U_ZERO_ERROR;
  UNumberFormat *format = openRules(locale, ruleSet, &status);
  int64_t filled = 0;
  for (int64_t number = first; number <= last && U_SUCCESS(status); number++) {
    UChar text[textCapacity];
    int32_t length = unum_formatInt64(format, number, text, textCapacity - 1, NULL, &status);
    if (U_FAILURE(status)) break;
    text[length] = '\n';
    int64_t room = capacity > filled ? capacity - filled : 0;
    filled += CICUToUTF8(text, length + 1, room > 0 ? out + filled : out, room);
  }
  unum_close(format);
  return U_FAILURE(status) ? -1 : filled;
}

int32_t CICUFormatDate(const char *locale, const char *pattern, int32_t year, int32_t month,
                       int32_t day, int32_t hour, int32_t minute, uint8_t *out,
                       int32_t capacity) {
  if (strlen(pattern) >= textCapacity) return -1;
  UErrorCode status = U_ZERO_ERROR;
  static const UChar utc[] = {'U', 'T', 'C', 0};
  UChar shape[textCapacity];
  u_charsToUChars(pattern, shape, (int32_t)strlen(pattern) + 1);
  UCalendar *calendar = ucal_open(utc, -1, locale, UCAL_GREGORIAN, &status);
  UDateFormat *format = udat_open(UDAT_PATTERN, UDAT_PATTERN, locale, utc, -1, shape, -1, &status);
  UChar text[textCapacity];
  int32_t length = -1;
  if (U_SUCCESS(status)) {
    ucal_setGregorianChange(calendar, -1e18, &status);
    ucal_clear(calendar);
    ucal_setDateTime(calendar, year, month - 1, day, hour, minute, 0, &status);
    UDate date = ucal_getMillis(calendar, &status);
    length = udat_format(format, date, text, textCapacity, NULL, &status);
  }
  udat_close(format);
  ucal_close(calendar);
  return U_FAILURE(status) ? -1 : (int32_t)CICUToUTF8(text, length, out, capacity);
}
