/** What a figure rests on, so that whoever is shown it can ask why. */
@NullMarked
package org.svetionik.explanation;

import org.jspecify.annotations.NullMarked;
