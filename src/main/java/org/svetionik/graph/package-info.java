/** Asks the store: sessions, named queries, and the compiler of selections into one statement. Knows no feature. */
@NullMarked
package org.svetionik.graph;

import org.jspecify.annotations.NullMarked;
