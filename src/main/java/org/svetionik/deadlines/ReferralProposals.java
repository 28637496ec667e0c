package org.svetionik.deadlines;

import graphql.schema.DataFetchingEnvironment;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.graph.Asker;
import org.svetionik.records.RecordReference;
import org.svetionik.records.Records;
import org.svetionik.rules.Receiver;
import reactor.core.publisher.Mono;

/** Shows to whom a case may have to be handed on, before anything is sent. */
@Controller
class ReferralProposals {

    private final Proposals proposals;
    private final Records records;

    ReferralProposals(Proposals proposals, Records records) {
        this.proposals = proposals;
        this.records = records;
    }

    /** An institution as the schema has it. */
    record Body(String institutionCode, String name, String kind) {

        static Body of(Receiver receiver) {
            return new Body(receiver.code(), receiver.name(), receiver.kind());
        }
    }

    /** A proposal as the schema has it. */
    record Told(
            String dutyCode,
            String receiverKind,
            @Nullable String priority,
            List<Body> receivers,
            @Nullable Integer withinHours,
            @Nullable OffsetDateTime deadline,
            boolean conditional,
            Ground ground) {

        static Told of(Proposal one) {
            return new Told(
                    one.duty().code(),
                    one.duty().toKind(),
                    one.duty().priority(),
                    one.receivers().stream().map(Body::of).toList(),
                    one.duty().withinHours(),
                    one.deadline() == null ? null : TellingWork.utc(one.deadline()),
                    one.duty().conditional(),
                    Ground.ofDuty(one.duty()));
        }
    }

    @QueryMapping
    Mono<List<Told>> referralProposals(
            @Argument String caseCode, @Argument @Nullable String receiverKind, DataFetchingEnvironment environment) {
        Asker.trail(environment).touch();
        return proposals.of(Asker.of(environment), caseCode, null).map(found -> {
            if (!found.isEmpty()) {
                records.note(environment, List.of(new RecordReference("Case", caseCode)));
            }
            return found.stream()
                    .filter(one -> receiverKind == null || one.duty().toKind().equals(receiverKind))
                    .map(Told::of)
                    .toList();
        });
    }
}
