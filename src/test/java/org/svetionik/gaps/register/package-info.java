@NullMarked
package org.svetionik.gaps.register;

import org.jspecify.annotations.NullMarked;
