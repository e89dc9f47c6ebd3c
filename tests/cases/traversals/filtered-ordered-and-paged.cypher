CALL () {
  UNWIND $ids AS id
  MATCH (group:Group {id: id})
  WITH group
  LIMIT 1
  CALL (group) {
    MATCH (group)-[made:MADE]->(statement)
    WHERE statement.rank <> $rankNe
    WITH statement, made
    ORDER BY statement.madeOnEarliest DESC, statement.id, made.key
    LIMIT 2
    RETURN collect({id: statement.id, edge: {capacity: made.capacity}}) AS statementsMade
  }
  RETURN collect({statementsMade: statementsMade, statementsMadeTotal: COUNT {
    MATCH (group)-[:MADE]->(statement2)
    WHERE statement2.rank <> $rankNe2
  }}) AS group2
}
RETURN {group: group2} AS data
