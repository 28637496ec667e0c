/** Takes interchange packages into the graph and writes the graph out as one. */
@NullMarked
package org.svetionik.exchange;

import org.jspecify.annotations.NullMarked;
