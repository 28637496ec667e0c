@NullMarked
package org.svetionik.history;

import org.jspecify.annotations.NullMarked;
