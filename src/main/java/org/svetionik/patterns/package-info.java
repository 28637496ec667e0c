/** What the referrals show: flows between institutions, kinds, sectors and districts. */
@NullMarked
package org.svetionik.patterns;

import org.jspecify.annotations.NullMarked;
