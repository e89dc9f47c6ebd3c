import { dateOf, newBuilder, type GraphBuilder } from "./builder.js";
import type { Graph } from "./graph.js";
import { inventName, inventPerson, inventText } from "./names.js";
import { newRandom, type Random } from "./random.js";

/** The group that 10,000 statements are about, at every size. */
export const HUB = "group-hub";
const HUB_SIZE = 10_000;

/** What part of the nodes is of which type, in hundredths. Every entity has a name, which is a node too. */
const SHARES = { place: 3, group: 2, person: 7, source: 2, event: 10, statement: 44, claim: 4, citation: 4 };

const LEVELS = ["COUNTRY", "PROVINCE", "DISTRICT", "CITY", "SITE"];
const EVENT_KINDS =
  "ATTACK KILLING DISPLACEMENT LOOTING DETENTION PROTEST MEETING DECLARATION AMBUSH RELEASE SHELTERING VOTE".split(" ");
const ROLES = "VICTIM ALLEGED_PERPETRATOR WITNESS TARGET RESPONDER PARTICIPANT PROTECTOR ORGANIZER".split(" ");
const STANCES = "REPORTS ASSERTS TESTIFIES CONDEMNS DENIES ACCUSES DEMANDS WARNS ANNOUNCES APPEALS".split(" ");
const HEDGES = "UNQUALIFIED REPORTEDLY ALLEGEDLY POSSIBLY".split(" ");
const CAPACITIES = "OFFICIAL RESIDENT JOURNALIST MONITOR WITNESS SPOKESPERSON EXPERT".split(" ");
const GROUP_KINDS = "COMMUNITY MILITARY ARMED_GROUP MEDIA STATE MONITOR POLITICAL CIVIL_SOCIETY".split(" ");

/** What the steps of the generation share. */
interface World {
  readonly random: Random;
  readonly builder: GraphBuilder;
  /** How many nodes of a kind there are to be. */
  readonly count: (kind: keyof typeof SHARES) => number;
  readonly places: string[];
  readonly sites: string[];
  readonly groups: string[];
  readonly people: string[];
  readonly sources: string[];
  readonly events: string[];
  readonly statements: string[];
}

/** A graph of so many nodes, the same on every run: few are spoken of much, and most are hardly spoken of. */
export function generate(nodes: number): Graph {
  const random = newRandom(nodes);
  const builder = newBuilder(() => (random.percent(95) ? "PUBLIC" : "PROTECTED"));
  const count = (kind: keyof typeof SHARES): number => Math.round((nodes * SHARES[kind]) / 100);
  const lists = { places: [], sites: [], groups: [], people: [], sources: [], events: [], statements: [] };
  const world: World = { random, builder, count, ...lists };
  addPlaces(world);
  addAgents(world);
  addSources(world);
  addEvents(world);
  addStatements(world);
  addClaims(world);
  addCitations(world);
  return builder.graph;
}

/** A tree: four countries, and about six places in each but the last. */
function addPlaces({ random, builder, count, places, sites }: World): void {
  const total = count("place");
  const parentOf = (index: number): number => Math.floor((index - 4) / 6);
  const depthOf = (index: number): number => (index < 4 ? 0 : 1 + depthOf(parentOf(index)));
  for (let index = 0; index < total; index += 1) {
    const level = LEVELS[Math.min(depthOf(index), LEVELS.length - 1)] ?? "SITE";
    const id = builder.entity("Place", `place-${index}`, inventName(random), {
      level,
      latitude: 30 + random.below(1_000_000) / 100_000,
      longitude: 30 + random.below(1_000_000) / 100_000,
    });
    places.push(id);
    if (index >= total / 3) sites.push(id);
    if (index >= 4)
      builder.relate("WITHIN", id, `place-${parentOf(index)}`, { rank: "NORMAL", ...dateOf("during", null) });
  }
}

function addAgents({ random, builder, count, places, groups, people }: World): void {
  for (let index = 0; index < count("group"); index += 1) {
    const id = index === 0 ? HUB : `group-${index}`;
    groups.push(
      builder.entity("Group", id, `${inventName(random)} Council`, {
        groupKind: random.skewed(GROUP_KINDS),
        anonymous: random.percent(10),
        ...dateOf("founded", null),
        ...dateOf("dissolved", null),
      }),
    );
  }
  const present = (): Readonly<Record<string, string | bigint>> => ({ role: "resident", ...absentSpan() });
  for (let index = 0; index < count("person"); index += 1) {
    const id = builder.entity("Person", `person-${index}`, inventPerson(random), {
      nationalities: [],
      ...dateOf("birthDate", random.percent(50) ? `${1930 + random.below(75)}` : null),
      ...dateOf("deathDate", null),
    });
    people.push(id);
    const group = random.skewed(groups);
    if (random.percent(80)) builder.relate("MEMBER_OF", id, group, { rank: "NORMAL", ...absentSpan() });
    if (random.percent(60)) builder.relate("BASED_IN", id, random.skewed(places), present());
  }
  for (const group of groups) builder.relate("BASED_IN", group, random.skewed(places), present());
}

function absentSpan(): Readonly<Record<string, bigint>> {
  return dateOf("during", null) as Readonly<Record<string, bigint>>; // A date that is not there has bounds alone.
}

function addSources({ random, builder, count, groups, people, sources }: World): void {
  for (let index = 0; index < count("source"); index += 1) {
    const id = builder.entity("Source", `source-${index}`, inventText(random, 6), {
      sourceKind: random.skewed(["ARTICLE", "REPORT", "SOCIAL_POST", "VIDEO"]),
      language: "en",
      url: `https://example.org/${index}`,
      ...dateOf("publishedOn", dayOf(random)),
    });
    builder.relate("PUBLISHED", random.skewed(groups), id);
    if (random.percent(70)) builder.relate("AUTHORED", random.skewed(people), id);
    if (index > 0 && random.percent(30)) builder.relate("DERIVED_FROM", id, random.skewed(sources));
    sources.push(id);
  }
}

/** A day of ten years, a month where the source gives no more. */
function dayOf(random: Random): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const month = `${2016 + random.below(10)}-${two(1 + random.below(12))}`;
  return random.percent(10) ? month : `${month}-${two(1 + random.below(28))}`;
}

function addEvents({ random, builder, count, sites, places, groups, people, events }: World): void {
  for (let index = 0; index < count("event"); index += 1) {
    const kind = random.skewed(EVENT_KINDS);
    const name = `${kind.slice(0, 1)}${kind.slice(1).toLowerCase()} at ${inventName(random)}`;
    const id = builder.entity("Event", `event-${index}`, name, {
      eventKind: kind,
      description: inventText(random, 20),
      ...dateOf("when", random.percent(3) ? null : dayOf(random)),
    });
    builder.relate("OCCURRED_AT", id, random.skewed(sites));
    if (random.percent(25)) builder.relate("OCCURRED_AT", id, random.skewed(places));
    for (let agents = 1 + random.below(5); agents > 0; agents -= 1)
      builder.relate("PARTICIPATED_IN", random.percent(60) ? random.skewed(people) : random.skewed(groups), id, {
        role: random.skewed(ROLES),
      });
    if (index > 0 && random.percent(30)) builder.relate("PART_OF", id, random.skewed(events));
    if (index > 0 && random.percent(20)) builder.relate("EVENT_TIE", id, random.pick(events), { kind: "FOLLOWED" });
    events.push(id);
  }
}

function addStatements({ random, builder, count, groups, people, places, events, statements }: World): void {
  for (let index = 0; index < count("statement"); index += 1) {
    const id = builder.record("Statement", `statement-${index}`, {
      text: inventText(random, 25),
      language: "en",
      stance: random.skewed(STANCES),
      hedge: random.skewed(HEDGES),
      rank: "NORMAL",
      ...dateOf("madeOn", dayOf(random)),
    });
    const speaker = random.percent(50) ? random.skewed(people) : random.skewed(groups);
    builder.relate("MADE", speaker, id, { capacity: random.skewed(CAPACITIES), pseudonymised: random.percent(10) });
    if (index < HUB_SIZE) builder.relate("ABOUT", id, HUB);
    builder.relate("ABOUT", id, random.skewed(events));
    // The hub has its 10,000 at every size.
    const other = random.percent(50) ? random.skewed(groups.slice(1)) : random.skewed(places);
    if (random.percent(20)) builder.relate("ABOUT", id, other);
    if (index > 0 && random.percent(15))
      builder.relate(random.pick(["SUPPORTS", "CONTRADICTS", "REPEATS"]), id, random.skewed(statements), {
        basis: "Both name the same day and the same place.",
      });
    statements.push(id);
  }
}

function addClaims({ random, builder, count, events, statements }: World): void {
  for (let index = 0; index < count("claim"); index += 1) {
    const best = random.below(200);
    const id = builder.record("QuantityClaim", `claim-${index}`, {
      measure: random.skewed(["KILLED", "INJURED", "DISPLACED", "DETAINED"]),
      best: BigInt(best),
      verbatim: String(best),
      rank: "NORMAL",
      ...dateOf("cumulativeTo", null),
    });
    builder.relate("CLAIMS", random.pick(statements), id);
    builder.relate("COUNTS", id, random.skewed(events));
  }
}

function addCitations({ random, builder, count, sources, events, statements }: World): void {
  for (let index = 0; index < count("citation"); index += 1)
    builder.citation(
      `citation:${index}`,
      random.skewed(sources),
      random.pick(random.percent(50) ? events : statements),
    );
}
