import { distinct, partsOf, rowsOf, type Counts, type Row } from "./shared-data.js";

const FALSE = ["false", "pants-on-fire", "4-pinocchios", "3-pinocchios", "mostly-false", "no-evidence"];
const TRUE = ["mostly-true", "somewhat-true"];

/** What `examples/mappings/factopolis.yaml` has to make, counted in the files by plain means. */
export function expectFactopolis(): Counts {
  const table = (name: string): readonly Row[] => rowsOf(`factopolis/${name}.csv`);
  const [people, claims, quotes, checks] = [table("people"), table("claims"), table("quotes"), table("checks")];
  const [retractions, sources] = [table("retractions"), table("sources")];
  const subjects = claims.flatMap(({ subjects }) => partsOf(subjects?.replace(/[[\]']/g, ""), /[;,]/));
  const about = subjects.filter((subject) => subject !== "terrorism");
  const issuers = retractions.flatMap(({ issuer }) => partsOf(issuer, "\n"));
  const offices = issuers.filter((issuer) => issuer.endsWith("office"));
  const negated = claims.filter(({ negative }) => negative !== "").length;
  const rated = (ratings: readonly string[]): number =>
    checks.filter(({ rating = "" }) => ratings.includes(rating.toLowerCase())).length;
  return {
    Person: distinct([...people.map(({ id = "" }) => id), ...about]) + distinct(issuers) - distinct(offices),
    Group:
      1 +
      distinct(people.flatMap(({ groups }) => partsOf(groups))) +
      distinct(checks.map(({ checker = "" }) => checker.toLowerCase())) +
      distinct(offices),
    Source:
      1 +
      distinct([
        ...sources.map(
          ({ url, type, media_id, quote, position }) =>
            url?.toLowerCase() || (media_id ? `${type}/${media_id}` : `${quote}/${position}`),
        ),
        ...[...checks, ...retractions].map(({ url = "" }) => url.toLowerCase()).filter((url) => url !== ""),
      ]),
    Statement: quotes.length + claims.length + negated + checks.length + retractions.length,
    MEMBER_OF: people.flatMap(({ groups }) => partsOf(groups)).length,
    ABOUT: about.length + checks.length,
    MADE: quotes.length + negated + checks.length + retractions.length,
    CONTRADICTS: negated + rated(FALSE),
    SUPPORTS: quotes.flatMap(({ claims }) => partsOf(claims)).length + rated(TRUE),
    RETRACTS: retractions.length,
    PUBLISHED: distinct(checks.map(({ checker = "", url = "" }) => `${checker} ${url}`.toLowerCase())),
  };
}
