package org.svetionik.patterns;

import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Proportion;
import org.svetionik.records.RecordList;

/**
 * A group of institutions at one stage of the way of cases: in + opened + resumed = out + ended = n.
 *
 * @param in handed on to it
 * @param out handed on by it
 * @param opened first handed on by it, hence at stage 0
 * @param resumed handed on by it although the hand-off before went elsewhere
 * @param ended not handed on by it
 * @param share of all cases
 */
record FlowNode(
        String id,
        int stage,
        String code,
        @Nullable String kind,
        long n,
        long in,
        long out,
        long opened,
        long resumed,
        long ended,
        Proportion share,
        RecordList cases) {}
