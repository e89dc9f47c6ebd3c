CALL () {
  MATCH (entity:Entity)
  WHERE entity:Person
  RETURN count(entity) AS entitiesTotal
}
CALL () {
  MATCH (entity2:Entity)
  WHERE NOT (entity2:Person)
  RETURN count(entity2) AS entities2Total
}
CALL () {
  MATCH (entity3:Entity)
  WHERE (entity3:Place OR entity3:Source) AND any(item IN $topicsHas WHERE item IN entity3.topics) AND entity3.nameKey IS NOT NULL
  WITH entity3
  ORDER BY entity3.nameKey, entity3.id
  LIMIT 25
  RETURN collect({id: entity3.id}) AS entities3
}
CALL () {
  MATCH (agent:Agent)
  WHERE NOT (agent:Group)
  RETURN count(agent) AS agentsTotal
}
CALL () {
  MATCH (agent2:Agent)
  WHERE false
  RETURN count(agent2) AS agents2Total
}
RETURN {entitiesTotal: entitiesTotal, entities2Total: entities2Total, entities3: entities3, agentsTotal: agentsTotal, agents2Total: agents2Total} AS data
