import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A file's name within its folder, and its text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** A path within the package, whether this module runs from `src` or from `dist`. */
export function packagePath(...parts: readonly string[]): string {
  return join(fileURLToPath(new URL("../..", import.meta.url)), ...parts);
}

/** The files of a folder of the package that end so, by name; none where the folder is missing. */
export async function readPackageFiles(folder: string, ending: string): Promise<readonly TextFile[]> {
  const directory = packagePath(folder);
  const names = await readdir(directory).catch(() => []);
  const wanted = names.filter((name) => name.endsWith(ending)).sort();
  return Promise.all(wanted.map(async (name) => ({ name, text: await readFile(join(directory, name), "utf8") })));
}

/** The version in package.json. */
export async function packageVersion(): Promise<string> {
  // npm itself would refuse a package.json without one.
  const { version } = JSON.parse(await readFile(packagePath("package.json"), "utf8")) as { version: string };
  return version;
}
