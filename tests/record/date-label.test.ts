import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AttestError } from "../../src/errors.js";
import { dateLabel } from "../../src/record/date-label.js";

/** Intl's spaces are narrow ones in some of its versions and broad ones in others. */
const plain = (label: string): string => label.replace(/[\s\u200e\u061c]+/g, " ").trim();

test.each([
  ["2025", "2025"],
  ["2025-03", "March 2025"],
  ["2025-03-06", "6 March 2025"],
  ["2025-03-06T14:30:05", "6 March 2025, 14:30:05"],
  ["2025-03-06T14:30:05Z", "6 March 2025, 14:30:05 UTC"],
  ["2025-03-06T00:30:05-04:30", "6 March 2025, 00:30:05 UTC-04:30"],
  ["0999", "999"],
  ["0044-03", "March 44 AD"],
  ["0000", "1 BC"],
  ["-0043-03-15", "15 March 44 BC"],
  ["-0004-02-29", "29 February 5 BC"],
  ["Y12000", "year 12,000"],
  ["Y-17E7", "year -170,000,000"],
])("%s is %s", (edtf, label) => {
  expect(plain(dateLabel(edtf))).toBe(label);
});

describe("a qualified date", () => {
  test.each([
    ["2025-03?", "March 2025, uncertain"],
    ["1920~", "about 1920"],
    ["2025-03-06~", "about 6 March 2025"],
    ["1920%", "about 1920, uncertain"],
    ["2025-21?", "spring 2025, uncertain"],
    ["2004-06~-11", "11 June 2004, year and month approximate"],
    ["2004?-06-11", "11 June 2004, year uncertain"],
    ["?2004-06-~11", "11 June 2004, day approximate, year uncertain"],
    ["2004-%06-11", "11 June 2004, month approximate, month uncertain"],
    ["?1984", "1984, uncertain"],
  ])("%s is %s", (edtf, label) => {
    expect(dateLabel(edtf)).toBe(label);
  });
});

describe("a season, or some months of a year", () => {
  test.each([
    ["2025-21", "spring 2025"],
    ["2025-22", "summer 2025"],
    ["2025-23", "autumn 2025"],
    ["2025-24", "winter 2025"],
    ["2001-25", "spring 2001, northern hemisphere"],
    ["2001-30", "summer 2001, southern hemisphere"],
    ["2001-34", "April – June 2001"],
    ["2001-38", "May – August 2001"],
    ["2001-40", "January – June 2001"],
    ["195X-21", "spring, 1950s"],
    ["XXXX-21", "spring, year unknown"],
  ])("%s is %s", (edtf, label) => {
    expect(plain(dateLabel(edtf))).toBe(label);
  });
});

describe("what is not known", () => {
  test.each([
    ["195X", "1950s"],
    ["190X", "1900s (1900–1909)"],
    ["000X", "between 1 BC and 9 AD"],
    ["19XX", "20th century (1900–1999)"],
    ["20XX?", "21st century (2000–2099), uncertain"],
    ["10XX", "11th century (1000–1099)"],
    ["00XX", "between 1 BC and 99 AD"],
    ["-01XX", "between 200 BC and 101 BC"],
    ["1XXX", "between 1000 and 1999"],
    ["1X32", "between 1032 and 1932 (1X32)"],
    ["XXXX", "year unknown"],
    ["2004-XX", "2004, month unknown"],
    ["1985-04-XX", "April 1985, day unknown"],
    ["1985-XX-XX~", "about 1985, month and day unknown"],
    ["156X-12-25", "25 December, 1560s"],
    ["15XX-12-XX", "December, 16th century (1500–1599), day unknown"],
    ["XXXX-12-XX", "December, year and day unknown"],
    ["XXXX-02-29", "29 February, year unknown"],
    ["XXXX-XX-XX", "year, month and day unknown"],
    ["1984-1X", "between October 1984 and December 1984 (1984-1X)"],
    ["2004-XX-12", "between 12 January 2004 and 12 December 2004 (2004-XX-12)"],
    ["195X-34", "between April 1950 and June 1959 (195X-34)"],
    ["1950S2", "estimated 1950 (1900–1999)"],
    ["Y3388E2S3", "estimated year 338,800 (338,000–338,999)"],
  ])("%s is %s", (edtf, label) => {
    expect(dateLabel(edtf)).toBe(label);
  });
});

describe("an interval", () => {
  test.each([
    ["2024/2025", "2024 to 2025"],
    ["2025-03-06/2025-03", "6 March 2025 to March 2025"],
    ["../2024-12", "until December 2024"],
    ["/2024-12", "until December 2024, start unknown"],
    ["2024-12/..", "from December 2024"],
    ["2024-12/", "from December 2024, end unknown"],
    ["1984~/2004-06?", "about 1984 to June 2004 (uncertain)"],
    ["XXXX/2004", "year unknown to 2004"],
    ["../..", "date unknown"],
    ["/..", "date unknown"],
  ])("%s is %s", (edtf, label) => {
    expect(dateLabel(edtf)).toBe(label);
  });
});

describe("a set", () => {
  test.each([
    ["[1667,1668,1670..1672]", "one of: 1667, 1668, 1670 to 1672"],
    ["[1667..1672]", "1667 to 1672"],
    ["[2024?,2025-XX]", "one of: 2024 (uncertain), 2025 (month unknown)"],
    ["[15XX-12,1600]", "one of: December, 16th century (1500–1599); 1600"],
    ["[..1760-12-03]", "3 December 1760 or earlier"],
    ["[2024-12..]", "December 2024 or later"],
    ["{1960,1961-12}", "all of: 1960, December 1961"],
    ["{..1984}", "all of: until 1984"],
  ])("%s is %s", (edtf, label) => {
    expect(dateLabel(edtf)).toBe(label);
  });
});

describe("in another language", () => {
  test.each([
    ["fr", "2025-03?", "mars 2025, incertain"],
    ["fr", "01XX", "IIe siècle (100–199)"],
    ["fr", "19XX", "XXe siècle (1900–1999)"],
    ["fr", "2024-12/", "début : décembre 2024, inconnu : fin"],
    ["de", "2025-03-06~", "ca. 6. März 2025"],
    ["de", "../2024-12", "bis Dezember 2024"],
    ["de-AT", "2025-01", "Jänner 2025"],
    ["es", "1985-04-XX", "abril de 1985, desconocido: día"],
    ["ar", "2024/2025-03", "من 2024 إلى مارس 2025"],
    ["ar-SY", "2025-03?", "آذار ٢٠٢٥، غير مؤكد"],
    ["ar-SY", "195X", "عقد ١٩٥٠"],
    ["uk", "2025-03-06?", "6 березня 2025 р., непевно"],
    ["ru", "../2024-12", "конец: декабрь 2024 г."],
    ["ru", "19XX", "XX век (1900–1999)"],
    ["en-US", "2025-03-06", "March 6, 2025"],
    ["it", "2004-06~-11", "11 giugno 2004, year and month approximate"],
    ["EN", "2025-03-06", "6 March 2025"],
    ["en-u-ca-buddhist", "2025-03-06", "6 March 2025"],
    ["th-TH", "2025", "2025"],
    ["tlh", "2025-03?", "March 2025, uncertain"],
  ])("%s, %s is %s", (locale, edtf, label) => {
    expect(plain(dateLabel(edtf, locale))).toContain(label);
  });
});

test.each(["english!", "en_US", "", "x-foo", `en${"-abcdefgh".repeat(20)}`])("%j is refused as a locale", (locale) => {
  const refused = refusal(() => dateLabel("2025", locale));
  expect(refused.code).toBe("BAD_USER_INPUT");
  expect(refused.message).toMatch(
    /^FuzzyDate\.label\(locale:\) is "[^]*, which is no language tag\. Write one .*: en, fr/,
  );
});

function refusal(call: () => unknown): AttestError {
  try {
    call();
  } catch (error) {
    if (error instanceof AttestError) return error;
  }
  throw new Error("Not refused");
}

test("a text that is no date is refused", () => {
  expect(() => dateLabel("2025-13")).toThrow('"2025-13" is not a date: month 13');
});

test("every date that reads has a label without holes", () => {
  const digits = (length: number) =>
    fc.string({ unit: fc.constantFrom("0", "1", "2", "3", "X"), minLength: length, maxLength: length });
  const text = fc.tuple(digits(4), digits(2), digits(2), fc.constantFrom("", "~", "?", "%"));
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom("en", "ru", "ar"),
      ([y, m, d, sign], parts, locale) => {
        const edtf = [y, m, d].slice(0, parts).join("-") + sign;
        expect(labelOf(edtf, locale)).not.toMatch(/^$|undefined|NaN|[{}]/);
      },
    ),
  );
});

function labelOf(edtf: string, locale: string): string {
  try {
    return dateLabel(edtf, locale);
  } catch (error) {
    return String(error);
  }
}
