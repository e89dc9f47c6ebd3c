CALL () {
  MATCH (event:Event)
  MATCH (event)<-[:ABOUT]-(statement)
  WITH DISTINCT event, statement
  WITH statement.id AS value, statement.text AS label, count(*) AS count
  ORDER BY count DESC, value
  LIMIT $facet
  RETURN collect({value: value, label: label, count: count}) AS eventsFacet1
}
CALL () {
  MATCH (event2:Event)
  WHERE COUNT { (event2)<-[:ABOUT]-(statement2) } = 0
  RETURN count(event2) AS eventsFacet1MissingTotal
}
RETURN {eventsFacet1: eventsFacet1, eventsFacet1Missing: eventsFacet1MissingTotal} AS data
