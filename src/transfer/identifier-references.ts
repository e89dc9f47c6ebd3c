import { identifierId } from "./check-owned.js";
import type { Line } from "./import-source.js";

/** A record by what another register calls it, which may stand wherever a line has an id. */
export interface IdentifierReference {
  readonly scheme: string;
  readonly value: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Whether a line names a record by an identifier, `{"scheme":"wikidata","value":"Q1"}`, where an id might stand. */
export function refersByIdentifier(fields: Fields): boolean {
  return referencesIn(fields).length > 0;
}

/** All that a line names so. */
export function referencesIn(fields: Fields): readonly IdentifierReference[] {
  const { id, start, end, citations } = fields;
  const cited = Array.isArray(citations)
    ? citations.filter(isFields).flatMap((each) => [each["source"], each["statement"]])
    : [];
  return [id, start, end, ...cited].map(referenceAt).filter((reference) => reference !== null);
}

/** What stands where an id might, if it is such a name. */
export function referenceAt(value: unknown): IdentifierReference | null {
  if (!isFields(value)) return null;
  const { scheme, value: text } = value;
  return typeof scheme === "string" && typeof text === "string" ? { scheme, value: text } : null;
}

/** The id of the identifier's own node. */
export function keyOf({ scheme, value }: IdentifierReference): string {
  return identifierId(scheme, value);
}

/** A line with the ids of `owners`, by the identifier's node, in place of such names; a node gets the one that it is named by. */
export function withOwners(line: Line, owners: ReadonlyMap<string, string | null>): Line {
  const idOf = (value: unknown): unknown => {
    const reference = referenceAt(value);
    return reference ? (owners.get(keyOf(reference)) ?? value) : value;
  };
  const { fields } = line;
  const replaced = Object.fromEntries(
    ["id", "start", "end"].filter((name) => name in fields).map((name) => [name, idOf(fields[name])]),
  );
  const own = referenceAt(fields["id"]);
  return {
    ...line,
    raw: line.raw ?? fields,
    fields: {
      ...fields,
      ...replaced,
      ...(own ? { identifiers: withIdentifier(fields["identifiers"], own) } : {}),
      ...(Array.isArray(fields["citations"]) ? { citations: fields["citations"].map(resolvedCitation(idOf)) } : {}),
    },
  };
}

function resolvedCitation(idOf: (value: unknown) => unknown): (citation: unknown) => unknown {
  return (citation) => {
    if (!isFields(citation)) return citation;
    const names = ["source", "statement"].filter((name) => name in citation);
    return { ...citation, ...Object.fromEntries(names.map((name) => [name, idOf(citation[name])])) };
  };
}

function withIdentifier(identifiers: unknown, { scheme, value }: IdentifierReference): unknown {
  if (identifiers === undefined || identifiers === null) return [{ scheme, value }];
  if (!Array.isArray(identifiers)) return identifiers;
  const listed = identifiers.some((each) => isFields(each) && each["scheme"] === scheme && each["value"] === value);
  return listed ? identifiers : [...(identifiers as readonly unknown[]), { scheme, value }];
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
