/** Exercises with invented case studies: what participants mark, how far they agree, and the training record of their institutions. */
@NullMarked
package org.svetionik.exercises;

import org.jspecify.annotations.NullMarked;
