// name: enterRelease
// question: Is there a release of this year yet? If not, this is it; one that is there stays as it is.
// access: SERVICE
// params: $releaseCode String, $release Map
// returns: releaseCode
MERGE (release:Release {releaseCode: $releaseCode})
ON CREATE SET release += $release
RETURN release.releaseCode AS releaseCode
