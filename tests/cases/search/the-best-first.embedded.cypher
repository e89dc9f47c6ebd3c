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
  RETURN collect({id: record.id, value: value, nameKind: nameKind, row: {id: record.id, labels: labels(record)}}) AS search1
}
RETURN {search1: search1} AS data
