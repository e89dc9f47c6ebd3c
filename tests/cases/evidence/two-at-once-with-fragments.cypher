CALL () {
  UNWIND $ids AS id
  MATCH (node:Record {id: id})
  WHERE (node:Event OR node:Group OR node:Person OR node:Place OR node:QuantityClaim OR node:Source OR node:Statement)
  WITH node
  LIMIT 1
  CALL (node) {
    UNWIND range(0, size(coalesce(node.citationIds, [])) - 1) AS position
    MATCH (citation:Citation {id: node.citationIds[position]})
    WITH citation, position
    ORDER BY position
    LIMIT 50
    CALL (citation) {
      MATCH (citation)-[:CITES]->(source)
      WITH source
      ORDER BY source.id
      LIMIT 1
      RETURN collect({id: source.id, name: source.name}) AS source2
    }
    CALL (citation) {
      MATCH (citation)-[:QUOTES]->(statement)
      WITH statement
      ORDER BY statement.id
      LIMIT 1
      CALL (statement) {
        UNWIND range(0, size(coalesce(statement.citationIds, [])) - 1) AS position2
        MATCH (citation2:Citation {id: statement.citationIds[position2]})
        WITH citation2, position2
        ORDER BY position2
        LIMIT 50
        CALL (citation2) {
          MATCH (citation2)-[:CITES]->(source3)
          WITH source3
          ORDER BY source3.id
          LIMIT 1
          RETURN collect({id: source3.id, name: source3.name}) AS source4
        }
        RETURN collect({id: citation2.id, source: source4}) AS citations
      }
      CALL (statement) {
        MATCH (statement)-[link:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement2)
        WITH statement2, link
        ORDER BY statement2.id, link.key, type(link), startNode(link).id
        LIMIT 51
        CALL (statement2) {
          UNWIND range(0, size(coalesce(statement2.citationIds, [])) - 1) AS position3
          MATCH (citation3:Citation {id: statement2.citationIds[position3]})
          WITH citation3, position3
          ORDER BY position3
          LIMIT 50
          CALL (citation3) {
            MATCH (citation3)-[:CITES]->(source5)
            WITH source5
            ORDER BY source5.id
            LIMIT 1
            RETURN collect({id: source5.id, name: source5.name}) AS source6
          }
          RETURN collect({id: citation3.id, source: source6}) AS citations2
        }
        CALL (statement2) {
          MATCH (statement2)-[link2:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement3)
          WITH statement3, link2
          ORDER BY statement3.id, link2.key, type(link2), startNode(link2).id
          LIMIT 50
          RETURN collect({id: statement3.id, edge: {relationship: type(link2), outgoing: endNode(link2).id = statement3.id}}) AS judgements
        }
        CALL (statement2) {
          MATCH (statement2)<-[:MADE]-(agent)
          WITH agent
          ORDER BY agent.nameKey, agent.id
          LIMIT 10
          RETURN collect({name: agent.name}) AS speakers
        }
        RETURN collect({id: statement2.id, text: statement2.text, citations: citations2, judgements: judgements, speakers: speakers, edge: {basis: link.basis, assessedBy: link.assessedBy, confidence: link.confidence, relationship: type(link), outgoing: endNode(link).id = statement2.id}}) AS judgements2
      }
      CALL (statement) {
        MATCH (statement)<-[:MADE]-(agent2)
        WITH agent2
        ORDER BY agent2.nameKey, agent2.id
        LIMIT 10
        RETURN collect({name: agent2.name}) AS speakers2
      }
      RETURN collect({id: statement.id, text: statement.text, citations: citations, judgements: judgements2, speakers: speakers2}) AS statement4
    }
    RETURN collect({id: citation.id, source: source2, statement: statement4}) AS citations3
  }
  CALL (node) {
    MATCH (node)<-[:CLAIMS]-(statement5)
    WHERE node:QuantityClaim
    WITH statement5
    ORDER BY statement5.id
    LIMIT 1
    CALL (statement5) {
      UNWIND range(0, size(coalesce(statement5.citationIds, [])) - 1) AS position4
      MATCH (citation4:Citation {id: statement5.citationIds[position4]})
      WITH citation4, position4
      ORDER BY position4
      LIMIT 50
      CALL (citation4) {
        MATCH (citation4)-[:CITES]->(source7)
        WITH source7
        ORDER BY source7.id
        LIMIT 1
        RETURN collect({id: source7.id, name: source7.name}) AS source8
      }
      RETURN collect({id: citation4.id, source: source8}) AS citations4
    }
    CALL (statement5) {
      MATCH (statement5)-[link3:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement6)
      WITH statement6, link3
      ORDER BY statement6.id, link3.key, type(link3), startNode(link3).id
      LIMIT 51
      CALL (statement6) {
        UNWIND range(0, size(coalesce(statement6.citationIds, [])) - 1) AS position5
        MATCH (citation5:Citation {id: statement6.citationIds[position5]})
        WITH citation5, position5
        ORDER BY position5
        LIMIT 50
        CALL (citation5) {
          MATCH (citation5)-[:CITES]->(source9)
          WITH source9
          ORDER BY source9.id
          LIMIT 1
          RETURN collect({id: source9.id, name: source9.name}) AS source10
        }
        RETURN collect({id: citation5.id, source: source10}) AS citations5
      }
      CALL (statement6) {
        MATCH (statement6)-[link4:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement7)
        WITH statement7, link4
        ORDER BY statement7.id, link4.key, type(link4), startNode(link4).id
        LIMIT 50
        RETURN collect({id: statement7.id, edge: {relationship: type(link4), outgoing: endNode(link4).id = statement7.id}}) AS judgements3
      }
      CALL (statement6) {
        MATCH (statement6)<-[:MADE]-(agent3)
        WITH agent3
        ORDER BY agent3.nameKey, agent3.id
        LIMIT 10
        RETURN collect({name: agent3.name}) AS speakers3
      }
      RETURN collect({id: statement6.id, text: statement6.text, citations: citations5, judgements: judgements3, speakers: speakers3, edge: {basis: link3.basis, assessedBy: link3.assessedBy, confidence: link3.confidence, relationship: type(link3), outgoing: endNode(link3).id = statement6.id}}) AS judgements4
    }
    CALL (statement5) {
      MATCH (statement5)<-[:MADE]-(agent4)
      WITH agent4
      ORDER BY agent4.nameKey, agent4.id
      LIMIT 10
      RETURN collect({name: agent4.name}) AS speakers4
    }
    RETURN collect({id: statement5.id, text: statement5.text, citations: citations4, judgements: judgements4, speakers: speakers4}) AS statement8
  }
  CALL (node) {
    MATCH (node)-[link5:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement9)
    WHERE node:Statement
    WITH statement9, link5
    ORDER BY statement9.id, link5.key, type(link5), startNode(link5).id
    LIMIT 51
    CALL (statement9) {
      UNWIND range(0, size(coalesce(statement9.citationIds, [])) - 1) AS position6
      MATCH (citation6:Citation {id: statement9.citationIds[position6]})
      WITH citation6, position6
      ORDER BY position6
      LIMIT 50
      CALL (citation6) {
        MATCH (citation6)-[:CITES]->(source11)
        WITH source11
        ORDER BY source11.id
        LIMIT 1
        RETURN collect({id: source11.id, name: source11.name}) AS source12
      }
      RETURN collect({id: citation6.id, source: source12}) AS citations6
    }
    CALL (statement9) {
      MATCH (statement9)-[link6:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement10)
      WITH statement10, link6
      ORDER BY statement10.id, link6.key, type(link6), startNode(link6).id
      LIMIT 51
      CALL (statement10) {
        UNWIND range(0, size(coalesce(statement10.citationIds, [])) - 1) AS position7
        MATCH (citation7:Citation {id: statement10.citationIds[position7]})
        WITH citation7, position7
        ORDER BY position7
        LIMIT 50
        CALL (citation7) {
          MATCH (citation7)-[:CITES]->(source13)
          WITH source13
          ORDER BY source13.id
          LIMIT 1
          RETURN collect({id: source13.id, name: source13.name}) AS source14
        }
        RETURN collect({id: citation7.id, source: source14}) AS citations7
      }
      CALL (statement10) {
        MATCH (statement10)-[link7:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement11)
        WITH statement11, link7
        ORDER BY statement11.id, link7.key, type(link7), startNode(link7).id
        LIMIT 50
        RETURN collect({id: statement11.id, edge: {relationship: type(link7), outgoing: endNode(link7).id = statement11.id}}) AS judgements5
      }
      CALL (statement10) {
        MATCH (statement10)<-[:MADE]-(agent5)
        WITH agent5
        ORDER BY agent5.nameKey, agent5.id
        LIMIT 10
        RETURN collect({name: agent5.name}) AS speakers5
      }
      RETURN collect({id: statement10.id, text: statement10.text, citations: citations7, judgements: judgements5, speakers: speakers5, edge: {basis: link6.basis, assessedBy: link6.assessedBy, confidence: link6.confidence, relationship: type(link6), outgoing: endNode(link6).id = statement10.id}}) AS judgements6
    }
    CALL (statement9) {
      MATCH (statement9)<-[:MADE]-(agent6)
      WITH agent6
      ORDER BY agent6.nameKey, agent6.id
      LIMIT 10
      RETURN collect({name: agent6.name}) AS speakers6
    }
    RETURN collect({id: statement9.id, text: statement9.text, citations: citations6, judgements: judgements6, speakers: speakers6, edge: {basis: link5.basis, assessedBy: link5.assessedBy, confidence: link5.confidence, relationship: type(link5), outgoing: endNode(link5).id = statement9.id}}) AS judgements7
  }
  RETURN collect({id: node.id, labels: labels(node), citations: citations3, statement: statement8, judgements: judgements7}) AS node2
}
CALL () {
  MATCH (start:Record {id: $start})-[link8]->(`end`:Record {id: $end})
  WHERE type(link8) = $type AND coalesce(link8.key, '') = $key
  WITH `end`, link8
  LIMIT 1
  CALL (link8) {
    UNWIND range(0, size(coalesce(link8.citationIds, [])) - 1) AS position8
    MATCH (citation8:Citation {id: link8.citationIds[position8]})
    WITH citation8, position8
    ORDER BY position8
    LIMIT 50
    CALL (citation8) {
      MATCH (citation8)-[:CITES]->(source15)
      WITH source15
      ORDER BY source15.id
      LIMIT 1
      RETURN collect({id: source15.id, name: source15.name}) AS source16
    }
    CALL (citation8) {
      MATCH (citation8)-[:QUOTES]->(statement12)
      WITH statement12
      ORDER BY statement12.id
      LIMIT 1
      CALL (statement12) {
        UNWIND range(0, size(coalesce(statement12.citationIds, [])) - 1) AS position9
        MATCH (citation9:Citation {id: statement12.citationIds[position9]})
        WITH citation9, position9
        ORDER BY position9
        LIMIT 50
        CALL (citation9) {
          MATCH (citation9)-[:CITES]->(source17)
          WITH source17
          ORDER BY source17.id
          LIMIT 1
          RETURN collect({id: source17.id, name: source17.name}) AS source18
        }
        RETURN collect({id: citation9.id, source: source18}) AS citations8
      }
      CALL (statement12) {
        MATCH (statement12)-[link9:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement13)
        WITH statement13, link9
        ORDER BY statement13.id, link9.key, type(link9), startNode(link9).id
        LIMIT 51
        CALL (statement13) {
          UNWIND range(0, size(coalesce(statement13.citationIds, [])) - 1) AS position10
          MATCH (citation10:Citation {id: statement13.citationIds[position10]})
          WITH citation10, position10
          ORDER BY position10
          LIMIT 50
          CALL (citation10) {
            MATCH (citation10)-[:CITES]->(source19)
            WITH source19
            ORDER BY source19.id
            LIMIT 1
            RETURN collect({id: source19.id, name: source19.name}) AS source20
          }
          RETURN collect({id: citation10.id, source: source20}) AS citations9
        }
        CALL (statement13) {
          MATCH (statement13)-[link10:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement14)
          WITH statement14, link10
          ORDER BY statement14.id, link10.key, type(link10), startNode(link10).id
          LIMIT 50
          RETURN collect({id: statement14.id, edge: {relationship: type(link10), outgoing: endNode(link10).id = statement14.id}}) AS judgements8
        }
        CALL (statement13) {
          MATCH (statement13)<-[:MADE]-(agent7)
          WITH agent7
          ORDER BY agent7.nameKey, agent7.id
          LIMIT 10
          RETURN collect({name: agent7.name}) AS speakers7
        }
        RETURN collect({id: statement13.id, text: statement13.text, citations: citations9, judgements: judgements8, speakers: speakers7, edge: {basis: link9.basis, assessedBy: link9.assessedBy, confidence: link9.confidence, relationship: type(link9), outgoing: endNode(link9).id = statement13.id}}) AS judgements9
      }
      CALL (statement12) {
        MATCH (statement12)<-[:MADE]-(agent8)
        WITH agent8
        ORDER BY agent8.nameKey, agent8.id
        LIMIT 10
        RETURN collect({name: agent8.name}) AS speakers8
      }
      RETURN collect({id: statement12.id, text: statement12.text, citations: citations8, judgements: judgements9, speakers: speakers8}) AS statement15
    }
    RETURN collect({id: citation8.id, source: source16, statement: statement15}) AS citations10
  }
  RETURN collect({edge: {identity: [startNode(link8).id, endNode(link8).id, link8.key], relationship: type(link8), citations: citations10}}) AS relationship
}
CALL () {
  UNWIND $ids2 AS id2
  MATCH (node3:Record {id: id2})
  WHERE (node3:Event OR node3:Group OR node3:Person OR node3:Place OR node3:QuantityClaim OR node3:Source OR node3:Statement)
  WITH node3
  LIMIT 1
  CALL (node3) {
    UNWIND range(0, size(coalesce(node3.citationIds, [])) - 1) AS position11
    MATCH (citation11:Citation {id: node3.citationIds[position11]})
    WITH citation11, position11
    ORDER BY position11
    LIMIT 50
    CALL (citation11) {
      MATCH (citation11)-[:CITES]->(source21)
      WITH source21
      ORDER BY source21.id
      LIMIT 1
      RETURN collect({id: source21.id, name: source21.name}) AS source22
    }
    CALL (citation11) {
      MATCH (citation11)-[:QUOTES]->(statement16)
      WITH statement16
      ORDER BY statement16.id
      LIMIT 1
      CALL (statement16) {
        UNWIND range(0, size(coalesce(statement16.citationIds, [])) - 1) AS position12
        MATCH (citation12:Citation {id: statement16.citationIds[position12]})
        WITH citation12, position12
        ORDER BY position12
        LIMIT 50
        CALL (citation12) {
          MATCH (citation12)-[:CITES]->(source23)
          WITH source23
          ORDER BY source23.id
          LIMIT 1
          RETURN collect({id: source23.id, name: source23.name}) AS source24
        }
        RETURN collect({id: citation12.id, source: source24}) AS citations11
      }
      CALL (statement16) {
        MATCH (statement16)-[link11:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement17)
        WITH statement17, link11
        ORDER BY statement17.id, link11.key, type(link11), startNode(link11).id
        LIMIT 51
        CALL (statement17) {
          UNWIND range(0, size(coalesce(statement17.citationIds, [])) - 1) AS position13
          MATCH (citation13:Citation {id: statement17.citationIds[position13]})
          WITH citation13, position13
          ORDER BY position13
          LIMIT 50
          CALL (citation13) {
            MATCH (citation13)-[:CITES]->(source25)
            WITH source25
            ORDER BY source25.id
            LIMIT 1
            RETURN collect({id: source25.id, name: source25.name}) AS source26
          }
          RETURN collect({id: citation13.id, source: source26}) AS citations12
        }
        CALL (statement17) {
          MATCH (statement17)-[link12:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement18)
          WITH statement18, link12
          ORDER BY statement18.id, link12.key, type(link12), startNode(link12).id
          LIMIT 50
          RETURN collect({id: statement18.id, edge: {relationship: type(link12), outgoing: endNode(link12).id = statement18.id}}) AS judgements10
        }
        CALL (statement17) {
          MATCH (statement17)<-[:MADE]-(agent9)
          WITH agent9
          ORDER BY agent9.nameKey, agent9.id
          LIMIT 10
          RETURN collect({name: agent9.name}) AS speakers9
        }
        RETURN collect({id: statement17.id, text: statement17.text, citations: citations12, judgements: judgements10, speakers: speakers9, edge: {basis: link11.basis, assessedBy: link11.assessedBy, confidence: link11.confidence, relationship: type(link11), outgoing: endNode(link11).id = statement17.id}}) AS judgements11
      }
      CALL (statement16) {
        MATCH (statement16)<-[:MADE]-(agent10)
        WITH agent10
        ORDER BY agent10.nameKey, agent10.id
        LIMIT 10
        RETURN collect({name: agent10.name}) AS speakers10
      }
      RETURN collect({id: statement16.id, text: statement16.text, citations: citations11, judgements: judgements11, speakers: speakers10}) AS statement19
    }
    RETURN collect({id: citation11.id, source: source22, statement: statement19}) AS citations13
  }
  CALL (node3) {
    MATCH (node3)<-[:CLAIMS]-(statement20)
    WHERE node3:QuantityClaim
    WITH statement20
    ORDER BY statement20.id
    LIMIT 1
    CALL (statement20) {
      UNWIND range(0, size(coalesce(statement20.citationIds, [])) - 1) AS position14
      MATCH (citation14:Citation {id: statement20.citationIds[position14]})
      WITH citation14, position14
      ORDER BY position14
      LIMIT 50
      CALL (citation14) {
        MATCH (citation14)-[:CITES]->(source27)
        WITH source27
        ORDER BY source27.id
        LIMIT 1
        RETURN collect({id: source27.id, name: source27.name}) AS source28
      }
      RETURN collect({id: citation14.id, source: source28}) AS citations14
    }
    CALL (statement20) {
      MATCH (statement20)-[link13:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement21)
      WITH statement21, link13
      ORDER BY statement21.id, link13.key, type(link13), startNode(link13).id
      LIMIT 51
      CALL (statement21) {
        UNWIND range(0, size(coalesce(statement21.citationIds, [])) - 1) AS position15
        MATCH (citation15:Citation {id: statement21.citationIds[position15]})
        WITH citation15, position15
        ORDER BY position15
        LIMIT 50
        CALL (citation15) {
          MATCH (citation15)-[:CITES]->(source29)
          WITH source29
          ORDER BY source29.id
          LIMIT 1
          RETURN collect({id: source29.id, name: source29.name}) AS source30
        }
        RETURN collect({id: citation15.id, source: source30}) AS citations15
      }
      CALL (statement21) {
        MATCH (statement21)-[link14:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement22)
        WITH statement22, link14
        ORDER BY statement22.id, link14.key, type(link14), startNode(link14).id
        LIMIT 50
        RETURN collect({id: statement22.id, edge: {relationship: type(link14), outgoing: endNode(link14).id = statement22.id}}) AS judgements12
      }
      CALL (statement21) {
        MATCH (statement21)<-[:MADE]-(agent11)
        WITH agent11
        ORDER BY agent11.nameKey, agent11.id
        LIMIT 10
        RETURN collect({name: agent11.name}) AS speakers11
      }
      RETURN collect({id: statement21.id, text: statement21.text, citations: citations15, judgements: judgements12, speakers: speakers11, edge: {basis: link13.basis, assessedBy: link13.assessedBy, confidence: link13.confidence, relationship: type(link13), outgoing: endNode(link13).id = statement21.id}}) AS judgements13
    }
    CALL (statement20) {
      MATCH (statement20)<-[:MADE]-(agent12)
      WITH agent12
      ORDER BY agent12.nameKey, agent12.id
      LIMIT 10
      RETURN collect({name: agent12.name}) AS speakers12
    }
    RETURN collect({id: statement20.id, text: statement20.text, citations: citations14, judgements: judgements13, speakers: speakers12}) AS statement23
  }
  CALL (node3) {
    MATCH (node3)-[link15:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement24)
    WHERE node3:Statement
    WITH statement24, link15
    ORDER BY statement24.id, link15.key, type(link15), startNode(link15).id
    LIMIT 51
    CALL (statement24) {
      UNWIND range(0, size(coalesce(statement24.citationIds, [])) - 1) AS position16
      MATCH (citation16:Citation {id: statement24.citationIds[position16]})
      WITH citation16, position16
      ORDER BY position16
      LIMIT 50
      CALL (citation16) {
        MATCH (citation16)-[:CITES]->(source31)
        WITH source31
        ORDER BY source31.id
        LIMIT 1
        RETURN collect({id: source31.id, name: source31.name}) AS source32
      }
      RETURN collect({id: citation16.id, source: source32}) AS citations16
    }
    CALL (statement24) {
      MATCH (statement24)-[link16:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement25)
      WITH statement25, link16
      ORDER BY statement25.id, link16.key, type(link16), startNode(link16).id
      LIMIT 51
      CALL (statement25) {
        UNWIND range(0, size(coalesce(statement25.citationIds, [])) - 1) AS position17
        MATCH (citation17:Citation {id: statement25.citationIds[position17]})
        WITH citation17, position17
        ORDER BY position17
        LIMIT 50
        CALL (citation17) {
          MATCH (citation17)-[:CITES]->(source33)
          WITH source33
          ORDER BY source33.id
          LIMIT 1
          RETURN collect({id: source33.id, name: source33.name}) AS source34
        }
        RETURN collect({id: citation17.id, source: source34}) AS citations17
      }
      CALL (statement25) {
        MATCH (statement25)-[link17:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement26)
        WITH statement26, link17
        ORDER BY statement26.id, link17.key, type(link17), startNode(link17).id
        LIMIT 50
        RETURN collect({id: statement26.id, edge: {relationship: type(link17), outgoing: endNode(link17).id = statement26.id}}) AS judgements14
      }
      CALL (statement25) {
        MATCH (statement25)<-[:MADE]-(agent13)
        WITH agent13
        ORDER BY agent13.nameKey, agent13.id
        LIMIT 10
        RETURN collect({name: agent13.name}) AS speakers13
      }
      RETURN collect({id: statement25.id, text: statement25.text, citations: citations17, judgements: judgements14, speakers: speakers13, edge: {basis: link16.basis, assessedBy: link16.assessedBy, confidence: link16.confidence, relationship: type(link16), outgoing: endNode(link16).id = statement25.id}}) AS judgements15
    }
    CALL (statement24) {
      MATCH (statement24)<-[:MADE]-(agent14)
      WITH agent14
      ORDER BY agent14.nameKey, agent14.id
      LIMIT 10
      RETURN collect({name: agent14.name}) AS speakers14
    }
    RETURN collect({id: statement24.id, text: statement24.text, citations: citations16, judgements: judgements15, speakers: speakers14, edge: {basis: link15.basis, assessedBy: link15.assessedBy, confidence: link15.confidence, relationship: type(link15), outgoing: endNode(link15).id = statement24.id}}) AS judgements16
  }
  RETURN collect({id: node3.id, labels: labels(node3), citations: citations13, statement: statement23, judgements: judgements16}) AS node22
}
CALL () {
  MATCH (start2:Record {id: $start2})-[link18]->(end2:Record {id: $end2})
  WHERE type(link18) = $type2 AND coalesce(link18.key, '') = $key2
  WITH end2, link18
  LIMIT 1
  CALL (link18) {
    UNWIND range(0, size(coalesce(link18.citationIds, [])) - 1) AS position18
    MATCH (citation18:Citation {id: link18.citationIds[position18]})
    WITH citation18, position18
    ORDER BY position18
    LIMIT 50
    CALL (citation18) {
      MATCH (citation18)-[:CITES]->(source35)
      WITH source35
      ORDER BY source35.id
      LIMIT 1
      RETURN collect({id: source35.id, name: source35.name}) AS source36
    }
    CALL (citation18) {
      MATCH (citation18)-[:QUOTES]->(statement27)
      WITH statement27
      ORDER BY statement27.id
      LIMIT 1
      CALL (statement27) {
        UNWIND range(0, size(coalesce(statement27.citationIds, [])) - 1) AS position19
        MATCH (citation19:Citation {id: statement27.citationIds[position19]})
        WITH citation19, position19
        ORDER BY position19
        LIMIT 50
        CALL (citation19) {
          MATCH (citation19)-[:CITES]->(source37)
          WITH source37
          ORDER BY source37.id
          LIMIT 1
          RETURN collect({id: source37.id, name: source37.name}) AS source38
        }
        RETURN collect({id: citation19.id, source: source38}) AS citations18
      }
      CALL (statement27) {
        MATCH (statement27)-[link19:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement28)
        WITH statement28, link19
        ORDER BY statement28.id, link19.key, type(link19), startNode(link19).id
        LIMIT 51
        CALL (statement28) {
          UNWIND range(0, size(coalesce(statement28.citationIds, [])) - 1) AS position20
          MATCH (citation20:Citation {id: statement28.citationIds[position20]})
          WITH citation20, position20
          ORDER BY position20
          LIMIT 50
          CALL (citation20) {
            MATCH (citation20)-[:CITES]->(source39)
            WITH source39
            ORDER BY source39.id
            LIMIT 1
            RETURN collect({id: source39.id, name: source39.name}) AS source40
          }
          RETURN collect({id: citation20.id, source: source40}) AS citations19
        }
        CALL (statement28) {
          MATCH (statement28)-[link20:SUPPORTS|CONTRADICTS|REPEATS|UPDATES|RETRACTS]-(statement29)
          WITH statement29, link20
          ORDER BY statement29.id, link20.key, type(link20), startNode(link20).id
          LIMIT 50
          RETURN collect({id: statement29.id, edge: {relationship: type(link20), outgoing: endNode(link20).id = statement29.id}}) AS judgements17
        }
        CALL (statement28) {
          MATCH (statement28)<-[:MADE]-(agent15)
          WITH agent15
          ORDER BY agent15.nameKey, agent15.id
          LIMIT 10
          RETURN collect({name: agent15.name}) AS speakers15
        }
        RETURN collect({id: statement28.id, text: statement28.text, citations: citations19, judgements: judgements17, speakers: speakers15, edge: {basis: link19.basis, assessedBy: link19.assessedBy, confidence: link19.confidence, relationship: type(link19), outgoing: endNode(link19).id = statement28.id}}) AS judgements18
      }
      CALL (statement27) {
        MATCH (statement27)<-[:MADE]-(agent16)
        WITH agent16
        ORDER BY agent16.nameKey, agent16.id
        LIMIT 10
        RETURN collect({name: agent16.name}) AS speakers16
      }
      RETURN collect({id: statement27.id, text: statement27.text, citations: citations18, judgements: judgements18, speakers: speakers16}) AS statement30
    }
    RETURN collect({id: citation18.id, source: source36, statement: statement30}) AS citations20
  }
  RETURN collect({edge: {identity: [startNode(link18).id, endNode(link18).id, link18.key], relationship: type(link18), citations: citations20}}) AS relationship2
}
RETURN {node: node2, relationship: relationship, node2: node22, relationship2: relationship2} AS data
