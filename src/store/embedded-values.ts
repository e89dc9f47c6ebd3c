/**
 * Turns every `bigint` inside a fresh answer of the embedded engine into a number, in place: the engine gives one for an
 * integer past 2^53, where Neo4j's driver gives the nearest number.
 */
export function safeNumbers(answer: object): void {
  const values = answer as Record<string, unknown>; // An array too is read and written by its keys.
  for (const key in values) {
    const value = values[key];
    if (typeof value === "bigint") values[key] = Number(value);
    else if (typeof value === "object" && value !== null) safeNumbers(value);
  }
}
