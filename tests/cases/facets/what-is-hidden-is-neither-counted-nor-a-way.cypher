CALL () {
  MATCH (event:Event)
  WHERE event.marking IN ['PUBLIC']
  MATCH (event)-[occurredAt:OCCURRED_AT]->(place)
  WHERE occurredAt.marking IN ['PUBLIC'] AND place.marking IN ['PUBLIC']
  MATCH path = (place)-[:WITHIN*0..16]->(place2)
  WHERE place2.level = $level AND all(step IN nodes(path) WHERE step.marking IN ['PUBLIC']) AND all(step IN relationships(path) WHERE step.marking IN ['PUBLIC'])
  WITH DISTINCT event, place2
  WITH place2.id AS value, place2.name AS label, count(*) AS count
  ORDER BY count DESC, value
  LIMIT $facet
  RETURN collect({value: value, label: label, count: count}) AS eventsFacet1
}
CALL () {
  MATCH (event2:Event)
  WHERE event2.marking IN ['PUBLIC'] AND COUNT {
    MATCH (event2)-[occurredAt2:OCCURRED_AT]->(place3)
    WHERE occurredAt2.marking IN ['PUBLIC'] AND place3.marking IN ['PUBLIC'] AND NOT (COUNT {
      MATCH path2 = (place3)-[:WITHIN*0..16]->(place4)
      WHERE place4.level = $level2 AND all(step IN nodes(path2) WHERE step.marking IN ['PUBLIC']) AND all(step IN relationships(path2) WHERE step.marking IN ['PUBLIC'])
    } = 0)
  } = 0
  RETURN count(event2) AS eventsFacet1MissingTotal
}
RETURN {eventsFacet1: eventsFacet1, eventsFacet1Missing: eventsFacet1MissingTotal} AS data
