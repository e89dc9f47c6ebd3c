CALL () {
  MATCH (name:Name)
  WHERE name.value = $valueEq
  MATCH (name)<-[:HAS_NAME]-(place:Place)
  WITH DISTINCT place
  WITH place
  ORDER BY place.nameKey, place.id
  LIMIT 25
  RETURN collect({name: place.name}) AS places
}
CALL () {
  MATCH (entity:Entity)
  WHERE COUNT {
    MATCH (entity)-[:HAS_IDENTIFIER]->(identifier)
    WHERE identifier.scheme = $schemeEq AND identifier.value STARTS WITH $valueStartsWith
  } > 0 AND entity.nameKey IS NOT NULL
  WITH entity
  ORDER BY entity.nameKey, entity.id
  LIMIT 25
  RETURN collect({name: entity.name}) AS entities
}
CALL () {
  MATCH (entity2:Entity)
  WHERE COUNT {
    MATCH (entity2)-[:HAS_NAME]->(name2)
    WHERE name2.script = $scriptEq
  } > 0
  RETURN count(entity2) AS entities2Total
}
RETURN {places: places, entities: entities, entities2Total: entities2Total} AS data
