CALL () {
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  WHERE event.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED']
  WITH event
  LIMIT 1
  CALL (event) {
    MATCH (event)<-[counts:COUNTS]-(quantityClaim)
    WHERE counts.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND quantityClaim.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND quantityClaim.measure = $measureEq
    WITH quantityClaim, counts
    ORDER BY quantityClaim.id
    LIMIT 201
    CALL (quantityClaim) {
      UNWIND range(0, size(coalesce(quantityClaim.citationIds, [])) - 1) AS position
      MATCH (citation:Citation {id: quantityClaim.citationIds[position]})
      WHERE COUNT {
        MATCH (citation)-[:CITES]->(source)
        WHERE NOT (source.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'])
      } = 0 AND COUNT {
        MATCH (citation)-[:QUOTES]->(statement)
        WHERE NOT (statement.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'])
      } = 0
      WITH citation, position
      ORDER BY position
      LIMIT 50
      CALL (citation) {
        MATCH (citation)-[:CITES]->(source2)
        WHERE source2.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED']
        WITH source2
        ORDER BY source2.id
        LIMIT 1
        CALL (source2) {
          MATCH path = (source2)-[:DERIVED_FROM*1..16]->(source3)
          WHERE all(step IN nodes(path) WHERE step.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED']) AND all(step IN relationships(path) WHERE step.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'])
          WITH source3, min(length(path)) AS depth
          ORDER BY depth, source3.id
          LIMIT 50
          CALL (source3) {
            MATCH (source3)-[derivedFrom:DERIVED_FROM]->(source4)
            WHERE derivedFrom.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND source4.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED']
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
      WHERE claims.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND statement2.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED']
      WITH statement2, claims
      ORDER BY statement2.id
      LIMIT 1
      CALL (statement2) {
        MATCH (statement2)<-[made:MADE]-(agent)
        WHERE made.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND agent.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED']
        WITH agent, made
        ORDER BY agent.nameKey, agent.id
        LIMIT 20
        RETURN collect({id: agent.id}) AS speakers
      }
      CALL (statement2) {
        MATCH (statement2)<-[updates:UPDATES]-(statement3)
        WHERE updates.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND statement3.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED']
        WITH statement3, updates
        ORDER BY statement3.id
        LIMIT 20
        RETURN collect({id: statement3.id}) AS updatedBy
      }
      CALL (statement2) {
        MATCH (statement2)<-[retracts:RETRACTS]-(statement4)
        WHERE retracts.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND statement4.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND statement4.rank <> $rankNe AND COUNT {
          MATCH (statement4)<-[retracts2:RETRACTS]-(statement5)
          WHERE retracts2.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND statement5.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED']
        } = 0
        WITH statement4, retracts
        ORDER BY statement4.id
        LIMIT 1
        RETURN collect({id: statement4.id}) AS retractedBy
      }
      CALL (statement2) {
        MATCH (statement2)-[contradicts:CONTRADICTS]-(statement6)
        WHERE contradicts.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND statement6.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED']
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
          WHERE NOT (source6.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'])
        } = 0 AND COUNT {
          MATCH (citation2)-[:QUOTES]->(statement7)
          WHERE NOT (statement7.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'])
        } = 0
        WITH citation2, position2
        ORDER BY position2
        LIMIT 50
        CALL (citation2) {
          MATCH (citation2)-[:CITES]->(source7)
          WHERE source7.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED']
          WITH source7
          ORDER BY source7.id
          LIMIT 1
          CALL (source7) {
            MATCH path2 = (source7)-[:DERIVED_FROM*1..16]->(source8)
            WHERE all(step IN nodes(path2) WHERE step.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED']) AND all(step IN relationships(path2) WHERE step.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'])
            WITH source8, min(length(path2)) AS depth2
            ORDER BY depth2, source8.id
            LIMIT 50
            CALL (source8) {
              MATCH (source8)-[derivedFrom3:DERIVED_FROM]->(source9)
              WHERE derivedFrom3.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'] AND source9.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED']
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
  RETURN collect({id: event.id, quantityClaims: quantityClaims}) AS event2
}
RETURN {event: event2} AS data
