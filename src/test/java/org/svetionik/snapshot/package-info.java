@NullMarked
package org.svetionik.snapshot;

import org.jspecify.annotations.NullMarked;
