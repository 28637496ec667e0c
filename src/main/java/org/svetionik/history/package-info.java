/** What a record said before, and since when it was known. */
@NullMarked
package org.svetionik.history;

import org.jspecify.annotations.NullMarked;
