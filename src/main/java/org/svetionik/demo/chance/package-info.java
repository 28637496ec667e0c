/** Chance that can be repeated: named dice, fair turns, even pace. */
@NullMarked
package org.svetionik.demo.chance;

import org.jspecify.annotations.NullMarked;
