CALL () {
  MATCH (event:Event)
  WITH event.`when` AS edtf, event.whenEarliest AS earliest, event.whenLatest AS latest
  WHERE edtf IS NOT NULL
  WITH CASE WHEN edtf STARTS WITH '[' OR edtf STARTS WITH '{' THEN edtf END AS members, earliest, latest, count(*) AS count
  ORDER BY count DESC, earliest, latest, members
  LIMIT 20001
  RETURN collect({members: members, earliest: earliest, latest: latest, count: count}) AS eventsFacet1
}
CALL () {
  MATCH (event2:Event)
  WHERE event2.`when` IS NULL
  RETURN count(event2) AS eventsFacet1MissingTotal
}
RETURN {eventsFacet1: eventsFacet1, eventsFacet1Missing: eventsFacet1MissingTotal} AS data
