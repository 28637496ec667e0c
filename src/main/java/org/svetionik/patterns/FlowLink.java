package org.svetionik.patterns;

import org.svetionik.explanation.Proportion;
import org.svetionik.records.RecordList;

/**
 * Hand-offs from one node to one of the next stage.
 *
 * @param share of the cases at the source
 */
record FlowLink(String source, String target, long count, Proportion share, RecordList referrals) {}
