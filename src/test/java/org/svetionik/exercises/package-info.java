@NullMarked
package org.svetionik.exercises;

import org.jspecify.annotations.NullMarked;
