CALL () {
  MATCH (place:Place)
  WITH place.level AS item
  WHERE item IS NOT NULL
  WITH item AS value, null AS label, count(*) AS count
  ORDER BY count DESC, value
  LIMIT $facet
  RETURN collect({value: value, label: label, count: count}) AS placesFacet1
}
CALL () {
  MATCH (place2:Place)
  UNWIND place2.topics AS item
  WITH DISTINCT place2, item
  WHERE item IS NOT NULL
  WITH item AS value, null AS label, count(*) AS count
  ORDER BY count DESC, value
  LIMIT $facet2
  RETURN collect({value: value, label: label, count: count}) AS placesFacet2
}
CALL () {
  MATCH (place3:Place)
  WHERE size(place3.topics) = 0
  RETURN count(place3) AS placesFacet2MissingTotal
}
RETURN {placesFacet1: placesFacet1, placesFacet2: placesFacet2, placesFacet2Missing: placesFacet2MissingTotal} AS data
