import { distinct, rowsOf, type Counts, type Row } from "./shared-data.js";

/** What `examples/mappings/ucdp-ged.yaml` has to make, counted in the file by plain means. */
export function expectUcdpGed(): Counts {
  const rows = rowsOf("ucdp-ged/ged-sample.csv");
  const claims = rows.length + rows.flatMap(deathsOf).filter((deaths) => deaths !== "0").length;
  const articles = rows.flatMap((row) => articlesOf(row).map((article) => ({ entry: row["id"], ...article })));
  const named = articles.filter(({ office }) => office !== null);
  return {
    Event: rows.length,
    Statement: rows.length,
    QuantityClaim: claims,
    Place: distinct(rows.flatMap((row) => placesOf(row).map(({ id }) => id))),
    Source: 1 + rows.length + distinct(articles.map(({ id }) => id)),
    OCCURRED_AT: rows.length,
    PARTICIPATED_IN: 2 * rows.length,
    ABOUT: rows.length,
    CLAIMS: claims,
    COUNTS: claims,
    WITHIN: distinct(
      rows.flatMap((row) => placesOf(row).flatMap(({ id, within }) => (within === null ? [] : [`${id} > ${within}`]))),
    ),
    DERIVED_FROM: distinct(articles.map(({ entry, id }) => `${entry} > ${id}`)),
    PUBLISHED: 1 + distinct(named.map(({ office, id }) => `${office} > ${id}`)),
  };
}

function deathsOf(row: Row): readonly string[] {
  return ["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown"].map((column) => row[column] ?? "");
}

/** The places of a row, from the country down, and what each lies in. */
function placesOf(row: Row): readonly { readonly id: string; readonly within: string | null }[] {
  const { country_id: country = "", adm_1: first = "", adm_2: second = "", where_prec: precision = "" } = row;
  const chain = [country];
  if (first !== "") chain.push(`${country}|${first}`);
  if (second !== "") chain.push(`${country}|${first}|${second}`);
  const places = chain.map((id, index) => ({ id, within: chain[index - 1] ?? null }));
  if (!["1", "2", "5", "7"].includes(precision)) return places;
  const spot = `${country}|${first}|${second}|${row["where_coordinates"]}`;
  return [...places, { id: spot, within: precision === "7" ? null : (chain.at(-1) ?? null) }];
}

/** The same as the mapping's table of spellings has it, of those who are also offices. */
const SPELT: Readonly<Record<string, string>> = {
  "el heraldo de juarez": "El Heraldo de Juárez",
  "syrian observatory for human rights": "SOHR",
  "syrian observatory for hr": "SOHR",
  amnesty: "Amnesty International",
  "icg crisiswatch": "Crisis Watch",
  "nigera watch": "Nigeria Watch",
};

function articlesOf(row: Row): readonly { readonly office: string | null; readonly id: string }[] {
  const { source_office: offices = "", source_date: dates = "", source_article: article = "" } = row;
  if (offices === "") return [{ office: null, id: article.trim() }];
  const each = offices.split(";").map((office) => SPELT[office.trim().toLowerCase()] ?? office.trim());
  return each.map((office, index) => ({ office: office.toLowerCase(), id: `${office} ${dates.split(";")[index]}` }));
}

/** How many events have side A as an alleged perpetrator: those of one-sided violence, and no other. */
export function expectAllegedPerpetrators(): number {
  return rowsOf("ucdp-ged/ged-sample.csv").filter((row) => row["type_of_violence"] === "3").length;
}

/** How many events do not say who counted. */
export function expectUnnamed(): number {
  return rowsOf("ucdp-ged/ged-sample.csv").filter((row) => !/[a-z]/i.test(row["source_original"] ?? "")).length;
}

/** How many places have a point of their own: those whose where_prec is 1 or 2 where the place comes first. */
export function expectPlaced(): number {
  const rows = rowsOf("ucdp-ged/ged-sample.csv").filter((row) => /^[1257]$/.test(row["where_prec"] ?? ""));
  const first = new Map<string, string | undefined>();
  for (const row of rows) {
    const id = [row["country_id"], row["adm_1"], row["adm_2"], row["where_coordinates"]].join("|");
    if (!first.has(id)) first.set(id, row["where_prec"]);
  }
  return [...first.values()].filter((precision) => precision === "1" || precision === "2").length;
}

/** How many events are of one day, of some day between two, and of all days from one to another. */
export function expectForms(): Counts {
  const rows = rowsOf("ucdp-ged/ged-sample.csv");
  const long = rows.filter((row) => row["date_start"] !== row["date_end"]);
  const clear = long.filter((row) => row["event_clarity"] === "1").length;
  return { day: rows.length - long.length, "some day": clear, span: long.length - clear };
}

/** How many sides there are; civilians are none. */
export function expectSides(): number {
  const rows = rowsOf("ucdp-ged/ged-sample.csv");
  const second = rows.filter((row) => row["type_of_violence"] !== "3");
  return distinct([
    ...rows.map((row) => row["side_a_new_id"] ?? ""),
    ...second.map((row) => row["side_b_new_id"] ?? ""),
  ]);
}
