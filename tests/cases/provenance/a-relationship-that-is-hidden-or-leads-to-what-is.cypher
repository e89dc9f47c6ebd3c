CALL () {
  MATCH (start:Record {id: $start})-[link]->(`end`:Record {id: $end})
  WHERE type(link) = $type AND coalesce(link.key, '') = $key AND start.marking IN ['PUBLIC'] AND link.marking IN ['PUBLIC'] AND `end`.marking IN ['PUBLIC']
  WITH `end`, link
  LIMIT 1
  CALL (link) {
    WITH startNode(link) AS start2
    WHERE start2.marking IN ['PUBLIC']
    WITH start2
    LIMIT 1
    RETURN collect({id: start2.id}) AS start3
  }
  CALL (link) {
    UNWIND range(0, size(coalesce(link.citationIds, [])) - 1) AS position
    MATCH (citation:Citation {id: link.citationIds[position]})
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
    RETURN collect({locator: citation.locator}) AS citations
  }
  RETURN collect({id: `end`.id, edge: {confidence: link.confidence, marking: link.marking, note: link.note, basis: link.basis, during: link.during, identity: [startNode(link).id, endNode(link).id, link.key], role: coalesce(link.kind, link.role, link.capacity), relationship: type(link), start: start3, citations: citations}}) AS relationship
}
CALL () {
  MATCH (start4:Record {id: $start2})-[link2]->(end2:Record {id: $end2})
  WHERE type(link2) = $type2 AND coalesce(link2.key, '') = $key2 AND start4.marking IN ['PUBLIC'] AND link2.marking IN ['PUBLIC'] AND end2.marking IN ['PUBLIC']
  WITH end2, link2
  LIMIT 1
  CALL (link2) {
    WITH startNode(link2) AS start5
    WHERE start5.marking IN ['PUBLIC']
    WITH start5
    LIMIT 1
    RETURN collect({id: start5.id}) AS start6
  }
  CALL (link2) {
    UNWIND range(0, size(coalesce(link2.citationIds, [])) - 1) AS position2
    MATCH (citation2:Citation {id: link2.citationIds[position2]})
    WHERE COUNT {
      MATCH (citation2)-[:CITES]->(source2)
      WHERE NOT (source2.marking IN ['PUBLIC'])
    } = 0 AND COUNT {
      MATCH (citation2)-[:QUOTES]->(statement2)
      WHERE NOT (statement2.marking IN ['PUBLIC'])
    } = 0
    WITH citation2, position2
    ORDER BY position2
    LIMIT 20
    RETURN collect({locator: citation2.locator}) AS citations2
  }
  RETURN collect({id: end2.id, edge: {confidence: link2.confidence, marking: link2.marking, note: link2.note, basis: link2.basis, during: link2.during, identity: [startNode(link2).id, endNode(link2).id, link2.key], role: coalesce(link2.kind, link2.role, link2.capacity), relationship: type(link2), start: start6, citations: citations2}}) AS relationship2
}
CALL () {
  MATCH (start7:Record {id: $start3})-[link3]->(end3:Record {id: $end3})
  WHERE type(link3) = $type3 AND coalesce(link3.key, '') = $key3 AND start7.marking IN ['PUBLIC'] AND link3.marking IN ['PUBLIC'] AND end3.marking IN ['PUBLIC']
  WITH end3, link3
  LIMIT 1
  CALL (link3) {
    WITH startNode(link3) AS start8
    WHERE start8.marking IN ['PUBLIC']
    WITH start8
    LIMIT 1
    RETURN collect({id: start8.id}) AS start9
  }
  CALL (link3) {
    UNWIND range(0, size(coalesce(link3.citationIds, [])) - 1) AS position3
    MATCH (citation3:Citation {id: link3.citationIds[position3]})
    WHERE COUNT {
      MATCH (citation3)-[:CITES]->(source3)
      WHERE NOT (source3.marking IN ['PUBLIC'])
    } = 0 AND COUNT {
      MATCH (citation3)-[:QUOTES]->(statement3)
      WHERE NOT (statement3.marking IN ['PUBLIC'])
    } = 0
    WITH citation3, position3
    ORDER BY position3
    LIMIT 20
    RETURN collect({locator: citation3.locator}) AS citations3
  }
  RETURN collect({id: end3.id, edge: {confidence: link3.confidence, marking: link3.marking, note: link3.note, basis: link3.basis, during: link3.during, identity: [startNode(link3).id, endNode(link3).id, link3.key], role: coalesce(link3.kind, link3.role, link3.capacity), relationship: type(link3), start: start9, citations: citations3}}) AS relationship3
}
RETURN {relationship: relationship, relationship2: relationship2, relationship3: relationship3} AS data
