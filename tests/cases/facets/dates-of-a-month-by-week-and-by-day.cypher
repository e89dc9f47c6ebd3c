CALL () {
  MATCH (event:Event)
  WHERE event.whenEarliest >= $whenEarliest AND event.whenEarliest <= $whenEarliest2 AND event.whenLatest <= $whenLatest
  RETURN count(event) AS eventsTotal
}
CALL () {
  MATCH (event2:Event)
  WHERE event2.whenEarliest >= $whenEarliest3 AND event2.whenEarliest <= $whenEarliest4 AND event2.whenLatest <= $whenLatest2
  WITH event2.`when` AS edtf, event2.whenEarliest AS earliest, event2.whenLatest AS latest
  WHERE edtf IS NOT NULL
  WITH CASE WHEN edtf STARTS WITH '[' OR edtf STARTS WITH '{' THEN edtf END AS members, earliest, latest, count(*) AS count
  ORDER BY count DESC, earliest, latest, members
  LIMIT 20001
  RETURN collect({members: members, earliest: earliest, latest: latest, count: count}) AS eventsFacet1
}
CALL () {
  MATCH (event3:Event)
  WHERE event3.whenEarliest >= $whenEarliest5 AND event3.whenEarliest <= $whenEarliest6 AND event3.whenLatest <= $whenLatest3 AND event3.`when` IS NULL
  RETURN count(event3) AS eventsFacet1MissingTotal
}
CALL () {
  MATCH (event4:Event)
  WHERE event4.whenEarliest >= $whenEarliest7 AND event4.whenEarliest <= $whenEarliest8 AND event4.whenLatest <= $whenLatest4
  WITH event4.`when` AS edtf, event4.whenEarliest AS earliest, event4.whenLatest AS latest
  WHERE edtf IS NOT NULL
  WITH CASE WHEN edtf STARTS WITH '[' OR edtf STARTS WITH '{' THEN edtf END AS members, earliest, latest, count(*) AS count
  ORDER BY count DESC, earliest, latest, members
  LIMIT 20001
  RETURN collect({members: members, earliest: earliest, latest: latest, count: count}) AS eventsFacet2
}
CALL () {
  MATCH (event5:Event)
  WHERE event5.whenEarliest >= $whenEarliest9 AND event5.whenEarliest <= $whenEarliest10 AND event5.whenLatest <= $whenLatest5 AND event5.`when` IS NULL
  RETURN count(event5) AS eventsFacet2MissingTotal
}
CALL () {
  MATCH (event6:Event)
  WHERE event6.whenEarliest >= $whenEarliest11 AND event6.whenEarliest <= $whenEarliest12 AND event6.whenLatest <= $whenLatest6
  WITH event6.`when` AS edtf, event6.whenEarliest AS earliest, event6.whenLatest AS latest
  WHERE edtf IS NOT NULL
  WITH earliest, latest, count(*) AS count
  ORDER BY count DESC, earliest, latest
  LIMIT 20001
  RETURN collect({earliest: earliest, latest: latest, count: count}) AS eventsFacet3
}
CALL () {
  MATCH (event7:Event)
  WHERE event7.whenEarliest >= $whenEarliest13 AND event7.whenEarliest <= $whenEarliest14 AND event7.whenLatest <= $whenLatest7 AND event7.`when` IS NULL
  RETURN count(event7) AS eventsFacet3MissingTotal
}
RETURN {eventsTotal: eventsTotal, eventsFacet1: eventsFacet1, eventsFacet1Missing: eventsFacet1MissingTotal, eventsFacet2: eventsFacet2, eventsFacet2Missing: eventsFacet2MissingTotal, eventsFacet3: eventsFacet3, eventsFacet3Missing: eventsFacet3MissingTotal} AS data
