@NullMarked
package org.svetionik.adjacency;

import org.jspecify.annotations.NullMarked;
