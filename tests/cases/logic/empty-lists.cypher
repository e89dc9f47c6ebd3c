CALL () {
  MATCH (event:Event)
  WHERE event.id IN $idIn
  RETURN count(event) AS eventsTotal
}
CALL () {
  MATCH (event2:Event)
  WHERE NOT event2.id IN $idNotIn
  RETURN count(event2) AS events2Total
}
CALL () {
  MATCH (event3:Event)
  RETURN count(event3) AS events3Total
}
CALL () {
  MATCH (event4:Event)
  WHERE false
  RETURN count(event4) AS events4Total
}
CALL () {
  MATCH (event5:Event)
  WHERE NOT (false)
  RETURN count(event5) AS events5Total
}
CALL () {
  MATCH (event6:Event)
  WHERE any(item IN $topicsHasAny WHERE item IN event6.topics)
  RETURN count(event6) AS events6Total
}
CALL () {
  MATCH (event7:Event)
  WHERE all(item IN $topicsHasAll WHERE item IN event7.topics)
  RETURN count(event7) AS events7Total
}
RETURN {eventsTotal: eventsTotal, events2Total: events2Total, events3Total: events3Total, events4Total: events4Total, events5Total: events5Total, events6Total: events6Total, events7Total: events7Total} AS data
