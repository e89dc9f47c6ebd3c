CALL () {
  MATCH (event:Event)
  WHERE event.id = $idEq
  WITH event.eventKind AS item
  WHERE item IS NOT NULL
  WITH item AS value, null AS label, count(*) AS count
  ORDER BY count DESC, value
  LIMIT $facet
  RETURN collect({value: value, label: label, count: count}) AS eventsFacet1
}
CALL () {
  MATCH (event2:Event)
  WHERE event2.id = $idEq2
  WITH event2.`when` AS edtf, event2.whenEarliest AS earliest, event2.whenLatest AS latest
  WHERE edtf IS NOT NULL
  WITH earliest, latest, count(*) AS count
  ORDER BY count DESC, earliest, latest
  LIMIT 20001
  RETURN collect({earliest: earliest, latest: latest, count: count}) AS eventsFacet2
}
CALL () {
  MATCH (event3:Event)
  WHERE event3.id = $idEq3 AND event3.`when` IS NULL
  RETURN count(event3) AS eventsFacet2MissingTotal
}
CALL () {
  MATCH (event4:Event)
  WHERE event4.id = $idEq4
  MATCH (event4)-[:OCCURRED_AT]->(place)
  WITH DISTINCT event4, place
  WITH place.id AS value, place.name AS label, count(*) AS count
  ORDER BY count DESC, value
  LIMIT $facet2
  RETURN collect({value: value, label: label, count: count}) AS eventsFacet3
}
CALL () {
  MATCH (event5:Event)
  WHERE event5.id = $idEq5 AND COUNT { (event5)-[:OCCURRED_AT]->(place2) } = 0
  RETURN count(event5) AS eventsFacet3MissingTotal
}
RETURN {eventsFacet1: eventsFacet1, eventsFacet2: eventsFacet2, eventsFacet2Missing: eventsFacet2MissingTotal, eventsFacet3: eventsFacet3, eventsFacet3Missing: eventsFacet3MissingTotal} AS data
