/** What waits for an institution, and by when: the duties and rules counted in Belgrade time, told when asked for, as news, and as counts to other programs. */
@NullMarked
package org.svetionik.deadlines;

import org.jspecify.annotations.NullMarked;
