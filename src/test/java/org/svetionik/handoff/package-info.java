@NullMarked
package org.svetionik.handoff;

import org.jspecify.annotations.NullMarked;
