import type { Palette } from "../graph/palette";
import type { Scene } from "../graph/scene";
import { COLOUR_WORDS, DASHES, PATTERN_WORDS, type Pattern, type TieColour } from "../graph/tie-look";
import { tieToSvg } from "../graph/tie-to-svg";
import { shapePath } from "../records/shapes";
import { RECORD_TYPES, TYPE_WORDS } from "../records/words";
import { escaped } from "./escaped";

/** Where a drawing is from: what it shows of what, when it was taken, and the address that shows it again. */
export interface Origin {
  readonly shown: string;
  readonly takenOn: string;
  readonly address: string;
}

/** A part of the key: a sample, and the words behind it. */
interface Entry {
  readonly words: string;
  readonly draw: (x: number, y: number) => string;
}

/** What a character of the drawing's font takes at most, on the average of a line, in pixels. */
const CHARACTER = 6.6;
/** What each character takes where all are as wide: none of an address may be cut off. */
const FIXED_CHARACTER = 6.8;
const ROW = 20;
const SAMPLE = 34;
const LINE = 14;

/** What lies under a drawing: what its shapes and lines mean, as far as it has them, and where it is from. */
export function svgKey(
  scene: Scene,
  { shown, takenOn, address }: Origin,
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
  palette: Palette,
): { readonly drawn: string; readonly height: number } {
  const drawn: string[] = [];
  let y = top;
  for (const entries of [typesOf(scene, palette), linesOf(scene, palette)]) {
    let x = left;
    for (const { words, draw } of entries) {
      const takes = SAMPLE + 6 + words.length * CHARACTER + 14;
      if (x > left && x + takes > left + width) [x, y] = [left, y + ROW];
      drawn.push(draw(x, y), text(x + SAMPLE + 6, y + 4, words, palette.text));
      x += takes;
    }
    if (entries.length > 0) y += ROW;
  }
  const sentences = [`${shown}, taken from Attest on ${takenOn}:`, address];
  for (const line of sentences.flatMap((sentence) => cutInto(sentence, Math.floor(width / FIXED_CHARACTER)))) {
    drawn.push(text(left, y + 4, line, palette.quiet, "monospace"));
    y += LINE;
  }
  return { drawn: drawn.join("\n"), height: y - top };
}

function typesOf({ nodes }: Scene, palette: Palette): readonly Entry[] {
  return RECORD_TYPES.filter((type) => nodes.some((node) => node.type === type)).map((type) => ({
    words: TYPE_WORDS[type].many,
    draw: (x, y) => `<path d="${shapePath(type, x + SAMPLE / 2, y, 6)}" fill="${palette.types[type]}"/>`,
  }));
}

/** What broken lines, colours and arrows mean. */
function linesOf({ ties }: Scene, palette: Palette): readonly Entry[] {
  const sample =
    (pattern: Pattern, colour: TieColour, arrow: boolean): Entry["draw"] =>
    (x, y) =>
      tieToSvg(
        { look: { pattern, colour, arrows: [false, arrow] } },
        { position: [x, y], radius: 0 },
        { position: [x + SAMPLE, y], radius: 0 },
        palette,
      );
  const patterns = (Object.keys(DASHES) as readonly Pattern[]).flatMap((pattern): readonly Entry[] =>
    pattern !== "solid" && ties.some(({ look }) => look.pattern === pattern)
      ? [{ words: PATTERN_WORDS[pattern], draw: sample(pattern, "neutral", false) }]
      : [],
  );
  const colours = (["attacker", "victim"] as const)
    .filter((colour) => ties.some(({ look }) => look.colour === colour))
    .map((colour) => ({
      words: COLOUR_WORDS[colour],
      draw: sample(colour === "attacker" ? "alleged" : "solid", colour, false),
    }));
  const arrows = ties.some(({ look }) => look.arrows.includes(true))
    ? [{ words: "from who does it to whom or what", draw: sample("solid", "neutral", true) }]
    : [];
  return [...patterns, ...colours, ...arrows];
}

function text(x: number, y: number, words: string, colour: string, font?: string): string {
  const family = font === undefined ? "" : ` font-family="${font}"`;
  return `<text x="${x}" y="${y}" fill="${colour}"${family}>${escaped(words)}</text>`;
}

/** A text in lines of so many characters at most, none left out; an address has no spaces to be cut at. */
function cutInto(words: string, most: number): readonly string[] {
  return Array.from({ length: Math.ceil(words.length / most) }, (_, at) => words.slice(at * most, (at + 1) * most));
}
