import { readdirSync, readFileSync } from "node:fs";
import { type DocumentNode, type ValueNode, parse, print, validate, valueFromASTUntyped, visit } from "graphql";
import { expect, test } from "vitest";
import { deriveSchema } from "../../src/execute/derive/derive-schema.js";
import { readModel } from "../../src/model/read-model.js";
import { readQuestions } from "../questions/read-questions.js";

const FOLDER = "src/explorer/playground/examples";
const names = readdirSync(FOLDER).filter((name) => name.endsWith(".graphql"));
const sdl = readdirSync("schema").map((name) => ({ name, text: readFileSync(`schema/${name}`, "utf8") }));
const schema = deriveSchema(readModel(sdl));

const asked = (await readQuestions()).flatMap((question) => question.asked);
const overTheSeed = asked.filter(({ graph, ceiling }) => graph === "seed" && ceiling === "PROTECTED");

test("there are fourteen examples, each in a tab", () => {
  expect(names).toHaveLength(14);
  const listed = readFileSync("src/explorer/playground/examples.ts", "utf8");
  expect(names.filter((name) => listed.includes(`from "./examples/${name}?raw"`))).toEqual(names);
});

test.each(overTheSeed)("the question $name is an example, its defaults the seed's", ({ name, query, variables }) => {
  const file = name.replace(/^\d+-(.*)\.seed$/, "$1.graphql");
  const example = readFileSync(`${FOLDER}/${file}`, "utf8");
  expect(withoutDefaults(parse(example))).toBe(withoutDefaults(parse(query)));
  expect(commentOf(example)).toBe(commentOf(query));
  expect(defaultsOf(parse(example))).toEqual(variables);
});

test.each(names)("%s is valid against the schema", (name) => {
  const document = parse(readFileSync(`${FOLDER}/${name}`, "utf8"));
  expect(validate(schema, document).map((error) => error.message)).toEqual([]);
});

test.each(names)("%s says on top in plain words what it shows", (name) => {
  const comment = /^(# .{1,56}\n){2,5}query \w+/;
  expect(readFileSync(`${FOLDER}/${name}`, "utf8")).toMatch(comment);
});

function withoutDefaults(document: DocumentNode): string {
  return print(visit(document, { VariableDefinition: (definition) => ({ ...definition, defaultValue: undefined }) }));
}

function commentOf(text: string): string {
  return text.slice(0, text.indexOf("query "));
}

function defaultsOf(document: DocumentNode): Readonly<Record<string, unknown>> {
  const defaults: [string, ValueNode][] = [];
  visit(document, {
    VariableDefinition: ({ variable, defaultValue }) => {
      if (defaultValue) defaults.push([variable.name.value, defaultValue]);
    },
  });
  return Object.fromEntries(defaults.map(([name, value]) => [name, valueFromASTUntyped(value)]));
}
