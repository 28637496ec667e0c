/** Measures what the documentation gives figures for. Run by hand, each as a program of its own; no build runs them. */
@NullMarked
package org.svetionik.benchmarks;

import org.jspecify.annotations.NullMarked;
