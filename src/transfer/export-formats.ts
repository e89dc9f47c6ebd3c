import type { ExportFormat } from "./export-format.js";
import { JSON_LINES } from "./export-json-lines.js";

/** The formats that a graph is exported in. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [JSON_LINES];
