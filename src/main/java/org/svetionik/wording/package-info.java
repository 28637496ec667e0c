/** Texts that people read, in English and in both scripts of Serbian. */
@NullMarked
package org.svetionik.wording;

import org.jspecify.annotations.NullMarked;
