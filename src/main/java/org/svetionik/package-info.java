/** The program: its start and its commands. */
@NullMarked
package org.svetionik;

import org.jspecify.annotations.NullMarked;
