CALL () {
  UNWIND $ids AS id
  MATCH (source:Source {id: id})
  WITH source
  LIMIT 1
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
    WITH reference
    ORDER BY reference
    LIMIT 50
    CALL (reference) {
      MATCH (record2:Record {id: reference})
      WITH record2
      LIMIT 1
      RETURN collect({name: record2.name, verbatim: record2.verbatim, text: record2.text, labels: labels(record2)}) AS node
    }
    CALL (reference) {
      MATCH (start2:Record {id: split(reference, '\n')[2]})-[link2]->(end2:Record {id: split(reference, '\n')[3]})
      WHERE type(link2) = split(reference, '\n')[1] AND coalesce(link2.key, '') = split(reference, '\n')[4]
      WITH end2, link2
      LIMIT 1
      CALL (link2) {
        WITH startNode(link2) AS start3
        WITH start3
        LIMIT 1
        RETURN collect({name: start3.name, labels: labels(start3)}) AS start4
      }
      CALL (link2) {
        UNWIND range(0, size(coalesce(link2.citationIds, [])) - 1) AS position
        MATCH (citation2:Citation {id: link2.citationIds[position]})
        WITH citation2, position
        ORDER BY position
        LIMIT 20
        CALL (citation2) {
          MATCH (citation2)-[:CITES]->(source2)
          WITH source2
          ORDER BY source2.id
          LIMIT 1
          RETURN collect({name: source2.name}) AS source3
        }
        RETURN collect({locator: citation2.locator, source: source3}) AS citations
      }
      RETURN collect({name: end2.name, labels: labels(end2), edge: {basis: link2.basis, confidence: link2.confidence, role: coalesce(link2.kind, link2.role, link2.capacity), relationship: type(link2), start: start4, citations: citations}}) AS relationship
    }
    RETURN collect({node: node, relationship: relationship}) AS cited
  }
  RETURN collect({cited: cited}) AS source4
}
RETURN {source: source4} AS data
