@NullMarked
package org.svetionik.network.measures;

import org.jspecify.annotations.NullMarked;
