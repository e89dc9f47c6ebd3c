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
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('attest_Entity_searchPublic_text', $terms2, {limit: 1001}) YIELD node AS entity5, score AS score
    WITH entity5, score
    RETURN entity5 AS record, entity5.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Entity_searchInternal_text', $terms2, {limit: 1001}) YIELD node AS entity6, score AS score
    WITH entity6, score
    RETURN entity6 AS record, entity6.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Entity_searchRestricted_text', $terms2, {limit: 1001}) YIELD node AS entity7, score AS score
    WITH entity7, score
    RETURN entity7 AS record, entity7.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Entity_searchProtected_text', $terms2, {limit: 1001}) YIELD node AS entity8, score AS score
    WITH entity8, score
    RETURN entity8 AS record, entity8.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchPublic_text', $terms2, {limit: 1001}) YIELD node AS name5, score AS score
    MATCH (name5)<-[:HAS_NAME]-(owner5)
    RETURN owner5 AS record, name5.value AS value, name5.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchInternal_text', $terms2, {limit: 1001}) YIELD node AS name6, score AS score
    MATCH (name6)<-[:HAS_NAME]-(owner6)
    RETURN owner6 AS record, name6.value AS value, name6.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchRestricted_text', $terms2, {limit: 1001}) YIELD node AS name7, score AS score
    MATCH (name7)<-[:HAS_NAME]-(owner7)
    RETURN owner7 AS record, name7.value AS value, name7.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchProtected_text', $terms2, {limit: 1001}) YIELD node AS name8, score AS score
    MATCH (name8)<-[:HAS_NAME]-(owner8)
    RETURN owner8 AS record, name8.value AS value, name8.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchPublic_text', $terms2, {limit: 1001}) YIELD node AS statement5, score AS score
    WITH statement5, score
    RETURN statement5 AS record, statement5.text AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchInternal_text', $terms2, {limit: 1001}) YIELD node AS statement6, score AS score
    WITH statement6, score
    RETURN statement6 AS record, statement6.text AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchRestricted_text', $terms2, {limit: 1001}) YIELD node AS statement7, score AS score
    WITH statement7, score
    RETURN statement7 AS record, statement7.text AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchProtected_text', $terms2, {limit: 1001}) YIELD node AS statement8, score AS score
    WITH statement8, score
    RETURN statement8 AS record, statement8.text AS value, null AS nameKind, score
  }
  WITH record AS record2, value, nameKind, score
  ORDER BY score DESC, record2.id, value
  LIMIT 1001
  RETURN collect({id: record2.id, value: value, nameKind: nameKind, row: {id: record2.id, labels: labels(record2)}}) AS search2
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('attest_Entity_searchPublic_text', $terms3, {limit: 1001}) YIELD node AS entity9, score AS score
    WITH entity9, score
    RETURN entity9 AS record, entity9.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Entity_searchInternal_text', $terms3, {limit: 1001}) YIELD node AS entity10, score AS score
    WITH entity10, score
    RETURN entity10 AS record, entity10.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Entity_searchRestricted_text', $terms3, {limit: 1001}) YIELD node AS entity11, score AS score
    WITH entity11, score
    RETURN entity11 AS record, entity11.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Entity_searchProtected_text', $terms3, {limit: 1001}) YIELD node AS entity12, score AS score
    WITH entity12, score
    RETURN entity12 AS record, entity12.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchPublic_text', $terms3, {limit: 1001}) YIELD node AS name9, score AS score
    MATCH (name9)<-[:HAS_NAME]-(owner9)
    RETURN owner9 AS record, name9.value AS value, name9.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchInternal_text', $terms3, {limit: 1001}) YIELD node AS name10, score AS score
    MATCH (name10)<-[:HAS_NAME]-(owner10)
    RETURN owner10 AS record, name10.value AS value, name10.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchRestricted_text', $terms3, {limit: 1001}) YIELD node AS name11, score AS score
    MATCH (name11)<-[:HAS_NAME]-(owner11)
    RETURN owner11 AS record, name11.value AS value, name11.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchProtected_text', $terms3, {limit: 1001}) YIELD node AS name12, score AS score
    MATCH (name12)<-[:HAS_NAME]-(owner12)
    RETURN owner12 AS record, name12.value AS value, name12.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchPublic_text', $terms3, {limit: 1001}) YIELD node AS statement9, score AS score
    WITH statement9, score
    RETURN statement9 AS record, statement9.text AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchInternal_text', $terms3, {limit: 1001}) YIELD node AS statement10, score AS score
    WITH statement10, score
    RETURN statement10 AS record, statement10.text AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchRestricted_text', $terms3, {limit: 1001}) YIELD node AS statement11, score AS score
    WITH statement11, score
    RETURN statement11 AS record, statement11.text AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchProtected_text', $terms3, {limit: 1001}) YIELD node AS statement12, score AS score
    WITH statement12, score
    RETURN statement12 AS record, statement12.text AS value, null AS nameKind, score
  }
  WITH record AS record3, value, nameKind, score
  ORDER BY score DESC, record3.id, value
  LIMIT 1001
  RETURN collect({id: record3.id, value: value, nameKind: nameKind, row: {id: record3.id, labels: labels(record3)}}) AS search3
}
RETURN {search1: search1, search2: search2, search3: search3} AS data
