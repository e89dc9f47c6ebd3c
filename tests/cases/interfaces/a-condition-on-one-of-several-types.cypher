CALL () {
  MATCH (entity:Entity)
  WHERE entity:Person AND any(item IN $nationalitiesHas WHERE item IN entity.nationalities) AND entity.id IS NOT NULL
  WITH entity
  ORDER BY entity.id, entity.id
  LIMIT 25
  RETURN collect({id: entity.id}) AS entities
}
CALL () {
  MATCH (agent:Agent)
  WHERE ((agent:Group AND agent.groupKind = $groupKindEq) OR (agent:Person AND agent.occupation = $occupationEq)) AND agent.id IS NOT NULL
  WITH agent
  ORDER BY agent.id, agent.id
  LIMIT 25
  RETURN collect({id: agent.id}) AS agents
}
CALL () {
  MATCH (entity2:Entity)
  WHERE entity2:Person AND entity2:Group
  RETURN count(entity2) AS entities2Total
}
CALL () {
  MATCH (agent2:Agent)
  WHERE NOT (agent2:Group)
  RETURN count(agent2) AS agents2Total
}
CALL () {
  MATCH (statement:Statement)
  WHERE COUNT {
    MATCH (statement)-[:ABOUT]->(entity3)
    WHERE entity3:Event AND entity3.eventKind = $eventKindEq
  } > 0 AND statement.id IS NOT NULL
  WITH statement
  ORDER BY statement.id
  LIMIT 25
  RETURN collect({id: statement.id}) AS statements
}
CALL () {
  MATCH (statement2:Statement)
  WHERE COUNT {
    MATCH (statement2)-[:ABOUT]->(entity4)
    WHERE NOT (entity4:Group AND entity4.groupKind <> $groupKindNe)
  } = 0 AND statement2.id IS NOT NULL
  WITH statement2
  ORDER BY statement2.id
  LIMIT 25
  RETURN collect({id: statement2.id}) AS statements2
}
CALL () {
  MATCH (entity5:Entity)
  WHERE entity5.confidence = $confidenceEq AND entity5:Source AND entity5.sourceKind = $sourceKindEq AND entity5.id IS NOT NULL
  WITH entity5
  ORDER BY entity5.id, entity5.id
  LIMIT 25
  RETURN collect({id: entity5.id}) AS entities3
}
RETURN {entities: entities, agents: agents, entities2Total: entities2Total, agents2Total: agents2Total, statements: statements, statements2: statements2, entities3: entities3} AS data
