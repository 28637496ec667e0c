/** Published figures, and safe statistics: releases of whole years from which no single child can be told. */
@NullMarked
package org.svetionik.figures;

import org.jspecify.annotations.NullMarked;
