CALL () {
  MATCH (event:Event)
  RETURN count(event) AS eventsTotal
}
RETURN {eventsTotal: eventsTotal} AS data
