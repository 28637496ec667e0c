/** What became of each gap: found, cared for, answered, closed and found again. Events are added and never changed. */
@NullMarked
package org.svetionik.gaps.register;

import org.jspecify.annotations.NullMarked;
