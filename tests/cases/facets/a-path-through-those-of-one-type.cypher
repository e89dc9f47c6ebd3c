CALL () {
  MATCH (statement:Statement)
  MATCH (statement)-[:ABOUT]->(entity)
  WHERE entity:Person
  WITH DISTINCT statement, entity
  WITH entity.id AS value, entity.name AS label, count(*) AS count
  ORDER BY count DESC, value
  LIMIT $facet
  RETURN collect({value: value, label: label, count: count}) AS statementsFacet1
}
CALL () {
  MATCH (statement2:Statement)
  WHERE COUNT {
    MATCH (statement2)-[:ABOUT]->(entity2)
    WHERE entity2:Person
  } = 0
  RETURN count(statement2) AS statementsFacet1MissingTotal
}
CALL () {
  MATCH (statement3:Statement)
  MATCH (statement3)-[:ABOUT]->(entity3)
  WHERE entity3:Event
  WITH DISTINCT statement3, entity3.confidence AS item
  WHERE item IS NOT NULL
  WITH item AS value, null AS label, count(*) AS count
  ORDER BY count DESC, value
  LIMIT $facet2
  RETURN collect({value: value, label: label, count: count}) AS statementsFacet2
}
CALL () {
  MATCH (statement4:Statement)
  WHERE COUNT {
    MATCH (statement4)-[:ABOUT]->(entity4)
    WHERE entity4:Event
  } = 0
  RETURN count(statement4) AS statementsFacet2MissingTotal
}
RETURN {statementsFacet1: statementsFacet1, statementsFacet1Missing: statementsFacet1MissingTotal, statementsFacet2: statementsFacet2, statementsFacet2Missing: statementsFacet2MissingTotal} AS data
