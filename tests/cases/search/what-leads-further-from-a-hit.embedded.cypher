CALL () {
  CALL () {
    CALL grafeo.search.text('Entity', 'searchPublic', $terms, 1001) YIELD node_id, score AS score
    MATCH (entity:Entity)
    WHERE id(entity) = node_id
    WITH entity, score
    RETURN entity AS record, entity.description AS value, null AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Entity', 'searchInternal', $terms, 1001) YIELD node_id, score AS score
    MATCH (entity2:Entity)
    WHERE id(entity2) = node_id
    WITH entity2, score
    RETURN entity2 AS record, entity2.description AS value, null AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Entity', 'searchRestricted', $terms, 1001) YIELD node_id, score AS score
    MATCH (entity3:Entity)
    WHERE id(entity3) = node_id
    WITH entity3, score
    RETURN entity3 AS record, entity3.description AS value, null AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Entity', 'searchProtected', $terms, 1001) YIELD node_id, score AS score
    MATCH (entity4:Entity)
    WHERE id(entity4) = node_id
    WITH entity4, score
    RETURN entity4 AS record, entity4.description AS value, null AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Name', 'searchPublic', $terms, 1001) YIELD node_id, score AS score
    MATCH (name:Name)
    WHERE id(name) = node_id
    MATCH (name)<-[:HAS_NAME]-(owner)
    RETURN owner AS record, name.value AS value, name.nameKind AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Name', 'searchInternal', $terms, 1001) YIELD node_id, score AS score
    MATCH (name2:Name)
    WHERE id(name2) = node_id
    MATCH (name2)<-[:HAS_NAME]-(owner2)
    RETURN owner2 AS record, name2.value AS value, name2.nameKind AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Name', 'searchRestricted', $terms, 1001) YIELD node_id, score AS score
    MATCH (name3:Name)
    WHERE id(name3) = node_id
    MATCH (name3)<-[:HAS_NAME]-(owner3)
    RETURN owner3 AS record, name3.value AS value, name3.nameKind AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Name', 'searchProtected', $terms, 1001) YIELD node_id, score AS score
    MATCH (name4:Name)
    WHERE id(name4) = node_id
    MATCH (name4)<-[:HAS_NAME]-(owner4)
    RETURN owner4 AS record, name4.value AS value, name4.nameKind AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Statement', 'searchPublic', $terms, 1001) YIELD node_id, score AS score
    MATCH (statement:Statement)
    WHERE id(statement) = node_id
    WITH statement, score
    RETURN statement AS record, statement.text AS value, null AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Statement', 'searchInternal', $terms, 1001) YIELD node_id, score AS score
    MATCH (statement2:Statement)
    WHERE id(statement2) = node_id
    WITH statement2, score
    RETURN statement2 AS record, statement2.text AS value, null AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Statement', 'searchRestricted', $terms, 1001) YIELD node_id, score AS score
    MATCH (statement3:Statement)
    WHERE id(statement3) = node_id
    WITH statement3, score
    RETURN statement3 AS record, statement3.text AS value, null AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Statement', 'searchProtected', $terms, 1001) YIELD node_id, score AS score
    MATCH (statement4:Statement)
    WHERE id(statement4) = node_id
    WITH statement4, score
    RETURN statement4 AS record, statement4.text AS value, null AS nameKind, score
  }
  WITH record AS record, value, nameKind, score
  ORDER BY score DESC, record.id, value
  LIMIT 1001
  RETURN collect({id: record.id, value: value, nameKind: nameKind, row: {labels: labels(record)}}) AS search1, collect(record.id) AS found
}
CALL (found) {
  UNWIND range(0, size(found) - 1) AS at
  WITH found[at] AS id, min(at) AS position
  ORDER BY position
  LIMIT $first
  MATCH (hit:Record {id: id})
  WITH hit, position
  ORDER BY position
  LIMIT $first2
  CALL (hit) {
    MATCH (hit)<-[memberOf:MEMBER_OF]-(agent)
    WHERE hit:Group
    WITH agent, memberOf
    ORDER BY agent.nameKey, agent.id, memberOf.key
    LIMIT 10
    RETURN collect({name: agent.name, edge: {role: memberOf.role}}) AS members
  }
  CALL (hit) {
    MATCH (hit)-[within:WITHIN]->(place)
    WHERE hit:Place
    WITH place, within, CASE within.rank WHEN 'PREFERRED' THEN 0 WHEN 'NORMAL' THEN 1 WHEN 'DEPRECATED' THEN 2 END AS rankRank
    ORDER BY rankRank, place.id
    LIMIT 1
    RETURN collect({name: place.name}) AS within2
  }
  CALL (hit) {
    MATCH (hit)-[link:MEMBER_OF|PARTICIPATED_IN|MADE|ADDRESSED_TO|BASED_IN|TIED_TO|ABOUT|OCCURRED_AT|PART_OF|EVENT_TIE|COUNTS|PUBLISHED|AUTHORED|WITHIN|CLAIMS|DERIVED_FROM|SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]->(other)
    WITH type(link) AS relationship, coalesce(link.kind, link.role, link.capacity) AS role, CASE WHEN other:Event THEN 'EVENT' WHEN other:Group THEN 'GROUP' WHEN other:Person THEN 'PERSON' WHEN other:Place THEN 'PLACE' WHEN other:QuantityClaim THEN 'QUANTITY_CLAIM' WHEN other:Source THEN 'SOURCE' WHEN other:Statement THEN 'STATEMENT' END AS type, count(*) AS count
    ORDER BY count DESC, relationship, role, type LIMIT 200
    RETURN collect({relationship: relationship, role: role, type: type, count: count}) AS links
  }
  CALL (hit) {
    MATCH (hit)<-[link2:MEMBER_OF|PARTICIPATED_IN|MADE|ADDRESSED_TO|BASED_IN|TIED_TO|ABOUT|OCCURRED_AT|PART_OF|EVENT_TIE|COUNTS|PUBLISHED|AUTHORED|WITHIN|CLAIMS|DERIVED_FROM|SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(other2)
    WITH type(link2) AS relationship, coalesce(link2.kind, link2.role, link2.capacity) AS role, CASE WHEN other2:Event THEN 'EVENT' WHEN other2:Group THEN 'GROUP' WHEN other2:Person THEN 'PERSON' WHEN other2:Place THEN 'PLACE' WHEN other2:QuantityClaim THEN 'QUANTITY_CLAIM' WHEN other2:Source THEN 'SOURCE' WHEN other2:Statement THEN 'STATEMENT' END AS type, count(*) AS count
    ORDER BY count DESC, relationship, role, type LIMIT 200
    RETURN collect({relationship: relationship, role: role, type: type, count: count}) AS links2
  }
  RETURN collect({id: hit.id, groupKind: hit.groupKind, labels: labels(hit), statementsAboutTotal: COUNT { (hit)<-[:ABOUT]-(statement5) }, members: members, within: within2, links: {outgoing: links, incoming: links2}}) AS search1Page
}
RETURN {search1: search1, search1Page: search1Page} AS data
