CALL () {
  MATCH (statement:Statement)
  WHERE COUNT {
    MATCH (statement)-[:ABOUT]->(entity)
    WHERE entity:Place
  } > 0 AND statement.id IS NOT NULL
  WITH statement
  ORDER BY statement.id
  LIMIT 25
  CALL (statement) {
    MATCH (statement)-[:ABOUT]->(entity2)
    WHERE NOT (entity2:Event)
    WITH entity2
    ORDER BY entity2.nameKey, entity2.id
    LIMIT 10
    RETURN collect({id: entity2.id, labels: labels(entity2)}) AS about
  }
  RETURN collect({id: statement.id, about: about, aboutTotal: COUNT {
    MATCH (statement)-[:ABOUT]->(entity3)
    WHERE NOT (entity3:Event)
  }}) AS statements
}
RETURN {statements: statements} AS data
