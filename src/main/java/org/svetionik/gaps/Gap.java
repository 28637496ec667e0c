package org.svetionik.gaps;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.svetionik.gaps.register.GapHistory;
import org.svetionik.gaps.register.GapIdentity;
import org.svetionik.gaps.register.Sighting;
import org.svetionik.snapshot.Days;

/**
 * A gap as of a moment: what the definitions find, and what became of it.
 *
 * @param finding what the definitions say; null where they no longer find it
 */
record Gap(GapIdentity identity, @Nullable Finding finding, GapHistory history) {

    static GapIdentity identity(Finding finding) {
        return new GapIdentity(
                finding.kind().name(),
                finding.subjects().stream()
                        .map(subject -> subject.role() + " " + subject.code())
                        .toList(),
                finding.district());
    }

    /** A gap that the definitions find. */
    static Gap found(GapIdentity identity, Finding finding, GapHistory history) {
        return new Gap(identity, finding, history);
    }

    /** A gap that they no longer find. */
    static Gap closed(GapHistory history) {
        return new Gap(history.lastSighting().identity(), null, history);
    }

    String code() {
        return history.gapCode();
    }

    GapKind kind() {
        return GapKind.valueOf(identity.kind());
    }

    GapStatus status() {
        return finding == null ? GapStatus.CLOSED : GapStatus.of(finding.status());
    }

    Severity severity() {
        return finding == null ? Severity.valueOf(history.lastSighting().severity()) : finding.severity();
    }

    List<Subject> subjects() {
        return identity.subjects().stream().map(Gap::subject).toList();
    }

    private static Subject subject(String text) {
        int space = text.indexOf(' ');
        return new Subject(text.substring(0, space), text.substring(space + 1));
    }

    boolean names(String code) {
        return subjects().stream().anyMatch(subject -> subject.code().equals(code));
    }

    /** The day from which it stands by its definition, or else the day on which it was first found, at the latest the day given. */
    LocalDate since(LocalDate today) {
        LocalDate defined = finding == null ? history.lastSighting().since() : day(finding.since());
        Instant opened = history.openedAt();
        if (defined != null) {
            return defined;
        }
        return opened == null
                ? today
                : opened.atZone(org.svetionik.model.Days.ZONE).toLocalDate();
    }

    static @Nullable LocalDate day(int since) {
        return since == Days.NONE ? null : LocalDate.ofEpochDay(since);
    }

    /** As a run enters it into the register. */
    static Sighting sighting(Finding finding, int ruleSet) {
        return new Sighting(
                identity(finding),
                finding.status().name(),
                day(finding.since()),
                finding.severity().name(),
                ruleSet);
    }

    /** {@return its place in a list: what waits most, then kinds, districts and subjects} */
    String key() {
        String urgency = switch (severity()) {
            case HIGH -> "0";
            case MEDIUM -> "1";
            case LOW -> "2";
        };
        return urgency + identity.kind() + "|" + identity.district() + "|" + String.join("|", identity.subjects());
    }

    /** {@return what the definitions find; asks for a gap that they do} */
    Finding found() {
        return Objects.requireNonNull(finding);
    }
}
