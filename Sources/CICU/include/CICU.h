/// The only door to ICU. This header names no ICU type: Foundation carries a second ICU, and a
/// Swift file cannot see the headers of both.
///
/// Text goes in and out as UTF-8. A function that fills a buffer returns the length that the
/// whole result has, and fills nothing beyond the capacity; a result longer than the capacity
/// has to be asked for again. A negative return value is an error.

#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
#include <stdint.h>

/// The kinds of text boundary, after Unicode Standard Annex 29.
typedef enum {
  CICUBreakCharacter,
  CICUBreakWord,
  CICUBreakSentence,
} CICUBreakKind;

typedef struct CICUBreaker CICUBreaker;

/// Opens a breaker, or returns null. `locale` is an ICU locale; "" is the root rules.
CICUBreaker *CICUBreakerOpen(CICUBreakKind kind, const char *locale);
void CICUBreakerClose(CICUBreaker *breaker);
/// Sets the text to walk, which must stay in place until the last call of CICUBreakerNext.
bool CICUBreakerSetText(CICUBreaker *breaker, const uint8_t *text, int64_t length);
/// The byte offset of the next boundary, or -1 after the last.
int64_t CICUBreakerNext(CICUBreaker *breaker);
/// The rule status (UBRK_WORD_...) of the stretch before the last boundary.
int32_t CICUBreakerStatus(const CICUBreaker *breaker);

/// Names the most likely encoding of `bytes` in `name` (at least 64 bytes); returns ICU's
/// confidence from 0 to 100, or -1 if it has no idea.
int32_t CICUDetectEncoding(const uint8_t *bytes, int64_t length, char *name);
/// Decodes to UTF-8. Returns -1 where a byte sequence is illegal in the encoding.
int64_t CICUDecode(const char *encoding, const uint8_t *bytes, int64_t length, uint8_t *out,
                   int64_t capacity);

/// Normalises to NFC.
int64_t CICUComposed(const uint8_t *bytes, int64_t length, uint8_t *out, int64_t capacity);

/// The kinds of CLDR name.
typedef enum {
  CICUNameLanguage,     // key: a language code, "de"
  CICUNameCountry,      // key: a region code, "DE"
  CICUNameScript,       // key: a script code, "Latn"
  CICUNameCurrency,     // key: a currency code, "EUR"
  CICUNameMonth,        // key: "1" to "12"
  CICUNameShortMonth,
  CICUNameWeekday,      // key: "1" (Sunday) to "7"
  CICUNameShortWeekday,
} CICUNameKind;

/// What CLDR calls a thing in a locale. Returns 0 where CLDR has no name for it.
int32_t CICUName(CICUNameKind kind, const char *locale, const char *key, uint8_t *out,
                 int32_t capacity);

/// Writes the months and weekdays of a locale in full and short, a line each.
int64_t CICUCalendar(const char *locale, uint8_t *out, int64_t capacity);

/// The code of three letters (ISO 639-2/T) of a language; "" if ICU does not know the language.
const char *CICUThreeLetterCode(const char *language);

/// The plural name of a currency for a number of the CLDR plural category ("one", "other").
int32_t CICUCurrencyPlural(const char *locale, const char *currency, const char *category,
                           uint8_t *out, int32_t capacity);

/// All codes that CICUName knows of a kind, separated by blanks (languages, countries,
/// currencies).
int32_t CICUCodes(CICUNameKind kind, char *out, int32_t capacity);

/// Formats a number by a number skeleton, such as "unit/kilometer unit-width-full-name".
/// `number` is decimal, "1234.5".
int32_t CICUFormat(const char *locale, const char *skeleton, const char *number, uint8_t *out,
                   int32_t capacity);

/// Spells a number out by one of the locale's rule sets ("%spellout-numbering", "%spellout-ordinal").
int32_t CICUSpell(const char *locale, const char *ruleSet, const char *number, uint8_t *out,
                  int32_t capacity);

/// Spells out the whole numbers from `first` to `last` by one of the locale's rule sets, a line each.
int64_t CICUSpellings(const char *locale, const char *ruleSet, int64_t first, int64_t last,
                      uint8_t *out, int64_t capacity);

/// Formats a date of the proleptic Gregorian calendar by a pattern ("d. MMMM y").
int32_t CICUFormatDate(const char *locale, const char *pattern, int32_t year, int32_t month,
                       int32_t day, int32_t hour, int32_t minute, uint8_t *out, int32_t capacity);

/// Writes what a locale calls the city that stands for each time zone (CLDR's exemplar cities): a
/// line each of the zone's IANA name, a tab and the name.
int64_t CICUCities(const char *locale, uint8_t *out, int64_t capacity);

/// The version of ICU, "72.1". `out` holds at least 20 characters.
void CICUVersion(char *out);

#endif
