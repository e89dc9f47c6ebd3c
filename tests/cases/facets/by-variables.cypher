CALL () {
  MATCH (event:Event)
  WITH event.eventKind AS item
  WHERE item IS NOT NULL
  WITH item AS value, null AS label, count(*) AS count
  ORDER BY count DESC, value
  LIMIT $facet
  RETURN collect({value: value, label: label, count: count}) AS eventsFacet1
}
CALL () {
  MATCH (event2:Event)
  UNWIND event2.topics AS item
  WITH DISTINCT event2, item
  WHERE item IS NOT NULL
  WITH item AS value, null AS label, count(*) AS count
  ORDER BY count DESC, value
  LIMIT $facet2
  RETURN collect({value: value, label: label, count: count}) AS eventsFacet2
}
CALL () {
  MATCH (event3:Event)
  WHERE size(event3.topics) = 0
  RETURN count(event3) AS eventsFacet2MissingTotal
}
CALL () {
  MATCH (event4:Event)
  WITH event4.`when` AS edtf, event4.whenEarliest AS earliest, event4.whenLatest AS latest
  WHERE edtf IS NOT NULL
  WITH earliest, latest, count(*) AS count
  ORDER BY count DESC, earliest, latest
  LIMIT 20001
  RETURN collect({earliest: earliest, latest: latest, count: count}) AS eventsFacet3
}
CALL () {
  MATCH (event5:Event)
  WHERE event5.`when` IS NULL
  RETURN count(event5) AS eventsFacet3MissingTotal
}
RETURN {eventsFacet1: eventsFacet1, eventsFacet2: eventsFacet2, eventsFacet2Missing: eventsFacet2MissingTotal, eventsFacet3: eventsFacet3, eventsFacet3Missing: eventsFacet3MissingTotal} AS data
