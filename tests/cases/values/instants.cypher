CALL () {
  MATCH (event:Event)
  WHERE event.createdAt <= $createdAtLte
  RETURN count(event) AS eventsTotal
}
CALL () {
  MATCH (event2:Event)
  WHERE event2.createdAt < $createdAtLt
  RETURN count(event2) AS events2Total
}
CALL () {
  MATCH (event3:Event)
  WHERE event3.createdAt = $createdAtEq
  RETURN count(event3) AS events3Total
}
RETURN {eventsTotal: eventsTotal, events2Total: events2Total, events3Total: events3Total} AS data
