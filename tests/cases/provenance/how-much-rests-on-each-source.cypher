CALL () {
  MATCH (source:Source)
  WHERE source.nameKey IS NOT NULL
  WITH source
  ORDER BY source.nameKey, source.id
  LIMIT 25
  CALL (source) {
    MATCH (source)<-[:CITES]-(citation)
    UNWIND citation.citedBy AS reference
    WITH DISTINCT reference
    WHERE (COUNT {
      MATCH (record:Record {id: reference})
    } > 0 OR COUNT {
      MATCH (start:Record {id: split(reference, '\n')[2]})-[link]->(`end`:Record {id: split(reference, '\n')[3]})
      WHERE type(link) = split(reference, '\n')[1] AND coalesce(link.key, '') = split(reference, '\n')[4]
    } > 0)
    RETURN count(reference) AS citedTotal
  }
  RETURN collect({id: source.id, citedTotal: citedTotal}) AS sources
}
RETURN {sources: sources} AS data
