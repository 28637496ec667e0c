/** What institutions do in cases and with referrals: which act is open to whom in which state, and how it is recorded. */
@NullMarked
package org.svetionik.cases;

import org.jspecify.annotations.NullMarked;
