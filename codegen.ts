import { readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as typedDocumentNode from "@graphql-codegen/typed-document-node";
import * as typescriptOperations from "@graphql-codegen/typescript-operations";
import { parse } from "graphql";
import { format, resolveConfig } from "prettier";

const SCHEMA = "schema.graphql";
const FOLDERS = ["src/explorer", "examples", "tests/typed"];
/** It is there to be copied, so it has its own documents and nothing of ours. */
const FRONTEND = "examples/frontend";

/**
 * Writes a typed document for every operation, and the types of what it takes and returns. Calls the generator's core,
 * since its command line brings packages that ask for a newer Node.
 */
async function generate(output: string, documents: readonly string[]): Promise<void> {
  const text = await codegen({
    filename: output,
    schema: parse(readFileSync(SCHEMA, "utf8")),
    documents: documents.map((location) => ({
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
  await mkdir(dirname(output), { recursive: true });
  const settings = await resolveConfig(output);
  await writeFile(output, await format(`// Written by codegen.ts.\n${text}`, { ...settings, parser: "typescript" }));
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

const ours = FOLDERS.flatMap(documentsIn).filter((location) => !location.startsWith(FRONTEND));
await generate("src/generated/operations.ts", ours);
await generate(join(FRONTEND, "operations.ts"), documentsIn(FRONTEND));
