CALL () {
  MATCH (event:Event)
  WITH event.eventKind AS item
  WHERE item IS NOT NULL
  WITH item AS value, null AS label, count(*) AS count
  ORDER BY count DESC, value
  LIMIT $facet
  RETURN collect({value: value, label: label, count: count}) AS eventsFacet1
}
RETURN {eventsFacet1: eventsFacet1} AS data
