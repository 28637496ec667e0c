/** Measures of networks, each with its source. They know nothing of what the nodes are. */
@NullMarked
package org.svetionik.network.measures;

import org.jspecify.annotations.NullMarked;
