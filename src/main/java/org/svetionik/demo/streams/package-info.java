/** Where ordinary cases come from, how many and when. */
@NullMarked
package org.svetionik.demo.streams;

import org.jspecify.annotations.NullMarked;
