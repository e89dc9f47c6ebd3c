CALL () {
  UNWIND $ids AS id
  MATCH (place:Place {id: id})
  WHERE place.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED']
  WITH place
  LIMIT 1
  CALL (place) {
    UNWIND range(0, size(coalesce(place.citationIds, [])) - 1) AS position
    MATCH (citation:Citation {id: place.citationIds[position]})
    WHERE COUNT {
      MATCH (citation)-[:CITES]->(source)
      WHERE NOT (source.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'])
    } = 0 AND COUNT {
      MATCH (citation)-[:QUOTES]->(statement)
      WHERE NOT (statement.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED'])
    } = 0
    WITH citation, position
    ORDER BY position
    LIMIT 20
    CALL (citation) {
      MATCH (citation)-[:CITES]->(source2)
      WHERE source2.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED']
      WITH source2
      ORDER BY source2.id
      LIMIT 1
      RETURN collect({id: source2.id}) AS source3
    }
    CALL (citation) {
      MATCH (citation)-[:QUOTES]->(statement2)
      WHERE statement2.marking IN ['PUBLIC', 'INTERNAL', 'RESTRICTED']
      WITH statement2
      ORDER BY statement2.id
      LIMIT 1
      RETURN collect({id: statement2.id}) AS statement3
    }
    RETURN collect({locator: citation.locator, quote: citation.quote, source: source3, statement: statement3}) AS citations
  }
  RETURN collect({name: place.name, marking: place.marking, citations: citations}) AS place2
}
RETURN {place: place2} AS data
