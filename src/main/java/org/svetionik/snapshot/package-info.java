/** The event graph in memory: immutable columns that analyses read, taken from the store as a stream. */
@NullMarked
package org.svetionik.snapshot;

import org.jspecify.annotations.NullMarked;
