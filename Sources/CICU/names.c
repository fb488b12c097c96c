#include "CICU.h"
#include "utf16.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucurr.h>
#include <unicode/udat.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

enum { nameCapacity = 256 };

static int32_t write(const UChar *name, int32_t length, UErrorCode status, uint8_t *out,
                     int32_t capacity) {
  if (U_FAILURE(status) || length > nameCapacity) return -1;
  return (int32_t)CICUToUTF8(name, length, out, capacity);
}

static int32_t displayName(CICUNameKind kind, const char *locale, const char *key, uint8_t *out,
                           int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  // Without substitution a code that has no name is an error instead of the name of itself.
  UDisplayContext contexts[] = {UDISPCTX_NO_SUBSTITUTE};
  ULocaleDisplayNames *names = uldn_openForContext(locale, contexts, 1, &status);
  if (U_FAILURE(status)) return -1;
  UChar name[nameCapacity];
  int32_t length = 0;
  switch (kind) {
    case CICUNameLanguage:
      length = uldn_languageDisplayName(names, key, name, nameCapacity, &status);
      break;
    case CICUNameCountry:
      length = uldn_regionDisplayName(names, key, name, nameCapacity, &status);
      break;
    default: length = uldn_scriptDisplayName(names, key, name, nameCapacity, &status); break;
  }
  uldn_close(names);
  if (status == U_ILLEGAL_ARGUMENT_ERROR) return 0;
  return write(name, length, status, out, capacity);
}

static int32_t currencyName(const char *locale, const char *key, uint8_t *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UChar code[4];
  u_charsToUChars(key, code, 4);
  int32_t length = 0;
  const UChar *name =
      ucurr_getName(code, locale, UCURR_LONG_NAME, NULL, &length, &status);
  return status == U_USING_DEFAULT_WARNING ? 0 : write(name, length, status, out, capacity);
}

static int32_t calendarName(UDateFormatSymbolType type, int32_t index, const char *locale,
                            uint8_t *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat *format =
      udat_open(UDAT_NONE, UDAT_LONG, locale, NULL, 0, NULL, 0, &status);
  if (U_FAILURE(status)) return -1;
  UChar name[nameCapacity];
  int32_t length = udat_getSymbols(format, type, index, name, nameCapacity, &status);
  udat_close(format);
  return write(name, length, status, out, capacity);
}

int32_t CICUName(CICUNameKind kind, const char *locale, const char *key, uint8_t *out,
                 int32_t capacity) {
  switch (kind) {
    case CICUNameLanguage:
    case CICUNameCountry:
    case CICUNameScript: return displayName(kind, locale, key, out, capacity);
    case CICUNameCurrency:
      return strlen(key) == 3 ? currencyName(locale, key, out, capacity) : 0;
    case CICUNameMonth: return calendarName(UDAT_MONTHS, atoi(key) - 1, locale, out, capacity);
    case CICUNameShortMonth:
      return calendarName(UDAT_SHORT_MONTHS, atoi(key) - 1, locale, out, capacity);
    case CICUNameWeekday: return calendarName(UDAT_WEEKDAYS, atoi(key), locale, out, capacity);
    case CICUNameShortWeekday:
      return calendarName(UDAT_SHORT_WEEKDAYS, atoi(key), locale, out, capacity);
  }
  return -1;
}

int32_t CICUCurrencyPlural(const char *locale, const char *currency, const char *category,
                           uint8_t *out, int32_t capacity) {
  if (strlen(currency) != 3) return 0;
  UErrorCode status = U_ZERO_ERROR;
  UChar code[4];
  u_charsToUChars(currency, code, 4);
  int32_t length = 0;
  const UChar *name = ucurr_getPluralName(code, locale, NULL, category, &length, &status);
  return status == U_USING_DEFAULT_WARNING ? 0 : write(name, length, status, out, capacity);
}

static int32_t append(const char *code, char *out, int32_t capacity, int32_t length) {
  int32_t size = (int32_t)strlen(code);
  if (length + size + 1 <= capacity) {
    memcpy(out + length, code, (size_t)size);
    out[length + size] = ' ';
  }
  return length + size + 1;
}

int32_t CICUCodes(CICUNameKind kind, char *out, int32_t capacity) {
  int32_t length = 0;
  if (kind == CICUNameCurrency) {
    UErrorCode status = U_ZERO_ERROR;
    UEnumeration *codes = ucurr_openISOCurrencies(UCURR_ALL, &status);
    if (U_FAILURE(status)) return -1;
    const char *code;
    while ((code = uenum_next(codes, NULL, &status)) != NULL)
      length = append(code, out, capacity, length);
    uenum_close(codes);
    return length;
  }
  const char *const *codes = kind == CICUNameCountry ? uloc_getISOCountries()
                                                     : uloc_getISOLanguages();
  for (; *codes != NULL; codes++) length = append(*codes, out, capacity, length);
  return length;
}

const char *CICUThreeLetterCode(const char *language) { return uloc_getISO3Language(language); }
