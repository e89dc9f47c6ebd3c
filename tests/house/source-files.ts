import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The TypeScript files under a folder that people wrote: all but `src/generated`. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("src/generated"))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

/** Lines that are neither empty nor comment. */
export function linesOfCode(text: string): number {
  const withoutBlocks = text.replace(/^\s*\/\*[\s\S]*?\*\/\s*$/gm, "");
  return withoutBlocks.split("\n").filter((line) => /\S/.test(line) && !/^\s*\/\//.test(line)).length;
}
