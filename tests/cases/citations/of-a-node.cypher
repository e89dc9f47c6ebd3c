CALL () {
  UNWIND $ids AS id
  MATCH (event:Event {id: id})
  WITH event
  LIMIT 1
  CALL (event) {
    UNWIND range(0, size(coalesce(event.citationIds, [])) - 1) AS position
    MATCH (citation:Citation {id: event.citationIds[position]})
    WITH citation, position
    ORDER BY position
    LIMIT 20
    CALL (citation) {
      MATCH (citation)-[:CITES]->(source)
      WITH source
      ORDER BY source.id
      LIMIT 1
      RETURN collect({id: source.id}) AS source2
    }
    CALL (citation) {
      MATCH (citation)-[:QUOTES]->(statement)
      WITH statement
      ORDER BY statement.id
      LIMIT 1
      RETURN collect({id: statement.id}) AS statement2
    }
    RETURN collect({locator: citation.locator, quote: citation.quote, source: source2, statement: statement2}) AS citations
  }
  RETURN collect({citations: citations}) AS event2
}
CALL () {
  UNWIND $ids2 AS id2
  MATCH (statement3:Statement {id: id2})
  WITH statement3
  LIMIT 1
  CALL (statement3) {
    UNWIND range(0, size(coalesce(statement3.citationIds, [])) - 1) AS position2
    MATCH (citation2:Citation {id: statement3.citationIds[position2]})
    WITH citation2, position2
    ORDER BY position2
    LIMIT 20
    RETURN collect({quote: citation2.quote, retrievedAt: citation2.retrievedAt}) AS citations2
  }
  RETURN collect({citations: citations2}) AS statement4
}
CALL () {
  UNWIND $ids3 AS id3
  MATCH (source3:Source {id: id3})
  WITH source3
  LIMIT 1
  CALL (source3) {
    UNWIND range(0, size(coalesce(source3.citationIds, [])) - 1) AS position3
    MATCH (citation3:Citation {id: source3.citationIds[position3]})
    WITH citation3, position3
    ORDER BY position3
    LIMIT 20
    CALL (citation3) {
      MATCH (citation3)-[:CITES]->(source4)
      WITH source4
      ORDER BY source4.id
      LIMIT 1
      RETURN collect({id: source4.id}) AS source5
    }
    CALL (citation3) {
      MATCH (citation3)-[:QUOTES]->(statement5)
      WITH statement5
      ORDER BY statement5.id
      LIMIT 1
      RETURN collect({id: statement5.id}) AS statement6
    }
    RETURN collect({locator: citation3.locator, quote: citation3.quote, source: source5, statement: statement6}) AS citations3
  }
  RETURN collect({citations: citations3}) AS source6
}
RETURN {event: event2, statement: statement4, source: source6} AS data
