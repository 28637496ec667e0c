/** Which cells of a family of linked tables are hidden, so that none that is can be narrowed from those that are shown. */
@NullMarked
package org.svetionik.figures.suppression;

import org.jspecify.annotations.NullMarked;
