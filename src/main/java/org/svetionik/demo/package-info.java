/** Writes invented interchange packages: a synthetic country with planted co-operation gaps and the list of them. */
@NullMarked
package org.svetionik.demo;

import org.jspecify.annotations.NullMarked;
