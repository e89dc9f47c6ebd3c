CALL () {
  MATCH (entity:Entity)
  WHERE any(item IN $topicsHas WHERE item IN entity.topics) AND entity.nameKey IS NOT NULL
  WITH entity
  ORDER BY entity.nameKey, entity.id
  LIMIT 25
  CALL (entity) {
    MATCH (entity)-[:BASED_IN]->(place)
    WHERE (entity:Group OR entity:Person)
    WITH place
    ORDER BY place.nameKey, place.id
    LIMIT 10
    RETURN collect({id: place.id}) AS basedIn
  }
  RETURN collect({id: entity.id, groupKind: entity.groupKind, level: entity.level, latitude: entity.latitude, labels: labels(entity), statementsMadeTotal: COUNT { (entity)-[:MADE]->(statement) }, basedIn: basedIn}) AS entities
}
RETURN {entities: entities} AS data
