/** Tests of what hangs together. */
@NullMarked
package org.svetionik.connections;

import org.jspecify.annotations.NullMarked;
