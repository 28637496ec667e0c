@NullMarked
package org.svetionik.gaps;

import org.jspecify.annotations.NullMarked;
