/** Answers to questions for statistics, read from releases alone. */
@NullMarked
package org.svetionik.figures.statistics;

import org.jspecify.annotations.NullMarked;
