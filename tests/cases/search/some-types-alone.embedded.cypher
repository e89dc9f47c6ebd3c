CALL () {
  CALL () {
    CALL grafeo.search.text('Entity', 'searchPublic', $terms, 20000) YIELD node_id, score AS score
    MATCH (entity:Entity)
    WHERE id(entity) = node_id
    WITH entity, score
    WHERE (entity:Event OR entity:Source)
    RETURN entity AS record, entity.description AS value, null AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Entity', 'searchInternal', $terms, 20000) YIELD node_id, score AS score
    MATCH (entity2:Entity)
    WHERE id(entity2) = node_id
    WITH entity2, score
    WHERE (entity2:Event OR entity2:Source)
    RETURN entity2 AS record, entity2.description AS value, null AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Entity', 'searchRestricted', $terms, 20000) YIELD node_id, score AS score
    MATCH (entity3:Entity)
    WHERE id(entity3) = node_id
    WITH entity3, score
    WHERE (entity3:Event OR entity3:Source)
    RETURN entity3 AS record, entity3.description AS value, null AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Entity', 'searchProtected', $terms, 20000) YIELD node_id, score AS score
    MATCH (entity4:Entity)
    WHERE id(entity4) = node_id
    WITH entity4, score
    WHERE (entity4:Event OR entity4:Source)
    RETURN entity4 AS record, entity4.description AS value, null AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Name', 'searchPublic', $terms, 20000) YIELD node_id, score AS score
    MATCH (name:Name)
    WHERE id(name) = node_id
    MATCH (name)<-[:HAS_NAME]-(owner)
    WHERE (owner:Event OR owner:Source)
    RETURN owner AS record, name.value AS value, name.nameKind AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Name', 'searchInternal', $terms, 20000) YIELD node_id, score AS score
    MATCH (name2:Name)
    WHERE id(name2) = node_id
    MATCH (name2)<-[:HAS_NAME]-(owner2)
    WHERE (owner2:Event OR owner2:Source)
    RETURN owner2 AS record, name2.value AS value, name2.nameKind AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Name', 'searchRestricted', $terms, 20000) YIELD node_id, score AS score
    MATCH (name3:Name)
    WHERE id(name3) = node_id
    MATCH (name3)<-[:HAS_NAME]-(owner3)
    WHERE (owner3:Event OR owner3:Source)
    RETURN owner3 AS record, name3.value AS value, name3.nameKind AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Name', 'searchProtected', $terms, 20000) YIELD node_id, score AS score
    MATCH (name4:Name)
    WHERE id(name4) = node_id
    MATCH (name4)<-[:HAS_NAME]-(owner4)
    WHERE (owner4:Event OR owner4:Source)
    RETURN owner4 AS record, name4.value AS value, name4.nameKind AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Statement', 'searchPublic', $terms, 20000) YIELD node_id, score AS score
    MATCH (statement:Statement)
    WHERE id(statement) = node_id
    WITH statement, score
    WHERE (statement:Event OR statement:Source)
    RETURN statement AS record, statement.text AS value, null AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Statement', 'searchInternal', $terms, 20000) YIELD node_id, score AS score
    MATCH (statement2:Statement)
    WHERE id(statement2) = node_id
    WITH statement2, score
    WHERE (statement2:Event OR statement2:Source)
    RETURN statement2 AS record, statement2.text AS value, null AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Statement', 'searchRestricted', $terms, 20000) YIELD node_id, score AS score
    MATCH (statement3:Statement)
    WHERE id(statement3) = node_id
    WITH statement3, score
    WHERE (statement3:Event OR statement3:Source)
    RETURN statement3 AS record, statement3.text AS value, null AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Statement', 'searchProtected', $terms, 20000) YIELD node_id, score AS score
    MATCH (statement4:Statement)
    WHERE id(statement4) = node_id
    WITH statement4, score
    WHERE (statement4:Event OR statement4:Source)
    RETURN statement4 AS record, statement4.text AS value, null AS nameKind, score
  }
  WITH record AS record, value, nameKind, score
  ORDER BY score DESC, record.id, value
  LIMIT 1001
  RETURN collect({id: record.id, value: value, nameKind: nameKind, row: {id: record.id, labels: labels(record)}}) AS search1
}
CALL () {
  CALL () {
    CALL grafeo.search.text('Entity', 'searchPublic', $terms2, 20000) YIELD node_id, score AS score
    MATCH (entity5:Entity)
    WHERE id(entity5) = node_id
    WITH entity5, score
    WHERE false
    RETURN entity5 AS record, entity5.description AS value, null AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Entity', 'searchInternal', $terms2, 20000) YIELD node_id, score AS score
    MATCH (entity6:Entity)
    WHERE id(entity6) = node_id
    WITH entity6, score
    WHERE false
    RETURN entity6 AS record, entity6.description AS value, null AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Entity', 'searchRestricted', $terms2, 20000) YIELD node_id, score AS score
    MATCH (entity7:Entity)
    WHERE id(entity7) = node_id
    WITH entity7, score
    WHERE false
    RETURN entity7 AS record, entity7.description AS value, null AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Entity', 'searchProtected', $terms2, 20000) YIELD node_id, score AS score
    MATCH (entity8:Entity)
    WHERE id(entity8) = node_id
    WITH entity8, score
    WHERE false
    RETURN entity8 AS record, entity8.description AS value, null AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Name', 'searchPublic', $terms2, 20000) YIELD node_id, score AS score
    MATCH (name5:Name)
    WHERE id(name5) = node_id
    MATCH (name5)<-[:HAS_NAME]-(owner5)
    WHERE false
    RETURN owner5 AS record, name5.value AS value, name5.nameKind AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Name', 'searchInternal', $terms2, 20000) YIELD node_id, score AS score
    MATCH (name6:Name)
    WHERE id(name6) = node_id
    MATCH (name6)<-[:HAS_NAME]-(owner6)
    WHERE false
    RETURN owner6 AS record, name6.value AS value, name6.nameKind AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Name', 'searchRestricted', $terms2, 20000) YIELD node_id, score AS score
    MATCH (name7:Name)
    WHERE id(name7) = node_id
    MATCH (name7)<-[:HAS_NAME]-(owner7)
    WHERE false
    RETURN owner7 AS record, name7.value AS value, name7.nameKind AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Name', 'searchProtected', $terms2, 20000) YIELD node_id, score AS score
    MATCH (name8:Name)
    WHERE id(name8) = node_id
    MATCH (name8)<-[:HAS_NAME]-(owner8)
    WHERE false
    RETURN owner8 AS record, name8.value AS value, name8.nameKind AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Statement', 'searchPublic', $terms2, 20000) YIELD node_id, score AS score
    MATCH (statement5:Statement)
    WHERE id(statement5) = node_id
    WITH statement5, score
    WHERE false
    RETURN statement5 AS record, statement5.text AS value, null AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Statement', 'searchInternal', $terms2, 20000) YIELD node_id, score AS score
    MATCH (statement6:Statement)
    WHERE id(statement6) = node_id
    WITH statement6, score
    WHERE false
    RETURN statement6 AS record, statement6.text AS value, null AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Statement', 'searchRestricted', $terms2, 20000) YIELD node_id, score AS score
    MATCH (statement7:Statement)
    WHERE id(statement7) = node_id
    WITH statement7, score
    WHERE false
    RETURN statement7 AS record, statement7.text AS value, null AS nameKind, score
    UNION ALL
    CALL grafeo.search.text('Statement', 'searchProtected', $terms2, 20000) YIELD node_id, score AS score
    MATCH (statement8:Statement)
    WHERE id(statement8) = node_id
    WITH statement8, score
    WHERE false
    RETURN statement8 AS record, statement8.text AS value, null AS nameKind, score
  }
  WITH record AS record2, value, nameKind, score
  ORDER BY score DESC, record2.id, value
  LIMIT 1001
  RETURN collect({id: record2.id, value: value, nameKind: nameKind, row: {id: record2.id, labels: labels(record2)}}) AS search2
}
RETURN {search1: search1, search2: search2} AS data
