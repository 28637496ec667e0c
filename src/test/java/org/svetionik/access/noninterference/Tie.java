package org.svetionik.access.noninterference;

import java.util.Map;

/** A relationship between two facts. */
record Tie(String type, Fact from, Fact to, Map<String, Object> properties) {}
