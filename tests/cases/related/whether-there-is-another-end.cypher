CALL () {
  MATCH (quantityClaim:QuantityClaim)
  WHERE COUNT { (quantityClaim)-[:COUNTS]->(event) } = 0 AND quantityClaim.id IS NOT NULL
  WITH quantityClaim
  ORDER BY quantityClaim.id
  LIMIT 25
  RETURN collect({id: quantityClaim.id}) AS quantityClaims
}
CALL () {
  MATCH (quantityClaim2:QuantityClaim)
  WHERE COUNT { (quantityClaim2)-[:COUNTS]->(event2) } > 0
  RETURN count(quantityClaim2) AS quantityClaims2Total
}
CALL () {
  MATCH (quantityClaim3:QuantityClaim)
  WHERE NOT (COUNT { (quantityClaim3)-[:COUNTS]->(event3) } > 0)
  RETURN count(quantityClaim3) AS quantityClaims3Total
}
CALL () {
  MATCH (event4:Event)
  WHERE COUNT { (event4)-[:PART_OF]->(event5) } = 0 AND COUNT { (event4)<-[:PART_OF]-(event6) } > 0 AND event4.nameKey IS NOT NULL
  WITH event4
  ORDER BY event4.nameKey, event4.id
  LIMIT 25
  RETURN collect({id: event4.id}) AS events
}
RETURN {quantityClaims: quantityClaims, quantityClaims2Total: quantityClaims2Total, quantityClaims3Total: quantityClaims3Total, events: events} AS data
