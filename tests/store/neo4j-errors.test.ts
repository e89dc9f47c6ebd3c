import { expect, test } from "vitest";
import { isOutOfMemory, neo4jError } from "../../src/store/neo4j-errors.js";

test.each([
  ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "STORE_FAILED"],
  ["Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "DEADLINE_EXCEEDED"],
  ["Neo.ClientError.Security.Unauthorized", "STORE_UNAVAILABLE"],
  ["Neo.ClientError.Database.DatabaseNotFound", "STORE_UNAVAILABLE"],
  ["ServiceUnavailable", "STORE_UNAVAILABLE"],
  ["SessionExpired", "STORE_UNAVAILABLE"],
  ["Neo.ClientError.Schema.ConstraintValidationFailed", "STORE_CONFLICT"],
  ["Neo.TransientError.Transaction.DeadlockDetected", "STORE_CONFLICT"],
  ["Neo.ClientError.Statement.SyntaxError", "STORE_FAILED"],
])("%s is %s", (code, expected) => {
  const cause = Object.assign(new Error("it said so"), { code });
  expect(neo4jError(cause)).toMatchObject({ code: expected, cause });
});

test("a pool of which every connection is in use is busy, not down", () => {
  const cause = new Error(
    "Connection acquisition timed out in 1700 ms. Pool status: Active conn count = 100, Idle conn count = 0.",
  );
  expect(neo4jError(cause).code).toBe("STORE_BUSY");
});

test("running out of memory is told apart, so that it is not tried again", () => {
  expect(isOutOfMemory({ code: "Neo.TransientError.General.TransactionMemoryLimit" })).toBe(true);
  expect(isOutOfMemory({ code: "Neo.TransientError.Transaction.DeadlockDetected" })).toBe(false);
});
