CALL () {
  MATCH (event:Event)
  WHERE COUNT {
    MATCH (event)-[:PART_OF]->(event2)
    WHERE event2.name CONTAINS $nameContains
  } > 0 AND event.nameKey IS NOT NULL
  WITH event
  ORDER BY event.nameKey, event.id
  LIMIT 25
  RETURN collect({id: event.id}) AS events
}
CALL () {
  MATCH (quantityClaim:QuantityClaim)
  WHERE COUNT {
    MATCH (quantityClaim)<-[:CLAIMS]-(statement)
    WHERE statement.stance = $stanceEq
  } > 0 AND quantityClaim.id IS NOT NULL
  WITH quantityClaim
  ORDER BY quantityClaim.id
  LIMIT 25
  RETURN collect({id: quantityClaim.id}) AS quantityClaims
}
RETURN {events: events, quantityClaims: quantityClaims} AS data
