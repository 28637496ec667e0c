package org.svetionik.gaps;

import java.util.function.Consumer;

/** Finds the gaps of one kind, or of several that read the same records. It never changes what it reads. */
interface Detector {

    void detect(AsOf asOf, Consumer<Finding> findings);
}
