/** Who may see what: one rule, read from {@code docs/access.md}, for every answer. */
@NullMarked
package org.svetionik.access;

import org.jspecify.annotations.NullMarked;
