package org.svetionik.patterns;

import java.util.List;
import org.svetionik.explanation.Explanation;

/**
 * Who handed cases on to whom.
 *
 * @param flows in the order of their ends
 */
record Flows(List<Flow> flows, Explanation why) {}
