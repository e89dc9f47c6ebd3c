CALL () {
  MATCH (entity:Entity)
  WHERE entity.marking IN ['PUBLIC'] AND (entity:Event OR entity:Person) AND entity.nameKey >= $from1 AND (entity.nameKey > $from1 OR entity.id > $from2)
  WITH entity
  ORDER BY entity.nameKey, entity.id
  LIMIT 5
  RETURN collect({id: entity.id, labels: labels(entity)}) AS entities
}
CALL () {
  MATCH (entity2:Entity)
  WHERE entity2.marking IN ['PUBLIC'] AND (entity2:Event OR entity2:Person)
  RETURN count(entity2) AS entitiesTotal
}
RETURN {entities: entities, entitiesTotal: entitiesTotal} AS data
