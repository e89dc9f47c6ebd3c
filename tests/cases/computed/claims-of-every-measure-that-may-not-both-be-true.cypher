CALL () {
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  WITH event
  LIMIT 1
  CALL (event) {
    MATCH (event)<-[:COUNTS]-(quantityClaim)
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
CALL () {
  UNWIND $ids2 AS id2
  MATCH (event3:Event {id: id2})
  WITH event3
  LIMIT 1
  CALL (event3) {
    MATCH (event3)<-[:COUNTS]-(quantityClaim2)
    WITH quantityClaim2
    ORDER BY quantityClaim2.id
    LIMIT 201
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
          MATCH path3 = (source9)-[:DERIVED_FROM*1..16]->(source10)
          WITH source10, min(length(path3)) AS depth3
          ORDER BY depth3, source10.id
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
            MATCH path4 = (source13)-[:DERIVED_FROM*1..16]->(source14)
            WITH source14, min(length(path4)) AS depth4
            ORDER BY depth4, source14.id
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
  RETURN collect({id: event3.id, quantityClaims: quantityClaims2}) AS event22
}
CALL () {
  UNWIND $ids3 AS id3
  MATCH (event4:Event {id: id3})
  WITH event4
  LIMIT 1
  CALL (event4) {
    MATCH (event4)<-[:COUNTS]-(quantityClaim3)
    WHERE quantityClaim3.measure = $measureEq
    WITH quantityClaim3
    ORDER BY quantityClaim3.id
    LIMIT 201
    CALL (quantityClaim3) {
      UNWIND range(0, size(coalesce(quantityClaim3.citationIds, [])) - 1) AS position5
      MATCH (citation5:Citation {id: quantityClaim3.citationIds[position5]})
      WITH citation5, position5
      ORDER BY position5
      LIMIT 50
      CALL (citation5) {
        MATCH (citation5)-[:CITES]->(source17)
        WITH source17
        ORDER BY source17.id
        LIMIT 1
        CALL (source17) {
          MATCH path5 = (source17)-[:DERIVED_FROM*1..16]->(source18)
          WITH source18, min(length(path5)) AS depth5
          ORDER BY depth5, source18.id
          LIMIT 50
          CALL (source18) {
            MATCH (source18)-[:DERIVED_FROM]->(source19)
            WITH source19
            ORDER BY source19.nameKey, source19.id
            LIMIT 20
            RETURN collect({id: source19.id}) AS derivedFrom5
          }
          RETURN collect({id: source18.id, derivedFrom: derivedFrom5}) AS derivedFromAll5
        }
        RETURN collect({id: source17.id, derivedFromAll: derivedFromAll5}) AS source20
      }
      RETURN collect({source: source20}) AS citations5
    }
    CALL (quantityClaim3) {
      MATCH (quantityClaim3)<-[:CLAIMS]-(statement13)
      WITH statement13
      ORDER BY statement13.id
      LIMIT 1
      CALL (statement13) {
        MATCH (statement13)<-[:MADE]-(agent3)
        WITH agent3
        ORDER BY agent3.nameKey, agent3.id
        LIMIT 20
        RETURN collect({id: agent3.id}) AS speakers3
      }
      CALL (statement13) {
        MATCH (statement13)<-[:UPDATES]-(statement14)
        WITH statement14
        ORDER BY statement14.id
        LIMIT 20
        RETURN collect({id: statement14.id}) AS updatedBy3
      }
      CALL (statement13) {
        MATCH (statement13)<-[:RETRACTS]-(statement15)
        WHERE statement15.rank <> $rankNe3 AND COUNT { (statement15)<-[:RETRACTS]-(statement16) } = 0
        WITH statement15
        ORDER BY statement15.id
        LIMIT 1
        RETURN collect({id: statement15.id}) AS retractedBy3
      }
      CALL (statement13) {
        MATCH (statement13)-[:CONTRADICTS]-(statement17)
        WITH statement17
        ORDER BY statement17.id
        LIMIT 50
        RETURN collect({id: statement17.id}) AS contradicts3
      }
      CALL (statement13) {
        UNWIND range(0, size(coalesce(statement13.citationIds, [])) - 1) AS position6
        MATCH (citation6:Citation {id: statement13.citationIds[position6]})
        WITH citation6, position6
        ORDER BY position6
        LIMIT 50
        CALL (citation6) {
          MATCH (citation6)-[:CITES]->(source21)
          WITH source21
          ORDER BY source21.id
          LIMIT 1
          CALL (source21) {
            MATCH path6 = (source21)-[:DERIVED_FROM*1..16]->(source22)
            WITH source22, min(length(path6)) AS depth6
            ORDER BY depth6, source22.id
            LIMIT 50
            CALL (source22) {
              MATCH (source22)-[:DERIVED_FROM]->(source23)
              WITH source23
              ORDER BY source23.nameKey, source23.id
              LIMIT 20
              RETURN collect({id: source23.id}) AS derivedFrom6
            }
            RETURN collect({id: source22.id, derivedFrom: derivedFrom6}) AS derivedFromAll6
          }
          RETURN collect({id: source21.id, derivedFromAll: derivedFromAll6}) AS source24
        }
        RETURN collect({source: source24}) AS citations6
      }
      RETURN collect({id: statement13.id, rank: statement13.rank, madeOn: statement13.madeOn, speakers: speakers3, updatedBy: updatedBy3, retractedBy: retractedBy3, contradicts: contradicts3, citations: citations6}) AS statement18
    }
    RETURN collect({id: quantityClaim3.id, measure: quantityClaim3.measure, population: quantityClaim3.population, minimum: quantityClaim3.minimum, best: quantityClaim3.best, maximum: quantityClaim3.maximum, verbatim: quantityClaim3.verbatim, rank: quantityClaim3.rank, cumulativeTo: quantityClaim3.cumulativeTo, citations: citations5, statement: statement18}) AS quantityClaims3
  }
  RETURN collect({id: event4.id, quantityClaims: quantityClaims3}) AS event32
}
RETURN {event: event2, event2: event22, event3: event32} AS data
