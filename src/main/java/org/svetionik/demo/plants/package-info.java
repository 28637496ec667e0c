/** Gaps and near misses put there on purpose, and the list of them. */
@NullMarked
package org.svetionik.demo.plants;

import org.jspecify.annotations.NullMarked;
