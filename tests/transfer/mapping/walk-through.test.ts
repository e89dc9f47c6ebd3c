import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { itemsOf } from "./map-text.js";

const FOLDER = "examples/mappings";
const page = readFileSync(`${FOLDER}/README.md`, "utf8");
const yaml = readFileSync(`${FOLDER}/bridge-watch.yaml`, "utf8");
const csv = readFileSync(`${FOLDER}/bridge-watch.csv`, "utf8");

test("the page shows the file and its mapping as they are, in under 40 lines", () => {
  expect(page).toContain(`\`\`\`csv\n${csv}\`\`\``);
  expect(page).toContain(`\`\`\`yaml\n${yaml}\`\`\``);
  expect(yaml.trimEnd().split("\n").length).toBeLessThan(40);
});

test("the mapping makes four events, where and when the rows say", async () => {
  const items = (await itemsOf(yaml, { "bridge-watch.csv": csv })).filter((item) => item.kind === "line");
  const names = new Map(items.map(({ fields }) => [fields["id"], fields["name"]]));
  const places = new Map(
    items
      .filter(({ fields }) => fields["relationship"] === "OCCURRED_AT")
      .map(({ fields }) => [fields["start"], names.get(fields["end"])]),
  );
  const events = items.filter(({ fields }) => fields["type"] === "Event");
  const sources = (citations: unknown) =>
    (citations as { readonly source: string }[]).map(({ source }) => names.get(source));
  expect(
    events.map(({ fields: { id, name, eventKind, when, citations } }) => [
      name,
      eventKind,
      when,
      places.get(id),
      sources(citations),
    ]),
  ).toEqual([
    ["Shots on a bridge", "KILLING", "2019-03-06", "Ambrivel", ["Bridge Watch", "Ambrivel Courier", "Corvid Wire"]],
    ["A march to the ministry", "PROTEST", "2019-03-09/2019-03-11", "Ambrivel", ["Bridge Watch", "Ambrivel Courier"]],
    ["Barns emptied in the hills", "LOOTING", "2019-03", "Orlavet", ["Bridge Watch", "Corvid Wire", "Lantern Watch"]],
    ["Families leave the valley", "DISPLACEMENT", "2019", "Vesmoria", ["Bridge Watch"]],
  ]);
});
