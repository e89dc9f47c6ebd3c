CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('attest_Entity_searchPublic_text', $terms, {limit: 20000}) YIELD node AS entity, score AS score
    WITH entity, score
    WHERE entity:Group AND entity.groupKind IN $groupKindIn
    RETURN entity AS record, entity.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Entity_searchInternal_text', $terms, {limit: 20000}) YIELD node AS entity2, score AS score
    WITH entity2, score
    WHERE entity2:Group AND entity2.groupKind IN $groupKindIn2
    RETURN entity2 AS record, entity2.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Entity_searchRestricted_text', $terms, {limit: 20000}) YIELD node AS entity3, score AS score
    WITH entity3, score
    WHERE entity3:Group AND entity3.groupKind IN $groupKindIn3
    RETURN entity3 AS record, entity3.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Entity_searchProtected_text', $terms, {limit: 20000}) YIELD node AS entity4, score AS score
    WITH entity4, score
    WHERE entity4:Group AND entity4.groupKind IN $groupKindIn4
    RETURN entity4 AS record, entity4.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchPublic_text', $terms, {limit: 20000}) YIELD node AS name, score AS score
    MATCH (name)<-[:HAS_NAME]-(owner)
    WHERE owner:Group AND owner.groupKind IN $groupKindIn5
    RETURN owner AS record, name.value AS value, name.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchInternal_text', $terms, {limit: 20000}) YIELD node AS name2, score AS score
    MATCH (name2)<-[:HAS_NAME]-(owner2)
    WHERE owner2:Group AND owner2.groupKind IN $groupKindIn6
    RETURN owner2 AS record, name2.value AS value, name2.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchRestricted_text', $terms, {limit: 20000}) YIELD node AS name3, score AS score
    MATCH (name3)<-[:HAS_NAME]-(owner3)
    WHERE owner3:Group AND owner3.groupKind IN $groupKindIn7
    RETURN owner3 AS record, name3.value AS value, name3.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchProtected_text', $terms, {limit: 20000}) YIELD node AS name4, score AS score
    MATCH (name4)<-[:HAS_NAME]-(owner4)
    WHERE owner4:Group AND owner4.groupKind IN $groupKindIn8
    RETURN owner4 AS record, name4.value AS value, name4.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchPublic_text', $terms, {limit: 20000}) YIELD node AS statement, score AS score
    WITH statement, score
    WHERE statement:Group AND statement.groupKind IN $groupKindIn9
    RETURN statement AS record, statement.text AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchInternal_text', $terms, {limit: 20000}) YIELD node AS statement2, score AS score
    WITH statement2, score
    WHERE statement2:Group AND statement2.groupKind IN $groupKindIn10
    RETURN statement2 AS record, statement2.text AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchRestricted_text', $terms, {limit: 20000}) YIELD node AS statement3, score AS score
    WITH statement3, score
    WHERE statement3:Group AND statement3.groupKind IN $groupKindIn11
    RETURN statement3 AS record, statement3.text AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchProtected_text', $terms, {limit: 20000}) YIELD node AS statement4, score AS score
    WITH statement4, score
    WHERE statement4:Group AND statement4.groupKind IN $groupKindIn12
    RETURN statement4 AS record, statement4.text AS value, null AS nameKind, score
  }
  WITH record AS record, value, nameKind, score
  ORDER BY score DESC, record.id, value
  LIMIT 1001
  RETURN collect({id: record.id, value: value, nameKind: nameKind, row: {id: record.id, labels: labels(record)}}) AS search1
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('attest_Entity_searchPublic_text', $terms2, {limit: 20000}) YIELD node AS entity5, score AS score
    WITH entity5, score
    WHERE COUNT {
      MATCH (citation:Citation)
      WHERE citation.id IN entity5.citationIds AND COUNT {
        MATCH (citation)-[:CITES]->(source:Source)
        WHERE source.id = $idEq
      } > 0
    } > 0
    RETURN entity5 AS record, entity5.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Entity_searchInternal_text', $terms2, {limit: 20000}) YIELD node AS entity6, score AS score
    WITH entity6, score
    WHERE COUNT {
      MATCH (citation2:Citation)
      WHERE citation2.id IN entity6.citationIds AND COUNT {
        MATCH (citation2)-[:CITES]->(source2:Source)
        WHERE source2.id = $idEq2
      } > 0
    } > 0
    RETURN entity6 AS record, entity6.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Entity_searchRestricted_text', $terms2, {limit: 20000}) YIELD node AS entity7, score AS score
    WITH entity7, score
    WHERE COUNT {
      MATCH (citation3:Citation)
      WHERE citation3.id IN entity7.citationIds AND COUNT {
        MATCH (citation3)-[:CITES]->(source3:Source)
        WHERE source3.id = $idEq3
      } > 0
    } > 0
    RETURN entity7 AS record, entity7.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Entity_searchProtected_text', $terms2, {limit: 20000}) YIELD node AS entity8, score AS score
    WITH entity8, score
    WHERE COUNT {
      MATCH (citation4:Citation)
      WHERE citation4.id IN entity8.citationIds AND COUNT {
        MATCH (citation4)-[:CITES]->(source4:Source)
        WHERE source4.id = $idEq4
      } > 0
    } > 0
    RETURN entity8 AS record, entity8.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchPublic_text', $terms2, {limit: 20000}) YIELD node AS name5, score AS score
    MATCH (name5)<-[:HAS_NAME]-(owner5)
    WHERE COUNT {
      MATCH (citation5:Citation)
      WHERE citation5.id IN owner5.citationIds AND COUNT {
        MATCH (citation5)-[:CITES]->(source5:Source)
        WHERE source5.id = $idEq5
      } > 0
    } > 0
    RETURN owner5 AS record, name5.value AS value, name5.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchInternal_text', $terms2, {limit: 20000}) YIELD node AS name6, score AS score
    MATCH (name6)<-[:HAS_NAME]-(owner6)
    WHERE COUNT {
      MATCH (citation6:Citation)
      WHERE citation6.id IN owner6.citationIds AND COUNT {
        MATCH (citation6)-[:CITES]->(source6:Source)
        WHERE source6.id = $idEq6
      } > 0
    } > 0
    RETURN owner6 AS record, name6.value AS value, name6.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchRestricted_text', $terms2, {limit: 20000}) YIELD node AS name7, score AS score
    MATCH (name7)<-[:HAS_NAME]-(owner7)
    WHERE COUNT {
      MATCH (citation7:Citation)
      WHERE citation7.id IN owner7.citationIds AND COUNT {
        MATCH (citation7)-[:CITES]->(source7:Source)
        WHERE source7.id = $idEq7
      } > 0
    } > 0
    RETURN owner7 AS record, name7.value AS value, name7.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchProtected_text', $terms2, {limit: 20000}) YIELD node AS name8, score AS score
    MATCH (name8)<-[:HAS_NAME]-(owner8)
    WHERE COUNT {
      MATCH (citation8:Citation)
      WHERE citation8.id IN owner8.citationIds AND COUNT {
        MATCH (citation8)-[:CITES]->(source8:Source)
        WHERE source8.id = $idEq8
      } > 0
    } > 0
    RETURN owner8 AS record, name8.value AS value, name8.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchPublic_text', $terms2, {limit: 20000}) YIELD node AS statement5, score AS score
    WITH statement5, score
    WHERE COUNT {
      MATCH (citation9:Citation)
      WHERE citation9.id IN statement5.citationIds AND COUNT {
        MATCH (citation9)-[:CITES]->(source9:Source)
        WHERE source9.id = $idEq9
      } > 0
    } > 0
    RETURN statement5 AS record, statement5.text AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchInternal_text', $terms2, {limit: 20000}) YIELD node AS statement6, score AS score
    WITH statement6, score
    WHERE COUNT {
      MATCH (citation10:Citation)
      WHERE citation10.id IN statement6.citationIds AND COUNT {
        MATCH (citation10)-[:CITES]->(source10:Source)
        WHERE source10.id = $idEq10
      } > 0
    } > 0
    RETURN statement6 AS record, statement6.text AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchRestricted_text', $terms2, {limit: 20000}) YIELD node AS statement7, score AS score
    WITH statement7, score
    WHERE COUNT {
      MATCH (citation11:Citation)
      WHERE citation11.id IN statement7.citationIds AND COUNT {
        MATCH (citation11)-[:CITES]->(source11:Source)
        WHERE source11.id = $idEq11
      } > 0
    } > 0
    RETURN statement7 AS record, statement7.text AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchProtected_text', $terms2, {limit: 20000}) YIELD node AS statement8, score AS score
    WITH statement8, score
    WHERE COUNT {
      MATCH (citation12:Citation)
      WHERE citation12.id IN statement8.citationIds AND COUNT {
        MATCH (citation12)-[:CITES]->(source12:Source)
        WHERE source12.id = $idEq12
      } > 0
    } > 0
    RETURN statement8 AS record, statement8.text AS value, null AS nameKind, score
  }
  WITH record AS record2, value, nameKind, score
  ORDER BY score DESC, record2.id, value
  LIMIT 1001
  RETURN collect({id: record2.id, value: value, nameKind: nameKind, row: {id: record2.id, labels: labels(record2)}}) AS search2
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('attest_Entity_searchPublic_text', $terms3, {limit: 20000}) YIELD node AS entity9, score AS score
    WITH entity9, score
    WHERE (entity9:Place OR (entity9:Event AND COUNT {
      MATCH (entity9)-[:OCCURRED_AT]->(place)
      WHERE COUNT {
        MATCH (place)-[:WITHIN*0..16]->(place2:Place)
        WHERE place2.id = $idEq13
      } > 0
    } > 0))
    RETURN entity9 AS record, entity9.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Entity_searchInternal_text', $terms3, {limit: 20000}) YIELD node AS entity10, score AS score
    WITH entity10, score
    WHERE (entity10:Place OR (entity10:Event AND COUNT {
      MATCH (entity10)-[:OCCURRED_AT]->(place3)
      WHERE COUNT {
        MATCH (place3)-[:WITHIN*0..16]->(place4:Place)
        WHERE place4.id = $idEq14
      } > 0
    } > 0))
    RETURN entity10 AS record, entity10.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Entity_searchRestricted_text', $terms3, {limit: 20000}) YIELD node AS entity11, score AS score
    WITH entity11, score
    WHERE (entity11:Place OR (entity11:Event AND COUNT {
      MATCH (entity11)-[:OCCURRED_AT]->(place5)
      WHERE COUNT {
        MATCH (place5)-[:WITHIN*0..16]->(place6:Place)
        WHERE place6.id = $idEq15
      } > 0
    } > 0))
    RETURN entity11 AS record, entity11.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Entity_searchProtected_text', $terms3, {limit: 20000}) YIELD node AS entity12, score AS score
    WITH entity12, score
    WHERE (entity12:Place OR (entity12:Event AND COUNT {
      MATCH (entity12)-[:OCCURRED_AT]->(place7)
      WHERE COUNT {
        MATCH (place7)-[:WITHIN*0..16]->(place8:Place)
        WHERE place8.id = $idEq16
      } > 0
    } > 0))
    RETURN entity12 AS record, entity12.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchPublic_text', $terms3, {limit: 20000}) YIELD node AS name9, score AS score
    MATCH (name9)<-[:HAS_NAME]-(owner9)
    WHERE (owner9:Place OR (owner9:Event AND COUNT {
      MATCH (owner9)-[:OCCURRED_AT]->(place9)
      WHERE COUNT {
        MATCH (place9)-[:WITHIN*0..16]->(place10:Place)
        WHERE place10.id = $idEq17
      } > 0
    } > 0))
    RETURN owner9 AS record, name9.value AS value, name9.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchInternal_text', $terms3, {limit: 20000}) YIELD node AS name10, score AS score
    MATCH (name10)<-[:HAS_NAME]-(owner10)
    WHERE (owner10:Place OR (owner10:Event AND COUNT {
      MATCH (owner10)-[:OCCURRED_AT]->(place11)
      WHERE COUNT {
        MATCH (place11)-[:WITHIN*0..16]->(place12:Place)
        WHERE place12.id = $idEq18
      } > 0
    } > 0))
    RETURN owner10 AS record, name10.value AS value, name10.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchRestricted_text', $terms3, {limit: 20000}) YIELD node AS name11, score AS score
    MATCH (name11)<-[:HAS_NAME]-(owner11)
    WHERE (owner11:Place OR (owner11:Event AND COUNT {
      MATCH (owner11)-[:OCCURRED_AT]->(place13)
      WHERE COUNT {
        MATCH (place13)-[:WITHIN*0..16]->(place14:Place)
        WHERE place14.id = $idEq19
      } > 0
    } > 0))
    RETURN owner11 AS record, name11.value AS value, name11.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchProtected_text', $terms3, {limit: 20000}) YIELD node AS name12, score AS score
    MATCH (name12)<-[:HAS_NAME]-(owner12)
    WHERE (owner12:Place OR (owner12:Event AND COUNT {
      MATCH (owner12)-[:OCCURRED_AT]->(place15)
      WHERE COUNT {
        MATCH (place15)-[:WITHIN*0..16]->(place16:Place)
        WHERE place16.id = $idEq20
      } > 0
    } > 0))
    RETURN owner12 AS record, name12.value AS value, name12.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchPublic_text', $terms3, {limit: 20000}) YIELD node AS statement9, score AS score
    WITH statement9, score
    WHERE (statement9:Place OR (statement9:Event AND COUNT {
      MATCH (statement9)-[:OCCURRED_AT]->(place17)
      WHERE COUNT {
        MATCH (place17)-[:WITHIN*0..16]->(place18:Place)
        WHERE place18.id = $idEq21
      } > 0
    } > 0))
    RETURN statement9 AS record, statement9.text AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchInternal_text', $terms3, {limit: 20000}) YIELD node AS statement10, score AS score
    WITH statement10, score
    WHERE (statement10:Place OR (statement10:Event AND COUNT {
      MATCH (statement10)-[:OCCURRED_AT]->(place19)
      WHERE COUNT {
        MATCH (place19)-[:WITHIN*0..16]->(place20:Place)
        WHERE place20.id = $idEq22
      } > 0
    } > 0))
    RETURN statement10 AS record, statement10.text AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchRestricted_text', $terms3, {limit: 20000}) YIELD node AS statement11, score AS score
    WITH statement11, score
    WHERE (statement11:Place OR (statement11:Event AND COUNT {
      MATCH (statement11)-[:OCCURRED_AT]->(place21)
      WHERE COUNT {
        MATCH (place21)-[:WITHIN*0..16]->(place22:Place)
        WHERE place22.id = $idEq23
      } > 0
    } > 0))
    RETURN statement11 AS record, statement11.text AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchProtected_text', $terms3, {limit: 20000}) YIELD node AS statement12, score AS score
    WITH statement12, score
    WHERE (statement12:Place OR (statement12:Event AND COUNT {
      MATCH (statement12)-[:OCCURRED_AT]->(place23)
      WHERE COUNT {
        MATCH (place23)-[:WITHIN*0..16]->(place24:Place)
        WHERE place24.id = $idEq24
      } > 0
    } > 0))
    RETURN statement12 AS record, statement12.text AS value, null AS nameKind, score
  }
  WITH record AS record3, value, nameKind, score
  ORDER BY score DESC, record3.id, value
  LIMIT 1001
  RETURN collect({id: record3.id, value: value, nameKind: nameKind, row: {id: record3.id, labels: labels(record3)}}) AS search3
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('attest_Entity_searchPublic_text', $terms4, {limit: 20000}) YIELD node AS entity13, score AS score
    WITH entity13, score
    WHERE entity13:Place AND entity13:Place AND entity13.level = $levelEq
    RETURN entity13 AS record, entity13.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Entity_searchInternal_text', $terms4, {limit: 20000}) YIELD node AS entity14, score AS score
    WITH entity14, score
    WHERE entity14:Place AND entity14:Place AND entity14.level = $levelEq2
    RETURN entity14 AS record, entity14.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Entity_searchRestricted_text', $terms4, {limit: 20000}) YIELD node AS entity15, score AS score
    WITH entity15, score
    WHERE entity15:Place AND entity15:Place AND entity15.level = $levelEq3
    RETURN entity15 AS record, entity15.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Entity_searchProtected_text', $terms4, {limit: 20000}) YIELD node AS entity16, score AS score
    WITH entity16, score
    WHERE entity16:Place AND entity16:Place AND entity16.level = $levelEq4
    RETURN entity16 AS record, entity16.description AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchPublic_text', $terms4, {limit: 20000}) YIELD node AS name13, score AS score
    MATCH (name13)<-[:HAS_NAME]-(owner13)
    WHERE owner13:Place AND owner13:Place AND owner13.level = $levelEq5
    RETURN owner13 AS record, name13.value AS value, name13.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchInternal_text', $terms4, {limit: 20000}) YIELD node AS name14, score AS score
    MATCH (name14)<-[:HAS_NAME]-(owner14)
    WHERE owner14:Place AND owner14:Place AND owner14.level = $levelEq6
    RETURN owner14 AS record, name14.value AS value, name14.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchRestricted_text', $terms4, {limit: 20000}) YIELD node AS name15, score AS score
    MATCH (name15)<-[:HAS_NAME]-(owner15)
    WHERE owner15:Place AND owner15:Place AND owner15.level = $levelEq7
    RETURN owner15 AS record, name15.value AS value, name15.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Name_searchProtected_text', $terms4, {limit: 20000}) YIELD node AS name16, score AS score
    MATCH (name16)<-[:HAS_NAME]-(owner16)
    WHERE owner16:Place AND owner16:Place AND owner16.level = $levelEq8
    RETURN owner16 AS record, name16.value AS value, name16.nameKind AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchPublic_text', $terms4, {limit: 20000}) YIELD node AS statement13, score AS score
    WITH statement13, score
    WHERE statement13:Place AND statement13:Place AND statement13.level = $levelEq9
    RETURN statement13 AS record, statement13.text AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchInternal_text', $terms4, {limit: 20000}) YIELD node AS statement14, score AS score
    WITH statement14, score
    WHERE statement14:Place AND statement14:Place AND statement14.level = $levelEq10
    RETURN statement14 AS record, statement14.text AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchRestricted_text', $terms4, {limit: 20000}) YIELD node AS statement15, score AS score
    WITH statement15, score
    WHERE statement15:Place AND statement15:Place AND statement15.level = $levelEq11
    RETURN statement15 AS record, statement15.text AS value, null AS nameKind, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('attest_Statement_searchProtected_text', $terms4, {limit: 20000}) YIELD node AS statement16, score AS score
    WITH statement16, score
    WHERE statement16:Place AND statement16:Place AND statement16.level = $levelEq12
    RETURN statement16 AS record, statement16.text AS value, null AS nameKind, score
  }
  WITH record AS record4, value, nameKind, score
  ORDER BY score DESC, record4.id, value
  LIMIT 1001
  RETURN collect({id: record4.id, value: value, nameKind: nameKind, row: {id: record4.id, labels: labels(record4)}}) AS search4
}
RETURN {search1: search1, search2: search2, search3: search3, search4: search4} AS data
