CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('attest_Entity_searchPublic_text', $terms, {limit: 20000}) YIELD node AS entity, score AS score
    WITH entity, score
    WHERE (entity:Source OR entity:Statement) AND entity:Statement AND entity.stance = $stanceEq
    RETURN entity AS record, entity.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Entity_searchInternal_text', $terms, {limit: 20000}) YIELD node AS entity2, score AS score
    WITH entity2, score
    WHERE (entity2:Source OR entity2:Statement) AND entity2:Statement AND entity2.stance = $stanceEq2
    RETURN entity2 AS record, entity2.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Entity_searchRestricted_text', $terms, {limit: 20000}) YIELD node AS entity3, score AS score
    WITH entity3, score
    WHERE (entity3:Source OR entity3:Statement) AND entity3:Statement AND entity3.stance = $stanceEq3
    RETURN entity3 AS record, entity3.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Entity_searchProtected_text', $terms, {limit: 20000}) YIELD node AS entity4, score AS score
    WITH entity4, score
    WHERE (entity4:Source OR entity4:Statement) AND entity4:Statement AND entity4.stance = $stanceEq4
    RETURN entity4 AS record, entity4.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchPublic_text', $terms, {limit: 20000}) YIELD node AS name, score AS score
    MATCH (name)<-[:HAS_NAME]-(owner)
    WHERE (owner:Source OR owner:Statement) AND owner:Statement AND owner.stance = $stanceEq5
    RETURN owner AS record, name.value AS value, name.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchInternal_text', $terms, {limit: 20000}) YIELD node AS name2, score AS score
    MATCH (name2)<-[:HAS_NAME]-(owner2)
    WHERE (owner2:Source OR owner2:Statement) AND owner2:Statement AND owner2.stance = $stanceEq6
    RETURN owner2 AS record, name2.value AS value, name2.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchRestricted_text', $terms, {limit: 20000}) YIELD node AS name3, score AS score
    MATCH (name3)<-[:HAS_NAME]-(owner3)
    WHERE (owner3:Source OR owner3:Statement) AND owner3:Statement AND owner3.stance = $stanceEq7
    RETURN owner3 AS record, name3.value AS value, name3.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchProtected_text', $terms, {limit: 20000}) YIELD node AS name4, score AS score
    MATCH (name4)<-[:HAS_NAME]-(owner4)
    WHERE (owner4:Source OR owner4:Statement) AND owner4:Statement AND owner4.stance = $stanceEq8
    RETURN owner4 AS record, name4.value AS value, name4.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchPublic_text', $terms, {limit: 20000}) YIELD node AS statement, score AS score
    WITH statement, score
    WHERE (statement:Source OR statement:Statement) AND statement:Statement AND statement.stance = $stanceEq9
    RETURN statement AS record, statement.text AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchInternal_text', $terms, {limit: 20000}) YIELD node AS statement2, score AS score
    WITH statement2, score
    WHERE (statement2:Source OR statement2:Statement) AND statement2:Statement AND statement2.stance = $stanceEq10
    RETURN statement2 AS record, statement2.text AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchRestricted_text', $terms, {limit: 20000}) YIELD node AS statement3, score AS score
    WITH statement3, score
    WHERE (statement3:Source OR statement3:Statement) AND statement3:Statement AND statement3.stance = $stanceEq11
    RETURN statement3 AS record, statement3.text AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchProtected_text', $terms, {limit: 20000}) YIELD node AS statement4, score AS score
    WITH statement4, score
    WHERE (statement4:Source OR statement4:Statement) AND statement4:Statement AND statement4.stance = $stanceEq12
    RETURN statement4 AS record, statement4.text AS value, null AS nameKind, score
  }
  WITH record AS record, value, nameKind, score
  ORDER BY score DESC, record.id, value
  LIMIT 1001
  RETURN collect({id: record.id, value: value, nameKind: nameKind, row: {id: record.id, labels: labels(record)}}) AS search1
}
RETURN {search1: search1} AS data
