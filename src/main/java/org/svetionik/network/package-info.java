/** The network of institutions: by referrals, agreements or meetings, as it is, over time, and as it would be. */
@NullMarked
package org.svetionik.network;

import org.jspecify.annotations.NullMarked;
