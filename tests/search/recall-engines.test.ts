import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testStores } from "../neo4j/test-stores.js";
import { measure, type Measured, type OwnedName, type Question } from "./measure.js";
import { openNameIndex, type NameIndex } from "./name-index.js";
import { isWrittenIn, popoloTrouble, readManyNames, readPopolo } from "./popolo.js";
import { SPELLINGS } from "./spellings.js";

const trouble = popoloTrouble();
const records = trouble === null ? readPopolo() : [];
const many = readManyNames();

const inLatin = (name: string): boolean => isWrittenIn(name, "Latin");
const inArabicOrCyrillic = (name: string): boolean => isWrittenIn(name, "Arabic") || isWrittenIn(name, "Cyrillic");

/** Latin: those of the legislatures alone. ManyLatin: 49,484 people's beside them. Every: all names there are. */
const names: readonly OwnedName[] = [
  ...records.flatMap(({ id, names }) => names.map((value) => ({ owner: id, value, labels: labelsOf(value, true) }))),
  ...many.names.map((value, at) => ({ owner: `many-${at}`, value, labels: labelsOf(value, false) })),
  ...SPELLINGS.map(([value]) => ({ owner: `spelt-${value}`, value, labels: ["Every"] })),
];
const pairs = records.flatMap((record) => {
  const [latin, others] = [record.names.filter(inLatin), record.names.filter(inArabicOrCyrillic)];
  return latin.length > 0 && others.length > 0 ? [{ latin, others }] : [];
});
const toLatin = pairs.flatMap(({ latin, others }) => questions(others, latin));
const fromLatin = pairs.flatMap(({ latin, others }) => questions(latin, others));
const spellings = SPELLINGS.flatMap(([stored, ...asked]) => questions(asked, [stored]));

const spellingTens: (readonly (readonly string[])[])[] = [];

describe.each(testStores())("$engine", ({ engine, open }) => {
  let index: NameIndex;
  beforeAll(async () => void (index = await openNameIndex(await open(), names)));
  afterAll(() => index.close());

  const ask = async (what: string, label: string, asked: readonly Question[]): Promise<Measured> => {
    const measured = await measure(index, names, label, asked);
    report(`${engine}: ${what}`, asked.length, measured);
    return measured;
  };

  test.skipIf(trouble !== null)(unless("an Arabic or Cyrillic name finds the Latin one"), async () => {
    const { recall } = await ask("Arabic and Cyrillic to Latin, the legislatures", "Latin", toLatin);
    expect(toLatin.length).toBeGreaterThan(150);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  test.skipIf(trouble !== null)(unless("it finds it among fifty thousand others"), async () => {
    const { recall } = await ask(`the same, with ${many.names.length} names beside them`, "ManyLatin", toLatin);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  test.skipIf(trouble !== null)(unless("a Latin name finds the Arabic or Cyrillic one"), async () => {
    const { recall } = await ask("Latin to Arabic and Cyrillic, the legislatures", "Other", fromLatin);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  test("well-known names are found by other spellings among fifty thousand", async () => {
    const { recall, tens } = await ask(`written spellings, ${many.from}`, "Every", spellings);
    spellingTens.push(tens);
    expect(spellings.length).toBeGreaterThanOrEqual(60);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});

test("every engine puts the same ten first", () => {
  const [one = [], ...others] = spellingTens;
  for (const other of others) {
    const alike = one.filter((ten, at) => ten.join() === other[at]?.join()).length;
    console.log(`the same ten in the same order on both engines: ${alike} of ${one.length}`);
    expect(alike / one.length).toBeGreaterThan(0.95);
  }
});

function questions(asked: readonly string[], right: readonly string[]): readonly Question[] {
  return asked.map((text) => ({ asked: text, right: new Set(right) }));
}

function labelsOf(name: string, ofLegislature: boolean): readonly string[] {
  const [latin, other] = [inLatin(name), ofLegislature && inArabicOrCyrillic(name)];
  return [
    "Every",
    ...(latin ? ["ManyLatin"] : []),
    ...(latin && ofLegislature ? ["Latin"] : []),
    ...(other ? ["Other"] : []),
  ];
}

function unless(name: string): string {
  return trouble === null ? name : `${name} (NOT RUN: ${trouble})`;
}

function report(what: string, asked: number, { recall, first, precision, misses, p95 }: Measured): void {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  const figures = `recall at 10 ${percent(recall)}, precision at 1 ${percent(first)}, at 10 ${percent(precision)}`;
  console.log([`${what}: ${asked} asked, ${figures}, p95 ${p95.toFixed(1)} ms`, ...misses].join("\n  missed: "));
}
