CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('attest_Entity_searchPublic_text', $terms, {limit: 1001}) YIELD node AS entity, score AS score
    WITH entity, score
    RETURN entity AS record, entity.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Entity_searchInternal_text', $terms, {limit: 1001}) YIELD node AS entity2, score AS score
    WITH entity2, score
    RETURN entity2 AS record, entity2.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Entity_searchRestricted_text', $terms, {limit: 1001}) YIELD node AS entity3, score AS score
    WITH entity3, score
    RETURN entity3 AS record, entity3.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Entity_searchProtected_text', $terms, {limit: 1001}) YIELD node AS entity4, score AS score
    WITH entity4, score
    RETURN entity4 AS record, entity4.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchPublic_text', $terms, {limit: 1001}) YIELD node AS name, score AS score
    MATCH (name)<-[:HAS_NAME]-(owner)
    RETURN owner AS record, name.value AS value, name.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchInternal_text', $terms, {limit: 1001}) YIELD node AS name2, score AS score
    MATCH (name2)<-[:HAS_NAME]-(owner2)
    RETURN owner2 AS record, name2.value AS value, name2.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchRestricted_text', $terms, {limit: 1001}) YIELD node AS name3, score AS score
    MATCH (name3)<-[:HAS_NAME]-(owner3)
    RETURN owner3 AS record, name3.value AS value, name3.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchProtected_text', $terms, {limit: 1001}) YIELD node AS name4, score AS score
    MATCH (name4)<-[:HAS_NAME]-(owner4)
    RETURN owner4 AS record, name4.value AS value, name4.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchPublic_text', $terms, {limit: 1001}) YIELD node AS statement, score AS score
    WITH statement, score
    RETURN statement AS record, statement.text AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchInternal_text', $terms, {limit: 1001}) YIELD node AS statement2, score AS score
    WITH statement2, score
    RETURN statement2 AS record, statement2.text AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchRestricted_text', $terms, {limit: 1001}) YIELD node AS statement3, score AS score
    WITH statement3, score
    RETURN statement3 AS record, statement3.text AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchProtected_text', $terms, {limit: 1001}) YIELD node AS statement4, score AS score
    WITH statement4, score
    RETURN statement4 AS record, statement4.text AS value, null AS nameKind, score
  }
  WITH record AS record, value, nameKind, score
  ORDER BY score DESC, record.id, value
  LIMIT 1001
  RETURN collect({id: record.id, value: value, nameKind: nameKind, row: {id: record.id, labels: labels(record)}}) AS search1
}
RETURN {search1: search1} AS data
