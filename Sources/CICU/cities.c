#include "CICU.h"
#include "utf16.h"

#include <string.h>
#include <unicode/ucal.h>
#include <unicode/udat.h>
#include <unicode/uversion.h>

enum { cityCapacity = 256 };

/// Appends what fits and returns the length as if everything had.
static int64_t append(const uint8_t *text, int64_t size, uint8_t *out, int64_t capacity,
                      int64_t length) {
  if (length + size <= capacity) memcpy(out + length, text, (size_t)size);
  return length + size;
}

static int64_t appendCity(UDateFormat *format, const char *locale, const UChar *zone,
                          uint8_t *out, int64_t capacity, int64_t length) {
  UErrorCode status = U_ZERO_ERROR;
  UCalendar *calendar = ucal_open(zone, -1, locale, UCAL_DEFAULT, &status);
  if (U_FAILURE(status)) return length;
  udat_setCalendar(format, calendar);
  ucal_close(calendar);
  UChar name[cityCapacity];
  int32_t size = udat_format(format, 0, name, cityCapacity, NULL, &status);
  uint8_t text[cityCapacity * 3];
  int64_t bytes = U_FAILURE(status) ? -1 : CICUToUTF8(name, size, text, sizeof text);
  uint8_t key[cityCapacity];
  int64_t keyBytes = CICUToUTF8(zone, -1, key, sizeof key);
  if (bytes <= 0 || keyBytes <= 0 || keyBytes > (int64_t)sizeof key) return length;
  length = append(key, keyBytes, out, capacity, length);
  length = append((const uint8_t *)"\t", 1, out, capacity, length);
  length = append(text, bytes, out, capacity, length);
  return append((const uint8_t *)"\n", 1, out, capacity, length);
}

int64_t CICUCities(const char *locale, uint8_t *out, int64_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  static const UChar pattern[] = {'V', 'V', 'V', 0};
  static const UChar utc[] = {'U', 'T', 'C', 0};
  UEnumeration *zones =
      ucal_openTimeZoneIDEnumeration(UCAL_ZONE_TYPE_CANONICAL_LOCATION, NULL, NULL, &status);
  UDateFormat *format =
      udat_open(UDAT_PATTERN, UDAT_PATTERN, locale, utc, -1, pattern, -1, &status);
  int64_t length = U_FAILURE(status) ? -1 : 0;
  const UChar *zone;
  while (U_SUCCESS(status) && (zone = uenum_unext(zones, NULL, &status)) != NULL)
    length = appendCity(format, locale, zone, out, capacity, length);
  udat_close(format);
  uenum_close(zones);
  return length;
}

void CICUVersion(char *out) {
  UVersionInfo version;
  u_getVersion(version);
  u_versionToString(version, out);
}
