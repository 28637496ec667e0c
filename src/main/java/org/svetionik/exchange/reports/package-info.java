/** Reports what an import refused or wondered about, so that it can be corrected and imported again. */
@NullMarked
package org.svetionik.exchange.reports;

import org.jspecify.annotations.NullMarked;
