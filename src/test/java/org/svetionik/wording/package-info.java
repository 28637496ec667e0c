@NullMarked
package org.svetionik.wording;

import org.jspecify.annotations.NullMarked;
