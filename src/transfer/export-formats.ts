import { CSV } from "./export-csv.js";
import { CYPHER } from "./export-cypher.js";
import type { ExportFormat } from "./export-format.js";
import { FOLLOW_THE_MONEY } from "./export-follow-the-money.js";
import { GEOJSON } from "./export-geojson.js";
import { GEXF } from "./export-gexf.js";
import { GRAPHML } from "./export-graphml.js";
import { JSON_LD } from "./export-json-ld.js";
import { JSON_LINES } from "./export-json-lines.js";

/** The formats that a graph is exported in. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  JSON_LINES,
  CSV,
  JSON_LD,
  FOLLOW_THE_MONEY,
  GRAPHML,
  GEXF,
  GEOJSON,
  CYPHER,
];
