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
    } > 0) AND reference > $from1
    WITH reference
    ORDER BY reference
    LIMIT $first
    CALL (reference) {
      MATCH (record2:Record {id: reference})
      WITH record2
      LIMIT 1
      RETURN collect({id: record2.id, labels: labels(record2)}) AS node
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
        RETURN collect({id: start3.id}) AS start4
      }
      RETURN collect({id: end2.id, edge: {identity: [startNode(link2).id, endNode(link2).id, link2.key], relationship: type(link2), start: start4}}) AS relationship
    }
    RETURN collect({node: node, relationship: relationship, cursor: [reference]}) AS cited
  }
  CALL (source) {
    MATCH (source)<-[:CITES]-(citation2)
    UNWIND citation2.citedBy AS reference2
    WITH DISTINCT reference2
    WHERE (COUNT {
      MATCH (record3:Record {id: reference2})
    } > 0 OR COUNT {
      MATCH (start5:Record {id: split(reference2, '\n')[2]})-[link3]->(end3:Record {id: split(reference2, '\n')[3]})
      WHERE type(link3) = split(reference2, '\n')[1] AND coalesce(link3.key, '') = split(reference2, '\n')[4]
    } > 0)
    RETURN count(reference2) AS citedTotal
  }
  RETURN collect({cited: cited, citedTotal: citedTotal}) AS source2
}
RETURN {source: source2} AS data
