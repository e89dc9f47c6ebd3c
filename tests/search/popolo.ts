import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";

const DATA = resolve("../shared/data");

/** A person, group or place of a legislature, with every name that the file has for it. */
export interface NamedRecord {
  readonly id: string;
  readonly names: readonly string[];
}

/** Why the legislatures cannot be read here; null where they can. */
export function popoloTrouble(): string | null {
  return existsSync(join(DATA, "popolo")) ? null : `there is no ${join(DATA, "popolo")}`;
}

/** Every person, group and place of the eight legislatures in `../shared/data/popolo`. */
export function readPopolo(): readonly NamedRecord[] {
  const folder = join(DATA, "popolo");
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".json"));
  return paths.toSorted().flatMap((path) => {
    const file = JSON.parse(readFileSync(join(folder, path), "utf8")) as PopoloFile;
    return [...(file.persons ?? []), ...(file.organizations ?? []), ...(file.areas ?? [])].map((record) => ({
      id: `${path}/${record.id}`,
      names: [...new Set([record.name, ...(record.other_names ?? []).map(({ name }) => name)])],
    }));
  });
}

/** The names of the 49,484 people in `../shared/data/large`, or as many invented ones where that is missing. */
export function readManyNames(): { readonly names: readonly string[]; readonly from: string } {
  const path = join(DATA, "large/nodes.csv.gz");
  if (!existsSync(path)) return { names: inventedNames(49_484), from: "invented" };
  const person = /^[^,"\n]+,Person,(?:"((?:[^"]|"")*)"|([^,\n]*)),/gm;
  const matches = gunzipSync(readFileSync(path)).toString("utf8").matchAll(person);
  const names = Array.from(matches, ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "");
  return { names, from: "../shared/data/large" };
}

/** Whether all letters of a text are of one of the scripts. */
export function isWrittenIn(text: string, ...scripts: readonly Script[]): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length > 0 && letters.every((letter) => scripts.some((script) => SCRIPTS[script].test(letter)));
}

type Script = keyof typeof SCRIPTS;
const SCRIPTS = {
  Latin: /[\p{Script=Latin}\p{Script=Common}]/u,
  Arabic: /[\p{Script=Arabic}\p{Script=Common}]/u,
  Cyrillic: /[\p{Script=Cyrillic}\p{Script=Common}]/u,
};

interface PopoloFile {
  readonly persons?: readonly PopoloRecord[];
  readonly organizations?: readonly PopoloRecord[];
  readonly areas?: readonly PopoloRecord[];
}
interface PopoloRecord {
  readonly id: string;
  readonly name: string;
  readonly other_names?: readonly { readonly name: string }[];
}

function inventedNames(count: number): readonly string[] {
  const syllables = "ba ra mi sha ko len dro van tu sel gor pa nie zha kir mon del fi hu yas".split(" ");
  const word = (seed: number): string =>
    [seed, seed * 7, seed * 31].map((part) => syllables[(part >> 3) % syllables.length]).join("");
  return Array.from({ length: count }, (_, at) => `${word(at * 37 + 11)} ${word(at * 101 + 5)}`);
}
