/** Statistical methods on plain numbers: each says its formula, its source and its units, and knows nothing of referrals. */
@NullMarked
package org.svetionik.statistics;

import org.jspecify.annotations.NullMarked;
