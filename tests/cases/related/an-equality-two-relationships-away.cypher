CALL () {
  MATCH (agent:Agent)
  WHERE agent.name = $nameEq
  MATCH (agent)-[made:MADE]->(statement)
  WHERE made.capacity = $capacityEq
  MATCH (statement)-[:ABOUT]->(entity)
  WHERE statement.stance = $stanceEq
  WITH DISTINCT entity
  WITH entity
  ORDER BY entity.nameKey, entity.id
  LIMIT 25
  RETURN collect({id: entity.id}) AS entities
}
CALL () {
  MATCH (agent2:Agent)
  WHERE agent2.name = $nameEq2
  MATCH (agent2)-[made2:MADE]->(statement2)
  WHERE made2.capacity = $capacityEq2
  MATCH (statement2)-[:ABOUT]->(entity2)
  WHERE statement2.stance = $stanceEq2
  WITH DISTINCT entity2
  RETURN count(entity2) AS entitiesTotal
}
RETURN {entities: entities, entitiesTotal: entitiesTotal} AS data
