/** Versioned rules: from which numbers on a difference counts, which signs do, and what these call for. */
@NullMarked
package org.svetionik.rules;

import org.jspecify.annotations.NullMarked;
