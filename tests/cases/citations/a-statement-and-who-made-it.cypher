CALL () {
  MATCH (event:Event)
  WHERE event.id = $idEq
  MATCH (event)<-[:COUNTS]-(quantityClaim)
  WITH DISTINCT quantityClaim
  WHERE quantityClaim.measure = $measureEq AND quantityClaim.rank <> $rankNe
  WITH quantityClaim
  ORDER BY quantityClaim.best, quantityClaim.id
  LIMIT 25
  CALL (quantityClaim) {
    UNWIND range(0, size(coalesce(quantityClaim.citationIds, [])) - 1) AS position
    MATCH (citation:Citation {id: quantityClaim.citationIds[position]})
    WITH citation, position
    ORDER BY position
    LIMIT 20
    CALL (citation) {
      MATCH (citation)-[:CITES]->(source)
      WITH source
      ORDER BY source.id
      LIMIT 1
      CALL (source) {
        MATCH (source)<-[:PUBLISHED]-(group)
        WITH group
        ORDER BY group.nameKey, group.id
        LIMIT 10
        RETURN collect({name: group.name}) AS publishers
      }
      RETURN collect({name: source.name, publishers: publishers}) AS source2
    }
    CALL (citation) {
      MATCH (citation)-[:QUOTES]->(statement)
      WITH statement
      ORDER BY statement.id
      LIMIT 1
      CALL (statement) {
        MATCH (statement)<-[:MADE]-(agent)
        WITH agent
        ORDER BY agent.nameKey, agent.id
        LIMIT 10
        RETURN collect({name: agent.name}) AS speakers
      }
      RETURN collect({speakers: speakers}) AS statement2
    }
    RETURN collect({source: source2, statement: statement2}) AS citations
  }
  RETURN collect({best: quantityClaim.best, verbatim: quantityClaim.verbatim, cumulativeTo: quantityClaim.cumulativeTo, citations: citations}) AS quantityClaims
}
RETURN {quantityClaims: quantityClaims} AS data
