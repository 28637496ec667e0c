/** Which next step the observations of a student call for, by rules that are data, with the duties behind it. People decide. */
@NullMarked
package org.svetionik.screening;

import org.jspecify.annotations.NullMarked;
