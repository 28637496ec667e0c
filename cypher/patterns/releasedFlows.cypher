// name: releasedFlows
// question: What do the releases of these years say of flows, in these cubes?
// access: FLOWS
// params: $years List, $cubes List
// returns: releaseCode, year, knownUntil, threshold, coordinatorThreshold, ruleSet, cubes
MATCH (release:Release)
WHERE $years IS NULL OR release.year IN $years
RETURN release.releaseCode AS releaseCode,
       release.year AS year,
       release.knownUntil AS knownUntil,
       release.threshold AS threshold,
       release.coordinatorThreshold AS coordinatorThreshold,
       release.ruleSet AS ruleSet,
       [cube IN release.cubes WHERE split(cube, ' ')[0] IN $cubes] AS cubes
ORDER BY year
