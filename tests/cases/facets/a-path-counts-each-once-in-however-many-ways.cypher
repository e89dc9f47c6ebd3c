CALL () {
  MATCH (statement:Statement)
  MATCH (statement)<-[:MADE]-(agent)
  MATCH (agent)-[:MEMBER_OF]->(group)
  WITH DISTINCT statement, group
  WITH group.id AS value, group.name AS label, count(*) AS count
  ORDER BY count DESC, value
  LIMIT $facet
  RETURN collect({value: value, label: label, count: count}) AS statementsFacet1
}
CALL () {
  MATCH (statement2:Statement)
  WHERE COUNT {
    MATCH (statement2)<-[:MADE]-(agent2)
    WHERE NOT (COUNT { (agent2)-[:MEMBER_OF]->(group2) } = 0)
  } = 0
  RETURN count(statement2) AS statementsFacet1MissingTotal
}
RETURN {statementsFacet1: statementsFacet1, statementsFacet1Missing: statementsFacet1MissingTotal} AS data
