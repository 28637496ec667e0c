/** Who did what, written down before the answer leaves, in a chain that shows what was changed later; and cases opened by breaking the glass. */
@NullMarked
package org.svetionik.audit;

import org.jspecify.annotations.NullMarked;
