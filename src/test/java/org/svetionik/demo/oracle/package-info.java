/** A second opinion on co-operation gaps: reads a package's CSV files and applies rule set 1 by definition, slowly and plainly. */
@NullMarked
package org.svetionik.demo.oracle;

import org.jspecify.annotations.NullMarked;
