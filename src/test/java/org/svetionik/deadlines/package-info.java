@NullMarked
package org.svetionik.deadlines;

import org.jspecify.annotations.NullMarked;
