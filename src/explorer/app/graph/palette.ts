import type { RecordType } from "../../../generated/operations";
import { RECORD_TYPES } from "../records/words";
import type { TieColour } from "./tie-look";

/** The colours of the theme that takes effect, as canvas and WebGL need them. */
export interface Palette {
  readonly types: Readonly<Record<RecordType, string>>;
  readonly text: string;
  readonly quiet: string;
  readonly surface: string;
  readonly raised: string;
  readonly ties: Readonly<Record<TieColour, string>>;
  readonly accent: string;
}

/** Reads the colours from the page's style. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(name).trim();
  const types = RECORD_TYPES.map((type) => [type, read(`--type-${type.toLowerCase().replaceAll("_", "-")}`)]);
  return {
    // One entry for each type, as the list of types has them.
    types: Object.fromEntries(types) as Record<RecordType, string>,
    text: read("--text"),
    quiet: read("--text-quiet"),
    surface: read("--surface"),
    raised: read("--surface-raised"),
    ties: { attacker: read("--tie-attacker"), victim: read("--tie-victim"), neutral: read("--tie") },
    accent: read("--accent"),
  };
}
