CALL () {
  MATCH (place:Place)
  MATCH (place)<-[:OCCURRED_AT]-(event)
  WITH DISTINCT place, event.`when` AS edtf, event.whenEarliest AS earliest, event.whenLatest AS latest
  WHERE edtf IS NOT NULL
  WITH CASE WHEN edtf STARTS WITH '[' OR edtf STARTS WITH '{' THEN edtf END AS members, earliest, latest, count(*) AS count
  ORDER BY count DESC, earliest, latest, members
  LIMIT 20001
  RETURN collect({members: members, earliest: earliest, latest: latest, count: count}) AS placesFacet1
}
CALL () {
  MATCH (place2:Place)
  WHERE COUNT {
    MATCH (place2)<-[:OCCURRED_AT]-(event2)
    WHERE NOT (event2.`when` IS NULL)
  } = 0
  RETURN count(place2) AS placesFacet1MissingTotal
}
RETURN {placesFacet1: placesFacet1, placesFacet1Missing: placesFacet1MissingTotal} AS data
