CALL () {
  MATCH (statement:Statement)
  WHERE statement.id IN $idIn AND NOT (COUNT {
    MATCH (statement)<-[:REPEATS*0..16]-(statement2)
    WHERE COUNT {
      MATCH (citation:Citation)
      WHERE citation.id IN statement2.citationIds AND COUNT {
        MATCH (citation)-[:CITES]->(source)
      } > 0
    } > 0
  } > 0 AND NOT (COUNT {
    MATCH (statement)<-[:REPEATS*0..16]-(statement3)
    WHERE COUNT {
      MATCH (citation2:Citation)
      WHERE citation2.id IN statement3.citationIds AND COUNT {
        MATCH (citation2)-[:CITES]->(source2)
        WHERE COUNT {
          MATCH (statement)<-[:REPEATS*0..16]-(statement4)
          WHERE COUNT {
            MATCH (citation3:Citation)
            WHERE citation3.id IN statement4.citationIds AND COUNT {
              MATCH (citation3)-[:CITES]->(source3)
              WHERE source2.id < source3.id AND COUNT {
                MATCH (source2)-[:DERIVED_FROM*0..16]->(source4)
                WHERE COUNT {
                  MATCH (source3)-[:DERIVED_FROM*0..16]->(source5)
                  WHERE source5.id = source4.id
                } > 0
              } = 0
            } > 0
          } > 0
        } > 0
      } > 0
    } > 0
  } > 0))
  WITH statement
  ORDER BY statement.id
  LIMIT 25
  RETURN collect({id: statement.id}) AS statements
}
CALL () {
  MATCH (event:Event)
  WHERE COUNT {
    MATCH (event)<-[:ABOUT]-(statement5)
    WHERE COUNT {
      MATCH (statement5)<-[:REPEATS*0..16]-(statement6)
      WHERE COUNT {
        MATCH (citation4:Citation)
        WHERE citation4.id IN statement6.citationIds AND COUNT {
          MATCH (citation4)-[:CITES]->(source6)
          WHERE COUNT {
            MATCH (statement5)<-[:REPEATS*0..16]-(statement7)
            WHERE COUNT {
              MATCH (citation5:Citation)
              WHERE citation5.id IN statement7.citationIds AND COUNT {
                MATCH (citation5)-[:CITES]->(source7)
                WHERE source6.id < source7.id AND COUNT {
                  MATCH (source6)-[:DERIVED_FROM*0..16]->(source8)
                  WHERE COUNT {
                    MATCH (source7)-[:DERIVED_FROM*0..16]->(source9)
                    WHERE source9.id = source8.id
                  } > 0
                } = 0
              } > 0
            } > 0
          } > 0
        } > 0
      } > 0
    } > 0
  } > 0 AND event.nameKey IS NOT NULL
  WITH event
  ORDER BY event.nameKey, event.id
  LIMIT 25
  RETURN collect({id: event.id}) AS events
}
RETURN {statements: statements, events: events} AS data
