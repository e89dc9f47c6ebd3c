CALL () {
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  WHERE event.marking IN ['PUBLIC']
  WITH event
  LIMIT 1
  CALL (event) {
    MATCH (event)<-[counts:COUNTS]-(quantityClaim)
    WHERE counts.marking IN ['PUBLIC'] AND quantityClaim.marking IN ['PUBLIC'] AND quantityClaim.measure = $measureEq
    WITH quantityClaim, counts
    ORDER BY quantityClaim.id
    LIMIT 201
    CALL (quantityClaim) {
      UNWIND range(0, size(coalesce(quantityClaim.citationIds, [])) - 1) AS position
      MATCH (citation:Citation {id: quantityClaim.citationIds[position]})
      WHERE COUNT {
        MATCH (citation)-[:CITES]->(source)
        WHERE NOT (source.marking IN ['PUBLIC'])
      } = 0 AND COUNT {
        MATCH (citation)-[:QUOTES]->(statement)
        WHERE NOT (statement.marking IN ['PUBLIC'])
      } = 0
      WITH citation, position
      ORDER BY position
      LIMIT 50
      CALL (citation) {
        MATCH (citation)-[:CITES]->(source2)
        WHERE source2.marking IN ['PUBLIC']
        WITH source2
        ORDER BY source2.id
        LIMIT 1
        CALL (source2) {
          MATCH path = (source2)-[:DERIVED_FROM*1..16]->(source3)
          WHERE all(step IN nodes(path) WHERE step.marking IN ['PUBLIC']) AND all(step IN relationships(path) WHERE step.marking IN ['PUBLIC'])
          WITH source3, min(length(path)) AS depth
          ORDER BY depth, source3.id
          LIMIT 50
          CALL (source3) {
            MATCH (source3)-[derivedFrom:DERIVED_FROM]->(source4)
            WHERE derivedFrom.marking IN ['PUBLIC'] AND source4.marking IN ['PUBLIC']
            WITH source4, derivedFrom
            ORDER BY source4.nameKey, source4.id
            LIMIT 20
            RETURN collect({id: source4.id}) AS derivedFrom2
          }
          RETURN collect({id: source3.id, derivedFrom: derivedFrom2}) AS derivedFromAll
        }
        RETURN collect({id: source2.id, derivedFromAll: derivedFromAll}) AS source5
      }
      RETURN collect({source: source5}) AS citations
    }
    CALL (quantityClaim) {
      MATCH (quantityClaim)<-[claims:CLAIMS]-(statement2)
      WHERE claims.marking IN ['PUBLIC'] AND statement2.marking IN ['PUBLIC']
      WITH statement2, claims
      ORDER BY statement2.id
      LIMIT 1
      CALL (statement2) {
        MATCH (statement2)<-[made:MADE]-(agent)
        WHERE made.marking IN ['PUBLIC'] AND agent.marking IN ['PUBLIC']
        WITH agent, made
        ORDER BY agent.nameKey, agent.id
        LIMIT 20
        RETURN collect({id: agent.id}) AS speakers
      }
      CALL (statement2) {
        MATCH (statement2)<-[updates:UPDATES]-(statement3)
        WHERE updates.marking IN ['PUBLIC'] AND statement3.marking IN ['PUBLIC']
        WITH statement3, updates
        ORDER BY statement3.id
        LIMIT 20
        RETURN collect({id: statement3.id}) AS updatedBy
      }
      CALL (statement2) {
        MATCH (statement2)<-[retracts:RETRACTS]-(statement4)
        WHERE retracts.marking IN ['PUBLIC'] AND statement4.marking IN ['PUBLIC'] AND statement4.rank <> $rankNe AND COUNT {
          MATCH (statement4)<-[retracts2:RETRACTS]-(statement5)
          WHERE retracts2.marking IN ['PUBLIC'] AND statement5.marking IN ['PUBLIC']
        } = 0
        WITH statement4, retracts
        ORDER BY statement4.id
        LIMIT 1
        RETURN collect({id: statement4.id}) AS retractedBy
      }
      CALL (statement2) {
        MATCH (statement2)-[contradicts:CONTRADICTS]-(statement6)
        WHERE contradicts.marking IN ['PUBLIC'] AND statement6.marking IN ['PUBLIC']
        WITH statement6, contradicts
        ORDER BY statement6.id
        LIMIT 50
        RETURN collect({id: statement6.id}) AS contradicts2
      }
      CALL (statement2) {
        UNWIND range(0, size(coalesce(statement2.citationIds, [])) - 1) AS position2
        MATCH (citation2:Citation {id: statement2.citationIds[position2]})
        WHERE COUNT {
          MATCH (citation2)-[:CITES]->(source6)
          WHERE NOT (source6.marking IN ['PUBLIC'])
        } = 0 AND COUNT {
          MATCH (citation2)-[:QUOTES]->(statement7)
          WHERE NOT (statement7.marking IN ['PUBLIC'])
        } = 0
        WITH citation2, position2
        ORDER BY position2
        LIMIT 50
        CALL (citation2) {
          MATCH (citation2)-[:CITES]->(source7)
          WHERE source7.marking IN ['PUBLIC']
          WITH source7
          ORDER BY source7.id
          LIMIT 1
          CALL (source7) {
            MATCH path2 = (source7)-[:DERIVED_FROM*1..16]->(source8)
            WHERE all(step IN nodes(path2) WHERE step.marking IN ['PUBLIC']) AND all(step IN relationships(path2) WHERE step.marking IN ['PUBLIC'])
            WITH source8, min(length(path2)) AS depth2
            ORDER BY depth2, source8.id
            LIMIT 50
            CALL (source8) {
              MATCH (source8)-[derivedFrom3:DERIVED_FROM]->(source9)
              WHERE derivedFrom3.marking IN ['PUBLIC'] AND source9.marking IN ['PUBLIC']
              WITH source9, derivedFrom3
              ORDER BY source9.nameKey, source9.id
              LIMIT 20
              RETURN collect({id: source9.id}) AS derivedFrom4
            }
            RETURN collect({id: source8.id, derivedFrom: derivedFrom4}) AS derivedFromAll2
          }
          RETURN collect({id: source7.id, derivedFromAll: derivedFromAll2}) AS source10
        }
        RETURN collect({source: source10}) AS citations2
      }
      RETURN collect({id: statement2.id, rank: statement2.rank, madeOn: statement2.madeOn, speakers: speakers, updatedBy: updatedBy, retractedBy: retractedBy, contradicts: contradicts2, citations: citations2}) AS statement8
    }
    RETURN collect({id: quantityClaim.id, measure: quantityClaim.measure, population: quantityClaim.population, minimum: quantityClaim.minimum, best: quantityClaim.best, maximum: quantityClaim.maximum, verbatim: quantityClaim.verbatim, rank: quantityClaim.rank, cumulativeTo: quantityClaim.cumulativeTo, citations: citations, statement: statement8}) AS quantityClaims
  }
  CALL (event) {
    MATCH path3 = (event)<-[:PART_OF*1..16]-(event2)
    WHERE all(step IN nodes(path3) WHERE step.marking IN ['PUBLIC']) AND all(step IN relationships(path3) WHERE step.marking IN ['PUBLIC'])
    WITH event2, min(length(path3)) AS depth3
    ORDER BY depth3, event2.id
    LIMIT 101
    CALL (event2) {
      MATCH path4 = (event2)-[:PART_OF*1..16]->(event3)
      WHERE all(step IN nodes(path4) WHERE step.marking IN ['PUBLIC']) AND all(step IN relationships(path4) WHERE step.marking IN ['PUBLIC'])
      WITH event3, min(length(path4)) AS depth4
      ORDER BY depth4, event3.id
      LIMIT 50
      RETURN collect({id: event3.id}) AS partOfAll
    }
    CALL (event2) {
      MATCH (event2)<-[counts2:COUNTS]-(quantityClaim2)
      WHERE counts2.marking IN ['PUBLIC'] AND quantityClaim2.marking IN ['PUBLIC'] AND quantityClaim2.measure = $measureEq2
      WITH quantityClaim2, counts2
      ORDER BY quantityClaim2.id
      LIMIT 51
      CALL (quantityClaim2) {
        UNWIND range(0, size(coalesce(quantityClaim2.citationIds, [])) - 1) AS position3
        MATCH (citation3:Citation {id: quantityClaim2.citationIds[position3]})
        WHERE COUNT {
          MATCH (citation3)-[:CITES]->(source11)
          WHERE NOT (source11.marking IN ['PUBLIC'])
        } = 0 AND COUNT {
          MATCH (citation3)-[:QUOTES]->(statement9)
          WHERE NOT (statement9.marking IN ['PUBLIC'])
        } = 0
        WITH citation3, position3
        ORDER BY position3
        LIMIT 50
        CALL (citation3) {
          MATCH (citation3)-[:CITES]->(source12)
          WHERE source12.marking IN ['PUBLIC']
          WITH source12
          ORDER BY source12.id
          LIMIT 1
          CALL (source12) {
            MATCH path5 = (source12)-[:DERIVED_FROM*1..16]->(source13)
            WHERE all(step IN nodes(path5) WHERE step.marking IN ['PUBLIC']) AND all(step IN relationships(path5) WHERE step.marking IN ['PUBLIC'])
            WITH source13, min(length(path5)) AS depth5
            ORDER BY depth5, source13.id
            LIMIT 50
            CALL (source13) {
              MATCH (source13)-[derivedFrom5:DERIVED_FROM]->(source14)
              WHERE derivedFrom5.marking IN ['PUBLIC'] AND source14.marking IN ['PUBLIC']
              WITH source14, derivedFrom5
              ORDER BY source14.nameKey, source14.id
              LIMIT 20
              RETURN collect({id: source14.id}) AS derivedFrom6
            }
            RETURN collect({id: source13.id, derivedFrom: derivedFrom6}) AS derivedFromAll3
          }
          RETURN collect({id: source12.id, derivedFromAll: derivedFromAll3}) AS source15
        }
        RETURN collect({source: source15}) AS citations3
      }
      CALL (quantityClaim2) {
        MATCH (quantityClaim2)<-[claims2:CLAIMS]-(statement10)
        WHERE claims2.marking IN ['PUBLIC'] AND statement10.marking IN ['PUBLIC']
        WITH statement10, claims2
        ORDER BY statement10.id
        LIMIT 1
        CALL (statement10) {
          MATCH (statement10)<-[made2:MADE]-(agent2)
          WHERE made2.marking IN ['PUBLIC'] AND agent2.marking IN ['PUBLIC']
          WITH agent2, made2
          ORDER BY agent2.nameKey, agent2.id
          LIMIT 20
          RETURN collect({id: agent2.id}) AS speakers2
        }
        CALL (statement10) {
          MATCH (statement10)<-[updates2:UPDATES]-(statement11)
          WHERE updates2.marking IN ['PUBLIC'] AND statement11.marking IN ['PUBLIC']
          WITH statement11, updates2
          ORDER BY statement11.id
          LIMIT 20
          RETURN collect({id: statement11.id}) AS updatedBy2
        }
        CALL (statement10) {
          MATCH (statement10)<-[retracts3:RETRACTS]-(statement12)
          WHERE retracts3.marking IN ['PUBLIC'] AND statement12.marking IN ['PUBLIC'] AND statement12.rank <> $rankNe2 AND COUNT {
            MATCH (statement12)<-[retracts4:RETRACTS]-(statement13)
            WHERE retracts4.marking IN ['PUBLIC'] AND statement13.marking IN ['PUBLIC']
          } = 0
          WITH statement12, retracts3
          ORDER BY statement12.id
          LIMIT 1
          RETURN collect({id: statement12.id}) AS retractedBy2
        }
        CALL (statement10) {
          MATCH (statement10)-[contradicts3:CONTRADICTS]-(statement14)
          WHERE contradicts3.marking IN ['PUBLIC'] AND statement14.marking IN ['PUBLIC']
          WITH statement14, contradicts3
          ORDER BY statement14.id
          LIMIT 50
          RETURN collect({id: statement14.id}) AS contradicts4
        }
        CALL (statement10) {
          UNWIND range(0, size(coalesce(statement10.citationIds, [])) - 1) AS position4
          MATCH (citation4:Citation {id: statement10.citationIds[position4]})
          WHERE COUNT {
            MATCH (citation4)-[:CITES]->(source16)
            WHERE NOT (source16.marking IN ['PUBLIC'])
          } = 0 AND COUNT {
            MATCH (citation4)-[:QUOTES]->(statement15)
            WHERE NOT (statement15.marking IN ['PUBLIC'])
          } = 0
          WITH citation4, position4
          ORDER BY position4
          LIMIT 50
          CALL (citation4) {
            MATCH (citation4)-[:CITES]->(source17)
            WHERE source17.marking IN ['PUBLIC']
            WITH source17
            ORDER BY source17.id
            LIMIT 1
            CALL (source17) {
              MATCH path6 = (source17)-[:DERIVED_FROM*1..16]->(source18)
              WHERE all(step IN nodes(path6) WHERE step.marking IN ['PUBLIC']) AND all(step IN relationships(path6) WHERE step.marking IN ['PUBLIC'])
              WITH source18, min(length(path6)) AS depth6
              ORDER BY depth6, source18.id
              LIMIT 50
              CALL (source18) {
                MATCH (source18)-[derivedFrom7:DERIVED_FROM]->(source19)
                WHERE derivedFrom7.marking IN ['PUBLIC'] AND source19.marking IN ['PUBLIC']
                WITH source19, derivedFrom7
                ORDER BY source19.nameKey, source19.id
                LIMIT 20
                RETURN collect({id: source19.id}) AS derivedFrom8
              }
              RETURN collect({id: source18.id, derivedFrom: derivedFrom8}) AS derivedFromAll4
            }
            RETURN collect({id: source17.id, derivedFromAll: derivedFromAll4}) AS source20
          }
          RETURN collect({source: source20}) AS citations4
        }
        RETURN collect({id: statement10.id, rank: statement10.rank, madeOn: statement10.madeOn, speakers: speakers2, updatedBy: updatedBy2, retractedBy: retractedBy2, contradicts: contradicts4, citations: citations4}) AS statement16
      }
      RETURN collect({id: quantityClaim2.id, measure: quantityClaim2.measure, population: quantityClaim2.population, minimum: quantityClaim2.minimum, best: quantityClaim2.best, maximum: quantityClaim2.maximum, verbatim: quantityClaim2.verbatim, rank: quantityClaim2.rank, cumulativeTo: quantityClaim2.cumulativeTo, citations: citations3, statement: statement16}) AS quantityClaims2
    }
    RETURN collect({id: event2.id, partOfAll: partOfAll, quantityClaims: quantityClaims2}) AS partsAll
  }
  RETURN collect({id: event.id, quantityClaims: quantityClaims, partsAll: partsAll}) AS event4
}
RETURN {event: event4} AS data
