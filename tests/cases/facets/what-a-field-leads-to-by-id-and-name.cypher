CALL () {
  MATCH (statement:Statement)
  MATCH (statement)<-[:MADE]-(agent)
  WITH DISTINCT statement, agent
  WITH agent.id AS value, agent.name AS label, count(*) AS count
  ORDER BY count DESC, value
  LIMIT $facet
  RETURN collect({value: value, label: label, count: count}) AS statementsFacet1
}
CALL () {
  MATCH (statement2:Statement)
  WHERE COUNT { (statement2)<-[:MADE]-(agent2) } = 0
  RETURN count(statement2) AS statementsFacet1MissingTotal
}
RETURN {statementsFacet1: statementsFacet1, statementsFacet1Missing: statementsFacet1MissingTotal} AS data
