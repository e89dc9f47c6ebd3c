import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { ImportItem } from "../../../src/transfer/import-source.js";
import { itemsOf } from "./map-text.js";

const FOLDER = "examples/mappings";

const mapped = (mapping: string, name: string, text: string) =>
  itemsOf(readFileSync(`${FOLDER}/${mapping}.yaml`, "utf8"), { [name]: text });

/** Relationships as `type start > end`, with the names of what they tie. */
function tiesOf(items: readonly ImportItem[], ...fields: readonly string[]): readonly string[] {
  const lines = items.filter((item) => item.kind === "line").map((line) => line.fields);
  const names = new Map(lines.map(({ id, name, text, verbatim }) => [id, name ?? text ?? verbatim]));
  return lines
    .filter(({ relationship }) => relationship !== undefined)
    .map((line) => {
      const more = fields.flatMap((field) =>
        line[field] === undefined ? [] : [`, ${field} ${line[field] as string}`],
      );
      return `${String(line["relationship"])} ${String(names.get(line["start"]))} > ${String(names.get(line["end"]))}${more.join("")}`;
    });
}

const nodesOf = (items: readonly ImportItem[], type: string) =>
  items.flatMap((item) => (item.kind === "line" && item.fields["type"] === type ? [item.fields] : []));

const ENTITIES = [
  {
    id: "p1",
    schema: "Person",
    datasets: ["registry"],
    properties: {
      name: ["Brannic Osterhull", "Браннік Остергал"],
      alias: ["B. Osterhull"],
      birthDate: ["1970-05"],
      nationality: ["vm"],
      wikidataId: ["Q0"],
      addressEntity: ["a1"],
      sourceUrl: ["https://registry.example/p1"],
    },
  },
  { id: "c1", schema: "Company", properties: { name: ["Tolvaine Quarries"], incorporationDate: ["2001"] } },
  { id: "a1", schema: "Address", properties: { full: ["1 Mill Bridge, Ambrivel"] } },
  {
    id: "o1",
    schema: "Ownership",
    properties: { owner: ["p1"], asset: ["c1"], percentage: ["40"], startDate: ["2010"] },
  },
  { id: "d1", schema: "Directorship", properties: { director: ["p1"], organization: ["c1"], role: ["chair"] } },
  { id: "n1", schema: "Note", properties: { description: ["He is said to have sold it."], entity: ["c1"] } },
  { id: "n1", schema: "Note", properties: { entity: ["p1"] } },
  { id: "v1", schema: "Vessel", properties: { name: ["Quilomea Star"] } },
];

test("FollowTheMoney becomes people, groups and their ties, and says which schemata do not", async () => {
  const items = await mapped(
    "follow-the-money",
    "x/registry.json",
    ENTITIES.map((one) => JSON.stringify(one)).join("\n"),
  );
  expect(tiesOf(items, "kind", "note", "role", "during")).toEqual([
    "BASED_IN Brannic Osterhull > 1 Mill Bridge, Ambrivel",
    "TIED_TO Brannic Osterhull > Tolvaine Quarries, kind OTHER, note ownership: 40 %, during 2010/",
    "MEMBER_OF Brannic Osterhull > Tolvaine Quarries, role chair",
    "ABOUT He is said to have sold it. > Tolvaine Quarries",
    "ABOUT He is said to have sold it. > Brannic Osterhull",
  ]);
  expect(nodesOf(items, "Person")).toMatchObject([
    {
      name: "Brannic Osterhull",
      birthDate: "1970-05",
      nationalities: ["vm"],
      names: [
        { value: "Brannic Osterhull", script: "Latn", nameKind: "PRIMARY" },
        { value: "Браннік Остергал", script: "Cyrl", nameKind: "ALIAS" },
        { value: "B. Osterhull", script: "Latn", nameKind: "ALIAS" },
      ],
      identifiers: [
        { scheme: "followthemoney", value: "p1" },
        { scheme: "wikidata", value: "Q0" },
      ],
    },
  ]);
  expect(nodesOf(items, "Source").map(({ name }) => name)).toEqual([
    "registry.json",
    "registry",
    "https://registry.example/p1",
  ]);
  expect(items.filter(({ kind }) => kind === "rejected")).toMatchObject([
    {
      row: 8,
      column: "schema",
      value: "Vessel",
      reason: '"Vessel" is not in the table "schemata": add it there, or say "otherwise".',
    },
  ]);
});

test("ACLED becomes events as precise as it says, with sides that are at most alleged to have done it", async () => {
  const items = await mapped("acled", "acled.csv", readFileSync(`${FOLDER}/acled-made-up.csv`, "utf8"));
  expect(nodesOf(items, "Event").map(({ name, eventKind, when }) => [name, eventKind, when])).toEqual([
    ["Attack, Ambrivel, 2019-03-06", "ATTACK", "2019-03-06"],
    ["Peaceful protest, Ambrivel, 2019-03-09~", "PROTEST", "2019-03-09~"],
    ["Armed clash, Orlavet, 2019-03", "OTHER", "2019-03"],
  ]);
  const ties = tiesOf(items, "role");
  expect(ties.filter((tie) => tie.startsWith("PARTICIPATED_IN"))).toEqual([
    "PARTICIPATED_IN Police Forces of Vesmoria > Attack, Ambrivel, 2019-03-06, role ALLEGED_PERPETRATOR",
    "PARTICIPATED_IN Civilians (Vesmoria) > Attack, Ambrivel, 2019-03-06, role VICTIM",
    "PARTICIPATED_IN Protesters (Vesmoria) > Peaceful protest, Ambrivel, 2019-03-09~, role PARTICIPANT",
    "PARTICIPATED_IN Military Forces of Vesmoria > Armed clash, Orlavet, 2019-03, role PARTICIPANT",
    "PARTICIPATED_IN Hithe Front > Armed clash, Orlavet, 2019-03, role PARTICIPANT",
  ]);
  expect(ties.filter((tie) => /^(OCCURRED_AT|COUNTS)/.test(tie))).toEqual([
    "OCCURRED_AT Attack, Ambrivel, 2019-03-06 > Ambrivel",
    "COUNTS 4 > Attack, Ambrivel, 2019-03-06",
    "OCCURRED_AT Peaceful protest, Ambrivel, 2019-03-09~ > Ambrivel",
    "OCCURRED_AT Armed clash, Orlavet, 2019-03 > Orlavet",
    "COUNTS 11 > Armed clash, Orlavet, 2019-03",
  ]);
});

/** One row of UCDP GED, of an invented place, with what a test says otherwise. */
const GED_ROW = {
  ...{ id: "1", relid: "VMO-2019-1-1", type_of_violence: "2", conflict_name: "Ambrivel", dyad_name: "Drosk - Zarrin" },
  ...{ side_a: "Drosk", side_a_new_id: "901", gwnoa: "", side_b: "Zarrin", side_b_new_id: "902", gwnob: "" },
  ...{ source_article: "A dispatch", source_office: "", source_date: "", source_original: "" },
  ...{ where_prec: "1", where_coordinates: "Ambrivel town", where_description: "", latitude: "1.5", longitude: "2.5" },
  ...{ country: "Vorrenmar", country_id: "990", adm_1: "", adm_2: "", event_clarity: "1" },
  ...{ date_start: "2019-03-04 00:00:00.000", date_end: "2019-03-04 00:00:00.000" },
  ...{ deaths_a: "0", deaths_b: "0", deaths_civilians: "0", deaths_unknown: "2", best: "2", low: "2", high: "2" },
};

test("UCDP GED keeps from the public whoever among its originators may be a private person", async () => {
  const originators = [
    "Brannic Osterhull",
    "eye witness Selka Vorrin",
    "local residents",
    "Defence Ministry",
    "Ambrivel News Agency",
    "Radio Quilomea",
    "AWQ",
    "Milenio",
    "police",
  ].join(";");
  const row = { ...GED_ROW, source_original: originators };
  const csv = `${Object.keys(row).join(",")}\n${Object.values(row).join(",")}\n`;
  const items = await mapped("ucdp-ged", "ged.csv", csv);
  expect(items.filter(({ kind }) => kind === "rejected")).toEqual([]);
  const speakers = new Set(
    items.flatMap((item) =>
      item.kind === "line" && item.fields["relationship"] === "MADE" ? [item.fields["start"]] : [],
    ),
  );
  const groups = nodesOf(items, "Group").filter(({ id }) => speakers.has(id));
  expect(groups.map(({ name, anonymous, marking }) => [name, anonymous, marking])).toEqual([
    ["Brannic Osterhull", false, "PROTECTED"],
    ["eye witness Selka Vorrin", true, "PROTECTED"],
    ["local residents", true, "PUBLIC"],
    ["Defence Ministry", true, "PUBLIC"],
    ["Ambrivel News Agency", false, "PUBLIC"],
    ["Radio Quilomea", false, "PUBLIC"],
    ["AWQ", false, "PUBLIC"],
    ["Milenio", false, "PUBLIC"],
    ["police", true, "PUBLIC"],
  ]);
});
