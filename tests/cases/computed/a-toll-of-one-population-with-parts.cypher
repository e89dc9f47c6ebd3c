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
  CALL (event) {
    MATCH path3 = (event)<-[:PART_OF*1..16]-(event2)
    WITH event2, min(length(path3)) AS depth3
    ORDER BY depth3, event2.id
    LIMIT 101
    CALL (event2) {
      MATCH path4 = (event2)-[:PART_OF*1..16]->(event3)
      WITH event3, min(length(path4)) AS depth4
      ORDER BY depth4, event3.id
      LIMIT 50
      RETURN collect({id: event3.id}) AS partOfAll
    }
    CALL (event2) {
      MATCH (event2)<-[:COUNTS]-(quantityClaim2)
      WHERE quantityClaim2.measure = $measureEq2
      WITH quantityClaim2
      ORDER BY quantityClaim2.id
      LIMIT 51
      CALL (quantityClaim2) {
        UNWIND range(0, size(coalesce(quantityClaim2.citationIds, [])) - 1) AS position3
        MATCH (citation3:Citation {id: quantityClaim2.citationIds[position3]})
        WITH citation3, position3
        ORDER BY position3
        LIMIT 50
        CALL (citation3) {
          MATCH (citation3)-[:CITES]->(source9)
          WITH source9
          ORDER BY source9.id
          LIMIT 1
          CALL (source9) {
            MATCH path5 = (source9)-[:DERIVED_FROM*1..16]->(source10)
            WITH source10, min(length(path5)) AS depth5
            ORDER BY depth5, source10.id
            LIMIT 50
            CALL (source10) {
              MATCH (source10)-[:DERIVED_FROM]->(source11)
              WITH source11
              ORDER BY source11.nameKey, source11.id
              LIMIT 20
              RETURN collect({id: source11.id}) AS derivedFrom3
            }
            RETURN collect({id: source10.id, derivedFrom: derivedFrom3}) AS derivedFromAll3
          }
          RETURN collect({id: source9.id, derivedFromAll: derivedFromAll3}) AS source12
        }
        RETURN collect({source: source12}) AS citations3
      }
      CALL (quantityClaim2) {
        MATCH (quantityClaim2)<-[:CLAIMS]-(statement7)
        WITH statement7
        ORDER BY statement7.id
        LIMIT 1
        CALL (statement7) {
          MATCH (statement7)<-[:MADE]-(agent2)
          WITH agent2
          ORDER BY agent2.nameKey, agent2.id
          LIMIT 20
          RETURN collect({id: agent2.id}) AS speakers2
        }
        CALL (statement7) {
          MATCH (statement7)<-[:UPDATES]-(statement8)
          WITH statement8
          ORDER BY statement8.id
          LIMIT 20
          RETURN collect({id: statement8.id}) AS updatedBy2
        }
        CALL (statement7) {
          MATCH (statement7)<-[:RETRACTS]-(statement9)
          WHERE statement9.rank <> $rankNe2 AND COUNT { (statement9)<-[:RETRACTS]-(statement10) } = 0
          WITH statement9
          ORDER BY statement9.id
          LIMIT 1
          RETURN collect({id: statement9.id}) AS retractedBy2
        }
        CALL (statement7) {
          MATCH (statement7)-[:CONTRADICTS]-(statement11)
          WITH statement11
          ORDER BY statement11.id
          LIMIT 50
          RETURN collect({id: statement11.id}) AS contradicts2
        }
        CALL (statement7) {
          UNWIND range(0, size(coalesce(statement7.citationIds, [])) - 1) AS position4
          MATCH (citation4:Citation {id: statement7.citationIds[position4]})
          WITH citation4, position4
          ORDER BY position4
          LIMIT 50
          CALL (citation4) {
            MATCH (citation4)-[:CITES]->(source13)
            WITH source13
            ORDER BY source13.id
            LIMIT 1
            CALL (source13) {
              MATCH path6 = (source13)-[:DERIVED_FROM*1..16]->(source14)
              WITH source14, min(length(path6)) AS depth6
              ORDER BY depth6, source14.id
              LIMIT 50
              CALL (source14) {
                MATCH (source14)-[:DERIVED_FROM]->(source15)
                WITH source15
                ORDER BY source15.nameKey, source15.id
                LIMIT 20
                RETURN collect({id: source15.id}) AS derivedFrom4
              }
              RETURN collect({id: source14.id, derivedFrom: derivedFrom4}) AS derivedFromAll4
            }
            RETURN collect({id: source13.id, derivedFromAll: derivedFromAll4}) AS source16
          }
          RETURN collect({source: source16}) AS citations4
        }
        RETURN collect({id: statement7.id, rank: statement7.rank, madeOn: statement7.madeOn, speakers: speakers2, updatedBy: updatedBy2, retractedBy: retractedBy2, contradicts: contradicts2, citations: citations4}) AS statement12
      }
      RETURN collect({id: quantityClaim2.id, measure: quantityClaim2.measure, population: quantityClaim2.population, minimum: quantityClaim2.minimum, best: quantityClaim2.best, maximum: quantityClaim2.maximum, verbatim: quantityClaim2.verbatim, rank: quantityClaim2.rank, cumulativeTo: quantityClaim2.cumulativeTo, citations: citations3, statement: statement12}) AS quantityClaims2
    }
    RETURN collect({id: event2.id, partOfAll: partOfAll, quantityClaims: quantityClaims2}) AS partsAll
  }
  RETURN collect({id: event.id, quantityClaims: quantityClaims, partsAll: partsAll}) AS event4
}
RETURN {event: event4} AS data
