import { linkWords } from "../records/words";
import type { ShownLink } from "./shown-link";

/** How a line is drawn: solid, or broken by what its sources leave open. */
export type Pattern = "solid" | "alleged" | "possible" | "allegedAndPossible";

/** Whom a line leads to: those alleged to have attacked, those who were harmed or meant to be, or whatever else. */
export type TieColour = "attacker" | "victim" | "neutral";

/** What a line looks like, by whatever draws it: on the screen, in the legend or into a file. */
export interface TieLook {
  readonly pattern: Pattern;
  readonly colour: TieColour;
  /** Whether an arrow points at the start, at the end, or at both. */
  readonly arrows: readonly [atStart: boolean, atEnd: boolean];
}

/** Dashes and gaps in pixels, one after another; a solid line has none. */
export const DASHES: Readonly<Record<Pattern, readonly number[]>> = {
  solid: [],
  alleged: [7, 4],
  possible: [2, 3],
  allegedAndPossible: [8, 3, 2, 3],
};

/** What each kind of broken line says. */
export const PATTERN_WORDS: Readonly<Record<Exclude<Pattern, "solid">, string>> = {
  alleged: "alleged",
  possible: "possible or doubtful",
  allegedAndPossible: "alleged, and possible or doubtful",
};

/** What each colour but the neutral one says. */
export const COLOUR_WORDS: Readonly<Record<Exclude<TieColour, "neutral">, string>> = {
  attacker: "alleged attacker",
  victim: "victim or target",
};

/** An arrowhead: how long it is, and how far it spreads to each side, in pixels. */
export const ARROW = { length: 9, spread: 4 } as const;

type LookedAt = Pick<ShownLink, "relationship" | "role" | "confidence">;

/** The look of one link, from its start to its end. */
export function linkLook(link: LookedAt): TieLook {
  return { pattern: patternOf([link]), colour: colourOf(link), arrows: [false, isDirected(link)] };
}

/**
 * The look of all that ties two records, from one of them. Attackers and victims come before what else ties them, and the line is
 * broken as those links are, so that nothing sure beside an allegation makes it look sure. Who is said to be both is drawn as
 * neither: the colour would hide the one or the other.
 */
export function tieLook(links: readonly (LookedAt & Pick<ShownLink, "start">)[], start: string): TieLook {
  const colours = new Set(links.map(colourOf));
  const isBoth = colours.has("attacker") && colours.has("victim");
  const colour = isBoth ? "neutral" : (["attacker", "victim"] as const).find((one) => colours.has(one));
  const drawn = isBoth || !colour ? links : links.filter((link) => colourOf(link) === colour);
  const directed = links.filter(isDirected);
  return {
    pattern: patternOf(drawn),
    colour: colour ?? "neutral",
    arrows: [directed.some((link) => link.start !== start), directed.some((link) => link.start === start)],
  };
}

/** The surest of what the line stands for; where one is alleged and another only possible, both. */
function patternOf(links: readonly LookedAt[]): Pattern {
  if (links.some((link) => !isAlleged(link) && !isPossible(link))) return "solid";
  const [alleged, possible] = [links.every(isAlleged), links.every(isPossible)];
  if (alleged === possible) return "allegedAndPossible";
  return alleged ? "alleged" : "possible";
}

function colourOf({ role }: LookedAt): TieColour {
  if (role === "ALLEGED_PERPETRATOR") return "attacker";
  return role === "VICTIM" || role === "TARGET" ? "victim" : "neutral";
}

/** Whether the link says something else from its end than from its start: relatives are related both ways. */
function isDirected({ relationship, role }: LookedAt): boolean {
  return linkWords(relationship, role, true) !== linkWords(relationship, role, false);
}

function isAlleged({ role }: LookedAt): boolean {
  return role?.startsWith("ALLEGED") ?? false;
}

function isPossible({ confidence }: LookedAt): boolean {
  return confidence === "POSSIBLE" || confidence === "DOUBTFUL";
}
