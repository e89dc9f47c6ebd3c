CALL () {
  MATCH (entity:Entity)
  WHERE entity.nameKey IS NOT NULL
  WITH entity
  ORDER BY entity.nameKey, entity.id
  LIMIT 12
  RETURN collect({name: entity.name, labels: labels(entity)}) AS entities
}
RETURN {entities: entities} AS data
