import { AttestError, invariant, quoted } from "../errors.js";

/** A field's arguments, coerced. */
type Arguments = Readonly<Record<string, unknown>>;

/** How many relationships an answer has at most, between the records it shows. */
export const MOST_LINKS_SHOWN = 5_000;
/** How many relationships stand for one step of a path, at most. */
export const MOST_LINKS_A_STEP = 10;

/** From the least to the most that a number may be, or a list may hold. */
type Range = readonly [number, number];

interface ExplorationLimits {
  readonly ranges: Readonly<Record<string, Range>>;
  /** As how many records and relationships what is found is priced: records at most, relationships about. */
  readonly records: (args: Arguments) => number;
  readonly links: (args: Arguments) => number;
}

const LIMITS: Readonly<Record<string, ExplorationLimits>> = {
  paths: {
    ranges: {
      from: [1, 50],
      to: [1, 50],
      maxLength: [1, 6],
      maxPaths: [1, 50],
      via: [0, 5],
      avoid: [0, 200],
      avoidHubsOver: [1, 1_000_000],
    },
    records: (args) => number(args, "maxPaths") * (number(args, "maxLength") + 1),
    links: (args) => 2 * number(args, "maxPaths") * number(args, "maxLength"),
  },
  neighbourhood: {
    ranges: { ids: [1, 200], depth: [0, 4], limitPerNode: [0, 200], limit: [1, 2_000] },
    records: (args) => number(args, "limit"),
    links: (args) => 2 * number(args, "limit"),
  },
  shared: {
    ranges: { ids: [2, 20], first: [0, 100] },
    records: (args) => length(args, "ids") + 2 * number(args, "first"),
    links: (args) => 4 * number(args, "first"),
  },
  subgraph: {
    ranges: { ids: [0, 2_000] },
    records: (args) => length(args, "ids"),
    links: (args) => 2 * length(args, "ids"),
  },
};

/**
 * As how many records and relationships the answer of a field is priced: as many records as it may have, and about two
 * relationships for each, which is what there are in most answers. There may be more, up to MOST_LINKS_SHOWN or
 * MOST_LINKS_A_STEP; priced as so many no answer of the usual size would be within the cost that an operation may have.
 */
export function explorationSizes(field: string): Pick<ExplorationLimits, "records" | "links"> {
  return limitsOf(field);
}

/** Throws BAD_USER_INPUT for an argument that is out of its range, and for ids that cannot be. */
export function checkExplored(field: string, args: Arguments): void {
  for (const [name, [least, most]] of Object.entries(limitsOf(field).ranges)) {
    const value = args[name];
    if (value === undefined) continue;
    const coordinate = `Query.${field}(${name}:)`;
    if (Array.isArray(value)) checkIds(value, coordinate, least, most);
    else if (typeof value !== "number" || value < least || value > most)
      throw new AttestError(
        "BAD_USER_INPUT",
        `${coordinate} is ${quoted(value)}; give a number from ${least} to ${most}`,
      );
  }
  for (const [one, other, why] of APART) {
    const both = idsOf(args, one).find((id) => idsOf(args, other).includes(id));
    if (both !== undefined)
      throw new AttestError(
        "BAD_USER_INPUT",
        `Query.${field}: ${quoted(both)} stands in ${one} and in ${other}; ${why}, leave it out of one`,
      );
  }
}

/** Arguments of which no id may stand in both, and why. */
const APART = [
  ["from", "to", "a path has two ends"],
  ["from", "avoid", "no path avoids its ends"],
  ["to", "avoid", "no path avoids its ends"],
  ["via", "avoid", "no path leads through what it avoids"],
] as const;

function checkIds(ids: readonly unknown[], coordinate: string, least: number, most: number): void {
  if (new Set(ids).size < least || ids.length > most)
    throw new AttestError(
      "BAD_USER_INPUT",
      `${coordinate} has ${ids.length} ids${new Set(ids).size < ids.length ? ", some of them twice" : ""}; give ${least} to ${most} different ones`,
    );
  for (const id of ids)
    if (typeof id !== "string" || id === "" || id.length > 200)
      throw new AttestError(
        "BAD_USER_INPUT",
        `${coordinate} was given ${quoted(id)}; an id is text of 1 to 200 characters`,
      );
}

/** The ids of an argument, each once, in their order. */
function idsOf(args: Arguments, name: string): readonly string[] {
  const ids = args[name];
  return Array.isArray(ids) ? [...new Set(ids.map(String))] : [];
}

function limitsOf(field: string): ExplorationLimits {
  const limits = LIMITS[field];
  invariant(limits, `${field} has limits`);
  return limits;
}

function number(args: Arguments, name: string): number {
  return Number(args[name]);
}

function length(args: Arguments, name: string): number {
  return idsOf(args, name).length;
}
