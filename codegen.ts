import { readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as typedDocumentNode from "@graphql-codegen/typed-document-node";
import * as typescriptOperations from "@graphql-codegen/typescript-operations";
import { parse } from "graphql";
import { format, resolveConfig } from "prettier";

const SCHEMA = "schema.graphql";
const FOLDERS = ["src/explorer", "examples", "tests/typed"];
const OUTPUT = "src/generated/operations.ts";

/**
 * Writes a typed document for every operation in the explorer, the examples and the typed tests, and the types of what
 * it takes and returns. Calls the generator's core, since its command line brings packages that ask for a newer Node.
 */
async function generate(): Promise<void> {
  const text = await codegen({
    filename: OUTPUT,
    schema: parse(readFileSync(SCHEMA, "utf8")),
    documents: FOLDERS.flatMap(documentsIn).map((location) => ({
      location,
      document: parse(readFileSync(location, "utf8")),
    })),
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
    pluginMap: { typescriptOperations, typedDocumentNode },
    config: {
      documentMode: "string",
      enumType: "string-literal",
      immutableTypes: true,
      useTypeImports: true,
      // So that a bundle holds the documents that its page asks, and no others.
      pureMagicComment: true,
      dedupeFragments: true,
      scalars: { DateTime: "string", EDTF: "string" },
      defaultScalarType: "unknown",
    },
  });
  await mkdir("src/generated", { recursive: true });
  const settings = await resolveConfig(OUTPUT);
  await writeFile(OUTPUT, await format(`// Written by codegen.ts.\n${text}`, { ...settings, parser: "typescript" }));
}

/** The GraphQL files of a folder, in the order of their names; none where there is no such folder. */
function documentsIn(folder: string): readonly string[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith(".graphql"))
    .sort()
    .map((name) => join(folder, name));
}

await generate();
