CALL () {
  MATCH (start:Record {id: $start})-[link]->(`end`:Record {id: $end})
  WHERE type(link) = $type AND coalesce(link.key, '') = $key
  WITH `end`, link
  LIMIT 1
  CALL (link) {
    WITH startNode(link) AS start2
    WITH start2
    LIMIT 1
    RETURN collect({id: start2.id}) AS start3
  }
  CALL (link) {
    UNWIND range(0, size(coalesce(link.citationIds, [])) - 1) AS position
    MATCH (citation:Citation {id: link.citationIds[position]})
    WITH citation, position
    ORDER BY position
    LIMIT 20
    RETURN collect({locator: citation.locator}) AS citations
  }
  RETURN collect({id: `end`.id, edge: {confidence: link.confidence, marking: link.marking, note: link.note, basis: link.basis, during: link.during, identity: [startNode(link).id, endNode(link).id, link.key], role: coalesce(link.kind, link.role, link.capacity), relationship: type(link), start: start3, citations: citations}}) AS relationship
}
CALL () {
  MATCH (start4:Record {id: $start2})-[link2]->(end2:Record {id: $end2})
  WHERE type(link2) = $type2 AND coalesce(link2.key, '') = $key2
  WITH end2, link2
  LIMIT 1
  CALL (link2) {
    WITH startNode(link2) AS start5
    WITH start5
    LIMIT 1
    RETURN collect({id: start5.id}) AS start6
  }
  CALL (link2) {
    UNWIND range(0, size(coalesce(link2.citationIds, [])) - 1) AS position2
    MATCH (citation2:Citation {id: link2.citationIds[position2]})
    WITH citation2, position2
    ORDER BY position2
    LIMIT 20
    RETURN collect({locator: citation2.locator}) AS citations2
  }
  RETURN collect({id: end2.id, edge: {confidence: link2.confidence, marking: link2.marking, note: link2.note, basis: link2.basis, during: link2.during, identity: [startNode(link2).id, endNode(link2).id, link2.key], role: coalesce(link2.kind, link2.role, link2.capacity), relationship: type(link2), start: start6, citations: citations2}}) AS relationship2
}
CALL () {
  MATCH (start7:Record {id: $start3})-[link3]->(end3:Record {id: $end3})
  WHERE type(link3) = $type3 AND coalesce(link3.key, '') = $key3
  WITH end3, link3
  LIMIT 1
  CALL (link3) {
    WITH startNode(link3) AS start8
    WITH start8
    LIMIT 1
    RETURN collect({id: start8.id}) AS start9
  }
  CALL (link3) {
    UNWIND range(0, size(coalesce(link3.citationIds, [])) - 1) AS position3
    MATCH (citation3:Citation {id: link3.citationIds[position3]})
    WITH citation3, position3
    ORDER BY position3
    LIMIT 20
    RETURN collect({locator: citation3.locator}) AS citations3
  }
  RETURN collect({id: end3.id, edge: {confidence: link3.confidence, marking: link3.marking, note: link3.note, basis: link3.basis, during: link3.during, identity: [startNode(link3).id, endNode(link3).id, link3.key], role: coalesce(link3.kind, link3.role, link3.capacity), relationship: type(link3), start: start9, citations: citations3}}) AS relationship3
}
CALL () {
  MATCH (start10:Record {id: $start4})-[link4]->(end4:Record {id: $end4})
  WHERE type(link4) = $type4 AND coalesce(link4.key, '') = $key4
  WITH end4, link4
  LIMIT 1
  CALL (link4) {
    WITH startNode(link4) AS start11
    WITH start11
    LIMIT 1
    RETURN collect({id: start11.id}) AS start12
  }
  CALL (link4) {
    UNWIND range(0, size(coalesce(link4.citationIds, [])) - 1) AS position4
    MATCH (citation4:Citation {id: link4.citationIds[position4]})
    WITH citation4, position4
    ORDER BY position4
    LIMIT 20
    RETURN collect({locator: citation4.locator}) AS citations4
  }
  RETURN collect({id: end4.id, edge: {confidence: link4.confidence, marking: link4.marking, note: link4.note, basis: link4.basis, during: link4.during, identity: [startNode(link4).id, endNode(link4).id, link4.key], role: coalesce(link4.kind, link4.role, link4.capacity), relationship: type(link4), start: start12, citations: citations4}}) AS relationship4
}
CALL () {
  MATCH (start13:Record {id: $start5})-[link5]->(end5:Record {id: $end5})
  WHERE type(link5) = $type5 AND coalesce(link5.key, '') = $key5
  WITH end5, link5
  LIMIT 1
  CALL (link5) {
    WITH startNode(link5) AS start14
    WITH start14
    LIMIT 1
    RETURN collect({id: start14.id}) AS start15
  }
  CALL (link5) {
    UNWIND range(0, size(coalesce(link5.citationIds, [])) - 1) AS position5
    MATCH (citation5:Citation {id: link5.citationIds[position5]})
    WITH citation5, position5
    ORDER BY position5
    LIMIT 20
    RETURN collect({locator: citation5.locator}) AS citations5
  }
  RETURN collect({id: end5.id, edge: {confidence: link5.confidence, marking: link5.marking, note: link5.note, basis: link5.basis, during: link5.during, identity: [startNode(link5).id, endNode(link5).id, link5.key], role: coalesce(link5.kind, link5.role, link5.capacity), relationship: type(link5), start: start15, citations: citations5}}) AS relationship5
}
CALL () {
  MATCH (start16:Record {id: $start6})-[link6]->(end6:Record {id: $end6})
  WHERE type(link6) = $type6 AND coalesce(link6.key, '') = $key6
  WITH end6, link6
  LIMIT 1
  CALL (link6) {
    WITH startNode(link6) AS start17
    WITH start17
    LIMIT 1
    RETURN collect({id: start17.id}) AS start18
  }
  CALL (link6) {
    UNWIND range(0, size(coalesce(link6.citationIds, [])) - 1) AS position6
    MATCH (citation6:Citation {id: link6.citationIds[position6]})
    WITH citation6, position6
    ORDER BY position6
    LIMIT 20
    RETURN collect({locator: citation6.locator}) AS citations6
  }
  RETURN collect({id: end6.id, edge: {confidence: link6.confidence, marking: link6.marking, note: link6.note, basis: link6.basis, during: link6.during, identity: [startNode(link6).id, endNode(link6).id, link6.key], role: coalesce(link6.kind, link6.role, link6.capacity), relationship: type(link6), start: start18, citations: citations6}}) AS relationship6
}
CALL () {
  MATCH (start19:Record {id: $start7})-[link7]->(end7:Record {id: $end7})
  WHERE type(link7) = $type7 AND coalesce(link7.key, '') = $key7
  WITH end7, link7
  LIMIT 1
  CALL (link7) {
    WITH startNode(link7) AS start20
    WITH start20
    LIMIT 1
    RETURN collect({id: start20.id}) AS start21
  }
  CALL (link7) {
    UNWIND range(0, size(coalesce(link7.citationIds, [])) - 1) AS position7
    MATCH (citation7:Citation {id: link7.citationIds[position7]})
    WITH citation7, position7
    ORDER BY position7
    LIMIT 20
    RETURN collect({locator: citation7.locator}) AS citations7
  }
  RETURN collect({id: end7.id, edge: {confidence: link7.confidence, marking: link7.marking, note: link7.note, basis: link7.basis, during: link7.during, identity: [startNode(link7).id, endNode(link7).id, link7.key], role: coalesce(link7.kind, link7.role, link7.capacity), relationship: type(link7), start: start21, citations: citations7}}) AS relationship7
}
RETURN {relationship: relationship, relationship2: relationship2, relationship3: relationship3, relationship4: relationship4, relationship5: relationship5, relationship6: relationship6, relationship7: relationship7} AS data
