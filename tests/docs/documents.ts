import { readdirSync, readFileSync } from "node:fs";

/** The documents whose excerpts are run again. */
export const EXCERPTED = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"] as const;

/** Every document of the docs, by path. */
export const DOCUMENTS: readonly string[] = [
  ...EXCERPTED,
  "CHANGELOG.md",
  "seed/README.md",
  "examples/mappings/README.md",
  ...["docs/adr", "docs/formats"].flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => `${folder}/${name}`),
  ),
];

/** A document's text. */
export function textOf(path: string): string {
  return readFileSync(path, "utf8");
}
