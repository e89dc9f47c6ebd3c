import { linkKey } from "../graph/shown-link";
import type { Visible } from "../graph/visible";
import type { Filters } from "../state/picture";

type Shown = Pick<Visible, "records" | "links">;

/** The GraphQL that asks for what is visible: the records by their ids, and what ties them; and which filters it is under. */
export function asQuery({ records, links }: Shown, filters: Filters): string {
  const ids = records.map(({ id }) => JSON.stringify(id));
  const along = alongOf(links, filters);
  // Where the filters leave no relationship, there are no kinds to ask for: all would be answered.
  const wantsLinks = links.length > 0 || !filtersLinks(filters);
  const notes = sayFilters(filters, wantsLinks).map((note) => `# ${note}\n`);
  return `# What the explorer showed: ${records.length} records, and what ties them to each other.
${notes.join("")}query Shown {
  subgraph(ids: [${ids.join(", ")}]${along === null ? "" : `, along: [${along}]`}) {
    nodes {
      __typename
      id
      ... on Entity {
        name
      }
      ... on Statement {
        text
        stance
        hedge
      }
      ... on QuantityClaim {
        verbatim
        statement {
          stance
          hedge
        }
      }
    }
${wantsLinks ? RELATIONSHIPS : ""}    truncated
  }
}
`;
}

const RELATIONSHIPS = `    relationships {
      relationshipId
      relationship
      role
      confidence
      start {
        id
      }
      end {
        id
      }
      citations {
        locator
        source {
          name
        }
      }
    }
`;

/** The playground's address with that query in it; it stays in the browser, as all after `#` does. */
export function queryAddress(visible: Shown, filters: Filters): string {
  return `/graphql#query=${encodeURIComponent(asQuery(visible, filters))}`;
}

function filtersLinks({ linksOff, leastConfidence }: Filters): boolean {
  return linksOff.length > 0 || leastConfidence !== null;
}

/** What `subgraph` may go along, where kinds are off or only sure links are wanted; null where all is, or nothing is left. */
function alongOf(links: Shown["links"], filters: Filters): string | null {
  if (links.length === 0 || !filtersLinks(filters)) return null;
  const { linksOff, leastConfidence } = filters;
  const sure = leastConfidence === null ? "" : `leastConfidence: ${leastConfidence}`;
  if (linksOff.length === 0) return `{ ${sure} }`;
  const kinds = new Map(links.map((link) => [linkKey(link), link]));
  const wheres = [...kinds.values()].map(({ relationship, role }) =>
    [`relationships: [${relationship}]`, `roles: [${JSON.stringify(role)}]`, ...(sure === "" ? [] : [sure])].join(", "),
  );
  return wheres.map((where) => `{ ${where} }`).join(", ");
}

/** What each filter in force means for the query, in a sentence. */
function sayFilters({ typesOff, linksOff, leastConfidence, brush }: Filters, wantsLinks: boolean): readonly string[] {
  const byIds = "by asking for these ids only";
  const byAlong = wantsLinks ? "by `along`" : "by asking for none, since none was left";
  return [
    ...(typesOff.length > 0 ? [`Types left out, ${byIds}: ${typesOff.join(", ")}.`] : []),
    ...(brush ? [`Time, ${byIds}: ${brush.from} to ${brush.to}, or no date.`] : []),
    ...(linksOff.length > 0 ? [`Kinds of relationships left out, ${byAlong}: ${linksOff.join(", ")}.`] : []),
    ...(leastConfidence ? [`Records at least ${leastConfidence}, ${byIds}; relationships, ${byAlong}.`] : []),
  ];
}
