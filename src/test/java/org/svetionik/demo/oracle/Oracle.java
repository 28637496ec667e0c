package org.svetionik.demo.oracle;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All 20 kinds of gap in a package, as of the end of a day. */
public final class Oracle {
    private Oracle() {}

    public static Set<Finding> judge(Path folder, LocalDate asOf) {
        Moment moment = new Moment(new World(folder), asOf);
        List<Finding> findings = new ArrayList<>();
        new Duties(moment).judge(findings);
        new Replies(moment).judge(findings);
        new Flows(moment).judge(findings);
        new Units(moment).judge(findings);
        new Cooperating(moment).judge(findings);
        new Students(moment).judge(findings);
        new Bodies(moment).judge(findings);
        new Channels(moment).judge(findings);
        return new TreeSet<>(findings);
    }
}
