CALL () {
  MATCH (statement:Statement)
  WHERE COUNT {
    MATCH (statement)<-[:REPEATS*0..16]-(statement2)
    WHERE COUNT {
      MATCH (citation:Citation)
      WHERE citation.id IN statement2.citationIds AND COUNT {
        MATCH (citation)-[:CITES]->(source)
        WHERE COUNT {
          MATCH (statement)<-[:REPEATS*0..16]-(statement3)
          WHERE COUNT {
            MATCH (citation2:Citation)
            WHERE citation2.id IN statement3.citationIds AND COUNT {
              MATCH (citation2)-[:CITES]->(source2)
              WHERE source.id < source2.id AND COUNT {
                MATCH (source)-[:DERIVED_FROM*0..16]->(source3)
                WHERE COUNT {
                  MATCH (source2)-[:DERIVED_FROM*0..16]->(source4)
                  WHERE source4.id = source3.id
                } > 0
              } = 0
            } > 0
          } > 0
        } > 0
      } > 0
    } > 0
  } > 0 AND statement.id IS NOT NULL
  WITH statement
  ORDER BY statement.id
  LIMIT 25
  CALL (statement) {
    UNWIND range(0, size(coalesce(statement.citationIds, [])) - 1) AS position
    MATCH (citation3:Citation {id: statement.citationIds[position]})
    WITH citation3, position
    ORDER BY position
    LIMIT 50
    CALL (citation3) {
      MATCH (citation3)-[:CITES]->(source5)
      WITH source5
      ORDER BY source5.id
      LIMIT 1
      CALL (source5) {
        MATCH path = (source5)-[:DERIVED_FROM*1..16]->(source6)
        WITH source6, min(length(path)) AS depth
        ORDER BY depth, source6.id
        LIMIT 50
        CALL (source6) {
          MATCH (source6)-[:DERIVED_FROM]->(source7)
          WITH source7
          ORDER BY source7.nameKey, source7.id
          LIMIT 20
          RETURN collect({id: source7.id}) AS derivedFrom
        }
        RETURN collect({id: source6.id, derivedFrom: derivedFrom}) AS derivedFromAll
      }
      RETURN collect({id: source5.id, derivedFromAll: derivedFromAll}) AS source8
    }
    RETURN collect({source: source8}) AS citations
  }
  CALL (statement) {
    MATCH path2 = (statement)<-[:REPEATS*1..16]-(statement4)
    WITH statement4, min(length(path2)) AS depth2
    ORDER BY depth2, statement4.id
    LIMIT 100
    CALL (statement4) {
      UNWIND range(0, size(coalesce(statement4.citationIds, [])) - 1) AS position2
      MATCH (citation4:Citation {id: statement4.citationIds[position2]})
      WITH citation4, position2
      ORDER BY position2
      LIMIT 50
      CALL (citation4) {
        MATCH (citation4)-[:CITES]->(source9)
        WITH source9
        ORDER BY source9.id
        LIMIT 1
        CALL (source9) {
          MATCH path3 = (source9)-[:DERIVED_FROM*1..16]->(source10)
          WITH source10, min(length(path3)) AS depth3
          ORDER BY depth3, source10.id
          LIMIT 50
          CALL (source10) {
            MATCH (source10)-[:DERIVED_FROM]->(source11)
            WITH source11
            ORDER BY source11.nameKey, source11.id
            LIMIT 20
            RETURN collect({id: source11.id}) AS derivedFrom2
          }
          RETURN collect({id: source10.id, derivedFrom: derivedFrom2}) AS derivedFromAll2
        }
        RETURN collect({id: source9.id, derivedFromAll: derivedFromAll2}) AS source12
      }
      RETURN collect({source: source12}) AS citations2
    }
    RETURN collect({citations: citations2}) AS repeatedByAll
  }
  RETURN collect({id: statement.id, citations: citations, repeatedByAll: repeatedByAll}) AS statements
}
CALL () {
  MATCH (statement5:Statement)
  WHERE COUNT {
    MATCH (statement5)<-[:REPEATS*0..16]-(statement6)
    WHERE COUNT {
      MATCH (citation5:Citation)
      WHERE citation5.id IN statement6.citationIds AND COUNT {
        MATCH (citation5)-[:CITES]->(source13)
      } > 0
    } > 0
  } > 0 AND NOT (COUNT {
    MATCH (statement5)<-[:REPEATS*0..16]-(statement7)
    WHERE COUNT {
      MATCH (citation6:Citation)
      WHERE citation6.id IN statement7.citationIds AND COUNT {
        MATCH (citation6)-[:CITES]->(source14)
        WHERE COUNT {
          MATCH (statement5)<-[:REPEATS*0..16]-(statement8)
          WHERE COUNT {
            MATCH (citation7:Citation)
            WHERE citation7.id IN statement8.citationIds AND COUNT {
              MATCH (citation7)-[:CITES]->(source15)
              WHERE source14.id < source15.id AND COUNT {
                MATCH (source14)-[:DERIVED_FROM*0..16]->(source16)
                WHERE COUNT {
                  MATCH (source15)-[:DERIVED_FROM*0..16]->(source17)
                  WHERE source17.id = source16.id
                } > 0
              } = 0
            } > 0
          } > 0
        } > 0
      } > 0
    } > 0
  } > 0)
  RETURN count(statement5) AS statements2Total
}
CALL () {
  MATCH (statement9:Statement)
  WHERE NOT (COUNT {
    MATCH (statement9)<-[:REPEATS*0..16]-(statement10)
    WHERE COUNT {
      MATCH (citation8:Citation)
      WHERE citation8.id IN statement10.citationIds AND COUNT {
        MATCH (citation8)-[:CITES]->(source18)
        WHERE COUNT {
          MATCH (statement9)<-[:REPEATS*0..16]-(statement11)
          WHERE COUNT {
            MATCH (citation9:Citation)
            WHERE citation9.id IN statement11.citationIds AND COUNT {
              MATCH (citation9)-[:CITES]->(source19)
              WHERE source18.id < source19.id AND COUNT {
                MATCH (source18)-[:DERIVED_FROM*0..16]->(source20)
                WHERE COUNT {
                  MATCH (source19)-[:DERIVED_FROM*0..16]->(source21)
                  WHERE source21.id = source20.id
                } > 0
              } = 0
            } > 0
          } > 0
        } > 0
      } > 0
    } > 0
  } > 0)
  RETURN count(statement9) AS statements3Total
}
CALL () {
  MATCH (statement12:Statement)
  WHERE NOT (COUNT {
    MATCH (statement12)<-[:REPEATS*0..16]-(statement13)
    WHERE COUNT {
      MATCH (citation10:Citation)
      WHERE citation10.id IN statement13.citationIds AND COUNT {
        MATCH (citation10)-[:CITES]->(source22)
      } > 0
    } > 0
  } > 0)
  RETURN count(statement12) AS statements4Total
}
CALL () {
  MATCH (statement14:Statement)
  WHERE COUNT {
    MATCH (statement14)<-[:REPEATS*0..16]-(statement15)
    WHERE COUNT {
      MATCH (citation11:Citation)
      WHERE citation11.id IN statement15.citationIds AND COUNT {
        MATCH (citation11)-[:CITES]->(source23)
        WHERE COUNT {
          MATCH (statement14)<-[:REPEATS*0..16]-(statement16)
          WHERE COUNT {
            MATCH (citation12:Citation)
            WHERE citation12.id IN statement16.citationIds AND COUNT {
              MATCH (citation12)-[:CITES]->(source24)
              WHERE source23.id < source24.id AND COUNT {
                MATCH (source23)-[:DERIVED_FROM*0..16]->(source25)
                WHERE COUNT {
                  MATCH (source24)-[:DERIVED_FROM*0..16]->(source26)
                  WHERE source26.id = source25.id
                } > 0
              } = 0 AND COUNT {
                MATCH (statement14)<-[:REPEATS*0..16]-(statement17)
                WHERE COUNT {
                  MATCH (citation13:Citation)
                  WHERE citation13.id IN statement17.citationIds AND COUNT {
                    MATCH (citation13)-[:CITES]->(source27)
                    WHERE source24.id < source27.id AND COUNT {
                      MATCH (source23)-[:DERIVED_FROM*0..16]->(source28)
                      WHERE COUNT {
                        MATCH (source27)-[:DERIVED_FROM*0..16]->(source29)
                        WHERE source29.id = source28.id
                      } > 0
                    } = 0 AND COUNT {
                      MATCH (source24)-[:DERIVED_FROM*0..16]->(source30)
                      WHERE COUNT {
                        MATCH (source27)-[:DERIVED_FROM*0..16]->(source31)
                        WHERE source31.id = source30.id
                      } > 0
                    } = 0
                  } > 0
                } > 0
              } > 0
            } > 0
          } > 0
        } > 0
      } > 0
    } > 0
  } > 0
  RETURN count(statement14) AS statements5Total
}
RETURN {statements: statements, statements2Total: statements2Total, statements3Total: statements3Total, statements4Total: statements4Total, statements5Total: statements5Total} AS data
