CALL () {
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  WHERE event.marking IN ['PUBLIC']
  WITH event
  LIMIT 1
  CALL (event) {
    UNWIND range(0, size(coalesce(event.citationIds, [])) - 1) AS position
    MATCH (citation:Citation {id: event.citationIds[position]})
    WHERE COUNT {
      MATCH (citation)-[:CITES]->(source)
      WHERE NOT (source.marking IN ['PUBLIC'])
    } = 0 AND COUNT {
      MATCH (citation)-[:QUOTES]->(statement)
      WHERE NOT (statement.marking IN ['PUBLIC'])
    } = 0
    WITH citation, position
    ORDER BY position
    LIMIT 20
    CALL (citation) {
      MATCH (citation)-[:CITES]->(source2)
      WHERE source2.marking IN ['PUBLIC']
      WITH source2
      ORDER BY source2.id
      LIMIT 1
      RETURN collect({id: source2.id}) AS source3
    }
    CALL (citation) {
      MATCH (citation)-[:QUOTES]->(statement2)
      WHERE statement2.marking IN ['PUBLIC']
      WITH statement2
      ORDER BY statement2.id
      LIMIT 1
      RETURN collect({id: statement2.id}) AS statement3
    }
    RETURN collect({locator: citation.locator, quote: citation.quote, source: source3, statement: statement3}) AS citations
  }
  RETURN collect({citations: citations}) AS event2
}
CALL () {
  UNWIND $ids2 AS id2
  MATCH (person:Person {id: id2})
  WHERE person.marking IN ['PUBLIC']
  WITH person
  LIMIT 1
  CALL (person) {
    MATCH (person)-[participatedIn:PARTICIPATED_IN]->(event3)
    WHERE participatedIn.marking IN ['PUBLIC'] AND event3.marking IN ['PUBLIC']
    WITH event3, participatedIn
    ORDER BY event3.nameKey, event3.id, participatedIn.key
    LIMIT 10
    CALL (participatedIn) {
      UNWIND range(0, size(coalesce(participatedIn.citationIds, [])) - 1) AS position2
      MATCH (citation2:Citation {id: participatedIn.citationIds[position2]})
      WHERE COUNT {
        MATCH (citation2)-[:CITES]->(source4)
        WHERE NOT (source4.marking IN ['PUBLIC'])
      } = 0 AND COUNT {
        MATCH (citation2)-[:QUOTES]->(statement4)
        WHERE NOT (statement4.marking IN ['PUBLIC'])
      } = 0
      WITH citation2, position2
      ORDER BY position2
      LIMIT 20
      CALL (citation2) {
        MATCH (citation2)-[:CITES]->(source5)
        WHERE source5.marking IN ['PUBLIC']
        WITH source5
        ORDER BY source5.id
        LIMIT 1
        RETURN collect({id: source5.id}) AS source6
      }
      CALL (citation2) {
        MATCH (citation2)-[:QUOTES]->(statement5)
        WHERE statement5.marking IN ['PUBLIC']
        WITH statement5
        ORDER BY statement5.id
        LIMIT 1
        RETURN collect({id: statement5.id}) AS statement6
      }
      RETURN collect({locator: citation2.locator, quote: citation2.quote, source: source6, statement: statement6}) AS citations2
    }
    RETURN collect({edge: {role: participatedIn.role, citations: citations2}}) AS participatedIn2
  }
  RETURN collect({participatedIn: participatedIn2}) AS person2
}
CALL () {
  UNWIND $ids3 AS id3
  MATCH (place:Place {id: id3})
  WHERE place.marking IN ['PUBLIC']
  WITH place
  LIMIT 1
  CALL (place) {
    UNWIND range(0, size(coalesce(place.citationIds, [])) - 1) AS position3
    MATCH (citation3:Citation {id: place.citationIds[position3]})
    WHERE COUNT {
      MATCH (citation3)-[:CITES]->(source7)
      WHERE NOT (source7.marking IN ['PUBLIC'])
    } = 0 AND COUNT {
      MATCH (citation3)-[:QUOTES]->(statement7)
      WHERE NOT (statement7.marking IN ['PUBLIC'])
    } = 0
    WITH citation3, position3
    ORDER BY position3
    LIMIT 20
    CALL (citation3) {
      MATCH (citation3)-[:CITES]->(source8)
      WHERE source8.marking IN ['PUBLIC']
      WITH source8
      ORDER BY source8.id
      LIMIT 1
      RETURN collect({id: source8.id}) AS source9
    }
    CALL (citation3) {
      MATCH (citation3)-[:QUOTES]->(statement8)
      WHERE statement8.marking IN ['PUBLIC']
      WITH statement8
      ORDER BY statement8.id
      LIMIT 1
      RETURN collect({id: statement8.id}) AS statement9
    }
    RETURN collect({locator: citation3.locator, quote: citation3.quote, source: source9, statement: statement9}) AS citations3
  }
  RETURN collect({name: place.name, citations: citations3}) AS place2
}
RETURN {event: event2, person: person2, place: place2} AS data
