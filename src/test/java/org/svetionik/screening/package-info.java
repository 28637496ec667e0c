/** Rules about the next step, one by one and for any observations. */
@NullMarked
package org.svetionik.screening;

import org.jspecify.annotations.NullMarked;
