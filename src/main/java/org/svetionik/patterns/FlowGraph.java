package org.svetionik.patterns;

import java.util.List;
import org.svetionik.explanation.Explanation;

/**
 * The ways of cases from hand-off to hand-off.
 *
 * @param nodes by stage and code
 * @param links by source and target
 */
record FlowGraph(List<FlowNode> nodes, List<FlowLink> links, Explanation why) {}
