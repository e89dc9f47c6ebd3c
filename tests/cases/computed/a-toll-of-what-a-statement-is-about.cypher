CALL () {
  MATCH (statement:Statement)
  WHERE statement.id IN $idIn
  WITH statement
  ORDER BY statement.id
  LIMIT 2
  CALL (statement) {
    MATCH (statement)-[:ABOUT]->(entity)
    WITH entity
    ORDER BY entity.nameKey, entity.id
    LIMIT 3
    CALL (entity) {
      MATCH (entity)<-[:COUNTS]-(quantityClaim)
      WHERE entity:Event AND quantityClaim.measure = $measureEq
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
        MATCH (quantityClaim)<-[:CLAIMS]-(statement2)
        WITH statement2
        ORDER BY statement2.id
        LIMIT 1
        CALL (statement2) {
          MATCH (statement2)<-[:MADE]-(agent)
          WITH agent
          ORDER BY agent.nameKey, agent.id
          LIMIT 20
          RETURN collect({id: agent.id}) AS speakers
        }
        CALL (statement2) {
          MATCH (statement2)<-[:UPDATES]-(statement3)
          WITH statement3
          ORDER BY statement3.id
          LIMIT 20
          RETURN collect({id: statement3.id}) AS updatedBy
        }
        CALL (statement2) {
          MATCH (statement2)<-[:RETRACTS]-(statement4)
          WHERE statement4.rank <> $rankNe AND COUNT { (statement4)<-[:RETRACTS]-(statement5) } = 0
          WITH statement4
          ORDER BY statement4.id
          LIMIT 1
          RETURN collect({id: statement4.id}) AS retractedBy
        }
        CALL (statement2) {
          MATCH (statement2)-[:CONTRADICTS]-(statement6)
          WITH statement6
          ORDER BY statement6.id
          LIMIT 50
          RETURN collect({id: statement6.id}) AS contradicts
        }
        CALL (statement2) {
          UNWIND range(0, size(coalesce(statement2.citationIds, [])) - 1) AS position2
          MATCH (citation2:Citation {id: statement2.citationIds[position2]})
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
        RETURN collect({id: statement2.id, rank: statement2.rank, madeOn: statement2.madeOn, speakers: speakers, updatedBy: updatedBy, retractedBy: retractedBy, contradicts: contradicts, citations: citations2}) AS statement7
      }
      RETURN collect({id: quantityClaim.id, measure: quantityClaim.measure, population: quantityClaim.population, minimum: quantityClaim.minimum, best: quantityClaim.best, maximum: quantityClaim.maximum, verbatim: quantityClaim.verbatim, rank: quantityClaim.rank, cumulativeTo: quantityClaim.cumulativeTo, citations: citations, statement: statement7}) AS quantityClaims
    }
    RETURN collect({id: entity.id, labels: labels(entity), quantityClaims: quantityClaims}) AS about
  }
  RETURN collect({id: statement.id, about: about}) AS statements
}
RETURN {statements: statements} AS data
