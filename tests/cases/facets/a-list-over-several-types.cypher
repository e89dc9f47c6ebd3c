CALL () {
  MATCH (entity:Entity)
  RETURN count(entity) AS entitiesTotal
}
CALL () {
  MATCH (entity2:Entity)
  WITH entity2.confidence AS item
  WHERE item IS NOT NULL
  WITH item AS value, null AS label, count(*) AS count
  ORDER BY count DESC, value
  LIMIT $facet
  RETURN collect({value: value, label: label, count: count}) AS entitiesFacet1
}
CALL () {
  MATCH (entity3:Entity)
  MATCH (entity3)<-[:ABOUT]-(statement)
  WITH DISTINCT entity3, statement.stance AS item
  WHERE item IS NOT NULL
  WITH item AS value, null AS label, count(*) AS count
  ORDER BY count DESC, value
  LIMIT $facet2
  RETURN collect({value: value, label: label, count: count}) AS entitiesFacet2
}
CALL () {
  MATCH (entity4:Entity)
  WHERE COUNT { (entity4)<-[:ABOUT]-(statement2) } = 0
  RETURN count(entity4) AS entitiesFacet2MissingTotal
}
RETURN {entitiesTotal: entitiesTotal, entitiesFacet1: entitiesFacet1, entitiesFacet2: entitiesFacet2, entitiesFacet2Missing: entitiesFacet2MissingTotal} AS data
