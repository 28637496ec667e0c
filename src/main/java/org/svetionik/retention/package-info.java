/** What is removed from the graph and the data folder once it has been kept for long enough. */
@NullMarked
package org.svetionik.retention;

import org.jspecify.annotations.NullMarked;
