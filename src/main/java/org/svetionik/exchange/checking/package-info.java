/** Checks the records of a package against the rules of the interchange that need no graph. */
@NullMarked
package org.svetionik.exchange.checking;

import org.jspecify.annotations.NullMarked;
