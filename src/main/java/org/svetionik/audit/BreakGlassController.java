package org.svetionik.audit;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Forbidden;
import org.svetionik.access.Kind;
import org.svetionik.access.Right;
import org.svetionik.graph.Asker;
import org.svetionik.graph.BadRequest;
import org.svetionik.wording.Sentences;
import reactor.core.publisher.Mono;

/** Opens a case that is not one's own, and closes it again. The opening is the entry in the log, and holds once that is written. */
@Controller
class BreakGlassController {

    private static final Sentences SENTENCES = Sentences.of("/audit/refusals");
    private static final int SHORTEST_REASON = 20;
    private static final int LONGEST_REASON = 1000;
    private static final Pattern CODE = Pattern.compile("[^\\s\\p{Cntrl}]{1,100}");

    private final AccessMatrix matrix;
    private final Clock clock;
    private final Identifying identifying;
    private final long mostMinutes;

    BreakGlassController(AccessMatrix matrix, Clock clock, Identifying identifying, AuditSettings settings) {
        this.matrix = matrix;
        this.clock = clock;
        this.identifying = identifying;
        this.mostMinutes = settings.longestBreakGlass().toMinutes();
    }

    @MutationMapping
    Mono<BrokenGlass> breakGlass(
            @Argument String caseCode,
            @Argument String reason,
            @Argument int minutes,
            DataFetchingEnvironment environment) {
        requireRight(environment);
        requireCode(caseCode);
        requireReason(reason);
        if (minutes < 1 || minutes > mostMinutes) {
            throw refusal("MINUTES", "", "minutes", Map.of("most", mostMinutes));
        }
        Instant until = clock.instant().plus(Duration.ofMinutes(minutes)).truncatedTo(ChronoUnit.MILLIS);
        note(environment, new Opening(caseCode, reason.strip(), until));
        return Mono.just(new BrokenGlass(until.atOffset(ZoneOffset.UTC)));
    }

    @MutationMapping
    Mono<Boolean> endBreakGlass(@Argument String caseCode, DataFetchingEnvironment environment) {
        requireRight(environment);
        requireCode(caseCode);
        note(environment, new Opening(caseCode, null, null));
        return Mono.just(true);
    }

    private void requireRight(DataFetchingEnvironment environment) {
        if (matrix.right(Asker.of(environment), Kind.BREAK_GLASS) != Right.ALL) {
            throw new Forbidden();
        }
    }

    private void requireCode(String caseCode) {
        if (!CODE.matcher(caseCode).matches() || identifying.isIn(caseCode)) {
            throw refusal("CASE_CODE", "", "caseCode", Map.of());
        }
    }

    private void requireReason(String reason) {
        int length = reason.strip().length();
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            throw refusal("REASON", ".LENGTH", "reason", Map.of("fewest", SHORTEST_REASON, "most", LONGEST_REASON));
        }
        if (identifying.isIn(reason)) {
            throw refusal("REASON", ".NAMES_SOMEBODY", "reason", Map.of());
        }
    }

    private static BadRequest refusal(String rule, String way, String field, Map<String, Object> values) {
        return BadRequest.ofField(rule, field, SENTENCES.say(rule + way, field, values));
    }

    private static void note(DataFetchingEnvironment environment, Opening opening) {
        Recording recording = environment.getGraphQlContext().get(Recording.class);
        if (recording == null) {
            throw new IllegalStateException("A request that is not recorded");
        }
        recording.note(opening);
    }
}
