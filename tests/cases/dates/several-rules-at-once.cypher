CALL () {
  MATCH (statement:Statement)
  WHERE statement.madeOnEarliest > $madeOnEarliest AND statement.madeOnEarliest < $madeOnEarliest2 AND statement.madeOnEarliest < $madeOnEarliest3 AND statement.madeOnLatest < $madeOnLatest AND statement.madeOnEarliest >= $madeOnEarliest4 AND statement.madeOnEarliest <= $madeOnEarliest5 AND statement.madeOnLatest <= $madeOnLatest2 AND statement.id IS NOT NULL
  WITH statement
  ORDER BY statement.id
  LIMIT 25
  RETURN collect({id: statement.id}) AS statements
}
RETURN {statements: statements} AS data
