/** Graphs as arrays of numbers: every arc takes a dozen bytes, and a walk over them takes no object. */
@NullMarked
package org.svetionik.adjacency;

import org.jspecify.annotations.NullMarked;
