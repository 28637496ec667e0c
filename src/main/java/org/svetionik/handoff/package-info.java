/** The network of institutions and single cases as files for other tools, as far as a viewer may see them. */
@NullMarked
package org.svetionik.handoff;

import org.jspecify.annotations.NullMarked;
