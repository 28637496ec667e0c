/** The difference between the expected and the observed graph: where the co-operation that the protocol expects does not happen. */
@NullMarked
package org.svetionik.gaps;

import org.jspecify.annotations.NullMarked;
