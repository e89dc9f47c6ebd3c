import { describe, expect, test } from "vitest";
import { boundText, readEdtf } from "../../src/record/edtf.js";

/*
 * Every form and every example of the Library of Congress, "Extended Date/Time Format (EDTF) Specification", 4 February
 * 2019, https://www.loc.gov/standards/datetime/, by its sections. What stands beside them is that section's rule.
 */

/** The bounds of a date as EDTF, how finely it is given, and `~` or `?` or `~?` as it is qualified. */
function spanOf(text: string): readonly [string | null, string | null, string, string] {
  const { earliest, latest, precision, approximate, uncertain } = readEdtf(text);
  const qualified = `${approximate ? "~" : ""}${uncertain ? "?" : ""}`;
  return [boundText(earliest, false), boundText(latest, true), precision, qualified];
}

type Row = readonly [
  text: string,
  earliest: string | null,
  latest: string | null,
  precision: string,
  qualified?: string,
];

const LEVEL_0: Readonly<Record<string, readonly Row[]>> = {
  Date: [
    ["1985-04-12", "1985-04-12", "1985-04-12", "DAY"],
    ["1985-04", "1985-04-01", "1985-04-30", "MONTH"],
    ["1985", "1985-01-01", "1985-12-31", "YEAR"],
    ["0000", "0000-01-01", "0000-12-31", "YEAR"],
    ["9999-12-31", "9999-12-31", "9999-12-31", "DAY"],
  ],
  "Date and Time": [
    ["1985-04-12T23:20:30", "1985-04-12T23:20:30", "1985-04-12T23:20:30", "SECOND"],
    ["1985-04-12T23:20:30Z", "1985-04-12T23:20:30", "1985-04-12T23:20:30", "SECOND"],
    ["1985-04-12T23:20:30-04", "1985-04-13T03:20:30", "1985-04-13T03:20:30", "SECOND"],
    ["1985-04-12T23:20:30+04:30", "1985-04-12T18:50:30", "1985-04-12T18:50:30", "SECOND"],
  ],
  "Time Interval": [
    ["1964/2008", "1964-01-01", "2008-12-31", "INTERVAL"],
    ["2004-06/2006-08", "2004-06-01", "2006-08-31", "INTERVAL"],
    ["2004-02-01/2005-02-08", "2004-02-01", "2005-02-08", "INTERVAL"],
    ["2004-02-01/2005-02", "2004-02-01", "2005-02-28", "INTERVAL"],
    ["2004-02-01/2005", "2004-02-01", "2005-12-31", "INTERVAL"],
    ["2005/2006-02", "2005-01-01", "2006-02-28", "INTERVAL"],
  ],
};

const LEVEL_1: Readonly<Record<string, readonly Row[]>> = {
  "Letter-prefixed calendar year": [
    ["Y170000002", "Y170000002", "Y170000002", "YEAR"],
    ["Y-170000002", "Y-170000002", "Y-170000002", "YEAR"],
  ],
  Seasons: [
    ["2001-21", "2001-03-01", "2001-05-31", "SEASON"],
    ["2001-22", "2001-06-01", "2001-08-31", "SEASON"],
    ["2001-23", "2001-09-01", "2001-11-30", "SEASON"],
    ["2003-24", "2003-12-01", "2004-02-29", "SEASON"],
  ],
  "Qualification of a date (complete)": [
    ["1984?", "1984-01-01", "1984-12-31", "YEAR", "?"],
    ["2004-06~", "2004-06-01", "2004-06-30", "MONTH", "~"],
    ["2004-06-11%", "2004-06-11", "2004-06-11", "DAY", "~?"],
    ["2001-21?", "2001-03-01", "2001-05-31", "SEASON", "?"],
  ],
  "Unspecified digit(s) from the right": [
    ["201X", "2010-01-01", "2019-12-31", "DECADE"],
    ["20XX", "2000-01-01", "2099-12-31", "CENTURY"],
    ["2004-XX", "2004-01-01", "2004-12-31", "YEAR"],
    ["1985-04-XX", "1985-04-01", "1985-04-30", "MONTH"],
    ["1985-XX-XX", "1985-01-01", "1985-12-31", "YEAR"],
    ["201X?", "2010-01-01", "2019-12-31", "DECADE", "?"],
  ],
  "Extended Interval (L1): open end": [
    ["1985-04-12/..", "1985-04-12", null, "INTERVAL"],
    ["1985-04/..", "1985-04-01", null, "INTERVAL"],
    ["1985/..", "1985-01-01", null, "INTERVAL"],
  ],
  "Extended Interval (L1): open start": [
    ["../1985-04-12", null, "1985-04-12", "INTERVAL"],
    ["../1985-04", null, "1985-04-30", "INTERVAL"],
    ["../1985", null, "1985-12-31", "INTERVAL"],
  ],
  "Extended Interval (L1): unknown end": [
    ["1985-04-12/", "1985-04-12", null, "INTERVAL"],
    ["1985-04/", "1985-04-01", null, "INTERVAL"],
    ["1985/", "1985-01-01", null, "INTERVAL"],
  ],
  "Extended Interval (L1): unknown start": [
    ["/1985-04-12", null, "1985-04-12", "INTERVAL"],
    ["/1985-04", null, "1985-04-30", "INTERVAL"],
    ["/1985", null, "1985-12-31", "INTERVAL"],
  ],
  "Extended Interval (L1): ends that are qualified, masked or seasons": [
    ["1984~/2004-06", "1984-01-01", "2004-06-30", "INTERVAL", "~"],
    ["1984/2004-06?", "1984-01-01", "2004-06-30", "INTERVAL", "?"],
    ["2001-21/200X", "2001-03-01", "2009-12-31", "INTERVAL"],
    ["../..", null, null, "UNKNOWN"],
    ["/..", null, null, "UNKNOWN"],
  ],
  "Negative calendar year": [
    ["-1985", "-1985-01-01", "-1985-12-31", "YEAR"],
    ["-0044-03-15", "-0044-03-15", "-0044-03-15", "DAY"],
    ["-01XX", "-0199-01-01", "-0100-12-31", "CENTURY"],
  ],
};

const LEVEL_2: Readonly<Record<string, readonly Row[]>> = {
  "Exponential year": [
    ["Y-17E7", "Y-170000000", "Y-170000000", "YEAR"],
    ["Y17E3", "Y17000", "Y17000", "YEAR"],
  ],
  // The specification's own "171010000 and 171010999" for the second contradicts its rule, which the third follows.
  "Significant digits": [
    ["1950S2", "1900-01-01", "1999-12-31", "CENTURY"],
    ["Y171010000S3", "Y171000000", "Y171999999", "INTERVAL"],
    ["Y3388E2S3", "Y338000", "Y338999", "MILLENNIUM"],
    ["Y12345S1", "Y10000", "Y19999", "INTERVAL"],
    ["1950S4", "1950-01-01", "1950-12-31", "YEAR"],
    ["1950S3?", "1950-01-01", "1959-12-31", "DECADE", "?"],
    ["-1950S1", "-1999-01-01", "-1000-12-31", "MILLENNIUM"],
  ],
  "Sub-year groupings": [
    ["2001-25", "2001-03-01", "2001-05-31", "SEASON"],
    ["2001-26", "2001-06-01", "2001-08-31", "SEASON"],
    ["2001-27", "2001-09-01", "2001-11-30", "SEASON"],
    ["2001-28", "2001-12-01", "2002-02-28", "SEASON"],
    ["2001-29", "2001-09-01", "2001-11-30", "SEASON"],
    ["2001-30", "2001-12-01", "2002-02-28", "SEASON"],
    ["2001-31", "2001-03-01", "2001-05-31", "SEASON"],
    ["2001-32", "2001-06-01", "2001-08-31", "SEASON"],
    ["2001-33", "2001-01-01", "2001-03-31", "SEASON"],
    ["2001-34", "2001-04-01", "2001-06-30", "SEASON"],
    ["2001-35", "2001-07-01", "2001-09-30", "SEASON"],
    ["2001-36", "2001-10-01", "2001-12-31", "SEASON"],
    ["2001-37", "2001-01-01", "2001-04-30", "SEASON"],
    ["2001-38", "2001-05-01", "2001-08-31", "SEASON"],
    ["2001-39", "2001-09-01", "2001-12-31", "SEASON"],
    ["2001-40", "2001-01-01", "2001-06-30", "SEASON"],
    ["2001-41", "2001-07-01", "2001-12-31", "SEASON"],
  ],
  "Set representation: one of a set": [
    ["[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", "INTERVAL"],
    ["[..1760-12-03]", null, "1760-12-03", "INTERVAL"],
    ["[1760-12..]", "1760-12-01", null, "INTERVAL"],
    ["[1760-01,1760-02,1760-12..]", "1760-01-01", null, "INTERVAL"],
    ["[1667,1760-12]", "1667-01-01", "1760-12-31", "INTERVAL"],
    ["[..1984]", null, "1984-12-31", "INTERVAL"],
    ["[1667?,1668~]", "1667-01-01", "1668-12-31", "INTERVAL", "~?"],
  ],
  "Set representation: all of a set": [
    ["{1667,1668,1670..1672}", "1667-01-01", "1672-12-31", "INTERVAL"],
    ["{1960,1961-12}", "1960-01-01", "1961-12-31", "INTERVAL"],
    ["{..1984}", null, "1984-12-31", "INTERVAL"],
    ["{1961-12, 1960}", "1960-01-01", "1961-12-31", "INTERVAL"],
  ],
  "Qualification: group": [
    ["2004-06-11%", "2004-06-11", "2004-06-11", "DAY", "~?"],
    ["2004-06~-11", "2004-06-11", "2004-06-11", "DAY", "~"],
    ["2004?-06-11", "2004-06-11", "2004-06-11", "DAY", "?"],
  ],
  "Qualification: individual component": [
    ["?2004-06-~11", "2004-06-11", "2004-06-11", "DAY", "~?"],
    ["2004-%06-11", "2004-06-11", "2004-06-11", "DAY", "~?"],
    ["~1984", "1984-01-01", "1984-12-31", "YEAR", "~"],
  ],
  "Unspecified digit": [
    ["156X-12-25", "1560-12-25", "1569-12-25", "DECADE"],
    ["15XX-12-25", "1500-12-25", "1599-12-25", "CENTURY"],
    ["15XX-12-XX", "1500-12-01", "1599-12-31", "CENTURY"],
    ["XXXX-12-XX", "0000-12-01", "9999-12-31", "UNKNOWN"],
    ["1XXX-XX", "1000-01-01", "1999-12-31", "MILLENNIUM"],
    ["1XXX-12", "1000-12-01", "1999-12-31", "MILLENNIUM"],
    ["1984-1X", "1984-10-01", "1984-12-31", "YEAR"],
    ["1X32", "1032-01-01", "1932-12-31", "MILLENNIUM"],
    ["19X5", "1905-01-01", "1995-12-31", "CENTURY"],
    ["2004-06-1X", "2004-06-10", "2004-06-19", "MONTH"],
    ["2004-X1-3X", "2004-01-30", "2004-11-30", "YEAR"],
    ["-15X6-0X", "-1596-01-01", "-1506-09-30", "CENTURY"],
  ],
  "Interval (L2)": [
    ["2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-20", "INTERVAL", "~"],
    ["2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03", "INTERVAL"],
  ],
};

describe.each([
  ["Level 0", LEVEL_0],
  ["Level 1", LEVEL_1],
  ["Level 2", LEVEL_2],
])("%s", (_, sections) => {
  describe.each(Object.entries(sections))("%s", (_section, rows) => {
    test.each(rows.map(([text, ...span]) => ({ text, span })))("$text covers $span", ({ text, span }) => {
      const [earliest, latest, precision, qualified = ""] = span;
      expect(spanOf(text)).toEqual([earliest, latest, precision, qualified]);
    });
  });
});
