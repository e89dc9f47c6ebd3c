CALL () {
  UNWIND $ids AS id
  MATCH (statement:Statement {id: id})
  WITH statement
  LIMIT 1
  CALL (statement) {
    MATCH (statement)-[:ABOUT]->(entity)
    WITH entity
    ORDER BY entity.nameKey, entity.id
    LIMIT 10
    RETURN collect({id: entity.id, eventKind: entity.eventKind, occupation: entity.occupation, labels: labels(entity)}) AS about
  }
  CALL (statement) {
    MATCH (statement)-[:ADDRESSED_TO]->(agent)
    WITH agent
    ORDER BY agent.nameKey, agent.id
    LIMIT 10
    RETURN collect({name: agent.name, labels: labels(agent)}) AS addressedTo
  }
  RETURN collect({about: about, addressedTo: addressedTo}) AS statement2
}
RETURN {statement: statement2} AS data
