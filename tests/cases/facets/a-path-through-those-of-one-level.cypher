CALL () {
  MATCH (event:Event)
  MATCH (event)-[:OCCURRED_AT]->(place)
  MATCH (place)-[:WITHIN*0..16]->(place2)
  WHERE place2.level = $level
  WITH DISTINCT event, place2
  WITH place2.id AS value, place2.name AS label, count(*) AS count
  ORDER BY count DESC, value
  LIMIT $facet
  RETURN collect({value: value, label: label, count: count}) AS eventsFacet1
}
CALL () {
  MATCH (event2:Event)
  WHERE COUNT {
    MATCH (event2)-[:OCCURRED_AT]->(place3)
    WHERE NOT (COUNT {
      MATCH (place3)-[:WITHIN*0..16]->(place4)
      WHERE place4.level = $level2
    } = 0)
  } = 0
  RETURN count(event2) AS eventsFacet1MissingTotal
}
RETURN {eventsFacet1: eventsFacet1, eventsFacet1Missing: eventsFacet1MissingTotal} AS data
