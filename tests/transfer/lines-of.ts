import { readModel } from "../../src/model/read-model.js";
import { readPackageFiles } from "../../src/commands/package-files.js";
import type { ImportFile } from "../../src/transfer/load-json-lines.js";

/** The model of schema/. */
export const model = readModel(await readPackageFiles("schema", ".graphql"));

/** A file of these lines. */
export function fileOf(...lines: readonly object[]): readonly ImportFile[] {
  return [{ name: "graph.jsonl", text: lines.map((line) => JSON.stringify(line)).join("\n") }];
}

/** A small graph in which each kind of line occurs. */
export const ARTICLE = { type: "Source", id: "article", name: "An article", sourceKind: "ARTICLE", language: "en" };
export const PERSON = { type: "Person", id: "person", name: "A person" };
export const PLACE = {
  type: "Place",
  id: "place",
  name: "Baniyas",
  level: "CITY",
  latitude: 35,
  longitude: 35.95,
  precisionMetres: 500,
  names: [{ value: "بانياس", language: "ar", script: "Arab", nameKind: "ALIAS" }],
  identifiers: [{ scheme: "geonames", value: "173576" }],
};
export const KILLING = {
  type: "Event",
  id: "killing",
  name: "Killings in Baniyas",
  eventKind: "KILLING",
  when: "2025-03-06/2025-03-09",
  citations: [{ source: "article", locator: "paragraph 3" }],
};
export const VICTIM = {
  relationship: "PARTICIPATED_IN",
  start: "person",
  end: "killing",
  key: "victim",
  role: "VICTIM",
  marking: "PROTECTED",
  citations: [{ source: "article", locator: "paragraph 3" }],
};
export const GRAPH = [ARTICLE, PERSON, PLACE, KILLING, VICTIM];
