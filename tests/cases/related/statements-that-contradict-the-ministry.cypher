CALL () {
  MATCH (agent:Agent)
  WHERE agent.id = $idEq
  MATCH (agent)-[:MADE]->(statement)
  MATCH (statement)-[:CONTRADICTS]-(statement2)
  WITH DISTINCT statement2
  WITH statement2
  ORDER BY statement2.id
  LIMIT 25
  RETURN collect({id: statement2.id}) AS statements
}
RETURN {statements: statements} AS data
