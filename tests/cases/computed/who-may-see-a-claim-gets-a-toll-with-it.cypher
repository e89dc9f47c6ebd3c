CALL () {
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  WITH event
  LIMIT 1
  CALL (event) {
    MATCH (event)<-[:COUNTS]-(quantityClaim)
    WHERE quantityClaim.measure = $measureEq
    WITH quantityClaim
    ORDER BY quantityClaim.id
    LIMIT 201
    CALL (quantityClaim) {
      UNWIND range(0, size(coalesce(quantityClaim.citationIds, [])) - 1) AS position
      MATCH (citation:Citation {id: quantityClaim.citationIds[position]})
      WITH citation, position
      ORDER BY position
      LIMIT 50
      CALL (citation) {
        MATCH (citation)-[:CITES]->(source)
        WITH source
        ORDER BY source.id
        LIMIT 1
        CALL (source) {
          MATCH path = (source)-[:DERIVED_FROM*1..16]->(source2)
          WITH source2, min(length(path)) AS depth
          ORDER BY depth, source2.id
          LIMIT 50
          CALL (source2) {
            MATCH (source2)-[:DERIVED_FROM]->(source3)
            WITH source3
            ORDER BY source3.nameKey, source3.id
            LIMIT 20
            RETURN collect({id: source3.id}) AS derivedFrom
          }
          RETURN collect({id: source2.id, derivedFrom: derivedFrom}) AS derivedFromAll
        }
        RETURN collect({id: source.id, derivedFromAll: derivedFromAll}) AS source4
      }
      RETURN collect({source: source4}) AS citations
    }
    CALL (quantityClaim) {
      MATCH (quantityClaim)<-[:CLAIMS]-(statement)
      WITH statement
      ORDER BY statement.id
      LIMIT 1
      CALL (statement) {
        MATCH (statement)<-[:MADE]-(agent)
        WITH agent
        ORDER BY agent.nameKey, agent.id
        LIMIT 20
        RETURN collect({id: agent.id}) AS speakers
      }
      CALL (statement) {
        MATCH (statement)<-[:UPDATES]-(statement2)
        WITH statement2
        ORDER BY statement2.id
        LIMIT 20
        RETURN collect({id: statement2.id}) AS updatedBy
      }
      CALL (statement) {
        MATCH (statement)<-[:RETRACTS]-(statement3)
        WHERE statement3.rank <> $rankNe AND COUNT { (statement3)<-[:RETRACTS]-(statement4) } = 0
        WITH statement3
        ORDER BY statement3.id
        LIMIT 1
        RETURN collect({id: statement3.id}) AS retractedBy
      }
      CALL (statement) {
        MATCH (statement)-[:CONTRADICTS]-(statement5)
        WITH statement5
        ORDER BY statement5.id
        LIMIT 50
        RETURN collect({id: statement5.id}) AS contradicts
      }
      CALL (statement) {
        UNWIND range(0, size(coalesce(statement.citationIds, [])) - 1) AS position2
        MATCH (citation2:Citation {id: statement.citationIds[position2]})
        WITH citation2, position2
        ORDER BY position2
        LIMIT 50
        CALL (citation2) {
          MATCH (citation2)-[:CITES]->(source5)
          WITH source5
          ORDER BY source5.id
          LIMIT 1
          CALL (source5) {
            MATCH path2 = (source5)-[:DERIVED_FROM*1..16]->(source6)
            WITH source6, min(length(path2)) AS depth2
            ORDER BY depth2, source6.id
            LIMIT 50
            CALL (source6) {
              MATCH (source6)-[:DERIVED_FROM]->(source7)
              WITH source7
              ORDER BY source7.nameKey, source7.id
              LIMIT 20
              RETURN collect({id: source7.id}) AS derivedFrom2
            }
            RETURN collect({id: source6.id, derivedFrom: derivedFrom2}) AS derivedFromAll2
          }
          RETURN collect({id: source5.id, derivedFromAll: derivedFromAll2}) AS source8
        }
        RETURN collect({source: source8}) AS citations2
      }
      RETURN collect({id: statement.id, rank: statement.rank, madeOn: statement.madeOn, speakers: speakers, updatedBy: updatedBy, retractedBy: retractedBy, contradicts: contradicts, citations: citations2}) AS statement6
    }
    RETURN collect({id: quantityClaim.id, measure: quantityClaim.measure, population: quantityClaim.population, minimum: quantityClaim.minimum, best: quantityClaim.best, maximum: quantityClaim.maximum, verbatim: quantityClaim.verbatim, rank: quantityClaim.rank, cumulativeTo: quantityClaim.cumulativeTo, citations: citations, statement: statement6}) AS quantityClaims
  }
  RETURN collect({id: event.id, quantityClaims: quantityClaims}) AS event2
}
RETURN {event: event2} AS data
