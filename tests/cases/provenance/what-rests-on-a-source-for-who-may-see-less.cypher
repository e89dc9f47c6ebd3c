CALL () {
  UNWIND $ids AS id
  MATCH (source:Source {id: id})
  WHERE source.marking IN ['PUBLIC']
  WITH source
  LIMIT 1
  CALL (source) {
    MATCH (source)<-[:CITES]-(citation)
    WHERE COUNT {
      MATCH (citation)-[:CITES]->(source2)
      WHERE NOT (source2.marking IN ['PUBLIC'])
    } = 0 AND COUNT {
      MATCH (citation)-[:QUOTES]->(statement)
      WHERE NOT (statement.marking IN ['PUBLIC'])
    } = 0
    UNWIND citation.citedBy AS reference
    WITH DISTINCT reference
    WHERE (COUNT {
      MATCH (record:Record {id: reference})
      WHERE record.marking IN ['PUBLIC']
    } > 0 OR COUNT {
      MATCH (start:Record {id: split(reference, '\n')[2]})-[link]->(`end`:Record {id: split(reference, '\n')[3]})
      WHERE type(link) = split(reference, '\n')[1] AND coalesce(link.key, '') = split(reference, '\n')[4] AND link.marking IN ['PUBLIC'] AND start.marking IN ['PUBLIC'] AND `end`.marking IN ['PUBLIC']
    } > 0)
    WITH reference
    ORDER BY reference
    LIMIT $first
    CALL (reference) {
      MATCH (record2:Record {id: reference})
      WHERE record2.marking IN ['PUBLIC']
      WITH record2
      LIMIT 1
      RETURN collect({id: record2.id, labels: labels(record2)}) AS node
    }
    CALL (reference) {
      MATCH (start2:Record {id: split(reference, '\n')[2]})-[link2]->(end2:Record {id: split(reference, '\n')[3]})
      WHERE type(link2) = split(reference, '\n')[1] AND coalesce(link2.key, '') = split(reference, '\n')[4] AND link2.marking IN ['PUBLIC'] AND start2.marking IN ['PUBLIC'] AND end2.marking IN ['PUBLIC'] AND link2.marking IN ['PUBLIC'] AND end2.marking IN ['PUBLIC']
      WITH end2, link2
      LIMIT 1
      CALL (link2) {
        WITH startNode(link2) AS start3
        WHERE start3.marking IN ['PUBLIC']
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
    WHERE COUNT {
      MATCH (citation2)-[:CITES]->(source3)
      WHERE NOT (source3.marking IN ['PUBLIC'])
    } = 0 AND COUNT {
      MATCH (citation2)-[:QUOTES]->(statement2)
      WHERE NOT (statement2.marking IN ['PUBLIC'])
    } = 0
    UNWIND citation2.citedBy AS reference2
    WITH DISTINCT reference2
    WHERE (COUNT {
      MATCH (record3:Record {id: reference2})
      WHERE record3.marking IN ['PUBLIC']
    } > 0 OR COUNT {
      MATCH (start5:Record {id: split(reference2, '\n')[2]})-[link3]->(end3:Record {id: split(reference2, '\n')[3]})
      WHERE type(link3) = split(reference2, '\n')[1] AND coalesce(link3.key, '') = split(reference2, '\n')[4] AND link3.marking IN ['PUBLIC'] AND start5.marking IN ['PUBLIC'] AND end3.marking IN ['PUBLIC']
    } > 0)
    RETURN count(reference2) AS citedTotal
  }
  RETURN collect({cited: cited, citedTotal: citedTotal}) AS source4
}
RETURN {source: source4} AS data
