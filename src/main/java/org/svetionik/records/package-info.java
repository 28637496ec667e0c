/** The single records behind a figure, for those who may see them. */
@NullMarked
package org.svetionik.records;

import org.jspecify.annotations.NullMarked;
