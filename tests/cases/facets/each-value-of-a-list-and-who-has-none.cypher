CALL () {
  MATCH (event:Event)
  UNWIND event.topics AS item
  WITH DISTINCT event, item
  WHERE item IS NOT NULL
  WITH item AS value, null AS label, count(*) AS count
  ORDER BY count DESC, value
  LIMIT $facet
  RETURN collect({value: value, label: label, count: count}) AS eventsFacet1
}
CALL () {
  MATCH (event2:Event)
  WHERE size(event2.topics) = 0
  RETURN count(event2) AS eventsFacet1MissingTotal
}
RETURN {eventsFacet1: eventsFacet1, eventsFacet1Missing: eventsFacet1MissingTotal} AS data
