import { readdirSync, readFileSync } from "node:fs";
import { parse, validate } from "graphql";
import { expect, test } from "vitest";
import { deriveSchema } from "../../src/execute/derive/derive-schema.js";
import { readModel } from "../../src/model/read-model.js";

const FOLDER = "src/explorer/playground/examples";
const names = readdirSync(FOLDER).filter((name) => name.endsWith(".graphql"));
const sdl = readdirSync("schema").map((name) => ({ name, text: readFileSync(`schema/${name}`, "utf8") }));
const schema = deriveSchema(readModel(sdl));

test("there are six examples", () => {
  expect(names).toHaveLength(6);
});

test.each(names)("%s is valid against the schema", (name) => {
  const document = parse(readFileSync(`${FOLDER}/${name}`, "utf8"));
  expect(validate(schema, document).map((error) => error.message)).toEqual([]);
});

test.each(names)("%s says on top in plain words what it shows", (name) => {
  const comment = /^(# .{1,56}\n){2,5}query \w+/;
  expect(readFileSync(`${FOLDER}/${name}`, "utf8")).toMatch(comment);
});
