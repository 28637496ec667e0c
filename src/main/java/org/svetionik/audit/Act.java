package org.svetionik.audit;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.svetionik.access.Viewer;

/**
 * Something that was done or asked for, as it is put to the {@link AuditLog}. Holds no argument and no value of a request.
 *
 * @param who the subject of the sign-in, or {@code command:} and the user of the operating system
 * @param role null for the service itself and for commands
 * @param purpose what an analyst reads for; null where none was stated
 * @param operation the operation and its root fields, or what the service did
 * @param errors the codes of the errors of the answer
 * @param pseudonyms the codes of all single records that were read, by label
 * @param counts how many records, by label or table
 * @param from the address of the client; null where there is none
 * @param brokenGlass whether any case stood open to the viewer
 * @param opening the case that was opened or closed; null for every other act
 */
public record Act(
        ActKind kind,
        String who,
        @Nullable String role,
        @Nullable String purpose,
        String operation,
        List<String> errors,
        SortedMap<String, SortedSet<String>> pseudonyms,
        SortedMap<String, Long> counts,
        @Nullable String from,
        boolean brokenGlass,
        @Nullable Opening opening) {

    static final String NOBODY = "nobody signed in";
    static final String UNKNOWN = "unknown account";
    static final String SIGN_IN = "sign in";
    private static final String COMMAND = "command:";
    private static final String SERVICE = "service";

    /** What a viewer did; null where nobody has signed in. */
    public static Act of(ActKind kind, @Nullable Viewer viewer, String operation) {
        if (viewer == null) {
            return of(kind, NOBODY, operation);
        }
        String role = viewer.role() == null ? null : viewer.role().name();
        boolean broken = !viewer.openedCases().isEmpty();
        return new Act(
                kind, viewer.name(), role, viewer.purpose(), operation, List.of(), none(), none(), null, broken, null);
    }

    /** What the service did of itself. */
    public static Act ofTheService(ActKind kind, String operation) {
        return of(kind, SERVICE, operation);
    }

    /** What a command did, in the name of the user of the operating system. */
    public static Act ofACommand(ActKind kind, String operation) {
        return of(kind, COMMAND + System.getProperty("user.name"), operation);
    }

    /** A sign-in that was refused; one that succeeded is an act of its viewer. What was tried as the name of an account may be a password. */
    static Act ofARefusedSignIn(@Nullable String account) {
        return of(ActKind.REFUSED, account == null ? UNKNOWN : account, SIGN_IN);
    }

    /** So many more sign-ins that were refused, by account. */
    static Act ofRefusedSignIns(Map<String, Long> byAccount) {
        return of(ActKind.REFUSED, NOBODY, SIGN_IN).counting(byAccount);
    }

    private static Act of(ActKind kind, String who, String operation) {
        return new Act(kind, who, null, null, operation, List.of(), none(), none(), null, false, null);
    }

    private static <T> SortedMap<String, T> none() {
        return new TreeMap<>();
    }

    /** The same act, done so that a viewer gets what the role may see. */
    public Act onBehalfOf(Viewer viewer) {
        String inRole = viewer.role() == null ? null : viewer.role().name();
        return new Act(
                kind, who, inRole, viewer.purpose(), operation, errors, pseudonyms, counts, from, brokenGlass, opening);
    }

    /** The same act, which read these records by label. */
    public Act reading(Map<String, Set<String>> codes) {
        SortedMap<String, SortedSet<String>> read = new TreeMap<>();
        SortedMap<String, Long> sizes = new TreeMap<>();
        codes.forEach((label, some) -> {
            read.put(label, new TreeSet<>(some));
            sizes.put(label, (long) some.size());
        });
        return new Act(kind, who, role, purpose, operation, errors, read, sizes, from, brokenGlass, opening);
    }

    /** The same act, which concerned so many records by label or table. */
    public Act counting(Map<String, Long> sizes) {
        return new Act(
                kind,
                who,
                role,
                purpose,
                operation,
                errors,
                pseudonyms,
                new TreeMap<>(sizes),
                from,
                brokenGlass,
                opening);
    }

    /** The same act, from a client at an address. */
    public Act from(@Nullable InetSocketAddress address) {
        String host = address == null ? null : address.getHostString();
        return new Act(kind, who, role, purpose, operation, errors, pseudonyms, counts, host, brokenGlass, opening);
    }

    /** The same act, whose answer holds errors of these codes. */
    public Act failing(List<String> codes) {
        return new Act(
                kind,
                who,
                role,
                purpose,
                operation,
                List.copyOf(codes),
                pseudonyms,
                counts,
                from,
                brokenGlass,
                opening);
    }

    /** The same act, which opens a case or closes it. */
    Act glass(Opening opened) {
        ActKind what = opened.until() == null ? ActKind.END_BREAK_GLASS : ActKind.BREAK_GLASS;
        return new Act(what, who, role, purpose, operation, errors, pseudonyms, counts, from, brokenGlass, opened);
    }

    /** How many records in all. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
