/** Judges rows against the graph and writes those that hold, a batch of them as one transaction. */
@NullMarked
package org.svetionik.exchange.writing;

import org.jspecify.annotations.NullMarked;
