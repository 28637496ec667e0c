/** What the whole test run has logged, held against what must not stand in a log. */
@NullMarked
package org.svetionik.logs;

import org.jspecify.annotations.NullMarked;
